// The A-G worksheet: classes and grades → years by area, what is missing, what to ask. It never says
// that anybody qualifies. What a student enters lives in this module's variables and form fields only.

/**
 * @typedef {{area: string, kind: string, grade: number, marks: string[], where?: "school" | "college",
 *   listed?: "yes" | "no" | "unsure", transfers?: "yes" | "no" | "unsure", units?: number, quarter?: boolean,
 *   language?: string, level?: number, name?: string, again?: boolean}} Course
 *   `area` a to g; `kind` one of KINDS[area]; `grade` of school in which it was taken, 7 to 12;
 *   `marks` of its two halves (a college class has one): a letter, P for pass, now, plan, or empty
 * @typedef {{done: number, open: number, missing: number, content: string[]}} Years
 *   halves of years are .5; `content`: kinds of classes of which something is lacking
 * @typedef {{code: string, rule: string, system: "both" | "uc" | "csu", area: string}} Ask
 * @typedef {{over: string[], areas: Object<string, {need: number, uc: Years, csu: Years}>,
 *   early: {need: number, done: number, open: number}, asks: Ask[]}} Result
 *   `over`: rules whose last day is past; nothing is worked out then. `early`: years before the last one
 */

export const NEED = { a: 2, b: 4, c: 3, d: 2, e: 2, f: 1, g: 1 }; // AG02
export const KINDS = {
  a: ["world", "us", "civics", "other"], b: ["english", "esl"],
  c: ["algebra1", "geometry", "algebra2", "higher", "integrated1", "integrated2", "integrated3", "other"],
  d: ["biology", "chemistry", "physics", "earth", "other"], e: ["language"],
  f: ["dance", "music", "theater", "visual"], g: ["any", "history", "life", "physical"],
};
/** The rules that drive the result. Where one of them is over, nothing is worked out. */
export const DRIVEN_BY = ["AG01", "AG02", "AG03", "AG04", "AG06", "AG07", "AG08", "AG09", "AG10", "AG12",
  "AG14", "AG15", "AG17", "AG18", "AG19", "AG22", "AG23", "AG30", "AG31", "AG32", "AG35", "AG39", "AG40", "AG43"];
const EARLY = 11; // AG01
const LAST_GRADE = 12;
const SLOTS = [["algebra1", "integrated1"], ["geometry", "integrated2"], ["algebra2", "integrated3"]];
const RANK = { algebra1: 1, integrated1: 1, geometry: 2, integrated2: 2, algebra2: 3, integrated3: 3, higher: 4 };

/**
 * What one half of a class is worth: done, open (running or planned), low (D or F), minus (a C-minus,
 * on which CSU's pages contradict each other), pass, or none.
 */
function worth(mark) {
  const letter = String(mark ?? "").trim().toUpperCase().replace("−", "-");
  if (letter === "NOW" || letter === "PLAN") return "open";
  if (letter === "C-") return "minus";
  if (/^[ABC][+-]?$/.test(letter)) return "done";
  if (/^[DF][+-]?$/.test(letter)) return "low";
  return letter ? "pass" : "none";
}

/** A C-minus is done for UC, where plus and minus do not count, and a question for CSU. */
const seen = (state, system) => (state === "minus" ? (system === "uc" ? "done" : "none") : state);

/**
 * The halves of every class that may count at all, and what to ask about the others.
 * @param {Course[]} courses @param {(code: string, rule: string, area: string, system?: string) => void} ask
 */
function halvesOf(courses, ask) {
  const halves = [];
  for (const [at, course] of courses.entries()) {
    const { area, kind, grade, where = "school", listed = "unsure", transfers = "unsure", units } = course;
    if (!NEED[area]) continue;
    const college = where === "college";
    const least = course.quarter ? 4 : 3;
    if (!college && listed === "no") { ask("not-listed", "AG12", area); continue; }
    if (!college && listed === "unsure") ask("listed", "AG12", area);
    if (college && (transfers === "no" || units < least)) {
      ask("college-no", ["b", "c"].includes(area) ? "AG34" : "AG30", area);
      continue;
    }
    if (college && (transfers === "unsure" || !(units >= least))) ask("college", "AG30", area);
    if (grade < 9 && area !== "c" && area !== "e") { ask("too-early", "AG09", area); continue; }
    const civics = kind === "civics";
    const marks = college ? (civics ? [course.marks[0]] : [course.marks[0], course.marks[0]]) : course.marks.slice(0, 2);
    for (const [half, mark] of marks.entries())
      halves.push({ ...course, at, half, state: worth(mark), name: String(course.name ?? "").trim().toLowerCase() });
  }
  for (const { state, area } of halves) {
    if (state === "pass") ask("pass", "AG23", area);
    if (state === "minus") ask("minus", "AG36", area, "csu");
  }
  return repeatsMerged(halves, ask);
}

const same = (one, other) => one.area === other.area && one.kind === other.kind && one.at !== other.at
  && (one.language ?? "") === (other.language ?? "") && (one.level ?? 0) === (other.level ?? 0);

/** The class that this one repeats: of the same name, else one with a low grade, else the last. */
function earlier(half, kept) {
  const mine = kept.filter(old => same(old, half) && (half.again || (half.name && old.name === half.name)));
  return (mine.find(old => old.name === half.name && half.name) ?? mine.find(old => old.state === "low") ?? mine.at(-1))?.at;
}

/** A class taken again counts once: the new grade where the old one was low, else the old one. */
function repeatsMerged(halves, ask) {
  const kept = [];
  const repeats = new Map(); // class → the one it repeats
  for (const half of halves) {
    if (!repeats.has(half.at)) repeats.set(half.at, earlier(half, kept));
    const target = repeats.get(half.at);
    const at = target === undefined ? -1 : kept.findIndex(old => old.at === target && old.half === half.half);
    if (target !== undefined) ask("again", "AG22", half.area);
    if (at < 0) kept.push(half);
    else if (["low", "pass", "none"].includes(kept[at].state) && half.state !== "none") kept[at] = { ...half, at: target };
  }
  return kept;
}

/** Done and open halves among these. */
const count = (halves, system) => {
  const states = halves.map(half => seen(half.state, system));
  return { done: states.filter(s => s === "done").length, open: states.filter(s => s === "open").length };
};
/** Takes up to so many halves out of a count, done ones first. @returns what was taken; `from` keeps the rest */
function take(from, wanted) {
  const done = Math.min(from.done, wanted);
  const open = Math.min(from.open, wanted - done);
  from.done -= done;
  from.open -= open;
  return { done, open };
}
const plus = (...counts) => counts.reduce((sum, c) => ({ done: sum.done + c.done, open: sum.open + c.open }), { done: 0, open: 0 });

/**
 * A sequence of classes, lowest first: each half done, open, repaired by a higher class (UC), or
 * covered by one though it was never taken.
 * @param {object[][]} slots halves of each step @param {object[]} above halves of what lies above the last step
 */
function ladder(slots, above, { system, ask, area, never = -1, whole = false }) {
  const sum = { done: 0, open: 0 };
  const lacking = [];
  slots.forEach((mine, step) => {
    // No page that is quoted says that geometry repairs or covers algebra 1; the later class of the same kind does.
    const higher = [...slots.slice(step + 1).flat(), ...above].filter(half => half.kind !== "geometry")
      .map(half => seen(half.state, system));
    for (const half of [0, 1]) {
      const states = mine.filter(h => h.half === half).map(h => seen(h.state, system));
      const help = higher.includes("done") ? "done" : higher.includes("open") ? "open" : "";
      const level = whole && slots.slice(step + 1).some(s => [0, 1].every(n => s.some(h => h.half === n && seen(h.state, system) === "done")));
      let state = states.includes("done") ? "done" : states.includes("open") ? "open" : "";
      if (state !== "done" && states.includes("low")) {
        if (help === "done" && system === "uc") { state = "done"; ask("repaired", "AG15", area, "uc"); }
        else if (help && system === "uc") { state ||= "open"; }
        else if (system === "csu") ask("csu-repair", "AG42", area, "csu");
        else if (half === 0 && mine.some(h => h.half === 1 && seen(h.state, system) === "done")) ask("second-half", "AG16", area, "uc");
        if (!state) ask("low", "AG14", area);
      } else if (!state && help && step !== never) {
        state = help;
        if (!level) ask("covered", "AG17", area);
      }
      if (state) sum[state] += 1;
      else if (!lacking.includes(step)) lacking.push(step);
    }
    const skipped = [0, 1].some(half => !mine.some(h => h.half === half && h.state !== "none"));
    if (step === never && skipped && higher.some(s => s === "done" || s === "open")) ask("geometry", "AG18", area);
  });
  return { sum, lacking };
}

/** Mathematics: three steps of content, and what lies above or beside them. */
function mathematics(mine, system, ask) {
  const slots = SLOTS.map(kinds => mine.filter(h => kinds.includes(h.kind)));
  const above = mine.filter(h => RANK[h.kind] > SLOTS.length);
  for (const kinds of SLOTS)
    if (new Set(mine.filter(h => h.kind === kinds[0] && seen(h.state, system) === "done").map(h => h.at)).size > 1)
      ask("spread", "AG24", "c");
  const { sum, lacking } = ladder(slots, above, { system, ask, area: "c", never: 1 });
  const extra = count(mine.filter(h => !SLOTS.flat().includes(h.kind)), system);
  return { used: sum, extra, content: lacking.map(step => SLOTS[step][0]) };
}

/** Another language: two years of one of them, or its second level. */
function languages(mine, system, ask) {
  const tongues = [...new Set(mine.map(h => h.language ?? ""))];
  const sums = tongues.map(tongue => {
    const own = mine.filter(h => (h.language ?? "") === tongue);
    const top = Math.max(1, ...own.map(h => Number(h.level) || 1));
    const slots = Array.from({ length: top }, (_, n) => own.filter(h => (Number(h.level) || 1) === n + 1));
    return ladder(slots, [], { system, ask, area: "e", whole: true }).sum;
  });
  if (!sums.length) return { used: { done: 0, open: 0 }, extra: { done: 0, open: 0 }, content: [] };
  sums.sort((one, other) => other.done - one.done || other.open - one.open);
  const used = take(sums[0], 2 * NEED.e);
  if (sums.length > 1 && used.done + used.open < 2 * NEED.e) ask("one-language", "AG06", "e");
  return { used, extra: plus(...sums), content: [] };
}

/** History: for UC a year of the world and one of the U.S., of which half may be civics. */
function history(mine, elective, system) {
  const of = kind => count(mine.filter(h => h.kind === kind), system);
  const [world, us, civics, other] = KINDS.a.map(of);
  const here = take(us, 2);
  const civic = take(civics, Math.min(1, 2 - here.done - here.open));
  const home = plus(here, civic);
  const content = home.done + home.open < 2 ? ["us"] : [];
  let second;
  if (system === "uc") second = take(world, 2);
  else {
    second = { done: 0, open: 0 };
    for (const from of [world, other, us, civics, elective]) second = plus(second, take(from, 2 - second.done - second.open));
  }
  if (second.done + second.open < 2) content.unshift(system === "uc" ? "world" : "second-history");
  return { used: plus(home, second), extra: plus(world, us, civics, other), content };
}

/** Science: two years; for CSU one of life and one of physical science. */
function science(mine, electives, system, ask) {
  const of = (...kinds) => count(mine.filter(h => kinds.includes(h.kind)), system);
  for (const half of mine) {
    if (half.state !== "low") continue;
    ask(half.kind === "chemistry" ? "chemistry" : "low", half.kind === "chemistry" ? "AG20" : "AG14", "d");
  }
  if (system === "uc") {
    const all = of(...KINDS.d);
    const named = ["biology", "chemistry", "physics"].filter(kind => { const c = of(kind); return c.done + c.open >= 2; });
    const used = take(all, 2 * NEED.d);
    if (used.done + used.open >= 2 * NEED.d && named.length < 2) ask("second-science", "AG05", "d");
    return { used, extra: all, content: [] };
  }
  const [life, physical, other] = [of("biology"), of("chemistry", "physics", "earth"), of("other")];
  const first = take(life, 2);
  const second = take(physical, 2);
  let lent = false; // one of the two years may come from area g, the other may not
  const fill = (have, elective) => {
    const beside = take(other, 2 - have.done - have.open);
    if (beside.done + beside.open) ask("kind-of-science", "AG40", "d", "csu");
    const sum = plus(have, beside);
    const more = lent ? { done: 0, open: 0 } : take(elective, 2 - sum.done - sum.open);
    lent ||= more.done + more.open > 0;
    return plus(sum, more);
  };
  const [living, dead] = [fill(first, electives.life), fill(second, electives.physical)];
  const content = [living.done + living.open < 2 && "life", dead.done + dead.open < 2 && "physical"].filter(Boolean);
  return { used: plus(living, dead), extra: plus(life, physical, other), content };
}

/** English: years alone; for CSU at most one of them as a second language. */
function english(mine, system, ask) {
  if (mine.some(h => h.state === "low")) {
    ask("english", "AG19", "b", "uc");
    ask("csu-repair", "AG42", "b", "csu");
  }
  const [own, second] = KINDS.b.map(kind => count(mine.filter(h => h.kind === kind), system));
  if (second.done + second.open > 2) ask("esl", "AG43", "b");
  const other = system === "csu" ? take(second, 2) : take(second, second.done + second.open);
  const all = plus(own, other);
  return { used: take(all, 2 * NEED.b), extra: all, content: [] };
}

/** Arts: one year in one discipline. */
function arts(mine, ask, system) {
  const each = KINDS.f.map(kind => count(mine.filter(h => h.kind === kind), system));
  each.sort((one, other) => other.done - one.done || other.open - one.open);
  const used = take(each[0], 2);
  const extra = plus(...each);
  if (used.done + used.open < 2 && extra.done + extra.open) ask("one-art", "AG07", "f");
  return { used, extra, content: [] };
}

/** All areas for one system, in halves. */
function fill(halves, system, ask) {
  const of = area => halves.filter(h => h.area === area);
  const g = Object.fromEntries(KINDS.g.map(kind => [kind, count(of("g").filter(h => h.kind === kind), system)]));
  for (const area of ["a", "f", "g"])
    if (of(area).some(h => h.state === "low")) ask("low", "AG14", area);
  const filled = {
    a: history(of("a"), g.history, system), b: english(of("b"), system, ask),
    c: mathematics(of("c"), system, ask), d: science(of("d"), g, system, ask),
    e: languages(of("e"), system, ask), f: arts(of("f"), ask, system),
  };
  const rest = plus(...Object.values(filled).map(part => part.extra), ...Object.values(g));
  const before = { ...rest };
  filled.g = { used: take(rest, 2 * NEED.g), content: [] };
  if (before.done + before.open && !of("g").length) ask("rolled", "AG08", "g");
  return filled;
}

const years = ({ used: { done, open }, content }, need) =>
  ({ done: done / 2, open: open / 2, missing: Math.max(0, need - (done + open) / 2), content });

/**
 * What the classes come to, by the rules and in their order. Rules that pages contradict or that nobody
 * has confirmed only ask.
 * @param {Course[]} courses @param {string[]} over ids of rules whose last day is past
 * @returns {Result}
 */
export function work(courses, over = []) {
  const asks = new Map();
  const ask = (code, rule, area, system = "both") => asks.set(`${code} ${area} ${system}`, { code, rule, system, area });
  const past = DRIVEN_BY.filter(rule => over.includes(rule));
  if (past.length) return { over: past, areas: {}, early: { need: EARLY, done: 0, open: 0 }, asks: [] };
  const halves = halvesOf(courses, ask);
  const [uc, csu] = ["uc", "csu"].map(system => fill(halves, system, ask));
  const areas = {};
  for (const [area, need] of Object.entries(NEED))
    areas[area] = { need, uc: years(uc[area], need), csu: years(csu[area], need) };
  const early = fill(halvesOf(courses.filter(c => c.grade < LAST_GRADE), () => {}), "uc", () => {});
  const sum = plus(...Object.values(early).map(part => part.used));
  const late = courses.some(c => Number(c.grade) === LAST_GRADE && (c.again || ["c", "e"].includes(c.area)));
  if (late && sum.done / 2 < EARLY && halves.some(h => h.state === "low" || h.again)) ask("late", "AG25", "", "uc");
  return { over: [], areas, early: { need: EARLY, done: sum.done / 2, open: sum.open / 2 }, asks: [...asks.values()] };
}

// -- the sheet itself ------------------------------------------------------------------------

/** @param {string} tag @param {object} given @param {...(Node | string)} inside */
const make = (tag, given, ...inside) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...inside);
  return made;
};
const MARKS = ["", "A", "B", "C", "C-", "D", "F", "P", "now", "plan"];
const half = number => `${Math.floor(number) || (number % 1 ? "" : 0)}${number % 1 ? "½" : ""}`;

/**
 * @param {HTMLElement} form
 * @param {{words: Object<string, string>, language: string,
 *   rules: Object<string, {html: string, until: string, said: boolean}>}} data
 * @param {{today: () => string, dates: (root: ParentNode) => void}} tools
 */
export function mount(form, { words, language, rules }, { today, dates }) {
  const say = (name, given = {}) => words[`worksheet-${name}`].replace(/\{(\w+)\}/g, (whole, key) => given[key] ?? whole);
  const list = make("ol", { className: "courses" });
  const results = make("div", { className: "results" });
  const status = make("p", { className: "status", role: "status" });
  const printed = make("div", { className: "printed", hidden: true });
  const add = make("button", { type: "button", className: "add" }, say("add"));
  const print = make("button", { type: "button" }, words["widget-print"]);
  const clear = make("button", { type: "button", className: "clear" }, words["widget-clear"]);

  const choice = (name, options, chosen) => {
    const select = make("select", { name, autocomplete: "off" });
    for (const value of options) select.append(make("option", { value, selected: value === chosen }, say(`${name}-${value || "none"}`)));
    return field(name, select);
  };
  const field = (name, control) => make("label", { className: name }, make("span", {}, say(name)), control);
  const kinds = area => {
    const select = make("select", { name: "kind", autocomplete: "off" });
    for (const value of KINDS[area]) select.append(make("option", { value }, say(`kind-${area}-${value}`)));
    return select;
  };

  /** One class to fill in. */
  function course() {
    const remove = make("button", { type: "button", className: "remove" }, say("remove"));
    const item = make("li", { className: "course" });
    const box = make("fieldset", {}, make("legend", {}),
      field("name", make("input", { type: "text", name: "name", autocomplete: "off", maxLength: 60 })),
      choice("area", Object.keys(NEED), "b"), field("kind", kinds("b")),
      field("language", make("input", { type: "text", name: "language", autocomplete: "off", maxLength: 30 })),
      choice("level", ["1", "2", "3", "4"], "1"),
      choice("grade", ["7", "8", "9", "10", "11", "12"], "9"), choice("where", ["school", "college"], "school"),
      choice("first", MARKS, ""), choice("second", MARKS, ""), choice("listed", ["unsure", "yes", "no"], "unsure"),
      choice("transfers", ["unsure", "yes", "no"], "unsure"), choice("units", ["", "enough", "less"], ""),
      make("label", { className: "tick again" }, make("input", { type: "checkbox", name: "again", autocomplete: "off" }), make("span", {}, say("again"))),
      remove);
    remove.addEventListener("click", () => { item.remove(); if (!list.children.length) list.append(course()); look(); add.focus(); });
    item.append(box);
    arrange(item);
    return item;
  }
  const control = (item, name) => item.querySelector(`[name="${name}"]`);

  /** Only the fields that this kind of class has. */
  function arrange(item) {
    const [area, college] = [control(item, "area").value, control(item, "where").value === "college"];
    const shown = { kind: area !== "e", language: area === "e", level: area === "e", second: !college, listed: !college, transfers: college, units: college };
    for (const [name, yes] of Object.entries(shown)) control(item, name).closest("label").hidden = !yes;
    control(item, "first").closest("label").querySelector("span").textContent = say(college ? "whole" : "first");
  }

  /** @returns {Course} */
  function read(item) {
    const of = name => control(item, name).value;
    const area = of("area");
    return {
      area, kind: of("kind"), name: of("name"), grade: Number(of("grade")), where: of("where"), marks: [of("first"), of("second")],
      listed: of("listed"), transfers: of("transfers"), units: { enough: 3, less: 2 }[of("units")],
      again: control(item, "again").checked,
      ...(area === "e" ? { language: of("language").trim().toLowerCase(), level: Number(of("level")) } : {}),
    };
  }

  const squares = ({ done, open, missing }) => make("span", { className: "squares", ariaHidden: "true" },
    ...[["done", done], ["open", open], ["missing", missing]].flatMap(([name, n]) => Array.from({ length: Math.round(2 * n) }, () => make("i", { className: name }))));

  /** One area in words. */
  function areaLine(area, { need, uc, csu }) {
    const begun = uc.done + uc.open + csu.done + csu.open > 0; // what is lacking is said of areas that are begun
    const lines = [uc, csu].map(({ done, open, missing, content }) => [
      say("done", { done: half(done), need }), open ? say("open", { open: half(open) }) : "",
      missing ? say("missing", { missing: half(missing) }) : say("enough"),
      ...(begun ? content : []).map(kind => say(`lacks-${kind}`))].filter(Boolean).join(" "));
    const differ = lines[0] !== lines[1];
    return make("div", { className: "area" }, make("h4", {}, say(`area-${area}`)), squares(uc),
      make("p", {}, differ ? say("for-uc", { text: lines[0] }) : lines[0]),
      ...(differ ? [make("p", {}, say("for-csu", { text: lines[1] }))] : []));
  }

  /** A rule with its date and its office, as everywhere in Storytable. */
  function rule(name) {
    const fresh = make("template", {});
    fresh.innerHTML = rules[name]?.html ?? "";
    return fresh.content;
  }

  const over = () => Object.keys(rules).filter(name => !rules[name].said || (rules[name].until && rules[name].until < today()));

  /** Works everything out again from what stands in the fields. */
  function look() {
    for (const [at, item] of [...list.children].entries()) item.querySelector("legend").textContent = say("class", { number: at + 1 });
    const courses = [...list.children].map(read).filter(c => c.marks.some(Boolean));
    const { over: past, areas, early, asks } = work(courses, over());
    results.replaceChildren();
    if (past.length) {
      results.append(make("p", {}, say("over")), ...past.slice(0, 1).map(rule), rule("P2"));
    } else if (!courses.length) {
      results.append(make("p", {}, say("empty")));
    } else {
      results.append(make("h3", {}, say("so-far")), ...Object.entries(areas).map(([area, part]) => areaLine(area, part)),
        make("p", { className: "early" }, say("early", { done: half(early.done), open: half(early.open) })), rule("AG01"));
      if (asks.length) results.append(make("h3", {}, say("to-ask")));
      for (const name of new Set(asks.map(ask => ask.rule))) {
        const mine = asks.filter(ask => ask.rule === name);
        for (const code of new Set(mine.map(ask => ask.code))) {
          const where = [...new Set(mine.filter(ask => ask.code === code && ask.area).map(ask => ask.area))].join(", ");
          results.append(make("p", { className: "ask" }, where ? make("strong", {}, `${where}: `) : "", say(`ask-${code}`)));
        }
        results.append(rule(name));
      }
      results.append(make("h3", {}, say("decides")), rule("P2"), rule("P1"), rule("P3"), rule("P4"));
    }
    dates(results);
    status.textContent = courses.length && !past.length ? say("worked-out", { number: courses.length }) : "";
  }

  /** The answers as a table, for paper only. */
  function answers() {
    const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    const rows = [...list.children].filter(item => read(item).marks.some(Boolean)).map(item => {
      const text = name => control(item, name).closest("label").hidden ? "" : control(item, name).selectedOptions?.[0].textContent ?? control(item, name).value;
      const what = [text("name"), text("kind"), text("language"), text("level")].filter(Boolean).join(", ");
      const marks = ["first", "second"].map(name => control(item, name).value && text(name)).filter(Boolean).join(" · ");
      const cells = [what, text("area"), text("grade"), marks, [text("where"), text("listed"), text("transfers"), control(item, "again").checked ? say("again") : ""].filter(Boolean).join(", ")];
      return make("tr", {}, ...cells.map(cell => make("td", {}, cell)));
    });
    const head = ["what", "area", "grade", "marks", "where"].map(name => make("th", { scope: "col" }, say(name)));
    results.hidden = !rows.length;
    paper.hidden = rows.length > 0; // a sheet nobody has filled in is printed as the paper one
    if (!rows.length) return;
    printed.replaceChildren(make("p", {}, words["widget-printed"].replace("{day}", day)),
      make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows)));
    printed.hidden = false;
  }

  const paper = make("div", { className: "on-paper" }, ...form.childNodes);
  form.replaceChildren(paper, make("p", { className: "private" }, words["widget-private"]), list,
    make("div", { className: "bar" }, add, print, clear), status, printed, results);
  form.classList.add("worksheet");
  list.append(course());
  list.addEventListener("input", event => { arrange(event.target.closest("li")); look(); });
  list.addEventListener("change", event => {
    if (event.target.name === "area") control(event.target.closest("li"), "kind").replaceWith(kinds(event.target.value));
    arrange(event.target.closest("li"));
    look();
  });
  add.addEventListener("click", () => { list.append(course()); look(); list.lastElementChild.querySelector("input").focus(); });
  clear.addEventListener("click", () => {
    list.replaceChildren(course());
    printed.replaceChildren();
    look();
    status.textContent = words["widget-cleared"];
    list.querySelector("input").focus();
  });
  print.addEventListener("click", () => globalThis.print());
  addEventListener("beforeprint", answers);
  addEventListener("afterprint", () => { printed.replaceChildren(); printed.hidden = true; results.hidden = false; });
  look();
}
