// The corrections of a page without a server: kept in the page, in the browser's storage where it lets us, and saved
// as a file.

/** Names of all ids that were ever here, so that a correction can be read after it took one away. */
const everNamed = new Map();
const nameOfId = (id) => everNamed.get(id);
const rememberName = (id, name) => everNamed.has(id) || everNamed.set(id, clean(name) || id);
const rememberNames = () => ids.forEach((id, n) => rememberName(id, names[n]));

const graphAsGiven = data;
/** Lines as they stand in the file, the oldest first. */
let correctionLines = [];
let correctionEffects = new Map();
let isStored = false;

/** A fingerprint of the data: corrections of one page must not come up in another. FNV-1a, twice. */
function fingerprint() {
  const { nodes, edges, evidence: lines } = graphAsGiven;
  const text = JSON.stringify([nodes.id, edges.weight, lines?.documents.map(({ id }) => id), lines?.text.length]);
  return [0x811c9dc5, 0x01234567].map((seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}

const storageKey = () => `comention corrections: ${document.title}: ${fingerprint()}`;

function storedLines() {
  try {
    isStored = true;
    return listIn(localStorage.getItem(storageKey())).filter((text) => typeof text === "string" && readLine(text));
  } catch {
    isStored = false;
    return [];
  }
}

function storeLines() {
  try {
    if (correctionLines.length) localStorage.setItem(storageKey(), JSON.stringify(correctionLines));
    else localStorage.removeItem(storageKey());
    isStored = true;
  } catch {
    isStored = false;
  }
}

/** Keeps the corrections in the page; a page with a server puts another in its place. */
let keeper = {
  canCorrect: () => graphAsGiven.evidence !== undefined,
  /** Nothing answers whether a join is refused, so the person is asked before. */
  isOfPage: true,
  lines: () => correctionLines.map((text, i) => ({ key: i, text, note: effectNote(text) })),
  async add(text) {
    const line = readLine(text);
    const isOfOneValue = ["rename", "retype"].includes(line.verb);
    const isAlike = (old) => ["verb", "name", "document"].every((field) => old[field] === line[field]);
    const isReplaced = (old) => isOfOneValue && isAlike(old);
    const left = correctionLines.filter((old) => old !== text && !isReplaced(readLine(old)));
    const problem = contradictionIn([...left, text].map(readLine));
    if (problem) return { reason: `${problem}; undo the other correction first` };
    keepLines([...left, text]);
    return {};
  },
  async undo(i) {
    keepLines(correctionLines.filter((_, other) => other !== i));
    return {};
  },
  about: () => {
    const kept = isStored
      ? "Kept in this browser, and applied to this page"
      : "Kept only while this page is open, and applied to it";
    return `${kept}; not yet counted anew. Save them and give them to comention with --decisions decisions.tsv.`;
  },
  formsOf: (n) => forms[n].map(({ form }) => form),
  file: () => save("decisions.tsv", "text/tab-separated-values", correctionFile()),
};

const correctionFile = () => correctionLines.map((text) => `${remarkedLine(text)}\n`).join("");

function keepLines(lines) {
  correctionLines = lines;
  storeLines();
  applyLines();
}

/** Shows the graph with all corrections applied. */
function applyLines() {
  const { data: next, effects, successorOf } = corrected(graphAsGiven, correctionLines);
  correctionEffects = effects;
  retake(correctionLines.length ? next : graphAsGiven, successorOf);
}

function effectNote(text) {
  const { verb, name, value } = readLine(text);
  if (correctionEffects.get(text)) return "";
  const areTwo = verb === "not-same" && [name, value].every(nameOfId);
  return areTwo ? "Two already; they stay two." : "Changes nothing in this page.";
}

/** The corrections of an earlier visit. */
function takeStoredLines() {
  if (!keeper.isOfPage || !keeper.canCorrect()) return;
  correctionLines = storedLines();
  if (correctionLines.length) {
    const { data: next, effects } = corrected(graphAsGiven, correctionLines);
    correctionEffects = effects;
    takeAll(next);
  }
}
