// Mouse, pen and fingers on the stage: click chooses, drag moves the view or a name, wheel and two fingers zoom.

const pointers = new Map();
let hasMoved = false;
/** The node under the pointer that went down; null where there was none, or more fingers came. */
let held = null;

function placeOnStage(event) {
  const box = stage.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function pointerDown(event) {
  if (event.button) return;
  if (!pointers.size) hasMoved = false;
  pointers.set(event.pointerId, placeOnStage(event));
  held = pointers.size === 1 ? nodeToHold(event) : null;
  stage.setPointerCapture(event.pointerId);
}

/** A mouse takes any node; a finger that which is chosen, or it could not move the view where many nodes are. */
function nodeToHold(event) {
  const isMouse = event.pointerType !== "touch";
  const { x, y } = placeOnStage(event);
  const node = at(x, y, isMouse ? 2 : 8)?.node ?? null;
  return isMouse || node === state.node ? node : null;
}

function pointerMove(event) {
  const now = placeOnStage(event);
  const before = pointers.get(event.pointerId);
  if (!before) {
    if (event.pointerType === "mouse") hover(now);
    return;
  }
  // A hand is never quite still.
  if (!hasMoved && distance(now, before) < 4) return;
  hasMoved = true;
  stage.classList.add("moving");
  pointers.set(event.pointerId, now);
  const other = [...pointers.keys()].find((id) => id !== event.pointerId);
  if (held !== null) moveNode(held, now.x - before.x, now.y - before.y);
  else if (other === undefined) panBy(now.x - before.x, now.y - before.y);
  else pinch(before, now, pointers.get(other));
}

const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** One finger moves while another stays: the middle between them moves, and all grows with their distance. */
function pinch(before, now, fixed) {
  panBy((now.x - before.x) / 2, (now.y - before.y) / 2);
  const factor = distance(now, fixed) / Math.max(1, distance(before, fixed));
  zoomBy(factor, (now.x + fixed.x) / 2, (now.y + fixed.y) / 2);
}

function pointerEnd(event) {
  const wasDown = pointers.delete(event.pointerId);
  if (!pointers.size) stage.classList.remove("moving");
  const moved = hasMoved && held;
  if (!pointers.size) held = null;
  if (moved !== false && moved !== null) moveEnded(moved);
  if (!wasDown || hasMoved || event.type !== "pointerup") return;
  const { x, y } = placeOnStage(event);
  const hit = at(x, y, event.pointerType === "mouse" ? 4 : 12);
  if (!hit) {
    if (state.node !== null || state.edge !== null) release();
  } else if (hit.node !== undefined) chooseNode(hit.node, false);
  else chooseEdge(hit.edge, false);
}

function hover(point) {
  const hit = at(point.x, point.y, 4);
  const node = hit?.node ?? null;
  stage.classList.toggle("pointing", Boolean(hit));
  const text = !hit ? "" : node !== null ? nodeText(node) : edgeTip(hit.edge);
  if (stage.title !== text) stage.title = text;
  if (node === hovered) return;
  hovered = node;
  draw();
}

function unhover() {
  if (hovered === null) return;
  hovered = null;
  draw();
}

function wheel(event) {
  event.preventDefault();
  const { x, y } = placeOnStage(event);
  // Lines are some twenty pixels; a wheel of coarse steps must not jump.
  const pixels = event.deltaY * (event.deltaMode ? 20 : 1);
  zoomBy(Math.exp(-Math.max(-60, Math.min(60, pixels)) / 220), x, y);
}

function doubleClick(event) {
  const { x, y } = placeOnStage(event);
  if (!at(x, y, 4)) zoomBy(1.8, x, y);
}

function wireStage() {
  stage.onpointerdown = pointerDown;
  stage.onpointermove = pointerMove;
  stage.onpointerup = stage.onpointercancel = pointerEnd;
  stage.onpointerleave = unhover;
  stage.addEventListener("wheel", wheel, { passive: false });
  stage.ondblclick = doubleClick;
  stage.onfocus = stage.onblur = draw;
  stage.onkeydown = stageKey;
}
