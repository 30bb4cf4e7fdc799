// Names that the reader has put elsewhere: they stay there, whatever is filtered, until they are let go.

/** Moves a node by so many pixels. */
function moveNode(n, dx, dy) {
  // Else the view would follow, to show all of what has moved.
  state.camera ??= { ...fitted };
  const { k } = camera();
  const { x, y } = unplaced({ x: positionX[n] + dx / k, y: positionY[n] + dy / k });
  // As exact as it stands in an address.
  state.moved.set(n, { x: +x.toFixed(1), y: +y.toFixed(1) });
  positionX[n] += dx / k;
  positionY[n] += dy / k;
  draw();
}

/** After the last of many small moves. */
function moveEnded(n) {
  showNotes();
  if (state.node === n) showDetails();
  writeState();
  announce(`${names[n]} moved; it stays there`);
}

/** Back to where the layout has it. */
function letGo(n) {
  if (!state.moved.delete(n)) return;
  putNode(n);
  refresh();
  announce(`${names[n]} is back in its place`);
}

function letAllGo() {
  const count = state.moved.size;
  state.moved.clear();
  putNodes();
  refresh();
  announce(`${plural(count, "name")} back in place`);
  stage.focus({ preventScroll: true });
}

/** Positions as `render --positions` reads them: points, to the right and upwards. */
function positionLines() {
  const row = (n) => [ids[n].replace(/[\t\r\n]/g, " "), standing(n).x, -standing(n).y].join("\t");
  return `id\tx\ty\n${ids.map((_, n) => `${row(n)}\n`).sort().join("")}`;
}
