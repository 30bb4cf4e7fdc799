// Corrections applied to the graph in the page. Ties follow the sentences that carry them, and so do their weights
// where a weight
// counts; what only the tool can count is left out until it has read the file.

// The order in which the tool follows its lines, whatever their order in the file.
const turns = ["not-same", "ignore", "retype", "alias", "same", "rename"];

/**
 * The graph after corrections; `effects` tells of every line how many names it changed. The given graph stays as
 * it is.
 */
function corrected(given, lines) {
  const draft = new Draft(given);
  const effects = new Map();
  for (const turn of turns) {
    for (const text of lines) {
      const line = readLine(text);
      if (line?.verb === turn) effects.set(text, follow(draft, line));
    }
  }
  return { data: draft.finished(), effects, successorOf: (id) => draft.successorOf(id) };
}

/** Follows a line; how many mentions and names it changed. */
function follow(draft, { verb, name, value, document }) {
  if (verb === "rename") return draft.rename(draft.node(name), value);
  if (verb === "retype") return draft.retype(draft.node(name), value);
  const marks = draft.marksOf(name, document);
  if (verb === "ignore") return draft.give(marks, -1);
  const other = draft.node(value);
  if (verb === "not-same") {
    const bound = draft.node(name) < 0 ? marks.filter(({ node }) => node === other) : [];
    return bound.length ? draft.give(bound, draft.newNode(name, other)) : 0;
  }
  const [first] = marks;
  if (!first) return 0;
  if (other < 0) return verb === "alias" ? draft.give(marks, draft.newNode(value, first.node)) : 0;
  if (verb === "same" && !document && draft.node(name) >= 0) return draft.join(draft.node(name), other);
  return draft.give(marks.filter(({ node }) => node !== other), other);
}
