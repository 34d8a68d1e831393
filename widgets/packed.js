// What a page from disk does with the parts packed into it. Stands behind story.js in the same module.

/** @param {string} id @returns {Promise<string>} text packed as base64 of gzip */
async function unpack(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), c => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

/** Packed modules run as inline ones whose digests the page's own policy allows; each once. */
const running = {};
const packedModule = id => (running[id] ??= unpack(id).then(text => new Promise(done => {
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = text;
  addEventListener(`storytable-${id}`, event => done(event.detail), { once: true });
  document.head.append(script);
})));
const packedWidget = name => packedModule(`widget-${name}`);
const packedVega = () => packedModule("vega").then(() => globalThis.storytableVega);
const save = async (name, type, text) => (await packedModule("noting")).download(name, type, text);

/**
 * Notes on a page without a server: they wait in this browser and leave it as a file.
 * @param {() => {story: string, place: string, language: string, edition: string}} page
 */
async function keepNotes(page) {
  const { attachNotes, Outbox, ownStorage, newNoteId } = await packedModule("noting");
  const { words, hints, round, notes, totals, took_part: tookPart } = JSON.parse(await unpack("talk"));
  const listeners = [];
  const room = {
    file: true, mode: "write", round, notes, totals, tookPart, me: null, online: false,
    outbox: new Outbox(ownStorage(), () => listeners.forEach(act => act())),
    get waiting() { return this.outbox.all().filter(({ note }) => note.target.address.startsWith(`${page().story}#`)); },
    onChange: act => listeners.push(act),
    write(note) { this.outbox.add({ ...note, round: round?.id ?? "" }); },
    withdraw(id) { this.outbox.remove(id); },
    save() { this.outbox.save(); },
  };
  attachNotes({ root: document, room, words, hints, page, newId: newNoteId });
}
