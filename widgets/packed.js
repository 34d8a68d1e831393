// What a page from disk does with the parts packed into it. Stands behind story.js in the same module.

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
