// The view: what passes the filters, measured anew.

let view = null;

const allDocuments = () => state.from === 0 && state.to >= days.length - 1 && state.undated;
const documentOn = (span) => (span ? span[0] >= days[state.from] && span[1] <= days[state.to] : state.undated);

/** Computes the view of the state; measures only where a filter has changed. */
function computeView() {
  const { types, communities, min, from, to, undated, loose } = state;
  const filters = JSON.stringify([[...types].sort(), [...communities].sort(), min, from, to, undated, loose]);
  view = view && view.filters === filters ? { ...view } : { filters, ...measured() };
  view.colours = colours();
  view.path = shortestPath(...state.path, view.passes, view.weight);
  view.focus = focus();
  view.list = nodesDrawn();
  view.drawn = edgesDrawn();
}

// More names than one to so many pixels make a knot, in small windows sooner; a few more do no harm.
const pixelsOfName = () => (isNarrow() ? 11_000 : 8000);
const namesThatFit = () => Math.max(15, Math.floor((size.width * size.height) / pixelsOfName()));
const mostThatFit = () => Math.floor(1.2 * namesThatFit());

/** The nodes drawn, by rank: as many as fit, unless the reader wants all, and what stands out. */
function nodesDrawn() {
  if (state.names === "all" || view.order.length <= mostThatFit()) return view.order;
  const most = namesThatFit();
  return view.order.filter((n, i) => i < most || view.focus?.nodes.has(n));
}

/** Nodes, edges and their measures under the filters. */
function measured() {
  const on = (evidence || dated) && !allDocuments() ? spans.map(documentOn) : null;
  const passes = nodesThatPass(on);
  const weight = weightsUnder(passes, on);
  const degree = new Int32Array(nodeCount);
  const strength = new Float64Array(nodeCount);
  let edges = 0;
  for (let e = 0; e < edgeCount; e++) {
    if (!weight[e]) continue;
    edges++;
    // A loop is one tie of one node, of its weight, as the walk of PageRank takes it.
    for (const n of source[e] === target[e] ? [source[e]] : [source[e], target[e]]) {
      degree[n]++;
      strength[n] += weight[e];
    }
  }
  if (!state.loose) for (let n = 0; n < nodeCount; n++) if (!degree[n]) passes[n] = 0;
  const rank = pageRank(passes, weight, strength);
  const order = [];
  for (let n = 0; n < nodeCount; n++) if (passes[n]) order.push(n);
  order.sort((a, b) => rank[b] - rank[a] || a - b);
  const place = new Int32Array(nodeCount).fill(-1);
  order.forEach((n, i) => {
    place[n] = i;
  });
  const isWhole = !on && edges === edgeCount;
  const community = isWhole ? givenCommunity : communitiesShown(passes, weight);
  const highest = order.length ? rank[order[0]] : 0;
  return { on, passes, weight, degree, strength, rank, order, place, edges, highest, community, isWhole };
}

function nodesThatPass(on) {
  const passes = new Uint8Array(nodeCount);
  for (let n = 0; n < nodeCount; n++) {
    const isChosen =
      (!state.types.size || state.types.has(typeOf[n])) &&
      (!state.communities.size || state.communities.has(givenCommunity[n]));
    if (isChosen && (!on || isNamedIn(n, on))) passes[n] = 1;
  }
  return passes;
}

/** The weight of every edge that passes, else 0. */
function weightsUnder(passes, on) {
  const weight = new Float64Array(edgeCount);
  for (let e = 0; e < edgeCount; e++) {
    if (!passes[source[e]] || !passes[target[e]]) continue;
    const w = weightIn(e, on);
    // Fewer documents make lighter ties, which the lowest setting must not hide.
    if (w > 0 && (state.min <= lightest || w >= state.min)) weight[e] = w;
  }
  return weight;
}

/** What stands out: the chosen node with its neighbours, the chosen edge's ends, or the path; null when nothing. */
function focus() {
  const nodes = new Set();
  const edges = new Set();
  if (state.edge !== null) {
    edges.add(state.edge);
    nodes.add(source[state.edge]).add(target[state.edge]);
  } else if (state.node !== null) {
    nodes.add(state.node);
    for (let i = arcs.start[state.node]; i < arcs.start[state.node + 1]; i++) {
      if (!view.weight[arcs.edge[i]]) continue;
      edges.add(arcs.edge[i]);
      nodes.add(arcs.to[i]);
    }
  } else if (view.path) {
    for (const e of view.path.edges) edges.add(e);
    for (const n of view.path.nodes) nodes.add(n);
  } else return null;
  return { nodes, edges };
}

/** The edges drawn between nodes that are: by default a maximum spanning forest, to tear nothing apart, and the strongest, three a name. */
function edgesDrawn() {
  const drawn = new Uint8Array(edgeCount);
  let budget = 3 * view.list.length;
  const isListed = new Uint8Array(nodeCount);
  for (const n of view.list) isListed[n] = 1;
  const used = [];
  for (let e = 0; e < edgeCount; e++) if (view.weight[e] > 0 && isListed[source[e]] && isListed[target[e]]) used.push(e);
  if (used.length <= budget || state.drawn === "all") {
    for (const e of used) drawn[e] = 1;
    return drawn;
  }
  used.sort((a, b) => view.weight[b] - view.weight[a] || a - b);
  const parent = Int32Array.from({ length: nodeCount }, (_, n) => n);
  const root = (n) => {
    while (parent[n] !== n) n = parent[n] = parent[parent[n]];
    return n;
  };
  for (const e of used) {
    const a = root(source[e]);
    const b = root(target[e]);
    if (a === b) continue;
    parent[a] = b;
    drawn[e] = 1;
    budget--;
  }
  for (const e of used) {
    if (budget <= 0) break;
    if (drawn[e]) continue;
    drawn[e] = 1;
    budget--;
  }
  return drawn;
}
