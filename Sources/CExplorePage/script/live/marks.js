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

async function putMark(change, kind, id) {
  const mark = { ...markOn(kind, id), ...change };
  try {
    await ask("mark", "PUT", mark);
    marksOn.set(markKey(kind, id), mark);
    return true;
  } catch (error) {
    announce(`Not kept: ${error.message}`);
    byId("mark-state")?.replaceChildren(error.message);
    return false;
  }
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
  const { note } = markOn(kind, id);
  const text = make("textarea", { id: "mark-note", rows: 2, value: note ?? "", dir: "auto", maxLength: 20_000 });
  text.onchange = async () => {
    if (await putMark({ note: text.value.trim() }, kind, id)) announceKept();
  };
  return [
    make("label", { className: "note", htmlFor: "mark-note" }, "Note"),
    text,
    make("p", { id: "mark-state", className: "quiet", role: "status" }),
  ];
}

function announceKept() {
  byId("mark-state")?.replaceChildren("Kept.");
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
