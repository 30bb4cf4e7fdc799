// The graph that a draft comes to: nodes that still have a mention, and ties that still have a sentence.

function finishedGraph(draft) {
  const { given, touched } = draft;
  const named = new Set();
  for (const marks of draft.marks) for (let i = 2; i < marks.length; i += 3) named.add(marks[i]);
  const isKept = (n) => !draft.target.has(n) && (named.has(n) || !touched.has(n));
  const kept = draft.ids.map((_, n) => n).filter(isKept);
  const place = new Map(kept.map((n, i) => [n, i]));
  const marks = draft.marks.map((list) => keptMarks(list, place));
  const nodes = {
    id: kept.map((n) => draft.ids[n]),
    name: kept.map((n) => draft.names[n]),
    x: kept.map((n) => draft.x[n]),
    y: kept.map((n) => draft.y[n]),
    attributes: nodeColumns(draft, kept, place, marks),
    ...(given.nodes.keywords ? { keywords: kept.map((n) => (touched.has(n) ? [] : given.nodes.keywords[n])) } : {}),
  };
  const { edges, runs } = tiesAfter(draft, place);
  const evidence = { ...given.evidence, marks, edges: runs, names: kept.map((n, i) => formsAfter(draft, n, i, marks)) };
  return { ...given, nodes, edges, evidence };
}

function keptMarks(list, place) {
  const kept = [];
  for (let i = 0; i < list.length; i += 3) {
    if (place.has(list[i + 2])) kept.push(list[i], list[i + 1], place.get(list[i + 2]));
  }
  return kept;
}

/**
 * Attributes of nodes: types as corrected, mentions and documents counted, and of changed ones nothing else but
 * the community.
 */
function nodeColumns({ given, types, touched }, kept, place, marks) {
  const counts = kept.map(() => ({ mentions: 0, documents: new Set() }));
  marks.forEach((list, line) => {
    for (let i = 2; i < list.length; i += 3) {
      counts[list[i]].mentions++;
      counts[list[i]].documents.add(given.evidence.document[line]);
    }
  });
  const value = (name, column) => (n, i) => {
    if (name === "type") return types[n];
    if (!touched.has(n)) return column[n];
    if (name === "mentions") return counts[i].mentions;
    if (name === "documents") return counts[i].documents.size;
    return name === "community" ? column[n] ?? 0 : null;
  };
  return Object.fromEntries(
    Object.entries(given.nodes.attributes).map(([name, column]) => [name, kept.map(value(name, column))]),
  );
}

/** The forms of a name with their counts; of a changed one those in its sentences. */
function formsAfter({ given, touched }, n, place, marks) {
  if (!touched.has(n)) return given.evidence.names[n];
  const counts = new Map();
  marks.forEach((list, line) => {
    for (let i = 0; i < list.length; i += 3) {
      if (list[i + 2] !== place) continue;
      const form = oneLine(given.evidence.text[line].slice(list[i], list[i + 1])).normalize("NFC");
      counts.set(form, (counts.get(form) || 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1]).flat();
}

/** Ties between those who are named, now, where the two ends of a tie were. */
function tiesAfter(draft, place) {
  const { given, touched } = draft;
  const ties = new Map();
  given.edges.source.forEach((a, e) => {
    const b = given.edges.target[e];
    if (!touched.has(a) && !touched.has(b)) return ties.set(`${place.get(a)} ${place.get(b)}`, { whole: e });
    const flat = given.evidence.edges[e];
    for (let i = 0; i < flat.length; i += 2) {
      for (const pair of pairsThere(draft, a, b, flat[i], flat[i + 1], place)) {
        if (!ties.has(pair)) ties.set(pair, { runs: new Map(), from: e });
        const share = given.edges.weight[e] / (flat.length / 2);
        ties.get(pair).runs?.set(`${flat[i]} ${flat[i + 1]}`, { first: flat[i], last: flat[i + 1], share, e });
      }
    }
  });
  return tieColumns(given, ties);
}

/** Whom a run of sentences that tied two ties now, as pairs of places. */
function pairsThere(draft, a, b, first, last, place) {
  const ends = [new Set(), new Set()];
  for (let line = first; line <= last; line++) {
    const before = draft.given.evidence.marks[line];
    for (let i = 2; i < before.length; i += 3) {
      const now = place.get(draft.marks[line][i]);
      if (now === undefined) continue;
      if (before[i] === a) ends[0].add(now);
      if (before[i] === b) ends[1].add(now);
    }
  }
  const pairs = [];
  for (const p of ends[0]) for (const q of ends[1]) if (p !== q) pairs.push(`${Math.min(p, q)} ${Math.max(p, q)}`);
  return pairs;
}

/** Columns of ties; those whose ends are as they were keep all they had, others are counted by their sentences. */
function tieColumns(given, ties) {
  const rows = [...ties].map(
    ([pair, tie]) => ({ ends: pair.split(" ").map(Number), ...tie, counted: tie.runs && countedTie(given, tie) }),
  );
  const columns = Object.entries(given.edges.attributes).map(([name, column]) => [
    name,
    rows.map(({ whole, counted }) => (whole !== undefined ? column[whole] : counted[name] ?? null)),
  ]);
  const edges = {
    source: rows.map(({ ends }) => ends[0]),
    target: rows.map(({ ends }) => ends[1]),
    weight: rows.map(({ whole, counted }) => (whole !== undefined ? given.edges.weight[whole] : counted.weight)),
    attributes: Object.fromEntries(columns),
    ...(given.edges.keywords ? {
      keywords: rows.map(({ whole }) => (whole !== undefined ? given.edges.keywords[whole] : [])),
    } : {}),
  };
  const runs = rows.map(({ whole, counted }) => (whole !== undefined ? given.evidence.edges[whole] : counted.runs));
  return { edges, runs };
}

function countedTie(given, { runs }) {
  const list = [...runs.values()].sort((a, b) => a.first - b.first || a.last - b.last);
  const documents = new Set(list.map(({ first }) => given.evidence.document[first])).size;
  const count = list.length;
  const isCounted = ["count", "documents"].includes(given.graph.weighting ?? "count");
  const sum = given.graph.weighting === "documents" ? documents : Math.round(
    100 * list.reduce((all, { share }) => all + share, 0),
  ) / 100;
  const weight = isCounted ? sum : Math.max(...list.map(({ e }) => given.edges.weight[e]));
  return { count, documents, weight, runs: list.flatMap(({ first, last }) => [first, last]) };
}
