// The list of corrections, each with its undoing, and where sentences and panels offer to make one.

function showCorrections() {
  const fold = byId("corrections");
  fold.hidden = !keeper.canCorrect();
  const lines = keeper.lines();
  byId("corrections-count").textContent = lines.length ? ` (${number(lines.length)})` : "";
  byId("corrections-about").textContent = lines.length ? keeper.about() : "None yet: choose a name, then Correct.";
  byId("corrections-save").hidden = !lines.length;
  const focused = fold.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  byId("corrections-list").replaceChildren(...lines.map(correctionItem));
  if (focused === undefined) return;
  (byId("corrections-list").querySelector("button") ?? fold.querySelector("summary")).focus({ preventScroll: true });
}

function correctionItem({ key, text, note, isUndone, state: became }) {
  const line = readLine(text);
  const words = line ? lineInWords(line) : clean(text);
  const undo = link("Undo", () => undoCorrection(key, words), { "aria-label": `Undo: ${words}` });
  undo.dataset.key = key;
  const notes = [became, note].filter(Boolean).map((part) => make("span", { className: "quiet note" }, clean(part)));
  const shown = make("code", {}, shownLine(text));
  return make(
    "li",
    { className: isUndone ? "undone" : "" },
    make("span", { dir: "auto" }, words),
    shown,
    ...notes,
    isUndone ? "" : undo,
  );
}

async function undoCorrection(key, words) {
  const { reason } = await keeper.undo(key);
  announce(reason ? `Not undone: ${reason}` : `Undone: ${words}`);
}

/** Opens the list, from wherever it is named. */
function openCorrections() {
  byId("corrections").open = true;
  byId("corrections").querySelector("summary").focus();
  byId("corrections").scrollIntoView({ block: "nearest" });
}

function correctionsNote() {
  const count = keeper.canCorrect() ? keeper.lines().filter(({ isUndone }) => !isUndone).length : 0;
  if (!count || !keeper.isOfPage) return null;
  return [`${plural(count, "correction")}, not yet counted anew. `, noteButton("corrections", "Show", openCorrections)];
}

/** A button that corrects one of the names of a passage; none where nothing can be corrected. */
function mentionLink(first, last, classes) {
  if (!keeper.canCorrect()) return "";
  const mentions = mentionsOfLines(first, last, classes);
  if (!mentions.length) return "";
  const id = evidence.documents[evidence.document[first]].id;
  return link("Correct a name here", () => correctMention(id, mentions), { className: "link reading" });
}

/**
 * The mentions of some sentences, those of the names in question first; a form is clear where all of it in the
 * document mean one.
 */
function mentionsOfLines(first, last, classes) {
  const found = new Map();
  const add = (line, i) => {
    const [start, end, node] = evidence.marks[line].slice(i, i + 3);
    const form = oneLine(clean(evidence.text[line].slice(start, end)));
    found.set(
      `${node} ${form}`,
      { id: ids[node], name: names[node], form, isClear: isClearThere(form, node, evidence.document[first]) },
    );
  };
  for (const isWanted of [true, false]) {
    for (let line = first; line <= last; line++) {
      for (let i = 0; i < evidence.marks[line].length; i += 3) {
        if (classes.has(evidence.marks[line][i + 2]) === isWanted) add(line, i);
      }
    }
  }
  return [...found.values()].filter(({ form }) => form);
}

function isClearThere(form, node, document) {
  const key = nameKey(form);
  return evidence.marks.every((marks, line) => {
    if (evidence.document[line] !== document) return true;
    for (let i = 0; i < marks.length; i += 3) {
      if (marks[i + 2] !== node && nameKey(evidence.text[line].slice(marks[i], marks[i + 1])) === key) return false;
    }
    return true;
  });
}

function wireCorrections() {
  wireCorrection();
  byId("corrections-save").onclick = () => keeper.file();
}
