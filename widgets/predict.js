// Draw it yourself: guess a line before you see it. With a finger or a mouse in the picture, or with the
// sliders below it; every number that is written comes from the page's own figures and scale.

const WIDE = 560, HIGH = 240, LEFT = 66, TOP = 12, BOTTOM = 28;
const SVG = "http://www.w3.org/2000/svg";

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};
/** @param {string} tag @param {Object<string, string | number>} given @param {...(Node | string)} inside */
const draw = (tag, given, ...inside) => {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, String(value));
  made.append(...inside);
  return made;
};
const up = value => TOP + (HIGH - TOP - BOTTOM) * (1 - value / 100);

/**
 * @param {HTMLElement} form the table for guesses, as it stands on paper
 * @param {{words: Object<string, string>, scale: string[], line: {period: string, text: string, value: number | null}[]}} data
 *   `scale`: each whole percent in words
 */
export function mount(form, { words, scale, line }) {
  const given = line.findIndex(point => point.value !== null);
  if (given < 0) return; // nothing is published: the paper is all there is
  const across = at => LEFT + 24 + (WIDE - LEFT - 48) * (line.length > 1 ? at / (line.length - 1) : 0.5);
  const start = Math.round(line[given].value);
  const guesses = line.map(() => start);
  const picture = draw("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, class: "guess", "aria-hidden": "true" });
  const mine = draw("polyline", { class: "mine" });
  const real = draw("g", { class: "real" });
  for (const value of [0, 50, 100]) picture.append(
    draw("line", { x1: LEFT, x2: WIDE, y1: up(value), y2: up(value), class: "grid" }),
    draw("text", { x: LEFT - 8, y: up(value) + 5, "text-anchor": "end" }, scale[value]));
  line.forEach(({ period }, at) => {
    if (line.length < 7 || at % 2 === given % 2) picture.append(
      draw("text", { x: across(at), y: HIGH - 6, "text-anchor": "middle" }, period));
  });
  picture.append(mine, draw("circle", { cx: across(given), cy: up(line[given].value), r: 6, class: "given" }), real);

  const sliders = make("div", { className: "sliders" });
  const inputs = line.map(({ period }, at) => {
    if (at === given) return null;
    const input = make("input", { type: "range", name: `guess-${at}`, min: "0", max: "100", value: String(start), autocomplete: "off" });
    const said = make("output", {});
    const row = make("label", {}, make("span", {}, period), input, said);
    sliders.append(row);
    input.addEventListener("input", () => set(at, Number(input.value)));
    return { input, said };
  });
  const status = make("div", { className: "status", role: "status" });
  const show = make("button", { type: "button" }, words["widget-predict-show"]);
  const again = make("button", { type: "button", hidden: true }, words["widget-again"]);
  const known = make("p", {}, words["widget-predict-known"].replace("{period}", line[given].period).replace("{text}", line[given].text));

  /** @param {number} at @param {number} value */
  function set(at, value) {
    if (!inputs[at] || inputs[at].input.disabled) return;
    guesses[at] = value;
    look();
  }
  function look() {
    inputs.forEach((row, at) => {
      if (!row) return;
      row.input.value = String(guesses[at]);
      row.input.setAttribute("aria-valuetext", scale[guesses[at]]);
      row.said.textContent = scale[guesses[at]];
    });
    mine.setAttribute("points", guesses.map((value, at) => `${across(at)},${up(at === given ? line[given].value : value)}`).join(" "));
  }
  function reveal() {
    let before = null;
    line.forEach(({ value }, at) => {
      if (value !== null) real.append(draw("circle", { cx: across(at), cy: up(value), r: 5 }));
      if (value !== null && before !== null) real.append(
        draw("line", { x1: across(at - 1), y1: up(before), x2: across(at), y2: up(value) }));
      before = value;
    });
    const rows = line.map(({ period, text }, at) => at === given ? null : make("li", {}, words["widget-predict-row"]
      .replace("{period}", period).replace("{mine}", scale[guesses[at]]).replace("{real}", text)));
    status.replaceChildren(make("ul", {}, ...rows.filter(Boolean)));
    lock(true);
    again.focus();
  }
  /** @param {boolean} over */
  function lock(over) {
    for (const row of inputs) if (row) row.input.disabled = over;
    show.hidden = over;
    again.hidden = !over;
  }
  show.addEventListener("click", reveal);
  again.addEventListener("click", () => {
    guesses.fill(start);
    real.replaceChildren();
    status.replaceChildren();
    lock(false);
    look();
    inputs.find(Boolean)?.input.focus();
  });
  const point = event => {
    const frame = picture.getBoundingClientRect();
    const x = ((event.clientX - frame.left) / frame.width) * WIDE, y = ((event.clientY - frame.top) / frame.height) * HIGH;
    const nearest = line.reduce((best, _, at) => (Math.abs(across(at) - x) < Math.abs(across(best) - x) ? at : best), 0);
    const value = Math.round(100 * (1 - (y - TOP) / (HIGH - TOP - BOTTOM)));
    set(nearest, Math.min(100, Math.max(0, value)));
  };
  picture.addEventListener("pointerdown", event => { picture.setPointerCapture(event.pointerId); point(event); });
  picture.addEventListener("pointermove", event => { if (picture.hasPointerCapture(event.pointerId)) point(event); });

  const paper = make("div", { className: "on-paper" }, ...form.childNodes);
  form.append(paper, known, picture, sliders, make("div", { className: "bar" }, show, again), status);
  look();
}
