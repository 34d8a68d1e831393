// The desk of a round: for those who look at notes, answer them, put moved ones in place, sign off,
// or type in what a table has written on paper. What is here depends on the role of the code.
import { newNoteId, ownStorage } from "./outbox.js";
import { make, sayer, theirs } from "./notes.js";

const base = document.body.dataset.base;
const language = document.documentElement.lang;
const storage = ownStorage();
const TOKEN = "storytable-desk";
const live = document.getElementById("live");
const desk = document.getElementById("desk");
let round, say, words, hints;

async function ask(path, body, raw = {}) {
  const token = storage.getItem(TOKEN);
  const headers = { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...raw };
  const posted = body === undefined ? {} : { method: "POST", body: raw["Content-Type"] ? body : JSON.stringify(body) };
  try {
    const answer = await fetch(`${base}review/${path}`, { headers, ...posted });
    const isJson = answer.headers.get("Content-Type")?.startsWith("application/json");
    return { status: answer.status, data: isJson ? await answer.json() : {} };
  } catch {
    return { status: 0, data: {} };
  }
}

/** Does something and shows the round as it stands after it; what was typed stays where it failed. */
async function act(path, body, raw) {
  const { status, data } = await ask(path, body, raw);
  live.textContent = status === 0 ? say("desk-offline") : status === 409 ? say("desk-conflict")
    : status >= 400 ? say("desk-failed", { reason: data.refused ?? status }) : "";
  if (status && (status < 400 || status === 409)) await show();
  return status && status < 400 ? data : null;
}

const button = (label, onclick, main) => make("button", { type: onclick ? "button" : "submit", className: main ? "main" : "", onclick }, label);
const field = (label, input) => make("label", { className: "field" }, make("span", {}, label), input);
const part = (title, ...children) => make("section", {}, make("h2", {}, title), ...(children.length ? children : [make("p", { className: "soft" }, say("desk-none"))]));

/** A note with where it is, and what can be done with it. */
function card(note, ...more) {
  const [front, ...cell] = (note.stands?.address || note.target.address).split("/");
  const block = round.blocks[front.split("#")[1]] || front;
  const about = note.stands?.now || note.target.snapshot;
  return make("article", { className: `note ${note.state}`, "data-note": note.id, "aria-label": `${say(`kind-${note.kind}`)} ${note.number}` },
    make("p", { className: "what" }, make("span", { className: "number" }, String(note.number)), make("strong", {}, say(note.replies_to ? "notes-replied" : `kind-${note.kind}`)),
      note.table ? make("span", { className: "soft" }, " · ", say("notes-table", { table: note.table })) : ""),
    make("p", {}, theirs(note.text, note.language)),
    note.suggestion ? make("p", {}, make("span", { className: "soft" }, `${say("notes-suggests")} `), make("ins", {}, theirs(note.suggestion, note.language))) : "",
    make("p", { className: "where" }, `${block}${about && cell.length ? `: ${about} (${cell.join("/").split("/").slice(2).join(", ")})` : ""} `,
      note.target.quote ? make("q", {}, note.target.quote) : ""),
    make("p", { className: "soft" }, say(note.quotable ? "desk-may-quote" : "desk-not-quote"), note.language === language ? "" : ` · ${note.language}`,
      note.reason && !words[note.reason] ? ` · ${note.reason}` : ""),
    words[note.reason] ? make("p", { className: "problem" }, say("desk-hint", { what: say(note.reason) })) : "",
    ...more);
}

function waiting(note) {
  const reason = make("input", { maxLength: 300 });
  const judge = verdict => act("moderate", { id: note.id, version: note.version, verdict, reason: verdict === "rejected" ? reason.value : "" });
  const problem = make("p", { className: "problem", role: "alert" });
  const refuse = make("form", { onsubmit: event => {
    event.preventDefault();
    if (reason.value.trim()) return judge("rejected");
    problem.textContent = say("desk-reason");
    reason.focus();
  } }, field(say("desk-reason"), reason), problem, button(say("desk-reject")));
  return card(note,
    make("p", { className: "acts" }, button(say("desk-approve"), () => judge("approved"), true), note.state === "pending" ? button(say("desk-hold"), () => judge("held")) : ""),
    make("details", {}, make("summary", {}, say("desk-reject")), refuse));
}

function answering(notes) {
  const chosen = new Set();
  const kinds = ["answered", "noted", "changed", "will-change", "not-possible"];
  const kind = make("select", {}, make("option", { value: "" }, "–"), ...kinds.map(name => make("option", { value: name }, say(`answer-${name}`))));
  const text = make("textarea", { rows: 4, maxLength: 2000 });
  const due = make("input", { type: "date" });
  const edition = make("select", {}, make("option", { value: "" }, say("desk-answer-none")), make("option", { value: round.edition }, say("desk-answer-now")));
  const dueField = field(say("desk-answer-due"), due), editionField = field(say("desk-answer-edition"), edition);
  const problem = make("p", { className: "problem", role: "alert" });
  const fit = () => { dueField.hidden = kind.value !== "will-change"; editionField.hidden = kind.value !== "changed"; };
  kind.addEventListener("change", fit);
  fit();
  const lacking = () => !chosen.size ? ["desk-none-chosen", kind] : !kind.value || !text.value.trim() ? ["desk-when", kind.value ? text : kind]
    : kind.value === "will-change" && !due.value ? ["desk-needs-day", due] : kind.value === "changed" && !edition.value ? ["desk-needs-edition", edition] : null;
  const form = make("form", { className: "answering", onsubmit: async event => {
    event.preventDefault();
    const missing = lacking();
    problem.textContent = missing ? say(missing[0]) : "";
    if (missing) return missing[1].focus();
    await act("answers", { id: newNoteId(), notes: [...chosen], answer: kind.value, text: text.value, language, edition: editionField.hidden ? "" : edition.value, due: dueField.hidden ? "" : due.value });
  } }, field(say("desk-answer-kind"), kind), field(say("desk-answer-text"), text), dueField, editionField, problem, button(say("desk-answer"), undefined, true));
  return [...notes.map(note => card(note, make("label", { className: "tick" },
    make("input", { type: "checkbox", onchange: event => event.target.checked ? chosen.add(note.id) : chosen.delete(note.id) }),
    make("span", {}, say("desk-choose"))))), form];
}

function unlooked(note) {
  const here = { id: note.id, story: round.round.story, place: round.round.place, language };
  const offered = [...new Set([note.stands.address, ...note.stands.nearest].filter(Boolean))];
  return card(note, ...offered.map(address => make("p", { className: "acts" }, make("span", { className: "where" }, round.blocks[address.split("/")[0].split("#")[1]] || address),
    button(say("desk-put"), () => act("place", { ...here, address })))),
  make("p", { className: "acts" }, button(say("desk-lose"), () => act("place", { ...here, address: "" }))));
}

/** Sticky notes of a table, one after the other; the form keeps table and block. */
let typed = 0, typing;
function typist() {
  if (typing) return typing;
  const table = make("input", { maxLength: 40 });
  const block = make("select", {}, ...Object.entries(round.blocks).map(([id, title]) => make("option", { value: id }, title || id)));
  const kinds = Object.keys(words).filter(id => id.startsWith("kind-"));
  const kind = make("select", {}, ...kinds.map(id => make("option", { value: id.slice(5) }, say(id))));
  const text = make("textarea", { rows: 3, maxLength: 2000, dir: "auto" });
  const quotable = make("input", { type: "checkbox" });
  const problem = make("p", { className: "problem", role: "alert" });
  const count = make("p", { className: "soft", role: "status" });
  let warned = "";
  const lacking = () => {
    if (!table.value.trim()) return [say("desk-needs-table"), table];
    if (!text.value.trim()) return [say("sheet-empty"), text];
    const found = hints.filter(([, pattern, flags]) => new RegExp(pattern, flags).test(text.value)).map(([id]) => say(id)).join(", ");
    if (!found || found === warned) return null;
    warned = found;
    return [say("sheet-hint", { what: found }), text];
  };
  typing = make("form", { className: "answering", onsubmit: async event => {
    event.preventDefault();
    const missing = lacking();
    problem.textContent = missing ? missing[0] : "";
    if (missing) return missing[1].focus();
    const target = { address: `${round.round.story}#${block.value}`, place: round.round.place, language, edition: round.edition };
    const done = await act("notes", { id: newNoteId(), kind: kind.value, text: text.value, language, target, table: table.value, quotable: quotable.checked });
    if (!done) return;
    text.value = warned = "";
    quotable.checked = false; // each note has a writer of its own
    count.textContent = say("desk-type-done", { count: ++typed });
    text.focus();
  } }, field(say("desk-type-table"), table), field(say("sheet-about"), block), field(say("sheet-kind"), kind), field(say("desk-text"), text),
  make("label", { className: "tick" }, quotable, make("span", {}, say("desk-quote"))), problem, button(say("sheet-send"), undefined, true), count);
  return typing;
}

/** What was written from here, and what has become of it. */
function mine(note) {
  const state = ["pending", "held", "rejected"].includes(note.state) ? make("p", { className: "soft" }, say(`state-${note.state}`, { reason: note.reason })) : "";
  return card(note, state, make("p", { className: "acts" }, button(say("notes-withdraw"), () => confirm(say("notes-withdraw-sure")) && act("withdraw", { id: note.id }))));
}

/** The step of the round that comes next, for whoever may take it. */
function step() {
  const next = { open: "close", closed: "begin", answering: "publish" }[round.round?.state];
  const isReady = next !== "publish" || !round.gate.length;
  return next && isReady ? button(say(`desk-${next}`), () => act("advance", { to: { close: "closed", begin: "answering", publish: "published" }[next] }), true) : "";
}

function importer() {
  const file = make("input", { type: "file", accept: ".jsonl,.ndjson,.xlsx" });
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    const done = chosen && await act(`import?language=${language}`, chosen, { "Content-Type": "application/octet-stream", "X-File": chosen.name.split(".").at(-1) });
    if (done) live.textContent = say("desk-imported", { count: done.count });
    file.value = "";
  });
  file.setAttribute("aria-label", say("desk-import"));
  return file;
}

async function show() {
  const { status, data } = await ask(`round?language=${language}`);
  if (status === 401) { storage.removeItem(TOKEN); return door(); }
  if (status !== 200) { live.textContent = say("desk-offline"); return; }
  round = data;
  const may = name => data.me.may.includes(name);
  const by = state => data.notes.filter(note => note.state === state);
  const shown = by("approved");
  const open = shown.filter(note => !note.answers.length && !note.replies_to);
  const moved = shown.filter(note => note.stands?.waits);
  const address = `${base}story/${data.round?.story}/?${new URLSearchParams({ place: data.round?.place ?? "", language })}`;
  const parts = [
    make("p", {}, make("strong", {}, say("desk-of", { title: data.title, place: data.place_name })), " · ", say(`desk-state-${data.round?.state ?? "draft"}`), " · ",
      say("desk-as", { role: say(`role-${data.me.role}`) }), " ", make("button", { type: "button", className: "quiet", onclick: () => { storage.removeItem(TOKEN); typing = null; door(); } }, say("desk-leave"))),
    make("p", {}, make("a", { href: address }, say("desk-story")), " · ", make("a", { href: `${base}review/log.csv?round=${data.round?.id}` }, say("desk-log"))),
  ];
  if (may("write-for-table") && data.round?.state === "open") parts.push(part(say("desk-type"), typist()));
  if (may("write-for-table")) parts.push(part(say("desk-yours"), ...data.notes.filter(note => note.mine && note.state !== "withdrawn").reverse().map(mine)));
  if (may("import")) parts.push(part(say("desk-import"), importer()));
  if (may("moderate")) parts.push(part(say("desk-waiting"), ...by("pending").map(waiting)));
  if (may("moderate") && by("held").length) parts.push(part(say("desk-held"), ...by("held").map(waiting)));
  if (may("look-at-moved") && moved.length) parts.push(part(say("desk-unlooked"), ...moved.map(unlooked)));
  if (may("answer")) parts.push(part(say("desk-unanswered"), ...(open.length ? answering(open) : [])));
  if (may("answer")) parts.push(part(say("desk-answered"), ...shown.filter(note => note.answers.length).map(note => card(note,
    ...note.answers.map(answer => make("blockquote", { className: "answer" }, make("strong", {}, say(`answer-${answer.answer}`)), answer.due ? ` (${say("answer-due", { day: answer.due })})` : "", " ", theirs(answer.text, answer.language)))))));
  if (may("moderate") && by("rejected").length) parts.push(part(say("desk-rejected"), ...by("rejected").map(note => card(note, make("p", { className: "acts" },
    button(say("desk-approve"), () => act("moderate", { id: note.id, version: note.version, verdict: "approved", reason: "" })))))));
  if (may("sign-off") || may("answer")) {
    const onlySign = data.round?.state === "answering" && data.gate.length === 1 && !data.signed;
    parts.push(part(say("desk-gate"), data.gate.length ? make("ul", {}, ...data.gate.map(text => make("li", {}, text))) : make("p", {}, say("desk-gate-free")),
      may("sign-off") ? make("p", { className: "acts" }, step(), onlySign ? button(say("desk-sign"), () => act("sign-off", {})) : make("span", { className: "soft" }, say(data.signed ? "desk-signed" : "desk-sign-later"))) : ""));
  }
  const scroll = scrollY;
  desk.replaceChildren(...parts);
  scrollTo(0, scroll);
  document.title = `${say("desk-title")}: ${data.title}`;
}

/** Whoever has no token yet types the code of their role, or came with it in the address. */
function door() {
  const given = new URLSearchParams(location.hash.slice(1)).get("join") ?? "";
  history.replaceState(null, "", location.pathname + location.search);
  const code = make("input", { autocomplete: "off", spellcheck: false, maxLength: 20, value: given });
  desk.replaceChildren(make("form", { className: "answering", onsubmit: async event => {
    event.preventDefault();
    const { status, data } = await ask("join", { code: code.value });
    if (status !== 201) { live.textContent = status ? data.refused : say("desk-offline"); return code.focus(); }
    storage.setItem(TOKEN, data.token);
    live.textContent = "";
    await show();
  } }, field(say("desk-code"), code), button(say("join-do"), undefined, true)));
  code.focus();
}

const talk = await ask(`talk?language=${language}`);
words = talk.data.words ?? {};
hints = talk.data.hints ?? [];
say = sayer(words);
if (storage.getItem(TOKEN)) await show(); else door();
setInterval(() => { if (storage.getItem(TOKEN) && !desk.contains(document.activeElement)) show(); }, 5000);
