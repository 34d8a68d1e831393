// Draws a story's blocks and ties its controls to a model. One module for every home: the page's
// own script, and the widget in Lab and Voila. It knows only a model with get, set, on and
// save_changes; it formats no number and computes none.

/**
 * @typedef {{html: string, spec?: object, widget?: {module: string, data: object}}} Block
 * @typedef {{get: (name: string) => any, set: (name: string, value: any) => void,
 *            on: (event: string, act: Function) => void, save_changes: () => void}} Model
 * @typedef {() => Promise<Function>} Vega  resolves to vegaEmbed
 * @typedef {{outside: HTMLElement, view: object}} Drawn  a chart that is not in the page yet
 * @typedef {(name: string) => Promise<{mount: (form: HTMLElement, data: object, tools: Tools) => void}>} Widgets
 *   resolves to a module of `widgets/`, which brings a block's form to life
 * @typedef {{today: () => string, dates: (root: ParentNode) => void}} Tools
 *   the reader's own day (`2026-11-28`), and what takes rules away whose day is over
 */

/** Chart element → its Vega view and the turn of its last drawing. */
const charts = new WeakMap();
const OPTIONS = {
  actions: false, renderer: "svg", ast: true, defaultStyle: false,
  tooltip: { disableDefaultStyle: true },
};

/** @param {ParentNode} root @param {string} id @returns {HTMLElement | null} */
const place = (root, id) => root.querySelector(`[data-block="${CSS.escape(id)}"]`);

/** Draws a chart outside the page. @param {object} spec @param {Vega} vega @returns {Promise<Drawn>} */
async function drawOutside(spec, vega) {
  const vegaEmbed = await vega();
  const outside = document.createElement("div");
  const { view } = await vegaEmbed(outside, spec, OPTIONS);
  return { outside, view };
}

/**
 * Draws a chart outside the page and puts it in when done, so that nothing flashes.
 * @param {HTMLElement} box @param {object} spec @param {Vega} vega @param {string} highlight
 * @param {Promise<Drawn>} [early] where its drawing has begun already
 */
export async function drawChart(box, spec, vega, highlight = "", early = undefined) {
  const chart = charts.get(box) ?? { turn: 0 };
  charts.set(box, chart);
  const turn = ++chart.turn;
  const { outside, view } = await (early ?? drawOutside(spec, vega));
  light(view, highlight);
  await view.runAsync();
  if (turn !== chart.turn) return view.finalize();
  for (const svg of outside.querySelectorAll("svg")) {
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
    svg.removeAttribute("height");
    svg.setAttribute("width", "100%");
  }
  view.addEventListener("click", (event, item) => point(box, view, event));
  box.replaceChildren(outside);
  chart.view?.finalize();
  chart.view = view;
}

const REACH = 22; // pixels: half of what a thumb needs

/** Every mark that stands for one row. @returns {{datum: object, x: number, y: number, bounds: object}[]} */
function marksOf(item, x = 0, y = 0) {
  if (item.items && item.marktype === undefined) return item.items.flatMap(mark => marksOf(mark, x + (item.x ?? 0), y + (item.y ?? 0)));
  if (item.marktype === "group") return item.items.flatMap(group => marksOf(group, x, y));
  if (!["symbol", "rect", "arc", "text", "rule"].includes(item.marktype)) return []; // a line's row is always its first
  return item.items.filter(mark => mark.datum?.address).map(({ datum, bounds: b }) => (
    { datum, x1: b.x1 + x, x2: b.x2 + x, y1: b.y1 + y, y2: b.y2 + y }));
}

/** A click on a chart opens the card of the nearest figure. */
function point(box, view, event) {
  const frame = box.querySelector("svg").getBoundingClientRect();
  const scale = box.querySelector("svg").viewBox.baseVal.width / frame.width;
  const [left, top] = view.origin();
  const x = (event.clientX - frame.left) * scale - left - padding(view).left;
  const y = (event.clientY - frame.top) * scale - top - padding(view).top;
  const away = m => Math.hypot(Math.max(m.x1 - x, 0, x - m.x2), Math.max(m.y1 - y, 0, y - m.y2));
  const [nearest] = marksOf(view.scenegraph().root.items[0]).sort((a, b) => away(a) - away(b));
  if (!nearest || away(nearest) > REACH * scale) return;
  const wanted = CSS.escape(nearest.datum.address);
  box.closest("[data-block]").querySelector(`td a.n[data-cell="${wanted}"]`)?.click();
}

const padding = view => ({ left: 0, top: 0, ...(typeof view.padding() === "number" ? { left: view.padding(), top: view.padding() } : view.padding()) });

/** Fades every other group; charts without groups have no such signal. */
function light(view, group) {
  try {
    view.signal("highlight", group);
  } catch {
    return;
  }
  view.run();
}

/**
 * Puts a new block in place of the old one; the old chart stays until the new one is drawn.
 * @param {HTMLElement} section @param {Block} block @param {Vega} vega @param {string} highlight
 * @param {Promise<Drawn>} [early]
 */
async function drawBlock(section, block, vega, highlight, early) {
  const form = section.querySelector("[data-mounted]");
  const stays = form && block.widget && mounted.get(form) === told(block.widget); // with all its answers
  const fresh = document.createElement("template");
  fresh.innerHTML = block.html;
  const content = fresh.content.querySelector("[data-block]");
  const box = content.querySelector(".chart");
  const open = new Set([...section.querySelectorAll("details[open]")].map(d => d.className));
  for (const details of content.querySelectorAll("details")) details.open = open.has(details.className);
  if (box && block.spec) await drawChart(box, block.spec, vega, highlight, early);
  if (stays) content.querySelector("[data-widget]")?.replaceWith(form);
  section.className = content.className;
  section.replaceChildren(...content.childNodes);
}

/** The reader's own day, as rules are dated. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, "0")).join("-");
};

/**
 * Takes away rules whose last day is over: what they said goes, the official page stays.
 * @param {ParentNode} root
 */
export function dropExpired(root) {
  for (const rule of root.querySelectorAll("[data-until]")) {
    if (today() <= rule.dataset.until) continue;
    for (const said of rule.querySelectorAll(".statement, .until")) said.remove();
    for (const over of rule.querySelectorAll(".over")) over.hidden = false;
    rule.removeAttribute("data-until");
    if (!rule.querySelector(".official")) rule.remove(); // its office stands with the rule before it
  }
}

/** Form → what its widget was given, as text. */
const mounted = new WeakMap();
/** The same text for the same content, in whatever order its names arrive. */
const told = content => JSON.stringify(content, (name, value) =>
  value?.constructor === Object ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);

/**
 * Brings the form of a block to life; it gets its data once and has no way back to the model.
 * @param {HTMLElement} section @param {Block} block @param {Widgets} widgets
 */
async function mountWidget(section, { widget }, widgets) {
  const form = section.querySelector(`[data-widget="${CSS.escape(widget.module)}"]`);
  if (!form || form.dataset.mounted) return;
  form.dataset.mounted = "yes";
  mounted.set(form, told(widget));
  const { mount } = await widgets(widget.module);
  const within = form.contains(document.activeElement);
  mount(form, structuredClone(widget.data), { today, dates: dropExpired });
  if (within && document.activeElement === document.body) form.querySelector("input, select, button")?.focus(); // its place was moved
}

/**
 * Ties a model to the blocks below `root` and to the controls in `form`.
 * @param {{model: Model, root: ParentNode, form: HTMLFormElement, vega: Vega, widgets: Widgets, drawn?: boolean, whole?: (data: FormData) => void}} parts
 *   `drawn`: the blocks of the present view are already in the page; `whole`: what a form does that is
 *   asked as a whole where no address answers
 */
export function attach({ model, root, form, vega, widgets, drawn = false, whole }) {
  const known = new Set();
  const shown = new Map();
  const begun = new Map();
  let group = "";

  const filter = section => {
    const rows = [...section.querySelectorAll("tr[data-group]")];
    const meant = rows.some(row => row.dataset.group === group); // else another family's table
    for (const row of rows) row.hidden = meant && row.dataset.group !== group;
  };
  async function draw(id, tries = 300) {
    const section = place(root, id);
    const block = model.get(`block:${id}`);
    const key = JSON.stringify(block);
    if (!block?.html || shown.get(id) === key) return;
    if (!section) {
      if (tries) requestAnimationFrame(() => draw(id, tries - 1)); // Lab and Voila add outputs late
      return;
    }
    shown.set(id, key);
    const early = begun.get(id);
    begun.delete(id);
    await drawBlock(section, block, vega, group, early && early.spec === block.spec ? early.drawn : undefined);
    filter(section);
    dropExpired(section);
    if (block.widget) await mountWidget(section, block, widgets);
  }
  /** Begins to draw a chart that will be shown once the rest of its view is there. */
  const begin = (id, { spec }) => spec && begun.set(id, { spec, drawn: drawOutside(spec, vega) });
  /** A block that is in the page already. */
  function stand(id, block) {
    shown.set(id, JSON.stringify(block));
    if (block?.widget) mountWidget(place(root, id), block, widgets);
  }
  function learn() {
    for (const id of model.get("order") ?? []) {
      if (known.has(id)) continue;
      known.add(id);
      model.on(`change:block:${id}`, () => draw(id));
      if (drawn) stand(id, model.get(`block:${id}`));
      else draw(id);
    }
  }
  /**
   * Lets Vega take over the charts that were drawn in advance, one after the other.
   * @param {() => unknown} [pause] what is waited for before each
   */
  async function wake(pause = () => {}) {
    if (!root.querySelector(".chart")) return;
    await vega(); // the page's own charts may arrive with it
    for (const id of known) {
      await pause();
      const box = place(root, id)?.querySelector(".chart");
      const spec = model.get(`block:${id}`)?.spec;
      if (box && spec && !charts.has(box)) await drawChart(box, spec, vega, group);
    }
  }
  async function follow(value) {
    group = value;
    for (const id of known) filter(place(root, id));
    await wake();
    for (const id of known) {
      const view = charts.get(place(root, id)?.querySelector(".chart"))?.view;
      if (view) light(view, group);
    }
  }
  form.addEventListener("change", event => {
    if ("whole" in form.dataset) return; // asked as a whole, when its button is pressed
    const { name, value } = /** @type {HTMLSelectElement} */ (event.target);
    if (name === "group") return follow(value);
    const data = new FormData(form);
    const compare = data.getAll("compare").filter(code => code && code !== data.get("place"));
    const at = data.get("place") ?? model.get("view")?.place; // a sheet for one place has no such control
    const view = { place: at, compare: [...new Set(compare)], language: data.get("language") };
    model.set("view", view);
    model.save_changes();
  });
  form.addEventListener("submit", event => {
    if ("whole" in form.dataset && !whole) return; // the browser asks by address
    event.preventDefault();
    if ("whole" in form.dataset) whole(new FormData(form));
  });
  model.on("change:order", learn);
  dropExpired(root);
  document.addEventListener("visibilitychange", () => dropExpired(root));
  learn();
  explain(root);
  return { wake, follow, begin };
}

/**
 * A tap on a number shows of whom, when and from where it is.
 * @param {ParentNode} root
 */
export function explain(root) {
  const card = document.createElement("dialog");
  card.className = "facts";
  document.body.append(card);
  card.addEventListener("click", event => {
    if (event.target === card || /** @type {Element} */ (event.target).closest("button")) card.close();
  });
  root.addEventListener("click", event => {
    const number = /** @type {Element} */ (event.target).closest?.("a.n");
    if (!number?.dataset.facts) return; // not here yet: its link leads to its source
    event.preventDefault();
    card.replaceChildren(...lines(number), closer());
    card.setAttribute("aria-label", number.textContent);
    number.dispatchEvent(new CustomEvent("storytable-facts", { bubbles: true, detail: { card, number } }));
    card.showModal();
  });
}

/** @param {Element} number @returns {HTMLElement[]} */
function lines(number) {
  const source = document.getElementById(number.getAttribute("href").slice(1));
  const facts = [number.textContent, ...number.dataset.facts.split(" · "), source?.textContent ?? "", number.dataset.row];
  return facts.filter(Boolean).map((text, at) => {
    const line = document.createElement(at ? "p" : "strong");
    line.textContent = text;
    return line;
  });
}

function closer() {
  const button = document.createElement("button");
  button.textContent = document.body.dataset.close ?? "×";
  button.autofocus = true;
  return button;
}

/** Closed details are opened for paper, and closed again after it. */
export function openForPaper() {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => closed.forEach(details => (details.open = false)));
}

/** The widget in Lab and plain Voila: Vega and other scripts come from its own kernel, once each. */
function render({ model, el }) {
  const asked = {};
  const scripts = want => (asked[want] ??= new Promise((done, fail) => {
    model.on("msg:custom", message => {
      const text = want === "vega" ? message.vega : message.widget === want && message.module;
      if (!text) return;
      const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
      import(url).then(done, fail);
    });
    model.send({ want });
  }));
  const vega = () => scripts("vega").then(module => module.vegaEmbed);
  el.innerHTML = model.get("form");
  const form = el.querySelector("form");
  const whole = data => {
    model.set("view", { ...Object.fromEntries(data), compare: data.getAll("compare").filter(Boolean) });
    model.save_changes();
  };
  model.on("change:form", () => {
    const fresh = document.createElement("template");
    fresh.innerHTML = model.get("form");
    if ("whole" in form.dataset) form.replaceChildren(...fresh.content.querySelector("form").childNodes);
  });
  attach({ model, root: document, form, vega, widgets: scripts, whole });
}

export default { render };
