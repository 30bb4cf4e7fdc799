// Figures of the documents that pass the filter of dates. Without one they are those given.

/** How often a node is named, in how many documents. */
function namingOf(n) {
  if (!view.on) return { mentions: attributeOf(n, "mentions"), documents: attributeOf(n, "documents") };
  if (dated) return { documents: countIn(dated.nodes[n], view.on) };
  let mentions = 0;
  const documents = new Set();
  for (const line of linesOf[n]) {
    if (!view.on[evidence.document[line]]) continue;
    documents.add(evidence.document[line]);
    const marks = evidence.marks[line];
    for (let i = 2; i < marks.length; i += 3) if (marks[i] === n) mentions++;
  }
  return { mentions, documents: documents.size };
}

/** How many places tie an edge's ends, in how many documents. */
function tyingOf(e) {
  if (dated) return { count: countIn(dated.edges[e], view.on) };
  const runs = runsOf(e).filter(([line]) => view.on[evidence.document[line]]);
  return { count: runs.length, documents: new Set(runs.map(([line]) => evidence.document[line])).size };
}

/** A figure under its name: counted anew where that can be, else with a word that it is of everything. */
function nodeFigure(name, n, given) {
  const counted = view.on ? namingOf(n) : {};
  if (Object.hasOwn(counted, name)) return [factName(name), counted[name]];
  return [view.isWhole || typeof given !== "number" ? factName(name) : `${factName(name)}, in all`, given];
}

function edgeFigure(name, e, given) {
  const counted = view.on ? tyingOf(e) : {};
  if (Object.hasOwn(counted, name)) return [factName(name), counted[name]];
  return [view.on ? `${factName(name)}, in all` : factName(name), given];
}

/** Whether a node is named in the documents that pass the filter of dates. */
const isNamed = (n) => !view.on || isNamedIn(n, view.on);
