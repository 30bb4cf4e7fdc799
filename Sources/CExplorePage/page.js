"use strict";
// The page: a model of the graph, a view of it under the filters, a scene in screen coordinates, and three ways to draw a
// scene (live SVG, canvas, SVG text). All texts are set as text, never as markup.

// ---------------------------------------------------------------- the model

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
// Controls and overrides of direction could make a name look like another.
const clean = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/g, " ").trim();
const nodeCount = data.nodes.id.length;
const edgeCount = data.edges.source.length;
const ids = data.nodes.id;
const names = data.nodes.name.map((name, n) => clean(name) || clean(ids[n]) || "?");
const source = data.edges.source, target = data.edges.target, wholeWeight = data.edges.weight;
const attributes = data.nodes.attributes;
const evidence = data.evidence || null;
const typeOf = ids.map((_, n) => String((attributes.type && attributes.type[n]) ?? ""));
const communityOf = ids.map((_, n) => Number((attributes.community && attributes.community[n]) ?? 0) || 0);
const nodeOfId = new Map(ids.map((id, n) => [id, n]));
const forms = ids.map((_, n) => formsOf(n));
const arcs = arcsOf();
const edgeAt = new Map();
for (let e = 0; e < edgeCount; e++) edgeAt.set(pairKey(source[e], target[e]), e);

function pairKey(a, b) { return Math.min(a, b) * nodeCount + Math.max(a, b); }

/** The forms of a name with their counts; a graph file has no counts. */
function formsOf(n) {
  if (evidence) {
    const row = evidence.names[n], result = [];
    for (let i = 0; i < row.length; i += 2) result.push({ form: clean(row[i]), count: row[i + 1] });
    return result;
  }
  const aliases = attributes.aliases && attributes.aliases[n];
  return aliases ? String(aliases).split("; ").map((form) => ({ form: clean(form), count: null })) : [];
}

/** Rows of neighbours one after another: `start[n]..<start[n + 1]` in `to` and `edge`. */
function arcsOf() {
  const start = new Int32Array(nodeCount + 1);
  for (let e = 0; e < edgeCount; e++) { start[source[e] + 1]++; start[target[e] + 1]++; }
  for (let n = 0; n < nodeCount; n++) start[n + 1] += start[n];
  const next = start.slice(), to = new Int32Array(2 * edgeCount), edge = new Int32Array(2 * edgeCount);
  const add = (a, b, e) => { to[next[a]] = b; edge[next[a]++] = e; };
  for (let e = 0; e < edgeCount; e++) {
    add(source[e], target[e], e);
    if (source[e] !== target[e]) add(target[e], source[e], e);
  }
  return { start, to, edge };
}

// Days, sorted; documents without a readable day have none.
const dayOf = evidence ? evidence.documents.map((d) => (/^\d{4}-\d\d-\d\d/.exec(d.date || "") || [""])[0]) : [];
const days = [...new Set(dayOf)].filter((day) => day).sort();
const hasUndated = dayOf.includes("");
const linesOf = ids.map(() => []);
if (evidence) {
  evidence.marks.forEach((marks, line) => {
    for (let i = 2; i < marks.length; i += 3) {
      const lines = linesOf[marks[i]];
      if (lines[lines.length - 1] !== line) lines.push(line);
    }
  });
}
const types = [...new Set(typeOf)].sort();
const communitySizes = new Map();
for (const c of communityOf) communitySizes.set(c, (communitySizes.get(c) || 0) + 1);
// A name alone is no community to choose.
const communities = [...communitySizes.keys()].filter((c) => c > 0 && communitySizes.get(c) > 1).sort((a, b) => a - b);
const isWhole = wholeWeight.every(Number.isInteger);
let lightest = Infinity, heaviest = 0;
for (const weight of wholeWeight) { lightest = Math.min(lightest, weight); heaviest = Math.max(heaviest, weight); }
if (!edgeCount) lightest = heaviest = 0;

// ---------------------------------------------------------------- the state, and its place in the address

const initialState = () => ({
  types: new Set(), communities: new Set(), min: lightest, from: 0, to: Math.max(0, days.length - 1), undated: true,
  loose: edgeCount === 0, colour: communities.length ? "community" : "type", drawn: "strong", view: "graph",
  node: null, edge: null, path: [null, null], sort: { names: ["PageRank", -1], ties: ["weight", -1] }, camera: null,
});
let state = initialState();

function writeState() {
  const out = new URLSearchParams(), start = initialState();
  if (state.types.size) out.set("types", JSON.stringify([...state.types].sort()));
  if (state.communities.size) out.set("communities", [...state.communities].sort((a, b) => a - b).join(","));
  if (state.min > lightest) out.set("min", String(state.min));
  if (state.from > 0) out.set("from", days[state.from]);
  if (state.to < days.length - 1) out.set("to", days[state.to]);
  if (!state.undated) out.set("undated", "0");
  if (state.loose !== start.loose) out.set("loose", state.loose ? "1" : "0");
  for (const key of ["colour", "drawn", "view"]) if (state[key] !== start[key]) out.set(key, state[key]);
  if (state.node !== null) out.set("node", ids[state.node]);
  if (state.edge !== null) { out.append("edge", ids[source[state.edge]]); out.append("edge", ids[target[state.edge]]); }
  if (state.path[0] !== null) out.set("path-from", ids[state.path[0]]);
  if (state.path[1] !== null) out.set("path-to", ids[state.path[1]]);
  for (const table of ["names", "ties"]) {
    if (String(state.sort[table]) !== String(start.sort[table])) out.set("sort-" + table, state.sort[table].join(","));
  }
  if (state.camera) out.set("at", [state.camera.x.toFixed(1), state.camera.y.toFixed(1), state.camera.k.toPrecision(4)].join(","));
  const fragment = "#" + out;
  if (location.hash !== fragment && !(fragment === "#" && !location.hash)) {
    history.replaceState(null, "", fragment === "#" ? location.pathname + location.search : fragment);
  }
}

/** Reads the fragment; what it names and the graph doesn't have is left out. */
function readState() {
  const given = new URLSearchParams(location.hash.slice(1)), next = initialState();
  const node = (id) => nodeOfId.has(id) ? nodeOfId.get(id) : null;
  try { for (const type of JSON.parse(given.get("types") || "[]")) if (types.includes(type)) next.types.add(type); } catch { /* not ours */ }
  for (const c of (given.get("communities") || "").split(",").map(Number)) if (communities.includes(c)) next.communities.add(c);
  if (Number(given.get("min")) > 0) next.min = Math.min(heaviest, Math.max(lightest, Number(given.get("min"))));
  if (days.includes(given.get("from"))) next.from = days.indexOf(given.get("from"));
  if (days.includes(given.get("to"))) next.to = Math.max(next.from, days.indexOf(given.get("to")));
  if (given.get("undated") === "0") next.undated = false;
  if (given.has("loose")) next.loose = given.get("loose") === "1";
  const choices = { colour: ["community", "type", "none"], drawn: ["strong", "all"], view: ["graph", "names", "ties"] };
  for (const key in choices) if (choices[key].includes(given.get(key))) next[key] = given.get(key);
  next.node = node(given.get("node"));
  const ends = given.getAll("edge").map(node);
  if (ends.length === 2 && !ends.includes(null)) next.edge = edgeAt.get(pairKey(ends[0], ends[1])) ?? null;
  next.path = [node(given.get("path-from")), node(given.get("path-to"))];
  for (const table of ["names", "ties"]) {
    const [column, way] = (given.get("sort-" + table) || "").split(",");
    if (column && columns[table].some((c) => c.name === column)) next.sort[table] = [column, way === "1" ? 1 : -1];
  }
  const at = (given.get("at") || "").split(",").map(Number);
  if (at.length === 3 && at.every(Number.isFinite) && at[2] > 0) next.camera = { x: at[0], y: at[1], k: at[2] };
  state = next;
}

// ---------------------------------------------------------------- the view: what passes the filters, measured anew

let view = null;

const allDocuments = () => state.from === 0 && state.to >= days.length - 1 && state.undated;
const documentOn = (d) => dayOf[d] ? dayOf[d] >= days[state.from] && dayOf[d] <= days[state.to] : state.undated;

/** An edge's weight from the documents chosen. Counts are counted again; weights of association can't be, and stay. */
function weightOf(e, on) {
  if (!on) return wholeWeight[e];
  const runs = evidence.edges[e], seen = new Set();
  let inside = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const d = evidence.document[runs[i]];
    if (on[d]) { inside++; seen.add(d); }
  }
  if (!inside) return 0;
  const weighting = data.graph.weighting;
  if (weighting === "documents") return seen.size;
  return weighting === "count" ? wholeWeight[e] * inside / (runs.length / 2) : wholeWeight[e];
}

function computeView() {
  const on = evidence && !allDocuments() ? evidence.documents.map((_, d) => documentOn(d)) : null;
  const passes = new Uint8Array(nodeCount), weight = new Float64Array(edgeCount);
  for (let n = 0; n < nodeCount; n++) {
    passes[n] = (!state.types.size || state.types.has(typeOf[n]))
      && (!state.communities.size || state.communities.has(communityOf[n]))
      && (!on || linesOf[n].some((line) => on[evidence.document[line]])) ? 1 : 0;
  }
  const degree = new Int32Array(nodeCount), strength = new Float64Array(nodeCount);
  let edges = 0;
  for (let e = 0; e < edgeCount; e++) {
    if (!passes[source[e]] || !passes[target[e]]) continue;
    const w = weightOf(e, on);
    // Fewer documents make lighter ties, which the lowest setting must not hide.
    if (!(w > 0) || (state.min > lightest && w < state.min)) continue;
    weight[e] = w;
    edges++;
    for (const n of [source[e], target[e]]) { degree[n]++; strength[n] += w; }
  }
  if (!state.loose) for (let n = 0; n < nodeCount; n++) if (!degree[n]) passes[n] = 0;
  const rank = pageRank(passes, weight, strength);
  const order = [];
  for (let n = 0; n < nodeCount; n++) if (passes[n]) order.push(n);
  order.sort((a, b) => rank[b] - rank[a] || a - b);
  const place = new Int32Array(nodeCount).fill(-1);
  order.forEach((n, i) => { place[n] = i; });
  view = { on, passes, weight, degree, strength, rank, order, place, edges, highest: order.length ? rank[order[0]] : 0 };
  view.strong = strongest();
  view.colours = colours();
  view.path = shortestPath();
}

/** PageRank with damping 0.85, weights as strength; a walker at a node without ties jumps. Power iteration. */
function pageRank(passes, weight, strength) {
  let rank = new Float64Array(nodeCount), next = new Float64Array(nodeCount), count = 0;
  for (let n = 0; n < nodeCount; n++) count += passes[n];
  if (!count) return rank;
  const used = [];
  for (let e = 0; e < edgeCount; e++) if (weight[e] > 0) used.push(e);
  for (let n = 0; n < nodeCount; n++) rank[n] = passes[n] / count;
  for (let round = 0; round < 200; round++) {
    let idle = 0;
    for (let n = 0; n < nodeCount; n++) if (passes[n] && !strength[n]) idle += rank[n];
    const jump = (0.15 + 0.85 * idle) / count;
    for (let n = 0; n < nodeCount; n++) next[n] = passes[n] ? jump : 0;
    for (const e of used) {
      const a = source[e], b = target[e], w = 0.85 * weight[e];
      next[b] += w * rank[a] / strength[a];
      if (a !== b) next[a] += w * rank[b] / strength[b];
    }
    let change = 0;
    for (let n = 0; n < nodeCount; n++) change += Math.abs(next[n] - rank[n]);
    [rank, next] = [next, rank];
    if (change < 1e-9) break;
  }
  return rank;
}

/** The edges drawn by default: a maximum spanning forest, so that nothing is torn apart, then the strongest, three per name. */
function strongest() {
  const drawn = new Uint8Array(edgeCount), used = [];
  for (let e = 0; e < edgeCount; e++) if (view.weight[e] > 0) used.push(e);
  let budget = 3 * view.order.length;
  if (used.length <= budget || state.drawn === "all") { for (const e of used) drawn[e] = 1; return drawn; }
  used.sort((a, b) => view.weight[b] - view.weight[a] || a - b);
  const parent = Int32Array.from({ length: nodeCount }, (_, n) => n);
  const root = (n) => { while (parent[n] !== n) n = parent[n] = parent[parent[n]]; return n; };
  for (const e of used) {
    const a = root(source[e]), b = root(target[e]);
    if (a !== b) { parent[a] = b; drawn[e] = 1; budget--; }
  }
  for (const e of used) if (budget > 0 && !drawn[e]) { drawn[e] = 1; budget--; }
  return drawn;
}

/** Which look each shown community or type has: the largest seven; one that has a look keeps it while it is among them. */
function colours() {
  const key = state.colour === "community" ? communityOf : state.colour === "type" ? typeOf : null;
  const looks = new Map();
  if (!key) return { of: () => -1, looks };
  const sizes = new Map();
  for (const n of view.order) if (key[n]) sizes.set(key[n], (sizes.get(key[n]) || 0) + 1);
  const home = (k) => (state.colour === "community" ? k - 1 : types.filter((t) => t).indexOf(k));
  const large = [...sizes.keys()].sort((a, b) => sizes.get(b) - sizes.get(a) || home(a) - home(b)).slice(0, 7);
  const free = new Set([0, 1, 2, 3, 4, 5, 6]);
  for (const k of large) if (home(k) < 7) { looks.set(k, home(k)); free.delete(home(k)); }
  for (const k of large) if (!looks.has(k)) { const look = Math.min(...free); looks.set(k, look); free.delete(look); }
  return { of: (n) => looks.has(key[n]) ? looks.get(key[n]) : -1, looks, sizes };
}

/** Dijkstra's algorithm between the two picked nodes with lengths 1/weight, ties by node order; null when there is no way. */
function shortestPath() {
  const [from, to] = state.path;
  if (from === null || to === null || from === to || !view.passes[from] || !view.passes[to]) return null;
  const length = new Float64Array(nodeCount).fill(Infinity), by = new Int32Array(nodeCount).fill(-1), done = new Uint8Array(nodeCount);
  const heap = [[0, from]];
  const less = (a, b) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const push = (item) => {
    let i = heap.push(item) - 1;
    while (i && less(item, heap[(i - 1) >> 1])) { heap[i] = heap[(i - 1) >> 1]; i = (i - 1) >> 1; }
    heap[i] = item;
  };
  const pop = () => {
    const top = heap[0], last = heap.pop();
    for (let i = 0; heap.length;) {
      let child = 2 * i + 1;
      if (child + 1 < heap.length && less(heap[child + 1], heap[child])) child++;
      if (child >= heap.length || !less(heap[child], last)) { heap[i] = last; break; }
      heap[i] = heap[child];
      i = child;
    }
    return top;
  };
  length[from] = 0;
  while (heap.length) {
    const [far, n] = pop();
    if (done[n]) continue;
    done[n] = 1;
    if (n === to) break;
    for (let i = arcs.start[n]; i < arcs.start[n + 1]; i++) {
      const e = arcs.edge[i], other = arcs.to[i];
      if (!view.weight[e] || done[other]) continue;
      const way = far + 1 / view.weight[e];
      if (way < length[other]) { length[other] = way; by[other] = e; push([way, other]); }
    }
  }
  if (length[to] === Infinity) return null;
  const edges = [], nodes = [to];
  for (let n = to; n !== from;) {
    const e = by[n];
    edges.unshift(e);
    n = source[e] === n ? target[e] : source[e];
    nodes.unshift(n);
  }
  return { edges, nodes, length: length[to] };
}

// ---------------------------------------------------------------- looks

// Okabe and Ito's colours, with border patterns so that colour is never alone.
const hues = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#f0e442"];
const borders = ["solid", "dashed", "bold", "solid", "dashed", "bold", "dotted"];
const darkMedia = matchMedia("(prefers-color-scheme: dark)");
let printing = false;

function mix(a, b, share) {
  const part = (hex, i) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return "#" + [0, 1, 2].map((i) => Math.round(part(a, i) * (1 - share) + part(b, i) * share).toString(16).padStart(2, "0")).join("");
}

function theme() {
  return darkMedia.matches && !printing
    ? { back: "#15171b", text: "#f2f2f2", quiet: "#b4b9c0", edge: "#8c9098", accent: "#78c3ed", fill: (hue) => mix(hue, "#000000", 0.3), stroke: (hue) => mix(hue, "#ffffff", 0.45), grey: "#6d737c" }
    : { back: "#ffffff", text: "#1a1a1a", quiet: "#5a5f66", edge: "#6f757d", accent: "#00568a", fill: (hue) => mix(hue, "#ffffff", 0.25), stroke: (hue) => mix(hue, "#000000", 0.45), grey: "#a3a8b0" };
}

function lookOf(index, colors) {
  const hue = index < 0 ? colors.grey : hues[index], border = index < 0 ? "solid" : borders[index];
  return {
    fill: colors.fill(hue), stroke: colors.stroke(hue), edge: index < 0 ? colors.edge : mix(colors.stroke(hue), colors.fill(hue), 0.5),
    width: border === "bold" ? 2.6 : 1.2, dash: border === "dashed" ? "3 2" : border === "dotted" ? "1 2" : "",
  };
}

/** The outline of a type around the origin: a person a circle, an organization a square, a place a hexagon. */
function outline(type, r) {
  const f = (x) => +x.toFixed(2);
  if (type === "organization") { const s = f(r * 0.88); return `M${-s},${-s}H${s}V${s}H${-s}Z`; }
  if (type === "place") {
    const w = f(r * 1.08), h = f(r * 0.54), v = f(r * 0.94);
    return `M${-w},0L${-h},${-v}L${h},${-v}L${w},0L${h},${v}L${-h},${v}Z`;
  }
  r = f(r);
  return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0Z`;
}

// ---------------------------------------------------------------- the scene, in screen coordinates

const stage = byId("stage"), picture = byId("picture"), canvas = byId("canvas");
const liveSVG = () => view.order.length <= 400;
const measure = document.createElement("canvas").getContext("2d");
const textWidths = new Map();
const fontFamily = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
let cursor = null, hovered = null, size = { width: 800, height: 600 }, fitted = { x: 0, y: 0, k: 1 };

function textWidth(text, fontSize) {
  let width = textWidths.get(text);
  if (width === undefined) {
    measure.font = "500 10px " + fontFamily;
    width = measure.measureText(text).width / 10;
    textWidths.set(text, width);
  }
  return width * fontSize;
}

/** The camera that shows all shown nodes: x and y are the middle, k is pixels per point. */
function fitCamera() {
  let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
  for (const n of view.order.length ? view.order : ids.keys()) {
    left = Math.min(left, data.nodes.x[n]); right = Math.max(right, data.nodes.x[n]);
    top = Math.min(top, data.nodes.y[n]); bottom = Math.max(bottom, data.nodes.y[n]);
  }
  if (left > right) left = right = top = bottom = 0;
  const margin = Math.min(70, size.width / 8);
  const k = Math.min((size.width - 2 * margin) / Math.max(1, right - left), (size.height - 70) / Math.max(1, bottom - top), 2.5);
  return { x: (left + right) / 2, y: (top + bottom) / 2 - 8 / Math.max(k, 0.001), k: Math.max(k, 0.001) };
}

const camera = () => state.camera || fitted;
const screenX = (n, c) => (data.nodes.x[n] - c.x) * c.k + size.width / 2;
const screenY = (n, c) => (data.nodes.y[n] - c.y) * c.k + size.height / 2;

/** How much smaller things are drawn where many share the room. */
const crowd = () => Math.max(0.35, Math.min(1, Math.sqrt(size.width * size.height / Math.max(1, view.order.length)) / 62));

function radius(n, c) {
  const zoom = Math.min(2.2, Math.max(0.75, Math.sqrt(c.k / fitted.k)));
  return (3.5 + 13 * Math.sqrt(view.highest ? view.rank[n] / view.highest : 0)) * crowd() * zoom;
}

/** What stands out: the chosen node with its neighbours, the chosen edge's ends, or the path. Null when nothing does. */
function focus() {
  const nodes = new Set(), edges = new Set();
  if (state.edge !== null) {
    edges.add(state.edge); nodes.add(source[state.edge]).add(target[state.edge]);
  } else if (state.node !== null) {
    nodes.add(state.node);
    for (let i = arcs.start[state.node]; i < arcs.start[state.node + 1]; i++) {
      if (view.weight[arcs.edge[i]] > 0) { edges.add(arcs.edge[i]); nodes.add(arcs.to[i]); }
    }
  } else if (view.path) {
    view.path.edges.forEach((e) => edges.add(e)); view.path.nodes.forEach((n) => nodes.add(n));
  } else return null;
  return { nodes, edges };
}

function scene() {
  const c = camera(), colors = theme(), seen = focus();
  return { colors, edges: sceneEdges(c, colors, seen), nodes: sceneNodes(c, colors, seen), labels: sceneLabels(c, colors, seen) };
}

function sceneEdges(c, colors, seen) {
  const result = [], thin = crowd(), scale = heaviest > lightest ? heaviest - lightest : 1, path = view.path ? new Set(view.path.edges) : null;
  for (let e = 0; e < edgeCount; e++) {
    const stands = seen && seen.edges.has(e);
    if (!(view.weight[e] > 0) || !(view.strong[e] || stands)) continue;
    const a = source[e], b = target[e];
    const x1 = screenX(a, c), y1 = screenY(a, c), x2 = screenX(b, c), y2 = screenY(b, c);
    if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > size.width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > size.height) continue;
    const share = Math.sqrt(Math.max(0, view.weight[e] - lightest) / scale), look = view.colours.of(a);
    const onPath = path && path.has(e);
    result.push({
      e, x1, y1, x2, y2, width: (0.8 + 4.2 * share) * thin + (onPath ? 2 : 0),
      color: onPath || e === state.edge ? colors.accent : look === view.colours.of(b) ? lookOf(look, colors).edge : colors.edge,
      alpha: seen ? (stands ? 0.9 : 0.07) : 0.28 + 0.5 * share,
    });
  }
  return result.sort((a, b) => a.alpha - b.alpha || a.e - b.e);
}

function sceneNodes(c, colors, seen) {
  const result = [];
  for (let i = view.order.length - 1; i >= 0; i--) {
    const n = view.order[i], x = screenX(n, c), y = screenY(n, c), r = radius(n, c);
    if (x < -r || x > size.width + r || y < -r || y > size.height + r) continue;
    const chosen = n === state.node || n === cursor && document.activeElement === stage;
    const look = lookOf(view.colours.of(n), colors);
    result.push({
      n, x, y, r, d: outline(typeOf[n], r), fill: look.fill, stroke: chosen ? colors.text : look.stroke,
      width: chosen ? 3.5 : look.width, dash: chosen ? "" : look.dash, alpha: seen && !seen.nodes.has(n) ? 0.18 : 1,
    });
  }
  return result;
}

/** Labels by rank, as many as stand free of one another; what is chosen, pointed at or on a path goes first. */
function sceneLabels(c, colors, seen) {
  const first = [state.node, hovered, cursor, ...(seen && (state.edge !== null || state.node === null) ? seen.nodes : [])].filter((n) => n !== null && view.passes[n]);
  const near = seen ? view.order.filter((n) => seen.nodes.has(n)) : view.order;
  const cells = new Map(), boxes = [], result = [], done = new Set();
  const limit = Math.max(24, Math.round(size.width * size.height / 2600));
  for (const n of [...first, ...near]) {
    if (done.has(n) || result.length >= limit) continue;
    done.add(n);
    const x = screenX(n, c), y = screenY(n, c), share = Math.sqrt(view.highest ? view.rank[n] / view.highest : 0);
    if (x < 0 || x > size.width || y < 0 || y > size.height) continue;
    const fontSize = 11 + 5 * share, forced = n === state.node || n === hovered || n === cursor;
    const text = names[n].length > 34 && !forced ? names[n].slice(0, 32).trimEnd() + "…" : names[n];
    const half = textWidth(text, fontSize) / 2 + 2, top = y + radius(n, c) + 1;
    const middle = Math.min(Math.max(x, half), Math.max(half, size.width - half));
    const box = { left: middle - half, right: middle + half, top, bottom: top + fontSize * 1.15 };
    const keys = [];
    for (let i = Math.floor(box.left / 80); i <= Math.floor(box.right / 80); i++) {
      for (let j = Math.floor(box.top / 30); j <= Math.floor(box.bottom / 30); j++) keys.push(i + ":" + j);
    }
    const meets = (b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom;
    if (!forced && keys.some((key) => (cells.get(key) || []).some((index) => meets(boxes[index])))) continue;
    boxes.push(box);
    for (const key of keys) (cells.get(key) || cells.set(key, []).get(key)).push(boxes.length - 1);
    result.push({ n, text, x: middle, y: top + fontSize * 0.92, size: fontSize, weight: forced ? 700 : 500 });
  }
  return result;
}

// ---------------------------------------------------------------- drawing a scene

const svgNS = "http://www.w3.org/2000/svg";
const layers = ["edges", "nodes", "labels"].map((name) => {
  const group = document.createElementNS(svgNS, "g");
  group.setAttribute("class", name);
  picture.append(group);
  return group;
});

/** What one thing of a scene is in SVG: tag, attributes, text. */
const inSVG = {
  edges: (edge) => ["line", {
    x1: edge.x1.toFixed(1), y1: edge.y1.toFixed(1), x2: edge.x2.toFixed(1), y2: edge.y2.toFixed(1), stroke: edge.color,
    "stroke-width": edge.width.toFixed(2), "stroke-opacity": edge.alpha.toFixed(2), "stroke-linecap": "round", "data-edge": edge.e,
  }],
  nodes: (node) => ["path", {
    d: node.d, transform: `translate(${node.x.toFixed(1)},${node.y.toFixed(1)})`, fill: node.fill, stroke: node.stroke,
    "stroke-width": node.width, "stroke-dasharray": node.dash, opacity: node.alpha, "data-node": node.n,
  }],
  labels: (label, colors) => ["text", {
    x: label.x.toFixed(1), y: label.y.toFixed(1), "font-size": label.size.toFixed(1), "font-weight": label.weight,
    "text-anchor": "middle", fill: colors.text, stroke: colors.back, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke",
    "font-family": fontFamily, "data-node": label.n,
  }, label.text],
};

/** Elements are kept and changed, for making them anew is what takes time. */
function drawSVG(scene) {
  picture.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  layers.forEach((layer) => {
    const kind = layer.getAttribute("class"), things = scene[kind];
    while (layer.childNodes.length > things.length) layer.lastChild.remove();
    things.forEach((thing, i) => {
      const [tag, attributes, text] = inSVG[kind](thing, scene.colors);
      let element = layer.childNodes[i];
      if (!element) layer.append(element = document.createElementNS(svgNS, tag));
      for (const name in attributes) {
        const value = String(attributes[name]);
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
      if (text !== undefined && element.textContent !== text) element.textContent = text;
    });
  });
}

function drawCanvas(scene, target, ratio) {
  target.width = Math.round(size.width * ratio);
  target.height = Math.round(size.height * ratio);
  const context = target.getContext("2d");
  context.scale(ratio, ratio);
  context.fillStyle = scene.colors.back;
  context.fillRect(0, 0, size.width, size.height);
  context.lineCap = "round";
  for (const edge of scene.edges) {
    context.globalAlpha = edge.alpha;
    context.strokeStyle = edge.color;
    context.lineWidth = edge.width;
    context.beginPath();
    context.moveTo(edge.x1, edge.y1);
    context.lineTo(edge.x2, edge.y2);
    context.stroke();
  }
  for (const node of scene.nodes) {
    context.save();
    context.translate(node.x, node.y);
    context.globalAlpha = node.alpha;
    context.fillStyle = node.fill;
    context.strokeStyle = node.stroke;
    context.lineWidth = node.width;
    context.setLineDash(node.dash ? node.dash.split(" ").map(Number) : []);
    const path = new Path2D(node.d);
    context.fill(path);
    context.stroke(path);
    context.restore();
  }
  context.globalAlpha = 1;
  context.textAlign = "center";
  context.lineJoin = "round";
  for (const label of scene.labels) {
    context.font = `${label.weight} ${label.size.toFixed(1)}px ${fontFamily}`;
    context.strokeStyle = scene.colors.back;
    context.lineWidth = 3;
    context.strokeText(label.text, label.x, label.y);
    context.fillStyle = scene.colors.text;
    context.fillText(label.text, label.x, label.y);
  }
}

const xml = (text) => String(text).replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");

/** The scene as a file of its own, with title and legend. */
function svgText(scene) {
  const element = ([tag, attributes, text], title) => {
    const list = Object.keys(attributes).filter((name) => attributes[name] !== "").map((name) => ` ${name}="${xml(attributes[name])}"`).join("");
    const inner = (title ? `<title>${xml(title)}</title>` : "") + (text === undefined ? "" : xml(text));
    return `<${tag}${list}>${inner}</${tag}>`;
  };
  const group = (kind, title) => `<g class="${kind}" fill="none">\n` + scene[kind].map((thing) => element(inSVG[kind](thing, scene.colors), title(thing))).join("\n") + "\n</g>";
  const notes = legendTexts().map((line, i) => `<text x="10" y="${size.height + 18 + 16 * i}" font-size="11" fill="${scene.colors.quiet}" font-family="${xml(fontFamily)}">${xml(line)}</text>`);
  const height = size.height + 18 + 16 * notes.length;
  return `<svg xmlns="${svgNS}" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" role="img">\n`
    + `<title>${xml(document.title)}</title>\n<desc>${xml(summaryText())}</desc>\n<rect width="100%" height="100%" fill="${scene.colors.back}"/>\n`
    + [group("edges", (edge) => edgeName(edge.e)), group("nodes", (node) => nodeText(node.n)), group("labels", () => ""), ...notes].join("\n") + "\n</svg>\n";
}

let frame = 0;
function draw() {
  if (!frame) frame = requestAnimationFrame(drawNow);
}

function drawNow() {
  frame = 0;
  if (state.view !== "graph") return;
  const svg = liveSVG();
  picture.toggleAttribute("hidden", !svg);
  canvas.hidden = svg;
  if (svg) drawSVG(scene()); else drawCanvas(scene(), canvas, Math.min(2, devicePixelRatio || 1));
}

// ---------------------------------------------------------------- texts

const number = (x) => Number.isInteger(x) ? x.toLocaleString("en") : Math.abs(x) >= 100 ? x.toFixed(1) : String(+x.toPrecision(4));
const plural = (n, one, many) => `${number(n)} ${n === 1 ? one : many || one + "s"}`;
const edgeName = (e) => `${names[source[e]]} – ${names[target[e]]}`;
const nodeText = (n) => [
  names[n], typeOf[n], view.place[n] < 0 ? "hidden by the filters" : `rank ${view.place[n] + 1} of ${view.order.length}`,
  plural(view.degree[n], "tie"),
].filter(Boolean).join(", ");

function summaryText() {
  const drawn = view.strong.reduce((sum, on) => sum + on, 0);
  const parts = [`${number(view.order.length)} of ${plural(nodeCount, "name")}, ${number(view.edges)} of ${plural(edgeCount, "tie")}`];
  if (drawn < view.edges) parts.push(`the ${number(drawn)} strongest ties drawn`);
  if (data.graph.unit) parts.push(`a tie is a shared ${clean(String(data.graph.unit))}`);
  if (evidence) parts.push(plural(evidence.documents.length, "document"));
  if (!allDocuments() && data.graph.weighting && !["count", "documents"].includes(data.graph.weighting)) parts.push("weights are those of all documents");
  return parts.join(" · ");
}

const topNames = (c, count) => view.order.filter((n) => communityOf[n] === c).slice(0, count).map((n) => names[n]).join(", ");

function legendTexts() {
  const lines = [];
  for (const [key] of [...view.colours.looks].sort((a, b) => a[1] - b[1])) lines.push(state.colour === "community" ? `Community ${key}: ${topNames(key, 3)}` : key);
  lines.push("Circle: person. Square: organization. Hexagon: place. Size: PageRank. Width: weight.");
  return lines;
}

function announce(text) {
  const live = byId("live");
  live.textContent = live.textContent === text ? text + "\u00a0" : text;
}

/** An element with properties, attributes that have a hyphen, and children. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const key in properties || {}) {
    if (key.includes("-") || key === "role") element.setAttribute(key, properties[key]); else element[key] = properties[key];
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const isolated = (text) => make("bdi", {}, text);

// ---------------------------------------------------------------- details

const details = byId("details");
const maximumShown = 15;
const expanded = new Set();

function nodeButton(n) {
  return make("button", { type: "button", className: "link", onclick: () => chooseNode(n, true) }, isolated(names[n]));
}

/** The first items, and a button for the others. */
function shortened(key, items, list, what) {
  const all = expanded.has(key);
  const shown = all ? items : items.slice(0, maximumShown);
  const parts = [list(shown)];
  if (items.length > shown.length) {
    parts.push(make("button", { type: "button", className: "link more-items", onclick: () => { expanded.add(key); showDetails(); } }, `Show all ${number(items.length)} ${what}`));
  }
  return parts;
}

function facts(pairs) {
  return make("dl", { className: "facts" }, pairs.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, String(value))]));
}

function showDetails() {
  details.replaceChildren(...(state.edge !== null ? edgeDetails(state.edge) : state.node !== null ? nodeDetails(state.node) : state.path.some((n) => n !== null) ? pathDetails() : overview()));
}

function overview() {
  return [
    make("h2", {}, "Highest ranked"),
    make("p", { className: "quiet" }, "Click a name for its ties and sentences, a line for the sentences behind it."),
    make("ol", { className: "steps" }, view.order.slice(0, 15).map((n, i) => make("li", {}, make("span", { className: "quiet" }, `${i + 1}. `), nodeButton(n)))),
  ];
}

function nodeDetails(n) {
  const neighbours = [];
  for (let i = arcs.start[n]; i < arcs.start[n + 1]; i++) {
    if (view.weight[arcs.edge[i]] > 0 && arcs.to[i] !== n) neighbours.push({ n: arcs.to[i], e: arcs.edge[i] });
  }
  neighbours.sort((a, b) => view.weight[b.e] - view.weight[a.e] || view.place[a.n] - view.place[b.n]);
  const kind = [typeOf[n], communityOf[n] ? `community ${communityOf[n]}` : ""].filter(Boolean).join(", ");
  return [
    make("h2", { tabIndex: -1 }, isolated(names[n])),
    make("p", { className: "quiet" }, kind),
    make("div", { className: "actions" },
      make("button", { type: "button", onclick: () => startPath(n) }, "Path from here"),
      state.path[0] !== null && state.path[0] !== n ? make("button", { type: "button", onclick: () => endPath(n) }, "Path to here") : "",
      make("button", { type: "button", onclick: release }, "Close")),
    facts(measures(n)),
    ...nameForms(n),
    make("h3", {}, `Neighbours (${number(neighbours.length)})`),
    ...shortened("neighbours" + n, neighbours, (list) => make("ul", { className: "plain neighbours" }, list.map((other) => make("li", { className: "row" }, nodeButton(other.n),
      make("button", { type: "button", className: "link", "aria-label": `Tie with ${names[other.n]}, weight ${number(view.weight[other.e])}`, onclick: () => chooseEdge(other.e, true) }, `${number(view.weight[other.e])} ›`)))), "neighbours"),
    ...sentences("node" + n, linesOf[n].filter((line) => !view.on || view.on[evidence.document[line]]).map((line) => [line, line]), new Map([[n, ""]])),
  ];
}

function measures(n) {
  const shown = view.place[n] >= 0;
  const pairs = [
    ["Rank", shown ? `${view.place[n] + 1} of ${number(view.order.length)}` : "hidden by the filters"], ["PageRank", number(view.rank[n])],
    ["Degree", number(view.degree[n])], ["Strength", number(view.strength[n])],
  ];
  for (const name of Object.keys(attributes)) {
    const value = attributes[name][n];
    if (["type", "community", "aliases", "pagerank", "degree", "strength", "label"].includes(name) || value === null) continue;
    pairs.push([clean(name), typeof value === "number" ? number(value) : clean(String(value))]);
  }
  return pairs;
}

function nameForms(n) {
  const list = forms[n].filter((form) => form.form && (form.count !== null || form.form !== names[n]));
  if (!list.length) return [];
  return [make("h3", {}, "Names"), make("p", { className: "forms" }, list.flatMap((form, i) => [i ? " · " : "", isolated(form.form), form.count === null ? "" : make("span", { className: "quiet" }, ` ${form.count}`)]))];
}

function edgeDetails(e) {
  const a = source[e], b = target[e], pairs = [["Weight", number(view.weight[e] || wholeWeight[e])]];
  if (!(view.weight[e] > 0)) pairs.unshift(["Shown", "hidden by the filters"]);
  for (const name of Object.keys(data.edges.attributes)) {
    const value = data.edges.attributes[name][e];
    if (value !== null) pairs.push([clean(name), typeof value === "number" ? number(value) : clean(String(value))]);
  }
  const runs = [];
  if (evidence) {
    for (let i = 0; i < evidence.edges[e].length; i += 2) {
      const run = [evidence.edges[e][i], evidence.edges[e][i + 1]];
      if (!view.on || view.on[evidence.document[run[0]]]) runs.push(run);
    }
  }
  return [
    make("h2", { tabIndex: -1 }, nodeButton(a), " – ", nodeButton(b)),
    make("div", { className: "actions" }, make("button", { type: "button", onclick: release }, "Close")),
    facts(pairs),
    ...sentences("edge" + e, runs, new Map([[a, ""], [b, "b"]])),
  ];
}

function pathDetails() {
  const [from, to] = state.path;
  if (from === null || to === null) {
    return [make("h2", {}, "Shortest path"), make("p", {}, from === null ? "Choose where it starts." : ["From ", isolated(names[from]), ": search or click the name where it ends."])];
  }
  if (!view.path) return [make("h2", { tabIndex: -1 }, "No path"), make("p", {}, from === to ? "Both ends are the same name." : "Nothing that passes the filters connects the two.")];
  const steps = view.path.nodes.map((n, i) => make("li", {}, nodeButton(n),
    i < view.path.edges.length ? make("div", {}, make("button", { type: "button", className: "link", onclick: () => chooseEdge(view.path.edges[i], true) }, `↓ weight ${number(view.weight[view.path.edges[i]])} ›`)) : ""));
  return [
    make("h2", { tabIndex: -1 }, "Shortest path"),
    make("p", { className: "quiet" }, `${plural(view.path.edges.length, "step")}, length ${number(view.path.length)}: the heavier a tie, the shorter.`),
    make("ol", { className: "steps path" }, steps),
  ];
}

/** Sentences by document, with the given nodes' names marked. */
function sentences(key, runs, classes) {
  if (!evidence) return [];
  if (!runs.length) return [make("h3", {}, "Sentences"), make("p", { className: "quiet" }, "None in the documents chosen.")];
  return [make("h3", {}, `Sentences (${number(runs.length)})`), ...shortened(key, runs, (list) => {
    const articles = make("div", {});
    let document = -1, article = null;
    for (const [first, last] of list) {
      if (evidence.document[first] !== document) {
        document = evidence.document[first];
        articles.append(article = make("article", {}, make("header", {}, ...documentHeading(evidence.documents[document]))));
      }
      const parts = [];
      for (let line = first; line <= last; line++) parts.push(line > first ? " " : "", ...marked(line, classes));
      article.append(make("blockquote", {}, parts));
    }
    return articles;
  }, "sentences")];
}

function documentHeading(d) {
  const title = isolated(clean(d.title || d.id));
  // Any other scheme could run a script.
  const isLink = /^https?:\/\//i.test(d.url || "");
  const parts = [isLink ? make("a", { href: d.url, target: "_blank", rel: "noopener noreferrer" }, title) : title];
  if (d.date) parts.push(" · ", clean(d.date).slice(0, 10));
  if (d.title) parts.push(" · ", isolated(clean(d.id)));
  return parts;
}

function marked(line, classes) {
  const text = evidence.text[line], marks = evidence.marks[line], parts = [];
  let position = 0;
  for (let i = 0; i < marks.length; i += 3) {
    if (!classes.has(marks[i + 2])) continue;
    parts.push(text.slice(position, marks[i]), make("mark", { className: classes.get(marks[i + 2]) }, text.slice(marks[i], marks[i + 1])));
    position = marks[i + 1];
  }
  parts.push(text.slice(position));
  return parts;
}

// ---------------------------------------------------------------- tables

const columns = {
  names: [
    { name: "name", text: (n) => names[n] }, { name: "type", text: (n) => typeOf[n] },
    ...(communities.length ? [{ name: "community", value: (n) => communityOf[n] }] : []),
    { name: "PageRank", value: (n) => view.rank[n] }, { name: "degree", value: (n) => view.degree[n] },
    { name: "strength", value: (n) => view.strength[n] },
    ...["mentions", "documents", "betweenness"].filter((name) => attributes[name]).map((name) => ({ name, value: (n) => attributes[name][n] ?? 0 })),
  ],
  ties: [
    { name: "name", text: (e) => names[source[e]] }, { name: "other name", text: (e) => names[target[e]] },
    { name: "weight", value: (e) => view.weight[e] },
    ...["count", "documents"].filter((name) => data.edges.attributes[name]).map((name) => ({ name, value: (e) => data.edges.attributes[name][e] ?? 0 })),
  ],
};
const collator = new Intl.Collator("en", { numeric: true });
let tableRows = 200;

function sortedRows(table) {
  let rows = view.order.slice();
  if (table === "ties") { rows = []; for (let e = 0; e < edgeCount; e++) if (view.weight[e] > 0) rows.push(e); }
  const [name, way] = state.sort[table];
  const column = columns[table].find((c) => c.name === name) || columns[table][0];
  const compare = column.text ? (a, b) => collator.compare(column.text(a), column.text(b)) : (a, b) => column.value(a) - column.value(b);
  return rows.sort((a, b) => way * compare(a, b) || (table === "names" ? view.place[a] - view.place[b] : a - b));
}

function showTable() {
  const table = state.view, pane = byId("table-pane"), rows = sortedRows(table), [sorted, way] = state.sort[table];
  const heads = columns[table].map((column) => {
    const button = make("button", { type: "button", onclick: () => sortBy(table, column) }, column.name);
    const head = make("th", { scope: "col", className: column.value ? "number" : "" }, button);
    if (column.name === sorted) head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
    return head;
  });
  const body = rows.slice(0, tableRows).map((row) => make("tr", { className: (table === "names" ? row === state.node : row === state.edge) ? "selected" : "" },
    columns[table].map((column, i) => {
      if (column.value) return make("td", { className: "number" }, number(column.value(row)));
      if (i && table === "names") return make("td", {}, column.text(row));
      const choose = table === "names" ? () => chooseNode(row, true) : () => chooseEdge(row, true);
      return make("td", {}, make("button", { type: "button", className: "link", onclick: choose }, isolated(column.text(row))));
    })));
  const more = rows.length > tableRows ? make("button", { type: "button", className: "more", onclick: () => { tableRows = Infinity; showTable(); } }, `Show all ${number(rows.length)} rows`) : "";
  pane.replaceChildren(make("table", {}, make("caption", {}, table === "names" ? `${plural(rows.length, "name")}; measures are of what the filters show, betweenness of everything` : plural(rows.length, "tie")),
    make("thead", {}, make("tr", {}, heads)), make("tbody", {}, body)));
  if (more) pane.append(more);
}

function sortBy(table, column) {
  const [name, way] = state.sort[table];
  state.sort[table] = [column.name, name === column.name ? -way : column.value ? -1 : 1];
  showTable();
  writeState();
  const index = columns[table].indexOf(column);
  byId("table-pane").querySelectorAll("th button")[index].focus();
  announce(`Sorted by ${column.name}, ${state.sort[table][1] > 0 ? "ascending" : "descending"}`);
}

// ---------------------------------------------------------------- filters

const formatWeight = (w) => isWhole ? number(Math.round(w)) : number(w);

function checkbox(label, checked, change) {
  const box = make("input", { type: "checkbox", checked, onchange: () => change(box.checked) });
  return make("label", { className: "check" }, box, make("span", {}, label));
}

function setFilters() {
  byId("types").hidden = types.length < 2;
  byId("types").append(...types.map((type) => {
    const box = checkbox(`${type || "no type"} (${typeOf.filter((t) => t === type).length})`, false, (on) => toggle(state.types, type, on));
    box.firstChild.dataset.type = type;
    return box;
  }));
  byId("communities").hidden = communities.length < 2;
  byId("communities").lastElementChild.append(...communities.slice(0, 200).map((c) => {
    const label = make("span", {}, isolated(`${c}: ${topNames(c, 3) || "…"}`), make("span", { className: "quiet" }, ` (${communitySizes.get(c)})`));
    const box = checkbox(label, false, (on) => toggle(state.communities, c, on));
    box.firstChild.dataset.community = c;
    return box;
  }));
  const weight = byId("weight");
  byId("weight-field").hidden = !(heaviest > lightest);
  weight.min = 0;
  weight.max = isWhole ? Math.min(1000, heaviest - lightest) : 100;
  byId("dates").hidden = days.length < 2;
  byId("undated-label").hidden = !hasUndated;
  for (const id of ["from", "to"]) byId(id).max = days.length - 1;
}

const weightStep = () => (heaviest - lightest) / (Number(byId("weight").max) || 1);

function toggle(set, key, on) {
  if (on) set.add(key); else set.delete(key);
  filtersChanged();
}

function showFilters() {
  for (const box of byId("types").querySelectorAll("input")) box.checked = state.types.has(box.dataset.type);
  for (const box of byId("communities").querySelectorAll("input")) box.checked = state.communities.has(Number(box.dataset.community));
  byId("weight").value = Math.round((state.min - lightest) / (weightStep() || 1));
  byId("weight-value").textContent = formatWeight(state.min);
  byId("weight").setAttribute("aria-valuetext", formatWeight(state.min));
  byId("from").value = state.from;
  byId("to").value = state.to;
  for (const id of ["from", "to"]) byId(id).setAttribute("aria-valuetext", days[state[id]] || "");
  byId("dates-value").textContent = days.length ? `${days[state.from]} – ${days[state.to]}` : "";
  byId("undated").checked = state.undated;
  byId("loose").checked = state.loose;
  byId("colour").value = state.colour;
  byId("drawn").value = state.drawn;
  ["path-from", "path-to"].forEach((id, i) => { if (document.activeElement !== byId(id)) byId(id).value = state.path[i] === null ? "" : names[state.path[i]]; });
  byId("path-clear").hidden = state.path.every((n) => n === null);
}

function filtersChanged() {
  refresh();
  announce(`${plural(view.order.length, "name")} and ${plural(view.edges, "tie")} shown`);
}

function wireFilters() {
  byId("filter-form").onsubmit = (event) => event.preventDefault();
  byId("weight").oninput = (event) => { state.min = lightest + Number(event.target.value) * weightStep(); filtersChanged(); };
  byId("from").oninput = (event) => { state.from = Number(event.target.value); state.to = Math.max(state.to, state.from); filtersChanged(); };
  byId("to").oninput = (event) => { state.to = Number(event.target.value); state.from = Math.min(state.from, state.to); filtersChanged(); };
  byId("undated").onchange = (event) => { state.undated = event.target.checked; filtersChanged(); };
  byId("loose").onchange = (event) => { state.loose = event.target.checked; filtersChanged(); };
  byId("colour").onchange = (event) => { state.colour = event.target.value; refresh(); };
  byId("drawn").onchange = (event) => { state.drawn = event.target.value; refresh(); };
  byId("reset").onclick = () => {
    const { node, edge, path, view: shown, sort } = state;
    state = { ...initialState(), node, edge, path, view: shown, sort };
    filtersChanged();
  };
  byId("path-clear").onclick = () => { state.path = [null, null]; refresh(); byId("path-from").focus(); };
}

// ---------------------------------------------------------------- search

const letters = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i" };
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[łøđðþßæœı]/g, (c) => letters[c]);
const folded = ids.map((id, n) => [names[n], ...forms[n].map((form) => form.form), id].map(fold));

/** The eight best matches: beginnings of names before beginnings of words before the rest, then by rank. */
function matches(text) {
  const wanted = fold(text.trim()), found = [];
  if (!wanted) return found;
  for (let n = 0; n < nodeCount; n++) {
    let best = 9, by = 0;
    folded[n].forEach((name, i) => {
      const at = name.indexOf(wanted);
      const score = at < 0 ? 9 : (name === wanted ? 0 : at === 0 ? 1 : /[\p{L}\p{N}]/u.test(name[at - 1]) ? 3 : 2) + (i ? 0.5 : 0);
      if (score < best) { best = score; by = i; }
    });
    if (best < 9) found.push({ n, best, alias: by && by <= forms[n].length ? forms[n][by - 1].form : "" });
  }
  return found.sort((a, b) => a.best - b.best || view.rank[b.n] - view.rank[a.n] || a.n - b.n).slice(0, 8);
}

/** A combobox after the WAI-ARIA pattern: the list follows the letters, arrows move, Enter takes, Escape closes. */
function combobox(input, list, take) {
  let found = [], active = -1;
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); active = -1; };
  const mark = () => {
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
    if (active >= 0) { input.setAttribute("aria-activedescendant", list.children[active].id); list.children[active].scrollIntoView({ block: "nearest" }); }
  };
  const choose = (i) => { const n = found[i].n; close(); take(n); };
  const open = () => {
    found = matches(input.value);
    list.replaceChildren(...found.map(({ n, alias }, i) => {
      const note = [typeOf[n], alias && fold(alias) !== fold(names[n]) ? `also ${alias}` : "", view.passes[n] ? "" : "hidden by the filters"].filter(Boolean).join(" · ");
      const item = make("li", { role: "option", id: `${list.id}-${i}` }, isolated(names[n]), make("small", {}, note));
      item.onpointerdown = (event) => { event.preventDefault(); choose(i); };
      return item;
    }));
    active = found.length ? 0 : -1;
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark();
    if (input.value.trim()) announce(found.length ? `${plural(found.length, "suggestion")}, first ${names[found[0].n]}` : "No name matches");
  };
  input.oninput = open;
  input.onblur = close;
  input.onkeydown = (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return open();
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
      mark();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (list.hidden) open();
      if (active >= 0) choose(active);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (list.hidden) input.value = ""; else close();
    }
  };
}

// ---------------------------------------------------------------- choosing

function chooseNode(n, moveFocus) {
  if (state.path[0] !== null && state.path[1] === null && !moveFocus) { endPath(n); return; }
  revealLoose(n);
  state.node = cursor = n;
  state.edge = null;
  bringIntoView(n);
  refresh();
  announce(nodeText(n));
  if (moveFocus) focusDetails();
}

/** Shows names without ties where that is all that hides the chosen one. */
function revealLoose(n) {
  if (view.passes[n] || state.loose) return;
  state.loose = true;
  computeView();
  state.loose = Boolean(view.passes[n]);
}

function chooseEdge(e, moveFocus) {
  state.edge = e;
  state.node = null;
  refresh();
  announce(`${edgeName(e)}, weight ${number(view.weight[e])}`);
  if (moveFocus) focusDetails();
}

function release() {
  state.node = state.edge = null;
  refresh();
  if (!byId("stage-pane").hidden) stage.focus({ preventScroll: true });
}

function startPath(n) {
  state.path = [n, null];
  state.node = state.edge = null;
  byId("path-fold").open = true;
  refresh();
  announce(`Path from ${names[n]}: choose where it ends`);
  byId("path-to").focus();
}

function endPath(n) {
  state.path[1] = n;
  showPath();
}

function showPath() {
  state.node = state.edge = null;
  refresh();
  if (state.path.includes(null)) return;
  announce(view.path ? `Path of ${plural(view.path.edges.length, "step")}: ${view.path.nodes.map((n) => names[n]).join(", ")}` : "No path");
}

function focusDetails() {
  const heading = details.querySelector("h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: innerWidth > 1080 });
}

function bringIntoView(n) {
  const c = camera(), x = screenX(n, c), y = screenY(n, c);
  if (x < 40 || y < 40 || x > size.width - 40 || y > size.height - 60) state.camera = { x: data.nodes.x[n], y: data.nodes.y[n], k: c.k };
}

// ---------------------------------------------------------------- pointer and keys on the stage

function zoomBy(factor, x = size.width / 2, y = size.height / 2) {
  const c = camera(), k = Math.min(fitted.k * 40, Math.max(fitted.k / 4, c.k * factor));
  const px = (x - size.width / 2), py = (y - size.height / 2);
  state.camera = { x: c.x + px / c.k - px / k, y: c.y + py / c.k - py / k, k };
  draw();
  writeLater();
}

function panBy(dx, dy) {
  const c = camera();
  state.camera = { x: c.x - dx / c.k, y: c.y - dy / c.k, k: c.k };
  draw();
  writeLater();
}

let writing = 0;
function writeLater() {
  clearTimeout(writing);
  writing = setTimeout(writeState, 250);
}

/** What is under a point: the nearest node that holds it, else the nearest drawn edge. */
function at(x, y, reach) {
  const c = camera(), seen = focus();
  let node = null, near = Infinity;
  for (const n of view.order) {
    const far = Math.hypot(screenX(n, c) - x, screenY(n, c) - y) - radius(n, c);
    if (far <= reach && far < near) { near = far; node = n; }
  }
  if (node !== null) return { node };
  let edge = null;
  near = reach + 2;
  for (let e = 0; e < edgeCount; e++) {
    if (!(view.weight[e] > 0) || !(view.strong[e] || seen && seen.edges.has(e)) || seen && !seen.edges.has(e)) continue;
    const far = distanceToSegment(x, y, screenX(source[e], c), screenY(source[e], c), screenX(target[e], c), screenY(target[e], c));
    if (far < near) { near = far; edge = e; }
  }
  return edge === null ? null : { edge };
}

function distanceToSegment(x, y, x1, y1, x2, y2) {
  const dx = x2 - x1, dy = y2 - y1, square = dx * dx + dy * dy;
  const t = square ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square)) : 0;
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

function wireStage() {
  const pointers = new Map();
  let moved = false;
  const place = (event) => { const box = stage.getBoundingClientRect(); return { x: event.clientX - box.left, y: event.clientY - box.top }; };
  stage.onpointerdown = (event) => {
    if (event.button) return;
    if (!pointers.size) moved = false;
    pointers.set(event.pointerId, place(event));
    stage.setPointerCapture(event.pointerId);
  };
  stage.onpointermove = (event) => {
    const now = place(event), before = pointers.get(event.pointerId);
    if (!before) { if (event.pointerType === "mouse") hover(now); return; }
    if (!moved && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
    moved = true;
    stage.classList.add("moving");
    const other = [...pointers].find(([id]) => id !== event.pointerId);
    if (other) {
      const [, fixed] = other;
      zoomBy(Math.hypot(now.x - fixed.x, now.y - fixed.y) / Math.max(1, Math.hypot(before.x - fixed.x, before.y - fixed.y)), (now.x + fixed.x) / 2, (now.y + fixed.y) / 2);
    } else panBy(now.x - before.x, now.y - before.y);
    pointers.set(event.pointerId, now);
  };
  const end = (event) => {
    const down = pointers.delete(event.pointerId);
    stage.classList.remove("moving");
    if (!down || moved || event.type !== "pointerup") return;
    const { x, y } = place(event), hit = at(x, y, event.pointerType === "mouse" ? 4 : 12);
    if (!hit) { if (state.node !== null || state.edge !== null) release(); return; }
    if (hit.node !== undefined) chooseNode(hit.node, false); else chooseEdge(hit.edge, false);
  };
  stage.onpointerup = stage.onpointercancel = end;
  stage.onpointerleave = () => { if (hovered !== null) { hovered = null; draw(); } };
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const { x, y } = place(event);
    zoomBy(Math.exp(-Math.max(-60, Math.min(60, event.deltaY * (event.deltaMode ? 20 : 1))) / 220), x, y);
  }, { passive: false });
  stage.ondblclick = (event) => { const { x, y } = place(event); if (!at(x, y, 4)) zoomBy(1.8, x, y); };
  stage.onfocus = stage.onblur = draw;
  stage.onkeydown = stageKey;
}

function hover(point) {
  const hit = at(point.x, point.y, 4), node = hit && hit.node !== undefined ? hit.node : null;
  stage.classList.toggle("pointing", Boolean(hit));
  stage.title = !hit ? "" : node !== null ? nodeText(node) : `${edgeName(hit.edge)}: ${number(view.weight[hit.edge])}`;
  if (node !== hovered) { hovered = node; draw(); }
}

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function stageKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directions[event.key];
  let handled = true;
  if (direction && event.shiftKey) panBy(-60 * direction[0], -60 * direction[1]);
  else if (direction) moveCursor(nodeTowards(direction));
  else if (event.key === "PageDown" || event.key === "PageUp") moveCursor(view.order[Math.max(0, Math.min(view.order.length - 1, (cursor === null ? -1 : view.place[cursor]) + (event.key === "PageDown" ? 1 : -1)))]);
  else if (event.key === "Home") moveCursor(view.order[0]);
  else if ((event.key === "Enter" || event.key === " ") && cursor !== null && view.passes[cursor]) { chooseNode(cursor, !(state.path[0] !== null && state.path[1] === null)); }
  else if (event.key === "+" || event.key === "=") zoomBy(1.3);
  else if (event.key === "-") zoomBy(1 / 1.3);
  else if (event.key === "0") fitAll();
  else handled = false;
  if (handled) event.preventDefault();
}

/** The nearest node in a direction, those to the side counted as farther. */
function nodeTowards([dx, dy]) {
  if (cursor === null || !view.passes[cursor]) return view.order[0];
  let best = cursor, least = Infinity;
  for (const n of view.order) {
    const x = data.nodes.x[n] - data.nodes.x[cursor], y = data.nodes.y[n] - data.nodes.y[cursor];
    const along = x * dx + y * dy, aside = Math.abs(x * dy - y * dx);
    if (along <= 0 || aside > 2 * along) continue;
    if (along + 2 * aside < least) { least = along + 2 * aside; best = n; }
  }
  return best;
}

function moveCursor(n) {
  if (n === undefined) return;
  cursor = n;
  bringIntoView(n);
  draw();
  announce(nodeText(n));
}

function fitAll() {
  state.camera = null;
  fitted = fitCamera();
  draw();
  writeState();
}

// ---------------------------------------------------------------- legend, downloads, the whole

function showLegend() {
  const colors = theme(), lines = [];
  const sample = (d, look) => {
    const svg = document.createElementNS(svgNS, "svg"), path = document.createElementNS(svgNS, "path");
    svg.setAttribute("viewBox", "-8 -8 16 16");
    for (const [name, value] of [["d", d], ["fill", look.fill], ["stroke", look.stroke], ["stroke-width", look.width], ["stroke-dasharray", look.dash]]) path.setAttribute(name, value);
    svg.append(path);
    return svg;
  };
  const room = innerWidth > 700 ? 7 : 3;
  for (const [key, look] of [...view.colours.looks].sort((a, b) => view.colours.sizes.get(b[0]) - view.colours.sizes.get(a[0])).slice(0, room)) {
    lines.push(make("div", {}, sample(outline(state.colour === "type" ? key : "", 6), lookOf(look, colors)), isolated(state.colour === "community" ? topNames(key, 3) : key)));
  }
  const shapes = types.filter((type) => ["person", "organization", "place"].includes(type));
  if (shapes.length && state.colour !== "type") lines.push(...shapes.map((type) => make("div", {}, sample(outline(type, 6), lookOf(-1, colors)), type)));
  lines.push(make("div", {}, "size: PageRank"), make("div", {}, "width: weight"));
  byId("legend").replaceChildren(...lines);
}

function save(name, type, content) {
  const link = make("a", { download: name, href: URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type })) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  announce(`${name} saved`);
}

const csvField = (value) => /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
const csv = (rows) => rows.map((row) => row.map(csvField).join(",")).join("\r\n") + "\r\n";

function namesCSV() {
  const list = columns.names;
  return csv([["id", ...list.map((c) => c.name)], ...sortedRows("names").map((n) => [ids[n], ...list.map((c) => c.text ? c.text(n) : c.value(n))])]);
}

function tiesCSV() {
  const list = columns.ties;
  return csv([["source", "target", ...list.map((c) => c.name)], ...sortedRows("ties").map((e) => [ids[source[e]], ids[target[e]], ...list.map((c) => c.text ? c.text(e) : c.value(e))])]);
}

function download(kind) {
  byId("download").open = false;
  if (kind === "svg") save("graph.svg", "image/svg+xml", svgText(scene()));
  else if (kind === "names") save("names.csv", "text/csv", namesCSV());
  else if (kind === "ties") save("ties.csv", "text/csv", tiesCSV());
  else {
    const sheet = document.createElement("canvas");
    drawCanvas(scene(), sheet, 2);
    sheet.toBlob((blob) => { if (blob) save("graph.png", "image/png", blob); });
  }
}

function setView(name) {
  state.view = name;
  tableRows = 200;
  refresh();
}

/** Measures everything anew and shows it. */
function refresh() {
  computeView();
  if (!state.camera) fitted = fitCamera();
  for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String(button.dataset.view === state.view));
  const isGraph = state.view === "graph";
  byId("stage-pane").hidden = !isGraph;
  byId("table-pane").hidden = isGraph;
  byId("table-pane").setAttribute("aria-label", state.view === "ties" ? "Table of ties" : "Table of names");
  const summary = summaryText();
  byId("summary").textContent = summary;
  stage.setAttribute("aria-label", `Graph: ${plural(view.order.length, "name")}, ${plural(view.edges, "tie")}. Arrow keys move between names, Enter opens one.`);
  showFilters();
  if (isGraph) { showLegend(); draw(); } else showTable();
  showDetails();
  writeState();
}

function resized() {
  if (byId("stage-pane").hidden || printing) return;
  size = { width: Math.max(200, stage.clientWidth), height: Math.max(200, stage.clientHeight) };
  fitted = fitCamera();
  draw();
}

function start() {
  size = { width: Math.max(200, stage.clientWidth), height: Math.max(200, stage.clientHeight) };
  if (innerWidth <= 700) { byId("filter-fold").open = false; byId("path-fold").open = false; }
  state = initialState();
  computeView();
  setFilters();
  readState();
  wireFilters();
  wireStage();
  combobox(byId("search"), byId("search-list"), (n) => { byId("search").value = ""; chooseNode(n, true); });
  combobox(byId("path-from"), byId("path-from-list"), (n) => { state.path[0] = n; byId("path-from").value = names[n]; showPath(); });
  combobox(byId("path-to"), byId("path-to-list"), (n) => { state.path[1] = n; byId("path-to").value = names[n]; showPath(); });
  for (const button of document.querySelectorAll("[data-view]")) button.onclick = () => setView(button.dataset.view);
  for (const button of document.querySelectorAll("[data-download]")) button.onclick = () => download(button.dataset.download);
  byId("zoom-in").onclick = () => zoomBy(1.4);
  byId("zoom-out").onclick = () => zoomBy(1 / 1.4);
  byId("fit").onclick = fitAll;
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) { event.preventDefault(); byId("search").focus(); }
    if (event.key === "Escape") { if (byId("download").open) byId("download").open = false; else if (!typing) release(); }
  });
  document.addEventListener("pointerdown", (event) => { if (!byId("download").contains(event.target)) byId("download").open = false; });
  addEventListener("hashchange", () => { readState(); refresh(); });
  darkMedia.addEventListener("change", () => { showLegend(); draw(); });
  const print = (on) => { printing = on; showLegend(); drawNow(); };
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
  new ResizeObserver(resized).observe(stage);
  refresh();
  drawNow();
  document.documentElement.dataset.ready = "true";
}

start();
