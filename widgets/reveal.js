// A chart little by little: first its shape, then its lines, then its numbers. It is the chart that
// stands next in the page; a reader who cannot see it has its text and its table there.

const DATES = "line[stroke-dasharray], text"; // thin lines and letters that come with the words
const STAGES = [`.axis-lines, .role-axis, ${DATES}`, `.role-axis-label, .role-axis-title, ${DATES}`, ""];

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};

/**
 * @param {HTMLElement} form the questions as they stand on paper, one card a stage
 * @param {{words: Object<string, string>}} data
 */
export function mount(form, { words }) {
  const cards = [...form.querySelectorAll(".card")];
  const chart = () => [...document.querySelectorAll("[data-block] .chart")].find(one =>
    !form.contains(one) && form.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)?.querySelector("svg");
  if (!chart()) return; // nothing is drawn for this place: the questions are all there is
  const picture = make("div", { className: "stage" });
  picture.setAttribute("aria-hidden", "true");
  const next = make("button", { type: "button" }, words["widget-next"]);
  const again = make("button", { type: "button" }, words["widget-again"]);
  const status = make("p", { className: "status", role: "status" });
  let shown = 0;

  /** @param {number} stage @param {boolean} moved whether a reader has asked for it */
  function look(stage, moved) {
    shown = stage;
    const copy = chart().cloneNode(true);
    if (STAGES[shown]) for (const part of copy.querySelectorAll(STAGES[shown])) part.remove();
    picture.replaceChildren(copy);
    cards.forEach((card, at) => (card.hidden = at !== shown));
    next.hidden = shown === cards.length - 1;
    again.hidden = shown === 0;
    status.textContent = words["widget-step"].replace("{shown}", String(shown + 1)).replace("{all}", String(cards.length));
    if (!moved) return;
    const heading = cards[shown].querySelector("h3");
    heading.tabIndex = -1;
    heading.focus();
  }
  next.addEventListener("click", () => look(shown + 1, true));
  again.addEventListener("click", () => look(0, true));
  addEventListener("beforeprint", () => cards.forEach(card => (card.hidden = false)));
  addEventListener("afterprint", () => look(shown, false));
  form.prepend(picture);
  form.append(make("div", { className: "bar" }, next, again), status);
  look(0, false);
}
