// The graph as it was given: columns of nodes and edges, and rows of neighbours. A correction gives another one as a whole;
// nothing else here changes. Nodes and edges are numbers everywhere; `names[n]`, `source[e]` and the like tell what they stand for.

// Control characters and overrides of direction could make one name look like another.
const misleading = /[\p{Cc}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const plain = (text) => text.replace(misleading, " ");
const clean = (text) => plain(String(text)).trim();

let data, ids, nodeCount, nodeOfId, names;
let nodeAttributes, edgeAttributes, typeOf, types;
let source, target, wholeWeight, edgeCount, heaviest, lightest, hasWholeWeights;
let edgeOfPair, arcs, givenCommunity, lastCommunity, communities;

/** What a node's, an edge's sentences are about; none where nobody has looked. */
const keywordsIn = (columns, i) => (columns.keywords?.[i] ?? []).map((number) => clean(data.terms[number] ?? ""));
const keywordsOfNode = (n) => keywordsIn(data.nodes, n);
const keywordsOfEdge = (e) => keywordsIn(data.edges, e);

const attributeOf = (n, name) => nodeAttributes.get(name)?.[n] ?? null;
const pairKey = (a, b) => Math.min(a, b) * nodeCount + Math.max(a, b);
const otherEnd = (e, n) => (source[e] === n ? target[e] : source[e]);

function takeGraph(given) {
  data = given;
  ids = data.nodes.id;
  nodeCount = ids.length;
  nodeOfId = new Map(ids.map((id, n) => [id, n]));
  names = data.nodes.name.map((name, n) => clean(name) || clean(ids[n]) || "?");
  // Attributes may have any name, `__proto__` among them: a map has nothing but its own.
  nodeAttributes = new Map(Object.entries(data.nodes.attributes));
  edgeAttributes = new Map(Object.entries(data.edges.attributes));
  typeOf = ids.map((_, n) => clean(attributeOf(n, "type") ?? ""));
  types = [...new Set(typeOf)].sort();
  takeEdges();
  takeCommunities();
}

function takeEdges() {
  source = Int32Array.from(data.edges.source);
  target = Int32Array.from(data.edges.target);
  wholeWeight = Float64Array.from(data.edges.weight);
  edgeCount = source.length;
  heaviest = wholeWeight.reduce((a, b) => Math.max(a, b), 0);
  lightest = wholeWeight.reduce((a, b) => Math.min(a, b), heaviest);
  hasWholeWeights = wholeWeight.every(Number.isInteger);
  edgeOfPair = new Map();
  for (let e = 0; e < edgeCount; e++) edgeOfPair.set(pairKey(source[e], target[e]), e);
  arcs = arcsOfEdges();
}

/** Rows of neighbours one after another: those of `n` are `start[n]..<start[n + 1]` in `to` and `edge`. */
function arcsOfEdges() {
  const start = new Int32Array(nodeCount + 1);
  for (let e = 0; e < edgeCount; e++) {
    start[source[e] + 1]++;
    if (source[e] !== target[e]) start[target[e] + 1]++;
  }
  for (let n = 0; n < nodeCount; n++) start[n + 1] += start[n];
  const next = start.slice();
  const to = new Int32Array(start[nodeCount]);
  const edge = new Int32Array(start[nodeCount]);
  const add = (a, b, e) => {
    to[next[a]] = b;
    edge[next[a]++] = e;
  };
  for (let e = 0; e < edgeCount; e++) {
    add(source[e], target[e], e);
    if (source[e] !== target[e]) add(target[e], source[e], e);
  }
  return { start, to, edge };
}

/** Communities of the whole graph, largest first, from 1; a name alone is in none. */
function takeCommunities() {
  const given = Int32Array.from(ids, (_, n) => Number(attributeOf(n, "community")) || 0);
  const sizes = new Map();
  for (const c of given) sizes.set(c, (sizes.get(c) || 0) + 1);
  givenCommunity = given.map((c) => (sizes.get(c) > 1 ? c : 0));
  // The highest number given: those that filters make have others, and are shown as letters.
  lastCommunity = given.reduce((last, c) => Math.max(last, c), 0);
  communities = [...sizes.keys()].filter((c) => c > 0 && sizes.get(c) > 1).sort((a, b) => a - b);
}

takeGraph(JSON.parse(byId("data").textContent));
