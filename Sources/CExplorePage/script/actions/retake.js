// Another graph in place of the one shown, as a correction or a server gives it.

function takeAll(given) {
  takeGraph(given);
  takeEvidence();
  takeSearched();
  takeColumns();
  rememberNames();
  view = null;
  looked = {};
  expanded.clear();
}

/**
 * Shows another graph; what is chosen, filtered and moved stays, and so does the view. `successorOf` tells the
 * new id of one that is gone.
 */
function retake(given, successorOf = (id) => id) {
  const { camera: kept } = state;
  const at = cursor === null ? null : successorOf(ids[cursor]);
  const fragment = new URLSearchParams(fragmentOfState());
  takeAll(given);
  state = initialState();
  positionX = positionY = null;
  putNodes();
  computeView();
  setFilters();
  state = stateOfFragment(followed(fragment, successorOf));
  state.camera = kept;
  cursor = nodeOfId.get(at) ?? null;
  hovered = null;
  putNodes();
  if (state.view === "graph") fitted = state.camera ? fitted : fitCamera();
  refresh();
}

/** A fragment in which ids that are gone stand for those that came after them. */
function followed(fragment, successorOf) {
  for (const key of ["node", "edge", "path-from", "path-to"]) {
    const values = fragment.getAll(key);
    fragment.delete(key);
    for (const id of values) fragment.append(key, successorOf(id));
  }
  return String(fragment);
}
