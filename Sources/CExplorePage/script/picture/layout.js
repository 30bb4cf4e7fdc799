// The layout as it is drawn: turned where it is wide and the window narrow, and stretched a little to fill the stage.
// Which way up a layout is means nothing, and room between names is worth more than a true circle.

const stage = byId("stage");
const mostStretched = 1.5;
const isTurned =
  innerWidth <= 700 && stage.clientHeight > stage.clientWidth && extent(data.nodes.x) > extent(data.nodes.y);
const stretch = (() => {
  const [width, height] = [extent(data.nodes.x), extent(data.nodes.y)];
  const wanted = stage.clientWidth / Math.max(1, stage.clientHeight);
  const had = isTurned ? height / Math.max(1, width) : width / Math.max(1, height);
  const factor = wanted > 0 && had > 0 ? Math.min(mostStretched, Math.max(1 / mostStretched, wanted / had)) : 1;
  return factor > 1 ? { x: factor, y: 1 } : { x: 1, y: 1 / factor };
})();
let positionX, positionY;

/** Where a node stands on the layout as it was given, or where the reader has put it. */
const standing = (n) => state.moved.get(n) ?? { x: data.nodes.x[n], y: data.nodes.y[n] };

/** Puts all nodes where the state has them. */
function putNodes() {
  [positionX, positionY] = [new Float64Array(nodeCount), new Float64Array(nodeCount)];
  for (let n = 0; n < nodeCount; n++) putNode(n);
}

function putNode(n) {
  const { x, y } = placed(standing(n));
  [positionX[n], positionY[n]] = [x, y];
}

/** A point of the layout as it was given on the layout as it is drawn, and back. */
function placed({ x, y }) {
  return isTurned ? { x: -y * stretch.x, y: x * stretch.y } : { x: x * stretch.x, y: y * stretch.y };
}

function unplaced({ x, y }) {
  const [a, b] = [x / stretch.x, y / stretch.y];
  return isTurned ? { x: b, y: -a } : { x: a, y: b };
}

function extent(values) {
  if (!values.length) return 0;
  const [least, most] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  return most - least;
}
