// Who is missing: tick the groups you expect to have no figure, then look. Figures and reasons come as words.

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};

/**
 * @param {HTMLElement} form the table of groups and figures, as it stands on paper
 * @param {{words: Object<string, string>, rows: {group: string, text: string, unseen: boolean}[], told: string}} data
 *   `told`: how many have no plain figure, as a sentence
 */
export function mount(form, { words, rows, told }) {
  const lines = rows.map(({ group, text, unseen }) => {
    const box = make("input", { type: "checkbox", autocomplete: "off" });
    const found = make("span", { className: "found", hidden: true }, text);
    const line = make("li", { className: unseen ? "unseen" : "" }, make("label", { className: "tick" }, box, make("span", {}, group)), found);
    return { box, found, line };
  });
  const list = make("ul", { className: "boxes groups" }, ...lines.map(({ line }) => line));
  const show = make("button", { type: "button" }, words["widget-missing-show"]);
  const again = make("button", { type: "button", hidden: true }, words["widget-again"]);
  const status = make("p", { className: "status", role: "status" });

  /** @param {boolean} open */
  function look(open) {
    list.classList.toggle("looked", open);
    for (const { box, found } of lines) {
      box.disabled = open;
      found.hidden = !open;
      if (!open) box.checked = false;
    }
    show.hidden = open;
    again.hidden = !open;
    status.textContent = open ? told : "";
    (open ? again : lines[0].box).focus();
  }
  show.addEventListener("click", () => look(true));
  again.addEventListener("click", () => look(false));
  const paper = make("div", { className: "on-paper" }, ...form.childNodes);
  form.append(paper, make("p", {}, words["widget-missing-ask"]), list, make("div", { className: "bar" }, show, again), status);
}
