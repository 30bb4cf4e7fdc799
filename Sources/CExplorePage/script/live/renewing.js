// The graph read anew after a correction, and word that another process has written.

/** Reads the graph anew; who was there stays where they stood. */
async function renewGraph() {
  const next = await ask("graph");
  generation = next.generation ?? generation;
  answers.clear();
  await renewDecisions();
  retake(heldInPlace(next), successorsOf(next));
}

/** A graph whose nodes stand where those of the same ids stand now. */
function heldInPlace(next) {
  const place = (n) => nodeOfId.get(next.nodes.id[n]);
  const held = (axis) => next.nodes[axis].map(
    (value, n) => (place(n) === undefined ? value : data.nodes[axis][place(n)]),
  );
  return { ...next, nodes: { ...next.nodes, x: held("x"), y: held("y") } };
}

/** Function from an id that is gone to the one that came after it: another name or type makes another id. */
function successorsOf(next) {
  const known = new Set(next.nodes.id);
  const [gone, came] = [ids.filter((id) => !known.has(id)), next.nodes.id.filter((id) => !nodeOfId.has(id))];
  if (gone.length === 1 && came.length === 1) return (id) => (id === gone[0] ? came[0] : id);
  const named = new Map(next.nodes.id.map((id, n) => [nameKey(String(next.nodes.name[n])), id]));
  return (id) => (known.has(id) ? id : (becameOf.get(id) ?? named.get(nameKey(nameOfId(id) ?? id)) ?? id));
}
/** What a correction makes of an id, where the page can tell. */
const becameOf = new Map();

const pauseOfAsking = 5000;
let hasChanged = false;

async function askForChanges() {
  if (document.hidden || hasChanged || isChanging) return;
  try {
    const { generation: now } = await ask(`changes?since=${generation}`);
    if (now === generation || isChanging) return;
    hasChanged = true;
    showNotes();
    announce("The case has changed elsewhere");
  } catch {
    // The next question that a person asks says what is wrong.
  }
}

async function reloadGraph() {
  try {
    await renewGraph();
    hasChanged = false;
    await Promise.all([renewMarks(), renewViews()]);
    refresh();
    announce("Read anew");
  } catch (error) {
    announce(error.message);
  }
}

moreNotes.push(
  () => (hasChanged ? ["The case has changed elsewhere. ", noteButton("changed", "Read it anew", reloadGraph)] : null),
);

alsoWired.push(() => {
  setInterval(askForChanges, pauseOfAsking);
  addEventListener("focus", askForChanges);
  document.addEventListener("visibilitychange", askForChanges);
});
