// The one-file page: the edition stands in the page, Vega is unpacked from it, nothing is fetched.
// Stands behind story.js and packed.js in the same module.

const blocks = JSON.parse(await unpack("specs"));
const still = {
  get: name => (name === "order" ? Object.keys(blocks) : blocks[name.slice("block:".length)]),
  set() {},
  on() {},
  save_changes() {},
};
const form = document.querySelector("form.controls");
const story = attach({ model: still, root: document, form, vega: packedVega, widgets: packedWidget, drawn: true });
for (const event of ["pointerenter", "focusin"])
  document.querySelector("main").addEventListener(event, () => story.wake(), { once: true, capture: true });
for (const button of document.querySelectorAll("button[data-download]"))
  button.addEventListener("click", async () =>
    save(button.dataset.download, button.dataset.type, await unpack(button.dataset.from)));
openForPaper();
await keepNotes(() => JSON.parse(document.getElementById("page").textContent));
