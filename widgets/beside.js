// Side by side: two places at a time, the second one covered until somebody has said what they expect.
// Places stand in the order in which they were chosen, never by size.

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};

/**
 * @param {HTMLElement} form the table as it stands on paper: a column a place, the last one to write in
 * @param {{words: Object<string, string>}} data
 */
export function mount(form, { words }) {
  const [head, ...rows] = [...form.querySelectorAll("tr")].map(row => [...row.children]);
  const places = head.slice(1, -1).map(cell => cell.textContent);
  const ask = make("p", {}, words[places.length > 1 ? "widget-beside-ask" : "widget-beside-one"]);
  form.prepend(ask);
  if (places.length < 2) return;
  const texts = rows.map(row => row.map(cell => cell.textContent));
  const chosen = [0, 1];
  let open = new Set();

  /** Column `at` of every row is there or not; what is covered has a button in its place. */
  function look() {
    [head, ...rows].forEach(row => {
      row.forEach((cell, at) => (cell.hidden = at > 0 && !chosen.includes(at - 1)));
      row[0].after(...chosen.map(at => row[at + 1])); // in the order of the choice
    });
    rows.forEach((row, line) => places.forEach((place, at) => {
      const covered = at === chosen[1] && !open.has(line);
      row[at + 1].replaceChildren(covered ? cover(line, place) : texts[line][at + 1]);
    }));
  }
  /** @param {number} line @param {string} place */
  function cover(line, place) {
    const button = make("button", { type: "button" }, words["widget-beside-show"]);
    button.setAttribute("aria-label", `${words["widget-beside-show"]}: ${texts[line][0]}, ${place}`);
    button.addEventListener("click", () => {
      open.add(line);
      look();
      const cell = rows[line][chosen[1] + 1];
      cell.tabIndex = -1;
      cell.focus();
    });
    return button;
  }
  /** @param {number} side 0 or 1 */
  function selector(side) {
    const select = make("select", { autocomplete: "off" }, ...places.map((place, at) => make("option", { value: String(at), selected: at === chosen[side] }, place)));
    select.addEventListener("change", () => {
      const before = chosen[side];
      chosen[side] = Number(select.value);
      if (chosen[0] === chosen[1]) chosen[1 - side] = before; // the two change places
      selects.forEach((one, at) => (one.value = String(chosen[at])));
      open = new Set();
      look();
    });
    return select;
  }
  const selects = places.length > 2 ? [selector(0), selector(1)] : [];
  const names = ["widget-beside-first", "widget-beside-second"];
  ask.after(make("div", { className: "bar" }, ...selects.map((select, at) => make("label", {}, `${words[names[at]]} `, select))));
  look();
  addEventListener("beforeprint", () => {
    [head, ...rows].forEach(row => row.forEach(cell => {
      cell.hidden = false;
      cell.parentElement.append(cell);
    }));
    rows.forEach((row, line) => row.forEach((cell, at) => at && cell.replaceChildren(texts[line][at])));
  });
  addEventListener("afterprint", look);
}
