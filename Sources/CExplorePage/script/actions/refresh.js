// Showing the state.

/** Computes the view of the state and shows it everywhere. */
function refresh() {
  computeView();
  showNotes();
  if (!state.camera) fitted = fitCamera();
  showView();
  showSummary();
  showFilters();
  showCorrections();
  if (state.view === "graph") {
    showLegend();
    draw();
  } else showPane[state.view]();
  showDetails();
  writeState();
}

/** What fills each pane but that of the graph, and the ids of all. */
const showPane = { names: showTable, ties: showTable };
const paneOf = { graph: "stage-pane", names: "table-pane", ties: "table-pane" };

/** Shows the pane that is chosen. */
function showView() {
  for (const button of document.querySelectorAll("[data-view]")) {
    button.setAttribute("aria-pressed", String(button.dataset.view === state.view));
  }
  for (const id of new Set(Object.values(paneOf))) byId(id).hidden = id !== paneOf[state.view];
  byId("table-pane").setAttribute("aria-label", state.view === "ties" ? "Table of ties" : "Table of names");
}

function setView(name) {
  state.view = name;
  rowsShown = firstRows;
  refresh();
  if (name === "graph") resized();
}

function showSummary() {
  byId("summary").textContent = summaryText();
  const shown = `${plural(view.order.length, "name")}, ${plural(view.edges, "tie")}`;
  stage.setAttribute("aria-label", `Graph: ${shown}. Arrow keys move between names, Enter opens one.`);
  byId("to-details").hidden = state.node === null && state.edge === null && !view.path;
  byId("to-details").textContent = `${chosenText()} ↓`;
  byId("empty").hidden = view.order.length > 0;
  byId("empty-text").textContent = emptyText();
  byId("reset-empty").hidden = !nodeCount;
}

/** What is chosen, in a few letters. */
function chosenText() {
  if (state.edge !== null) return edgeName(state.edge);
  return state.node !== null ? names[state.node] : "Shortest path";
}

const emptyText = () => (nodeCount ? "Nothing passes the filters." : "There are no names in this graph.");
