// The room behind a live page: who is here, the notes they may see, and news of them. Plain HTTP
// with a token in the page's own storage, events where they come through, else polling.
import { Outbox, ownStorage } from "./outbox.js";

const TOKEN = "storytable-token:";
const CODE = "storytable-code";
const POLL = 5000;
const PATIENCE = 6_000; // milliseconds

export class Room {
  /** @param {string} base address of the hub @param {() => {story: string, place: string, language: string}} view */
  constructor(base, view) {
    Object.assign(this, { base, view, storage: ownStorage(), listeners: [], asked: new Set() });
    Object.assign(this, { round: null, notes: [], totals: {}, me: null, tookPart: null, online: true });
    this.outbox = new Outbox(this.storage, () => this.tell());
    addEventListener("online", () => this.refresh());
    addEventListener("storage", () => this.tell());
  }

  onChange(act) { this.listeners.push(act); }
  tell() { for (const act of this.listeners) act(); }

  get token() { return this.round ? this.storage.getItem(TOKEN + this.round.id) ?? "" : ""; }
  /** What can be done with a note now. @returns {"write" | "join" | ""} */
  get mode() {
    if (this.round?.state !== "open") return "";
    return this.me ? "write" : "join";
  }
  get waiting() { return this.outbox.all().filter(({ note }) => note.target.address.startsWith(`${this.view().story}#`)); }

  /**
   * @param {string} path @param {object} [body] posted where given
   * @returns {Promise<{status: number, data: any, wait: number}>} status 0 without a connection
   */
  async ask(path, body) {
    const headers = this.token ? { Authorization: `Bearer ${this.token}` } : {};
    const signal = AbortSignal.timeout(PATIENCE); // a network that is gone often says nothing at all
    const asked = body === undefined ? { headers, signal } : {
      signal,
      method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body),
    };
    try {
      const answer = await fetch(`${this.base}review/${path}`, asked);
      const isJson = answer.headers.get("Content-Type")?.startsWith("application/json");
      this.online = true;
      return {
        status: answer.status, data: isJson ? await answer.json() : {},
        wait: Number(answer.headers.get("Retry-After")) || 0,
      };
    } catch {
      this.online = false;
      return { status: 0, data: {}, wait: 0 };
    }
  }

  /** The round, the notes and who I am, as they stand now. */
  async refresh() {
    const { status, data } = await this.ask(`notes?${new URLSearchParams(this.view())}`);
    if (status === 200) {
      const isNew = this.round?.id !== data.round?.id;
      this.take(data);
      if (isNew) this.listen();
      if (isNew && this.token) return this.refresh(); // now we know whose token to show
    }
    this.tell();
    if (status === 200) await this.flush();
  }

  async flush() {
    if (!this.me) return;
    await this.outbox.flush(async note => {
      const { status, data, wait } = await this.ask("notes", { ...note, round: this.round.id });
      if (status === 401) this.me = null;
      if (status === 201) await this.fetchNotes();
      return { status, wait, refused: data.refused };
    });
  }

  async fetchNotes() {
    clearTimeout(this.soon);
    const { status, data } = await this.ask(`notes?${new URLSearchParams(this.view())}`);
    if (status === 200) this.take(data);
    else if (!status) this.soon = setTimeout(() => this.fetchNotes(), POLL);
    this.tell();
  }

  take({ round, notes, me, took_part: tookPart, totals }) {
    const asked = this.notes.filter(note => this.asked.has(note.block));
    const known = new Set(notes.map(note => note.id));
    Object.assign(this, { round, me, tookPart, totals, notes: [...asked.filter(note => !known.has(note.id)), ...notes] });
  }

  /** All the notes of a block that has more than come with the page. */
  async more(block) {
    this.asked.add(block);
    const { status, data } = await this.ask(`notes?${new URLSearchParams({ ...this.view(), block })}`);
    if (status !== 200) return;
    const known = new Set(data.notes.map(note => note.id));
    this.notes = [...data.notes.map(note => ({ ...note, block })), ...this.notes.filter(note => !known.has(note.id))];
    this.tell();
  }

  /** @param {{code: string, nickname: string, audience: string}} given @returns {Promise<string>} the refusal, or nothing */
  async join(given) {
    const { status, data } = await this.ask("join", given);
    if (status !== 201) return data.refused || String(status);
    this.storage.setItem(TOKEN + data.round, data.token);
    await this.refresh();
    return "";
  }

  /** A code that came with the address: taken out of it at once, and kept for this visit. @returns {string} */
  takeCode() {
    const given = new URLSearchParams(location.hash.slice(1)).get("join");
    if (given) {
      history.replaceState(null, "", location.pathname + location.search);
      try { sessionStorage.setItem(CODE, given); } catch { /* the page keeps it */ }
      this.code = given;
    }
    try { return this.code ?? sessionStorage.getItem(CODE) ?? ""; } catch { return this.code ?? ""; }
  }

  save() { this.outbox.save(); }

  write(note) {
    this.outbox.add({ ...note, round: this.round?.id ?? "" });
    this.flush(); // nobody waits for the network: what has not arrived is shown as waiting
  }

  async withdraw(id) {
    if (this.outbox.all().some(({ note }) => note.id === id)) return this.outbox.remove(id);
    await this.ask("withdraw", { id });
    return this.fetchNotes();
  }

  /** News of the round: events, and polling where they do not come through. */
  listen() {
    this.source?.close();
    clearInterval(this.timer);
    if (!this.round) return;
    let last = 0;
    const heard = () => {
      clearTimeout(this.soon); // many notes at once are fetched once, and not by all phones together
      this.soon = setTimeout(() => this.fetchNotes(), 150 + Math.random() * 600);
    };
    const take = ({ id, kind }) => {
      last = Math.max(last, id);
      if (kind !== "note-added" || this.me?.may.includes("read-pending")) heard();
    };
    const poll = async () => {
      const { status, data } = await this.ask(`events?round=${this.round.id}&since=${last}`);
      if (status === 200) data.forEach(take);
      if (status) this.flush();
    };
    const address = `${this.base}review/events?round=${this.round.id}&since=now`;
    this.source = new EventSource(address);
    this.source.onmessage = event => take({ id: Number(event.lastEventId), ...JSON.parse(event.data) });
    this.source.onopen = () => { clearInterval(this.timer); this.timer = 0; this.refreshAfterGap(); };
    this.source.onerror = () => { this.timer ||= setInterval(poll, POLL); };
  }

  /** After a lost connection: what waits goes out, what was missed comes in. */
  refreshAfterGap() {
    if (this.wasOpen) this.refresh();
    this.wasOpen = true;
  }
}
