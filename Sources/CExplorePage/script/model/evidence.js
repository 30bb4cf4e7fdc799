// The documents and sentences behind the graph; a graph file has none, and a page with a server only the dates of documents.

let evidence, dated, forms, spans, days, hasUndated, linesOf, weightsAreCounted;

/** The forms of a name with their counts; those of a graph file have no counts. */
function formsOf(n) {
  if (evidence) {
    const row = evidence.names[n];
    const forms = [];
    for (let i = 0; i < row.length; i += 2) forms.push({ form: clean(row[i]), count: row[i + 1] });
    return forms;
  }
  const aliases = attributeOf(n, "aliases");
  return aliases === null
    ? []
    : String(aliases)
        .split("; ")
        .map((form) => ({ form: clean(form), count: null }));
}

/** The day at the start of a date; empty where there is none. */
const readableDay = (date) => /^\d{4}-\d\d-\d\d/.exec(date || "")?.[0] ?? "";

/** The first and the last day of a date, which may be a month or a year; null where it is no date. */
function spanOf(date) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\d).*)?)?$/s.exec(date || "") ?? [];
  if (!year || (month && !(month >= 1 && month <= 12))) return null;
  if (day) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
  const last = month ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 31;
  return [`${year}-${month || "01"}-01`, `${year}-${month || "12"}-${last}`];
}

function takeEvidence() {
  evidence = data.evidence || null;
  dated = data.dates || null;
  forms = ids.map((_, n) => formsOf(n));
  // Of every document, or date, the span; of all of them the days on which one begins or ends, in order.
  spans = (evidence?.documents.map(({ date }) => date) ?? dated?.date ?? []).map(spanOf);
  days = [...new Set(spans.filter((span) => span).flat())].sort();
  hasUndated = spans.includes(null);
  linesOf = linesOfNodes();
  weightsAreCounted = ["count", "documents"].includes(data.graph.weighting ?? "count");
}

/** The sentences that name each node. */
function linesOfNodes() {
  const found = ids.map(() => []);
  evidence?.marks.forEach((marks, line) => {
    for (let i = 2; i < marks.length; i += 3) {
      const lines = found[marks[i]];
      if (lines[lines.length - 1] !== line) lines.push(line);
    }
  });
  return found;
}

/** The places that tie an edge's ends, each a first and a last sentence. */
function runsOf(e) {
  const flat = evidence.edges[e];
  const runs = [];
  for (let i = 0; i < flat.length; i += 2) runs.push([flat[i], flat[i + 1]]);
  return runs;
}

/** What pairs of a number and a count come to where `on` is true, or of all of them where it is null. */
function countIn(pairs, on) {
  let count = 0;
  for (let i = 0; i < pairs.length; i += 2) if (!on || on[pairs[i]]) count += pairs[i + 1];
  return count;
}

/** Whether a node is named in the documents for which `on` is true. */
function isNamedIn(n, on) {
  if (dated) return countIn(dated.nodes[n], on) > 0;
  return linesOf[n].some((line) => on[evidence.document[line]]);
}

/**
 * An edge's weight in the documents for which `on` is true, of all documents where `on` is null.
 * Counts are counted again; weights of association can't be, and stay while one place is left.
 */
function weightIn(e, on) {
  if (!on) return wholeWeight[e];
  if (dated) {
    const places = countIn(dated.edges[e], on);
    return weightsAreCounted ? (wholeWeight[e] * places) / countIn(dated.edges[e], null) : places && wholeWeight[e];
  }
  const flat = evidence.edges[e];
  const documents = new Set();
  let places = 0;
  for (let i = 0; i < flat.length; i += 2) {
    const document = evidence.document[flat[i]];
    if (!on[document]) continue;
    places++;
    documents.add(document);
  }
  if (!places) return 0;
  if (data.graph.weighting === "documents") return documents.size;
  return data.graph.weighting === "count" ? (wholeWeight[e] * places) / (flat.length / 2) : wholeWeight[e];
}

takeEvidence();
