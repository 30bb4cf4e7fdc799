// What the reader has chosen, and its place in the address: everything that a link or a reload brings back.

const initialState = () => ({
  types: new Set(),
  communities: new Set(),
  min: lightest,
  from: 0,
  to: Math.max(0, days.length - 1),
  undated: true,
  loose: edgeCount === 0,
  colour: communities.length ? "community" : "type",
  drawn: "strong",
  names: "fit",
  view: "graph",
  node: null,
  edge: null,
  path: [null, null],
  sort: { names: ["PageRank", -1], ties: ["weight", -1] },
  camera: null,
  // Where the reader has put nodes, on the layout as it was given.
  moved: new Map(),
});
let state = initialState();

const choices = {
  colour: ["community", "whole", "type", "none"],
  drawn: ["strong", "all"],
  names: ["fit", "all"],
  view: ["graph", "names", "ties"],
};

/** The state as a fragment; what is as at the beginning is left out. */
function fragmentOfState() {
  const out = new URLSearchParams();
  const start = initialState();
  if (state.types.size) out.set("types", JSON.stringify([...state.types].sort()));
  if (state.communities.size) out.set("communities", [...state.communities].sort((a, b) => a - b).join(","));
  if (state.min > lightest) out.set("min", String(state.min));
  if (state.from > 0) out.set("from", days[state.from]);
  if (state.to < days.length - 1) out.set("to", days[state.to]);
  if (!state.undated) out.set("undated", "0");
  if (state.loose !== start.loose) out.set("loose", state.loose ? "1" : "0");
  for (const key in choices) if (state[key] !== start[key]) out.set(key, state[key]);
  if (state.node !== null) out.set("node", ids[state.node]);
  if (state.edge !== null) for (const end of [source, target]) out.append("edge", ids[end[state.edge]]);
  if (state.path[0] !== null) out.set("path-from", ids[state.path[0]]);
  if (state.path[1] !== null) out.set("path-to", ids[state.path[1]]);
  for (const table of ["names", "ties"]) {
    if (String(state.sort[table]) !== String(start.sort[table])) out.set(`sort-${table}`, state.sort[table].join(","));
  }
  if (state.camera) {
    const { x, y } = unplaced(state.camera);
    out.set("at", [x.toFixed(1), y.toFixed(1), state.camera.k.toPrecision(4)].join(","));
  }
  for (const [n, { x, y }] of [...state.moved].sort((a, b) => a[0] - b[0])) out.append("moved", [x, y, ids[n]].join(","));
  return String(out);
}

/** The state that a fragment tells; what it names and the graph doesn't have is left out. */
function stateOfFragment(fragment) {
  const given = new URLSearchParams(fragment);
  const next = initialState();
  const node = (id) => nodeOfId.get(id) ?? null;
  for (const type of listIn(given.get("types"))) if (types.includes(type)) next.types.add(type);
  for (const c of (given.get("communities") || "").split(",").map(Number)) {
    if (communities.includes(c)) next.communities.add(c);
  }
  if (Number(given.get("min")) > 0) next.min = Math.min(heaviest, Math.max(lightest, Number(given.get("min"))));
  if (days.includes(given.get("from"))) next.from = days.indexOf(given.get("from"));
  if (days.includes(given.get("to"))) next.to = Math.max(next.from, days.indexOf(given.get("to")));
  if (given.get("undated") === "0") next.undated = false;
  if (given.has("loose")) next.loose = given.get("loose") === "1";
  for (const key in choices) if (choices[key].includes(given.get(key))) next[key] = given.get(key);
  next.node = node(given.get("node"));
  const ends = given.getAll("edge").map(node);
  if (ends.length === 2 && !ends.includes(null)) next.edge = edgeOfPair.get(pairKey(ends[0], ends[1])) ?? null;
  next.path = [node(given.get("path-from")), node(given.get("path-to"))];
  for (const table of ["names", "ties"]) {
    const [column, way] = (given.get(`sort-${table}`) || "").split(",");
    if (columns[table].some((c) => c.name === column)) next.sort[table] = [column, way === "1" ? 1 : -1];
  }
  const at = (given.get("at") || "").split(",").map(Number);
  if (at.length === 3 && at.every(Number.isFinite) && at[2] > 0)
    next.camera = { ...placed({ x: at[0], y: at[1] }), k: at[2] };
  for (const text of given.getAll("moved")) {
    const [, x, y, id] = /^(-?[\d.]+),(-?[\d.]+),(.*)$/s.exec(text) ?? [];
    if (nodeOfId.has(id) && [x, y].every((v) => Math.abs(Number(v)) < 1e7)) next.moved.set(nodeOfId.get(id), { x: Number(x), y: Number(y) });
  }
  return next;
}

function listIn(json) {
  try {
    const list = JSON.parse(json || "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

// Browsers refuse to have the address written too often (Safari after 100 times in 30 s), as a slider or a drag would;
// what is clicked is there at once, also for who reloads right after it.
const writingPause = 350;
const writesAtOnce = 10;
let [writesLeft, lastCounted, writing] = [writesAtOnce, 0, 0];

/** Writes the state into the address, at once or soon. */
function writeState() {
  clearTimeout(writing);
  const now = performance.now();
  writesLeft = Math.min(writesAtOnce, writesLeft + (now - lastCounted) / writingPause);
  lastCounted = now;
  if (writesLeft < 1) writing = setTimeout(writeStateNow, writingPause);
  else writeStateNow();
}

function writeStateNow() {
  clearTimeout(writing);
  const fragment = fragmentOfState();
  if (location.hash.slice(1) === fragment) return;
  writesLeft = Math.max(0, writesLeft - 1);
  history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
}
