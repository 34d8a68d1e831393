// Notes that have not arrived yet wait here: in the browser's own storage, one entry a note, so that
// two tabs never write over each other. Where a browser keeps nothing they wait in the page.

const NOTE = "storytable-note:";

/** 32 hexadecimal digits; randomUUID exists on https only, and workshops run on plain http. */
export const newNoteId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");

/** The browser's storage, or a stand-in that lasts as long as the page. @returns {Storage} */
export function ownStorage() {
  try {
    localStorage.setItem("storytable-try", "1");
    localStorage.removeItem("storytable-try");
    return localStorage;
  } catch {
    const kept = new Map();
    return {
      fragile: true,
      getItem: name => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: name => void kept.delete(name),
      key: at => [...kept.keys()][at] ?? null,
      get length() { return kept.size; },
    };
  }
}

/** Hands a text to the reader as a file. */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** @typedef {{note: object, at: number, refused?: string}} Waiting */

export class Outbox {
  /** @param {Storage} storage @param {() => void} changed */
  constructor(storage, changed) {
    Object.assign(this, { storage, changed, busy: false, pause: 0 });
  }

  get fragile() { return Boolean(this.storage.fragile); }

  /** @returns {Waiting[]} in the order in which they were written */
  all() {
    const found = [];
    for (let at = 0; at < this.storage.length; at++) {
      const name = this.storage.key(at);
      if (name?.startsWith(NOTE)) found.push(JSON.parse(this.storage.getItem(name)));
    }
    return found.sort((a, b) => a.at - b.at);
  }

  /** @param {object} note */
  add(note) {
    const last = this.all().at(-1)?.at ?? 0;
    this.storage.setItem(NOTE + note.id, JSON.stringify({ note, at: Math.max(Date.now(), last + 1) }));
    this.changed();
  }

  remove(id) {
    this.storage.removeItem(NOTE + id);
    this.changed();
  }

  refuse(entry, refused) {
    this.storage.setItem(NOTE + entry.note.id, JSON.stringify({ ...entry, refused }));
    this.changed();
  }

  /**
   * Sends what waits, one by one; what cannot arrive now is tried again, each time a little later.
   * @param {(note: object) => Promise<{status: number, refused?: string, wait?: number}>} send
   */
  async flush(send) {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    let again = 1; // also where something unforeseen stops it: a note that waits is never forgotten
    try {
      again = await this.send(send);
    } finally {
      this.busy = false;
      this.pause = again ? Math.min(8_000, (this.pause || 500) * 2) : 0;
      if (again) this.timer = setTimeout(() => this.flush(send), Math.max(again, this.pause * (0.5 + Math.random())));
    }
  }

  /** One try of each note, those too that are written meanwhile. @returns {Promise<number>} milliseconds to wait before the next, 0 for none */
  async send(send) {
    for (let entry; (entry = this.all().find(e => !e.refused));) {
      const { status, refused, wait } = await send(entry.note).catch(() => ({ status: 0 }));
      if (status === 201) this.remove(entry.note.id);
      else if (status === 400 || status === 409 || status === 413) this.refuse(entry, refused || String(status));
      else if (status === 401 || status === 403) return 0; // a code is needed, or the round is over
      else return wait ? wait * 1000 : 1;
    }
    return 0;
  }

  /** Saves the notes as lines of JSON, as the hub takes them in. */
  save() {
    download("notes.jsonl", "application/jsonl", this.all().map(({ note }) => JSON.stringify(note) + "\n").join(""));
  }
}
