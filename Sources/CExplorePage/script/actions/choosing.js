// Choosing a name, a tie, a path. `moveFocus` takes the keyboard along, where the choice came from a button or a list.

const isPathOpen = () => state.path[0] !== null && state.path[1] === null;

function chooseNode(n, moveFocus) {
  if (isPathOpen() && !moveFocus) {
    endPath(n);
    return;
  }
  revealLoose(n);
  state.node = cursor = n;
  state.edge = null;
  computeView();
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
  announce(edgeText(e));
  if (moveFocus) focusDetails();
}

function release() {
  state.node = state.edge = null;
  panels.forget();
  refresh();
  (state.view === "graph" ? stage : byId(paneOf[state.view])).focus({ preventScroll: true });
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
  if (!view.path) announce("No path");
  else
    announce(`Path of ${plural(view.path.edges.length, "step")}: ${view.path.nodes.map((n) => names[n]).join(", ")}`);
}

function focusDetails() {
  const isBeside = innerWidth > 1080;
  details.querySelector("h2")?.focus({ preventScroll: isBeside });
}
