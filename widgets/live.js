// The hub's page: complete as it comes; a kernel is asked for on the first touch that needs one,
// and goes with the page. The view belongs to the page, so a lost kernel loses nothing.
import { newNoteId as newId } from "./outbox.js";
import { attach, openForPaper } from "./story.js";

const text = document.body.dataset;
const address = view => {
  const query = new URLSearchParams({ place: view.place, language: view.language });
  for (const code of view.compare) query.append("compare", code);
  return query;
};

/** What the address bar says: the view, and the group that is followed. */
function here(view) {
  const query = address(view);
  const group = form.elements.group?.value;
  if (group) query.set("group", group);
  return `?${query}`;
}

/** What of the address has been shown; a step within the page changes none of it. */
let at = location.search;
function go(how, view) {
  history[how](null, "", here(view));
  at = location.search;
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Lets the controls say what the page shows. */
function choose(view) {
  if (form.elements.place) form.elements.place.value = view.place;
  [...form.querySelectorAll("[name=compare]")].forEach((control, at) => (control.value = view.compare[at] ?? ""));
}

/** The model of the page: first its edition, then kept views, then a kernel over a websocket. */
class LiveModel {
  constructor(view, blocks) {
    this.state = { view, order: Object.keys(blocks) };
    for (const [id, block] of Object.entries(blocks)) this.state[`block:${id}`] = block;
    this.listeners = {};
    this.shown = view;
    this.sent = JSON.stringify(view);
  }
  get(name) { return this.state[name]; }
  set(name, value) { this.state[name] = value; }
  on(event, act) { (this.listeners[event] ??= []).push(act); }

  take(changes) {
    for (const [name, value] of Object.entries(changes)) {
      this.state[name] = value;
      for (const act of this.listeners[`change:${name}`] ?? []) act();
    }
  }

  say(words) { document.getElementById("live").textContent = words; }

  /** The reader has chosen another view; each one they see has its place in the browser's history. */
  async save_changes() {
    const view = this.state.view;
    if (view.language !== document.documentElement.lang) {
      location.search = address(view);
      return;
    }
    const leave = same(this.latest ?? this.shown, this.shown) ? "pushState" : "replaceState";
    this.latest = view;
    go(leave, view);
    await this.show();
  }

  /** The view that is wanted: kept by the hub if somebody has been there, else made by a kernel. */
  async show() {
    const view = this.state.view;
    this.say(text.busy);
    try {
      const kept = await fetch(`blocks?${address(view)}`);
      if (view !== this.state.view) return;
      if (kept.status === 200) return this.arrive(view, await kept.json());
      if (Number(kept.headers.get("Storytable-Ahead"))) this.say(text.queue);
      await this.ask(view);
    } catch (problem) {
      console.warn(problem);
      if (view === this.state.view) this.stay(problem.full ? text.full : text.failed);
    }
  }

  /** Nothing can make the view: the page is still that of the one before, and says so. */
  stay(words) {
    this.state.view = this.latest = this.shown;
    choose(this.shown);
    go("replaceState", this.shown);
    this.say(words);
  }

  arrive(view, blocks) {
    if (view !== this.state.view) return;
    this.take(blocks);
    this.sent = JSON.stringify(view);
    this.arrived(view, blocks.edition);
  }

  arrived(view, edition = "") {
    this.state.edition = edition;
    this.shown = this.latest = view;
    for (const link of document.querySelectorAll(".onward a")) {
      const there = new URL(link.href);
      if (there.searchParams.has("place")) there.searchParams.set("place", view.place);
      link.href = there.href;
    }
    this.say(text.done);
    dispatchEvent(new Event("storytable-view"));
  }

  /** A kernel makes the view: the one at hand, or a new one that starts with it. */
  async ask(view) {
    if (this.socket?.readyState === WebSocket.OPEN) return this.flush();
    if (this.starting) return this.starting.then(() => this.ask(view));
    this.starting = this.start(view);
    try {
      await this.starting;
    } finally {
      this.starting = null;
    }
    if (view !== this.state.view) await this.ask(this.state.view);
  }

  async start(view) {
    const answer = await fetch("live", {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(view),
    });
    if (!answer.ok) throw Object.assign(new Error(`live: ${answer.status}`), { full: answer.status === 503 });
    const told = {};
    for await (const line of lines(answer.body)) Object.assign(told, this.begin(view, line));
    const { kernel, model, ...blocks } = told;
    if (!kernel) throw new Error("live: the story ended before it was told");
    Object.assign(this, { kernel, model });
    this.arrive(view, blocks);
    await this.connect();
  }

  /** A part of a view that is still being told: its charts are begun meanwhile. */
  begin(view, part) {
    if (view === this.state.view)
      for (const [name, block] of Object.entries(part)) if (name.startsWith("block:")) story.begin(name.slice(6), block);
    return part;
  }

  connect() {
    const session = (this.session = newId());
    const origin = location.origin.replace(/^http/, "ws");
    const socket = (this.socket = new WebSocket(
      `${origin}${text.base}api/kernels/${this.kernel}/channels?session_id=${session}`));
    socket.onmessage = ({ data }) => typeof data === "string" && this.hear(JSON.parse(data));
    socket.onclose = () => this.lost(socket);
    return new Promise(done => (socket.onopen = socket.onerror = done));
  }

  hear({ msg_type: kind, content, parent_header: parent }) {
    if (kind === "comm_msg" && content.comm_id === this.model && content.data.method === "update") {
      const { view, form, ...blocks } = content.data.state;
      this.answered ||= parent.msg_id === this.waiting;
      this.take(blocks);
    } else if (kind === "status" && /restarting|dead/.test(content.execution_state)) {
      this.socket.close(); // started again, but empty: not ours any more
    } else if (kind === "status" && content.execution_state === "idle" && parent.msg_id === this.waiting) {
      if (!this.answered) return this.socket.close(); // it was started again unnoticed and does not know our story
      this.waiting = null;
      this.arrived(JSON.parse(this.sent));
      this.flush();
    }
  }

  /** At most one change is on its way; the last one wins. */
  flush() {
    const now = JSON.stringify(this.state.view);
    if (this.waiting || now === this.sent) return;
    this.sent = now;
    this.waiting = newId();
    this.answered = false;
    this.socket.send(JSON.stringify({
      header: { msg_id: this.waiting, msg_type: "comm_msg", session: this.session, username: "",
                version: "5.4", date: new Date().toISOString() },
      parent_header: {}, metadata: {}, channel: "shell", buffers: [],
      content: { comm_id: this.model,
                 data: { method: "update", state: { view: this.state.view }, buffer_paths: [] } },
    }));
  }

  lost(socket) {
    if (this.socket !== socket) return;
    const unanswered = this.waiting;
    this.socket = this.kernel = this.waiting = null;
    if (unanswered) this.show(); // the kernel died with our change: a new one makes it
  }

  leave() {
    if (!this.kernel) return;
    navigator.sendBeacon(`bye/${this.kernel}`);
    const socket = this.socket;
    this.socket = this.kernel = null;
    socket?.close();
  }
}

const { story: name, view, blocks, edition } = JSON.parse(document.getElementById("edition").textContent);
const model = new LiveModel(view, blocks);
model.state.edition = edition;
let bundle, behind;
const known = () => (behind ??= lookBehind());
const vega = () => (bundle ??= Promise.all([import(new URL(text.vega, document.baseURI).href), known()]))
  .then(([module]) => module.vegaEmbed);
const form = document.querySelector("form.controls");
/** What arrives line by line. @param {ReadableStream<Uint8Array>} body @returns {AsyncGenerator<object>} */
async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = "";;) {
    const { value, done } = await reader.read();
    if (done) return;
    const whole = (rest + value).split("\n");
    rest = whole.pop();
    for (const line of whole) yield JSON.parse(line);
  }
}

/** Adds a style that stands beside this script; it is there when this is done. @param {string} name */
const style = name => new Promise(done => {
  const href = new URL(`./${name}`, import.meta.url).href;
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: done }));
});
const widgets = name => import(new URL(`./${name}.js`, import.meta.url).href);
const story = attach({ model, root: document, form, vega, widgets, drawn: true });
const first = view;
const followed = new URLSearchParams(location.search).get("group");
if (followed && form.elements.group?.querySelector(`[value="${CSS.escape(followed)}"]`)) {
  form.elements.group.value = followed;
  story.follow(followed);
}
form.elements.group?.addEventListener("change", () => go("replaceState", model.get("view")));
addEventListener("popstate", () => {
  if (location.search === at) return;
  at = location.search;
  const query = new URLSearchParams(location.search);
  const before = query.has("place")
    ? { place: query.get("place"), compare: query.getAll("compare"), language: query.get("language") ?? first.language }
    : first;
  if (before.language !== first.language) return location.reload();
  if (same(before, model.state.view)) return;
  model.state.view = model.latest = before;
  choose(before);
  model.show();
});
const needsKernel = ({ name }) => /^(place|compare)$/.test(name) && !model.kernel && !model.starting;
for (const event of "kernels" in text ? ["pointerdown", "focusin"] : [])
  form.addEventListener(event, ({ target }) => needsKernel(target) && fetch("soon", { method: "POST" }).catch(() => {}));
for (const event of ["pointerenter", "focusin"])
  document.querySelector("main").addEventListener(event, () => story.wake(), { once: true, capture: true });
/** A moment in which the page has nothing else to do. */
const idle = () => new Promise(done => (globalThis.requestIdleCallback ?? setTimeout)(done));
addEventListener("load", async () => {
  await idle();
  known();
  community();
  story.wake(idle);
});
addEventListener("pagehide", () => model.leave());
openForPaper();

/** What Vega needs to draw this page's charts and a tap on a number shows; without an answer
 * charts stay as they were drawn, and numbers lead to their sources. */
async function lookBehind() {
  const query = new URLSearchParams({ edition });
  for (const [name, given] of Object.entries(first)) for (const one of [given].flat()) query.append(name, one);
  const answer = await fetch(`behind?${query}`).catch(() => null);
  if (answer?.status !== 200) return;
  const { charts, facts } = await answer.json();
  for (const [id, spec] of Object.entries(charts)) blocks[id].spec = spec;
  for (const [id, each] of Object.entries(facts))
    [...document.querySelectorAll(`[data-block="${CSS.escape(id)}"] a.n`)].forEach(({ dataset }, at) => {
      if ("facts" in dataset) return; // of another view, which brings its own
      const [cell, told, row] = each[at];
      Object.assign(dataset, { cell, facts: told, ...(row && { row }) });
    });
}

/** What the community says, where one is or was asked; a page without a round stays as it is. */
async function community() {
  const { Room } = await import("./room.js");
  const read = () => ({ story: name, place: model.get("view").place, language: model.get("view").language });
  const room = new Room(text.base, read);
  let notes;
  const look = async () => {
    await room.refresh();
    if (notes || !room.round) return;
    await Promise.all([style("notes.css"), known()]); // notes stand at figures by their addresses
    const [{ attachNotes }, talk] = await Promise.all([import("./notes.js"), room.ask(`talk?language=${read().language}`)]);
    room.heard = () => `${text.base}review/heard?${new URLSearchParams({ round: room.round.id, language: read().language })}`;
    notes = attachNotes({
      root: document, room, newId, words: talk.data.words, hints: talk.data.hints,
      page: () => ({ ...read(), edition: model.get("edition") }),
    });
    if (room.takeCode() && room.mode === "join") notes.join();
  };
  addEventListener("storytable-view", look);
  await look();
}
