// The one-file page: the edition stands in the page, Vega is unpacked from it, nothing is fetched.
// Stands behind story.js in the same module.

/** @param {string} id @returns {Promise<string>} text packed as base64 of gzip */
async function unpack(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), c => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

let embed;
/** Vega runs as an inline module whose digest the page's own policy allows. */
const packedVega = () => (embed ??= unpack("vega").then(text => new Promise(done => {
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = text;
  addEventListener("storytable-vega", () => done(globalThis.storytableVega), { once: true });
  document.head.append(script);
})));

function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const blocks = JSON.parse(await unpack("specs"));
const still = {
  get: name => (name === "order" ? Object.keys(blocks) : blocks[name.slice("block:".length)]),
  set() {},
  on() {},
  save_changes() {},
};
const form = document.querySelector("form.controls");
const story = attach({ model: still, root: document, form, vega: packedVega, drawn: true });
for (const event of ["pointerenter", "focusin"])
  document.querySelector("main").addEventListener(event, story.wake, { once: true, capture: true });
for (const button of document.querySelectorAll("button[data-download]"))
  button.addEventListener("click", async () =>
    download(button.dataset.download, button.dataset.type, await unpack(button.dataset.from)));
openForPaper();
