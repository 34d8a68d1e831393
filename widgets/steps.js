// A sheet that is read step by step: first one part, then the next, with time to think between them.
// Everything at once is always one press away, and on paper it always is.

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};

/**
 * @param {HTMLElement} form the sheet as it stands on paper: its cards are the steps
 * @param {{words: Object<string, string>}} data
 */
export function mount(form, { words }) {
  const cards = [...form.querySelectorAll(".card")];
  const next = make("button", { type: "button" }, words["widget-next"]);
  const all = make("button", { type: "button" }, words["widget-all"]);
  const again = make("button", { type: "button" }, words["widget-again"]);
  const status = make("p", { className: "status", role: "status" });
  const bar = make("div", { className: "bar" }, next, all, again);
  let shown = 1;

  function look() {
    cards.forEach((card, at) => (card.hidden = at >= shown));
    next.hidden = all.hidden = shown >= cards.length;
    again.hidden = shown < cards.length;
    status.textContent = words["widget-step"].replace("{shown}", shown).replace("{all}", cards.length);
  }
  /** @param {number} count */
  function show(count) {
    const first = cards[Math.min(shown, cards.length - 1)];
    shown = count;
    look();
    const heading = (count === 1 ? cards[0] : first).querySelector("h3");
    heading.tabIndex = -1;
    heading.focus();
  }
  next.addEventListener("click", () => show(shown + 1));
  all.addEventListener("click", () => show(cards.length));
  again.addEventListener("click", () => show(1));
  addEventListener("beforeprint", () => cards.forEach(card => (card.hidden = false)));
  addEventListener("afterprint", look);
  form.append(bar, status);
  look();
}
