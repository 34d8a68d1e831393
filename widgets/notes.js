// Notes of the community beside what they are about: below each block the thread and a button, in
// the card of each number a button of its own. Knows a room with `mode`, `notes`, `waiting`, `me`,
// `write`, `withdraw`, `join`, `onChange`; what people wrote is only ever put in as text.

const SHOWN = 3;
const WHOLE = "story"; // what a note about no block in particular is about

/**
 * @param {string} tag @param {object} given properties; `data-`, `aria-` and the like as attributes
 * @param {...(Node | string)} children
 */
export function make(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === false || value === undefined) continue;
    if (name in element && !name.includes("-") && name !== "list") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== "" && child !== null));
  return element;
}

/** A message with its places filled: `{name}` → value. @param {Object<string, string>} words */
export const sayer = words => (id, given = {}) =>
  (words[id] ?? id).replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole);

/** Somebody's words, in whatever direction their script runs. */
export const theirs = (text, lang) => make("bdi", { dir: "auto", lang }, text);

/** What a reader sees of a block as text: title and paragraphs, a line each. */
function textOf(section) {
  const lines = [...section.querySelectorAll(":scope > h1, :scope > h2, :scope > p, :scope > ul > li")];
  return lines.map(line => {
    const copy = line.cloneNode(true);
    for (const mark of copy.querySelectorAll(".mark")) mark.remove();
    return copy.textContent;
  }).join("\n");
}

/** @param {string} text @param {string} lang @returns {string[]} */
function sentencesOf(text, lang) {
  const lines = text.split("\n").slice(1);
  if (!globalThis.Intl?.Segmenter) return lines;
  const cut = new Intl.Segmenter(lang, { granularity: "sentence" });
  return lines.flatMap(line => [...cut.segment(line)].map(({ segment }) => segment.trim())).filter(Boolean);
}

/**
 * @param {{root: ParentNode, room: object, words: Object<string, string>, hints: [string, string, string][],
 *          page: () => {story: string, place: string, language: string, edition: string},
 *          newId: () => string}} parts
 */
export function attachNotes({ root, room, words, hints, page, newId }) {
  const say = sayer(words);
  const blocks = () => [...root.querySelectorAll("section[data-block]")];
  const titleOf = section => section.querySelector("h1, h2")?.textContent ?? section.textContent.slice(0, 60);

  // What a note is about

  /** @returns {object} the target as the hub keeps it */
  function targetOf(section, link, quote = "") {
    const { story, place, language, edition } = page();
    const id = section.matches(".heading") && !link && !quote ? WHOLE : section.dataset.block;
    return {
      address: `${story}#${id}${link?.dataset.cell ? `/${link.dataset.cell}` : ""}`, place, language, edition,
      block_text: textOf(section), quote,
      snapshot: link ? link.firstChild.textContent : "",
      block_kind: section.classList[1] ?? "",
    };
  }
  function sameTarget(section, { target: { address, quote } }) {
    const link = cellOf(address) && section.querySelector(`a.n[data-cell="${CSS.escape(cellOf(address))}"]`);
    return { ...targetOf(section, link || null, quote), address };
  }
  const blockOf = address => address.split("/")[0].split("#")[1];
  const cellOf = address => address.split("/").slice(1).join("/");

  // The threads

  function threads() {
    const waiting = room.waiting.map(({ note, refused }) => ({ ...note, state: refused ? "refused" : "waiting", reason: refused, mine: true, answers: [] }));
    const known = new Set(room.notes.map(note => note.id));
    const all = [...room.notes, ...waiting.filter(note => !known.has(note.id))];
    for (const section of blocks()) {
      const here = all.filter(note => blockOf(note.stands?.address || note.target?.address || "") === section.dataset.block);
      const lost = section.matches(".heading") ? all.filter(note => note.stands?.status === "lost" || blockOf(note.target?.address ?? "") === WHOLE) : [];
      drawThread(section, [...new Set([...here, ...lost])]);
      markNumbers(section, here);
    }
    badge();
    strip();
  }

  function drawThread(section, notes) {
    const total = Math.max(roots(notes).length, room.totals?.[section.dataset.block] ?? 0);
    const key = JSON.stringify([notes, total, room.mode, page().edition]);
    let thread = section.querySelector(":scope > .thread");
    if (thread?.dataset.key === key || (!notes.length && !room.mode && !thread)) return;
    if (thread?.contains(document.activeElement) && document.activeElement.matches("input, textarea")) return;
    const open = thread?.querySelector("details")?.open;
    const focused = thread?.contains(document.activeElement) && document.activeElement.className;
    const fresh = make("div", { className: "thread", role: "group", "aria-label": `${say("notes-title")}: ${titleOf(section)}`, "data-key": key });
    const tops = roots(notes);
    if (tops.length) fresh.append(make("h3", {}, say("notes-title")), list(tops.slice(-SHOWN), notes, section));
    if (total > SHOWN) fresh.append(make("details", { open: Boolean(open), ontoggle: ({ target }) => target.open && total > tops.length && room.more?.(section.dataset.block) },
      make("summary", {}, say("notes-all", { count: total })), list(tops.slice(0, -SHOWN), notes, section)));
    const isWhole = section.matches(".heading");
    const label = say(isWhole ? "notes-add-missing" : "notes-add");
    if (room.mode) fresh.append(make("button", { type: "button", className: "note-button", "aria-label": isWhole ? label : `${label}: ${titleOf(section)}`, onclick: () => ask({ section, kind: isWhole ? "missing" : "" }) }, label));
    if (thread) thread.replaceWith(fresh); else section.append(fresh);
    if (focused) fresh.querySelector(`.${focused.split(" ")[0]}`)?.focus();
  }

  const roots = notes => notes.filter(note => !note.replies_to || !notes.some(other => other.id === note.replies_to));

  function list(notes, all, section) {
    return make("ol", { className: "said" }, ...notes.map(note => drawNote(note, all, section)));
  }

  function drawNote(note, all, section) {
    if (note.state === "withdrawn") return make("li", { className: "note" }, make("p", { className: "soft" }, say("notes-withdrawn")), replies(note, all, section));
    const who = [note.mine ? say("notes-mine") : note.nickname, note.table && say("notes-table", { table: note.table })].filter(Boolean);
    const item = make("li", { className: `note ${note.state}`, "data-note": note.id },
      make("p", { className: "what" },
        note.number ? make("span", { className: "number", title: say("notes-community", { number: note.number }) }, String(note.number)) : "",
        make("strong", {}, say(note.replies_to ? "notes-replied" : `kind-${note.kind}`)), " ",
        make("span", { className: "soft" }, ...aboutNote(note, section), ...who.flatMap(name => [" · ", theirs(name)]))),
      make("p", {}, theirs(note.text, note.language), otherTongue(note.language)));
    if (note.suggestion) item.append(make("p", {}, make("span", { className: "soft" }, `${say("notes-suggests")} `), make("ins", {}, theirs(note.suggestion, note.language))));
    for (const line of standing(note)) item.append(make("p", { className: "soft" }, line));
    for (const answer of note.answers ?? []) item.append(drawAnswer(answer));
    const acts = [];
    if (room.mode && note.state === "approved") acts.push(make("button", { type: "button", className: "quiet", onclick: () => ask({ section, replies: note }) }, say("notes-reply")));
    if (note.mine) acts.push(make("button", { type: "button", className: "quiet", onclick: () => takeBack(note) }, say("notes-withdraw")));
    if (acts.length) item.append(make("p", { className: "acts" }, ...acts));
    item.append(replies(note, all, section));
    return item;
  }

  async function takeBack(note) {
    if (!confirm(say("notes-withdraw-sure"))) return;
    message = say("notes-withdrawn");
    await room.withdraw(note.id);
    announce(say("notes-withdrawn"));
  }

  const replies = (note, all, section) => {
    const found = all.filter(other => other.replies_to === note.id);
    return found.length ? list(found, all, section) : "";
  };

  function aboutNote(note, section) {
    const parts = [];
    if (note.replies_to) return parts;
    const cell = cellOf(note.stands?.address || note.target.address);
    const link = cell && section.querySelector(`a.n[data-cell="${CSS.escape(cell)}"]`);
    if (link) parts.push(` ${say("notes-about", { figure: `${link.firstChild.textContent} (${link.dataset.facts.split(" · ")[0]})` })}`);
    else if (note.target.quote) parts.push(" ", make("q", {}, note.stands?.quote || note.target.quote));
    if (note.of_measure) parts.push(` · ${say("notes-measure")}`);
    return parts;
  }

  function standing({ state, reason, stands }) {
    const lines = [];
    if (["pending", "held", "waiting"].includes(state)) lines.push(say(`state-${state}`));
    if (["rejected", "refused"].includes(state)) lines.push(say(`state-${state}`, { reason }));
    if (stands?.reason === "value-changed" && stands.before) lines.push(say("notes-changed", { before: stands.before, now: stands.now }));
    if (stands?.status === "moved") lines.push(say("notes-moved"));
    if (stands?.status === "lost") lines.push(say(stands.reason === "withheld" ? "notes-withheld" : "notes-lost"));
    return lines;
  }

  function drawAnswer({ answer, text, language, due }) {
    const when = due ? ` (${say("answer-due", { day: day(due) })})` : "";
    return make("blockquote", { className: "answer" }, make("strong", {}, say(`answer-${answer}`)), when, " ", theirs(text, language), otherTongue(language));
  }

  /** A day (`2026-11-28`) as the page's language writes it. @param {string} iso */
  const day = iso => iso && new Date(iso).toLocaleDateString(page().language, { dateStyle: "long", timeZone: "UTC" });
  /** In which language something is written, where it is not that of the page. */
  function otherTongue(language) {
    if (language === page().language || !globalThis.Intl?.DisplayNames) return "";
    try {
      const name = new Intl.DisplayNames([page().language], { type: "language" }).of(language);
      return make("span", { className: "soft" }, ` (${say("notes-language", { language: name })})`);
    } catch {
      return "";
    }
  }

  /** A circled number beside each figure somebody wrote about. */
  function markNumbers(section, notes) {
    for (const mark of section.querySelectorAll(".noted")) mark.remove();
    for (const note of notes) {
      const cell = cellOf(note.stands?.address || note.target?.address || "");
      if (!cell || !note.number || note.state !== "approved") continue;
      for (const link of section.querySelectorAll(`td a.n[data-cell="${CSS.escape(cell)}"]`))
        link.after(make("sup", { className: "noted", title: say("notes-community", { number: note.number }) }, String(note.number)));
    }
  }

  // The badge and the strip of what waits

  function badge() {
    const box = root.querySelector("#read-by");
    if (!box || !room.round) return;
    const names = list => list.map(name => say(`audiences-${name}`)).join(", ");
    const state = room.round.state === "answering" ? "closed" : room.round.state;
    const lines = [say(`badge-${state}`, { deadline: day(room.round.deadline) })];
    if (room.tookPart?.here.length) lines.push(say(state === "open" ? "badge-so-far" : "badge-here", { who: names(room.tookPart.here) }));
    if (room.tookPart && state !== "open") lines.push(say("badge-missing", { who: names(room.tookPart.missing) }));
    if (box.dataset.said === JSON.stringify(lines)) return;
    box.dataset.said = JSON.stringify(lines);
    box.replaceChildren(...lines.map(line => make("span", { className: "label" }, line)));
    if (room.round.promise) box.append(make("p", { className: "promise" }, say("join-promise", { promise: room.round.promise })));
    if (room.heard && state !== "open") box.append(make("a", { href: room.heard() }, say("badge-report")));
  }

  let bar, message = "", hiding;
  function strip() {
    const count = room.waiting.length;
    if (!bar && !count && !message) return;
    bar ??= document.body.appendChild(make("div", { className: "outbox", role: "status" }));
    const words = room.file ? say("outbox-file", { count }) : say(count === 1 ? "outbox-one" : "outbox-waiting", { count });
    bar.hidden = false;
    bar.replaceChildren(count ? words : message || say(room.file ? "sheet-kept" : "outbox-sent"));
    if (count && (room.file || !room.online || room.outbox.fragile))
      bar.append(" ", make("button", { type: "button", onclick: () => room.save() }, say("outbox-save")));
    if (count && room.file) bar.append(make("p", {}, say("outbox-file-lead")));
    if (count && room.outbox.fragile) bar.append(make("p", {}, say("outbox-fragile")));
    clearTimeout(hiding);
    if (!count) hiding = setTimeout(() => { bar.hidden = true; message = ""; }, 6000);
  }

  // The sheet

  const sheet = document.body.appendChild(make("dialog", { className: "sheet" }));
  const field = (label, input) => make("label", { className: "field" }, make("span", {}, label), input);
  const cancel = () => make("button", { type: "button", className: "quiet", onclick: () => sheet.close() }, say("sheet-cancel"));

  function open(title, form) {
    sheet.setAttribute("aria-label", title);
    sheet.replaceChildren(form);
    if (!sheet.open) sheet.showModal();
    sheet.scrollTop = 0;
  }

  /** Joins first where that is needed, then asks for a note. */
  function ask(given) {
    if (room.mode === "join") return join(() => ask(given));
    const { section, link, replies: parent } = given;
    const title = parent ? say("sheet-reply") : say("sheet-title");
    const whole = link ? [] : sentencesOf(textOf(section), page().language);
    const which = make("select", { name: "quote" }, make("option", { value: "" }, say("sheet-whole", { title: titleOf(section) })),
      ...whole.map(text => make("option", { value: text }, text)));
    const measure = make("input", { type: "checkbox", name: "measure" });
    const kinds = Object.keys(words).filter(id => id.startsWith("kind-")).map(id => make("label", { className: "chip" },
      make("input", { type: "radio", name: "kind", value: id.slice(5), checked: given.kind === id.slice(5) }), make("span", {}, say(id))));
    const text = make("textarea", { name: "text", rows: 4, maxLength: 2000, dir: "auto" });
    const suggestion = make("textarea", { name: "suggestion", rows: 3, maxLength: 2000, dir: "auto" });
    const quotable = make("input", { type: "checkbox", name: "quotable" });
    const table = room.me?.may.includes("write-for-table") ? make("input", { name: "table", maxLength: 40, autocomplete: "off" }) : null;
    const problem = make("p", { className: "problem", role: "alert" });
    const send = make("button", { className: "main" }, say(room.file ? "sheet-keep" : "sheet-send"));
    const form = make("form", { method: "dialog", noValidate: true },
      make("h2", {}, title),
      link ? make("p", {}, make("strong", {}, link.firstChild.textContent), ` ${(link.dataset.facts ?? "").split(" · ")[0]}`) : "",
      parent ? make("blockquote", {}, theirs(parent.text, parent.language)) : "",
      parent ? "" : make("fieldset", { className: "chips" }, make("legend", {}, say("sheet-kind")), ...kinds),
      field(say("sheet-text"), text),
      make("label", { className: "tick" }, quotable, make("span", {}, say("sheet-quote"))),
      !link && !parent && whole.length > 1 ? field(say("sheet-about"), which) : "",
      link && !parent ? make("label", { className: "tick" }, measure, make("span", {}, say("sheet-measure"))) : "",
      parent ? "" : make("details", {}, make("summary", {}, say("sheet-suggest")), field(say("sheet-suggestion"), suggestion)),
      table ? field(say("desk-type-table"), table) : "",
      room.file ? make("p", { className: "soft" }, say("outbox-file-lead")) : "",
      make("div", { className: "acts" }, problem, send, cancel()));
    let warned = "";
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const kind = parent ? "question" : form.querySelector("[name=kind]:checked")?.value;
      const found = hints.filter(([, pattern, flags]) => new RegExp(pattern, flags).test(`${text.value}\n${suggestion.value}`)).map(([id]) => say(id));
      if (!kind) return refuse("sheet-choose", form.querySelector("[name=kind]"));
      if (!text.value.trim()) return refuse("sheet-empty", text);
      if (found.length && warned !== found.join()) {
        warned = found.join();
        problem.textContent = say("sheet-hint", { what: warned.replaceAll(",", ", ") });
        send.textContent = say("sheet-anyway");
        return text.focus();
      }
      const target = parent ? sameTarget(section, parent) : targetOf(section, link, which.value);
      send.disabled = true;
      const note = {
        id: newId(), kind, text: text.value.trim(), language: page().language, target,
        quotable: quotable.checked, replies_to: parent?.id ?? "", suggestion: suggestion.value.trim(),
        of_measure: measure.checked, table: table?.value.trim() ?? "",
      };
      room.write(note);
      sheet.close();
      announce(say(room.file ? "sheet-kept" : "sheet-sent"));
    });
    function refuse(id, where) {
      problem.textContent = say(id);
      where.focus();
    }
    open(title, form);
    (parent ? text : form.querySelector("[name=kind]")).focus();
  }

  /** Who comes in with a code. @param {() => void} [then] */
  function join(then) {
    const code = make("input", { name: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: false, value: room.takeCode(), maxLength: 20, required: true });
    const nickname = make("input", { name: "nickname", maxLength: 40, autocomplete: "off" });
    const audience = make("select", { name: "audience" }, make("option", { value: "" }, say("join-audience-none")),
      ...Object.keys(words).filter(id => id.startsWith("audience-")).map(id => make("option", { value: id.slice(9) }, say(id))));
    const problem = make("p", { className: "problem", role: "alert" });
    const form = make("form", { method: "dialog", noValidate: true },
      make("h2", {}, say("join-title")), make("p", {}, say("join-lead")),
      room.round?.promise ? make("p", { className: "promise" }, say("join-promise", { promise: room.round.promise })) : "",
      field(say("join-code"), code), field(say("join-audience"), audience), field(say("join-nickname"), nickname),
      make("div", { className: "acts" }, problem, make("button", { className: "main" }, say("join-do")), cancel()));
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const refused = await room.join({ code: code.value, nickname: nickname.value, audience: audience.value });
      problem.textContent = refused;
      if (refused) return code.focus();
      sheet.close();
      announce(say("join-done", { button: say("notes-add") }));
      then?.();
    });
    open(say("join-title"), form);
    (code.value ? form.querySelector(".main") : code).focus();
  }

  /** Said where a reader looks, wherever they are on the page. */
  function announce(text) {
    message = text;
    strip();
  }

  root.addEventListener("storytable-facts", ({ detail: { card, number } }) => {
    if (!room.mode) return;
    const section = number.closest("[data-block]");
    const button = make("button", { type: "button", className: "note-button", onclick: () => { card.close(); ask({ section, link: number }); } }, say("notes-add"));
    card.lastElementChild.before(button);
  });
  const drawn = new MutationObserver(changes => {
    if (changes.some(({ target, removedNodes }) => target.matches?.("section[data-block]") && [...removedNodes].some(node => node.matches?.(".thread")))) threads();
  });
  for (const section of blocks()) drawn.observe(section, { childList: true });
  room.onChange(threads);
  threads();
  return { ask, join };
}
