// A sheet that shows what fits: ticks in its questions decide which of its cards stay. The answers
// are the ticks themselves and stand nowhere else: not in a model, not in storage, not in an address.

/**
 * @typedef {Object<string, Set<string>>} Ticks   question → choices that are ticked
 * @typedef {Object<string, string[]>} When       question → choices, one of which must be ticked
 */

/**
 * Whether a card is for somebody with these ticks. Before any tick all cards are. Of the questions with
 * one answer, one without a tick hides nothing; of those with several, what is not ticked is not meant.
 * @param {When} when @param {Ticks} ticks @param {Set<string>} several questions with several answers
 */
export function fits(when, ticks, several = new Set()) {
  if (!Object.values(ticks).some(chosen => chosen.size)) return true;
  return Object.entries(when).every(([question, choices]) => (ticks[question]?.size
    ? choices.some(choice => ticks[question].has(choice))
    : !several.has(question)));
}

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};

/**
 * @param {HTMLElement} form the sheet as it stands on paper: fieldsets and cards
 * @param {{words: Object<string, string>, language: string}} data
 * @param {{today: () => string, dates: (root: ParentNode) => void}} tools
 */
export function mount(form, { words, language }, { dates }) {
  const cards = [...form.querySelectorAll(".card")];
  const inputs = [...form.querySelectorAll("input")];
  const status = make("p", { className: "status", role: "status" });
  const printed = make("p", { className: "printed", hidden: true });
  const clear = make("button", { type: "button", className: "clear" }, words["widget-clear"]);
  const print = make("button", { type: "button" }, words["widget-print"]);
  const first = form.querySelector(".card");
  const bar = make("div", { className: "bar" }, print, clear);
  const note = make("p", { className: "private" }, words["widget-private"]);

  const boxes = [...form.querySelectorAll("[data-question]")].filter(set => set.querySelector("[type=checkbox]"));
  const several = new Set(boxes.map(set => set.dataset.question));

  function look() {
    /** @type {Ticks} */
    const ticks = {};
    for (const set of form.querySelectorAll("[data-question]"))
      ticks[set.dataset.question] = new Set([...set.querySelectorAll("input:checked")].map(input => input.value));
    for (const card of cards) card.hidden = !fits(JSON.parse(card.dataset.when), ticks, several);
    const shown = cards.filter(card => !card.hidden).length;
    status.textContent = words["widget-shown"].replace("{shown}", shown).replace("{all}", cards.length);
  }
  clear.addEventListener("click", () => {
    for (const input of inputs) input.checked = false;
    look();
    status.textContent = words["widget-cleared"];
    inputs[0]?.focus();
  });
  print.addEventListener("click", () => globalThis.print());
  addEventListener("beforeprint", () => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    printed.textContent = words["widget-printed"].replace("{day}", day);
    printed.hidden = false;
  });
  addEventListener("afterprint", () => (printed.hidden = true));
  form.addEventListener("change", look);
  form.prepend(note, printed);
  if (first) first.before(bar, status);
  else form.append(bar, status);
  dates(form);
  if (form.querySelector("[data-question]")) look();
}
