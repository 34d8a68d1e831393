// The one-file page of all places: every text of every place stands in it as dictionary-coded
// columns, and is put together again when a reader chooses the place. The choice is kept in the
// address. Stands behind story.js and packed.js in the same module.

/**
 * @typedef {number | [number, number[], ...number[]]} Part
 *   a text of all places; or for each place the number of its form, the forms, and their fills
 * @typedef {{woven: Object<string, Part[]>, texts: string[], fills: string[], columns: number[][],
 *            names: string[][], places: string[]}} Woven
 */
const HOLE = "\ue000";
const NAMES = /[\ue001-\ue003]/g;
const FIRST_NAME = 0xe001;

/** One text of the place that stands at `at`. @param {Woven} woven @param {string} name */
function unweave({ woven, texts, fills, columns, names }, name, at) {
  const piece = part => {
    if (typeof part === "number") return texts[part];
    const [pattern, forms, ...holes] = part;
    const form = columns[pattern][at];
    if (!form) return "";
    const literals = texts[forms[form - 1]].split(HOLE);
    return literals.map((text, n) => (n ? fills[columns[holes[n - 1]][at]] + text : text)).join("");
  };
  const marked = woven[name].map(piece).join("");
  return marked.replace(NAMES, mark => names[at][mark.charCodeAt(0) - FIRST_NAME]);
}

/** A model for story.js whose view is one of the places in the page. */
class Places {
  /** @param {Woven} woven @param {string} place */
  constructor(woven, place) {
    this.woven = woven;
    this.place = place;
    this.listeners = [];
  }
  text(name) { return unweave(this.woven, name, this.woven.places.indexOf(this.place)); }
  get(name) {
    if (name === "order") return Object.keys(this.woven.woven).flatMap(n => n.match(/^html:(.*)/)?.[1] ?? []);
    const id = name.slice("block:".length);
    const spec = `vega:${id}` in this.woven.woven ? JSON.parse(this.text(`vega:${id}`)) : undefined;
    const widget = `widget:${id}` in this.woven.woven ? JSON.parse(this.text(`widget:${id}`)) : undefined;
    return { html: this.text(`html:${id}`), spec, widget };
  }
  on(event, act) { if (event.startsWith("change:block:")) this.listeners.push(act); }
  set(name, { place }) { location.hash = new URLSearchParams({ place }); }
  save_changes() {}
  /** Resolves when every block of the place has been drawn. */
  go(place) {
    this.place = place;
    return Promise.all(this.listeners.map(act => act()));
  }
}

const text = document.body.dataset;
const say = words => (document.getElementById("live").textContent = words);

/** Follows the address, one choice after the other; the last one wins. @param {Places} model */
function follower(model, select) {
  let busy = false;
  const wanted = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get("place");
    if (asked === null && location.hash.length < 2) return text.place;
    return model.woven.places.includes(asked) ? asked : model.place;
  };
  return async () => {
    select.value = wanted();
    if (busy || wanted() === model.place) return;
    busy = true;
    say(text.busy);
    try {
      await packedVega(); // without it nothing changes, so that no place is mixed with another
      while (wanted() !== model.place) await model.go(wanted());
      document.title = model.text("title");
      say(model.text("arrived"));
    } catch (problem) {
      console.warn(problem);
      say(text.failed);
    }
    select.value = model.place;
    busy = false;
  };
}

async function openPlaces() {
  const model = new Places(JSON.parse(await unpack("places")), text.place);
  const form = document.querySelector("form.controls");
  const story = attach({ model, root: document, form, vega: packedVega, widgets: packedWidget, drawn: true });
  for (const event of ["pointerenter", "focusin"])
    document.querySelector("main").addEventListener(event, () => story.wake(), { once: true, capture: true });
  const table = document.getElementById("table");
  table.addEventListener("click", () => save(model.text("file"), "text/csv", model.text("csv")));
  table.hidden = false;
  document.getElementById("tables-beside").hidden = true;
  form.hidden = false;
  const follow = follower(model, form.elements.namedItem("place"));
  addEventListener("hashchange", follow);
  await follow();
  const here = JSON.parse(document.getElementById("page").textContent);
  await keepNotes(() => ({ ...here, place: model.place, edition: "" }));
}

openForPaper();
if (globalThis.DecompressionStream) await openPlaces();
else explain(document);
