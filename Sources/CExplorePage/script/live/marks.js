// Stars and notes on entities and ties.

const marksOn = new Map();
const markKey = (kind, id) => `${kind}\t${id}`;
const markOn = (kind, id) => marksOn.get(markKey(kind, id)) ?? { kind, id, starred: false, note: "" };

async function renewMarks() {
  const { marks } = await ask("marks");
  marksOn.clear();
  for (const mark of marks) marksOn.set(
    markKey(mark.kind, mark.kind === "tie" ? mark.id.split("\t").sort().join("\t") : mark.id),
    mark,
  );
}

/** Notes that were written and are not kept yet, by mark: the panel may be drawn anew in between. */
const drafts = new Map();
/** What became of the last note, and of which mark it was. */
let lastKeeping = { key: null, outcome: "" };

async function putMark(change, kind, id) {
  const mark = { ...markOn(kind, id), ...change };
  try {
    await ask("mark", "PUT", mark);
    marksOn.set(markKey(kind, id), mark);
    return true;
  } catch (error) {
    announce(`Not kept: ${error.message}`);
    sayOfNote(markKey(kind, id), error.message);
    return false;
  }
}

/** Said in the panel, and again wherever the panel is drawn anew. */
function sayOfNote(key, outcome) {
  lastKeeping = { key, outcome };
  const state = byId("mark-state");
  if (state?.dataset.mark === key) state.replaceChildren(outcome);
}

/** A button that stars an entity or a tie. */
function starOf(kind, id) {
  const { starred } = markOn(kind, id);
  return button(starred ? "★ Starred" : "☆ Star", async () => {
    if (!(await putMark({ starred: !starred }, kind, id))) return;
    announce(starred ? "Star taken away" : "Starred");
    showDetailsAgain();
    details.querySelector(".star")?.focus({ preventScroll: true });
  }, { className: "star", "aria-pressed": String(starred) });
}

/** A field for a note, kept when it is left. */
function noteOf(kind, id) {
  const key = markKey(kind, id);
  if (lastKeeping.key !== key) lastKeeping = { key, outcome: drafts.has(key) ? "Not kept yet." : "" };
  const value = drafts.get(key) ?? markOn(kind, id).note ?? "";
  const text = make("textarea", { id: "mark-note", rows: 2, value, dir: "auto", maxLength: 20_000 });
  text.oninput = () => drafts.set(key, text.value);
  text.onblur = () => {
    if (drafts.has(key)) keepNote(kind, id, text.value);
    showWhatCame();
  };
  const state = make("p", { id: "mark-state", className: "quiet", role: "status" }, lastKeeping.outcome);
  state.dataset.mark = key;
  return [make("label", { className: "note", htmlFor: "mark-note" }, "Note"), text, state];
}

async function keepNote(kind, id, written) {
  const key = markKey(kind, id);
  drafts.set(key, written);
  if (!(await putMark({ note: written.trim() }, kind, id))) return;
  // More may have been written meanwhile.
  if (drafts.get(key) !== written) return;
  drafts.delete(key);
  sayOfNote(key, "Kept.");
}

/** All that has a star or a note, under the highest ranked. */
function starredList() {
  const rows = [...marksOn.values()].filter(({ starred, note }) => starred || note);
  if (!rows.length) return [];
  const row = ({ kind, id, starred, note }) => {
    const [a, b] = id.split("\t");
    const name = (one) => nameOfId(one) ?? one;
    const open = kind === "tie" ? link("", () => openTie(a, b)) : entityLink({ id, name: name(id) });
    if (kind === "tie") open.replaceChildren(isolated(name(a)), " – ", isolated(name(b)));
    return make(
      "li",
      {},
      starred ? "★ " : "",
      open,
      note ? make("p", { className: "quiet", dir: "auto" }, clean(note)) : "",
    );
  };
  return [
    make("h3", {}, "Starred and noted"),
    ...cut("marks", rows, (shown) => make("ul", { className: "plain marks" }, shown.map(row)), "more"),
  ];
}

panels.overview = () => [...overview(), ...starredList()];
