// Where the plane of the layout lies on the screen. A camera's x and y are the middle, its k is pixels per point.

let size = { width: 800, height: 600 };
let fitted = { x: 0, y: 0, k: 1 };

const camera = () => state.camera || fitted;
const screenX = (n, c) => (positionX[n] - c.x) * c.k + size.width / 2;
const screenY = (n, c) => (positionY[n] - c.y) * c.k + size.height / 2;

/** The height of the line at the foot of the picture, which lies on it. */
const footHeight = () => byId("notes").firstElementChild?.offsetHeight ?? 0;

/** The camera that shows all drawn nodes. */
function fitCamera() {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const n of view.list.length ? view.list : ids.keys()) {
    left = Math.min(left, positionX[n]);
    right = Math.max(right, positionX[n]);
    top = Math.min(top, positionY[n]);
    bottom = Math.max(bottom, positionY[n]);
  }
  if (left > right) left = right = top = bottom = 0;
  const margin = Math.min(70, size.width / 10);
  const wide = (size.width - 2 * margin) / Math.max(1, right - left);
  const foot = footHeight();
  const high = (size.height - 70 - foot) / Math.max(1, bottom - top);
  const k = Math.max(0.001, Math.min(wide, high, 2.5));
  // A little room below for the lowest label.
  return { x: (left + right) / 2, y: (top + bottom) / 2 + (8 + foot / 2) / k, k };
}

function fitAll() {
  state.camera = null;
  fitted = fitCamera();
  draw();
  writeState();
}

function moveCamera(x, y, k) {
  state.camera = { x, y, k };
  drawMoved();
  writeState();
}

/** Zooms so that what is under a point of the stage stays there. */
function zoomBy(factor, x = size.width / 2, y = size.height / 2) {
  const c = camera();
  const k = Math.min(fitted.k * 40, Math.max(fitted.k / 4, c.k * factor));
  const fromMiddle = { x: x - size.width / 2, y: y - size.height / 2 };
  moveCamera(c.x + fromMiddle.x / c.k - fromMiddle.x / k, c.y + fromMiddle.y / c.k - fromMiddle.y / k, k);
}

function panBy(dx, dy) {
  const c = camera();
  moveCamera(c.x - dx / c.k, c.y - dy / c.k, c.k);
}

function bringIntoView(n) {
  const c = camera();
  const x = screenX(n, c);
  const y = screenY(n, c);
  const isInside = x >= 40 && y >= 40 && x <= size.width - 40 && y <= size.height - 60;
  if (!isInside) state.camera = { x: positionX[n], y: positionY[n], k: c.k };
}

/** How much smaller things are drawn where many share the room. */
const crowd = () =>
  Math.max(0.35, Math.min(1, Math.sqrt((size.width * size.height) / Math.max(1, view.list.length)) / 62));

/** PageRank as a share of the highest, by area. */
const share = (n) => Math.sqrt(view.highest ? view.rank[n] / view.highest : 0);

/** Function that gives the radius of a node in pixels. */
function radii(c) {
  const zoom = Math.min(2.2, Math.max(0.75, Math.sqrt(c.k / fitted.k)));
  const scale = crowd() * zoom;
  return (n) => (3.5 + 13 * share(n)) * scale;
}

/** What is under a point: the nearest node that holds it, else the nearest drawn edge. */
function at(x, y, reach) {
  const c = camera();
  const radius = radii(c);
  let found = null;
  let near = Infinity;
  for (const n of view.list) {
    const far = Math.hypot(screenX(n, c) - x, screenY(n, c) - y) - radius(n);
    if (far <= reach && far < near) [near, found] = [far, { node: n }];
  }
  if (found) return found;
  near = reach + 2;
  for (const { e } of edgeLooks(theme())) {
    if (view.focus && !view.focus.edges.has(e)) continue;
    const [a, b] = [source[e], target[e]];
    const far = distanceToSegment(x, y, screenX(a, c), screenY(a, c), screenX(b, c), screenY(b, c));
    if (far < near) [near, found] = [far, { edge: e }];
  }
  return found;
}

function distanceToSegment(x, y, x1, y1, x2, y2) {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const square = dx * dx + dy * dy;
  const t = square ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square)) : 0;
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
