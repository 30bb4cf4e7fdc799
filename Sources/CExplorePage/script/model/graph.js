// The graph as it was given: columns of nodes and edges, and rows of neighbours. Nothing here changes.
// Nodes and edges are numbers everywhere; `names[n]`, `source[e]` and the like tell what they stand for.

const data = JSON.parse(document.getElementById("data").textContent);

// Control characters and overrides of direction could make one name look like another.
const misleading = /[\p{Cc}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const plain = (text) => text.replace(misleading, " ");
const clean = (text) => plain(String(text)).trim();

const ids = data.nodes.id;
const nodeCount = ids.length;
const nodeOfId = new Map(ids.map((id, n) => [id, n]));
const names = data.nodes.name.map((name, n) => clean(name) || clean(ids[n]) || "?");

// Attributes may have any name, `__proto__` among them: a map has nothing but its own.
const nodeAttributes = new Map(Object.entries(data.nodes.attributes));
const edgeAttributes = new Map(Object.entries(data.edges.attributes));
const attributeOf = (n, name) => nodeAttributes.get(name)?.[n] ?? null;
const typeOf = ids.map((_, n) => clean(attributeOf(n, "type") ?? ""));
const types = [...new Set(typeOf)].sort();

const source = Int32Array.from(data.edges.source);
const target = Int32Array.from(data.edges.target);
const wholeWeight = Float64Array.from(data.edges.weight);
const edgeCount = source.length;
const heaviest = wholeWeight.reduce((a, b) => Math.max(a, b), 0);
const lightest = wholeWeight.reduce((a, b) => Math.min(a, b), heaviest);
const hasWholeWeights = wholeWeight.every(Number.isInteger);

const pairKey = (a, b) => Math.min(a, b) * nodeCount + Math.max(a, b);
const edgeOfPair = new Map();
for (let e = 0; e < edgeCount; e++) edgeOfPair.set(pairKey(source[e], target[e]), e);
const otherEnd = (e, n) => (source[e] === n ? target[e] : source[e]);

/** Rows of neighbours one after another: those of `n` are `start[n]..<start[n + 1]` in `to` and `edge`. */
const arcs = (() => {
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
})();

// Communities of the whole graph, largest first, from 1; a name alone is in none.
const givenCommunity = (() => {
  const given = Int32Array.from(ids, (_, n) => Number(attributeOf(n, "community")) || 0);
  const sizes = new Map();
  for (const c of given) sizes.set(c, (sizes.get(c) || 0) + 1);
  return given.map((c) => (sizes.get(c) > 1 ? c : 0));
})();
/** The highest number given: those that filters make have others, and are shown as letters. */
const lastCommunity = ids.reduce((last, _, n) => Math.max(last, Number(attributeOf(n, "community")) || 0), 0);
const communitySizes = new Map();
for (const c of givenCommunity) if (c > 0) communitySizes.set(c, (communitySizes.get(c) || 0) + 1);
const communities = [...communitySizes.keys()].sort((a, b) => a - b);
