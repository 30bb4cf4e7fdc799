// When to draw, and with what.

/** More nodes than SVG moves smoothly are drawn on a canvas. */
const mostInSVG = 400;
const isInSVG = () => view.list.length <= mostInSVG;

let frame = 0;
let drawn = { camera: null, at: 0, took: 0 };

/** Draws before the next frame is shown, once however often it is asked for. */
function draw() {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(drawNow);
}

// Where drawing takes longer than this, in milliseconds, a view that moves is drawn anew only now and then,
// and what was drawn last moves along in between.
const smoothFrame = 20;
const pauseOfMoving = 120;
const longestMove = 300;
let settling = 0;

/** Draws after the camera moved. */
function drawMoved() {
  const isSmooth = drawn.took < smoothFrame;
  if (isSmooth || !drawn.camera || performance.now() - drawn.at > longestMove) {
    draw();
    return;
  }
  clearTimeout(settling);
  settling = setTimeout(draw, pauseOfMoving);
  const [before, now] = [drawn.camera, camera()];
  const scale = now.k / before.k;
  const x = (size.width * (1 - scale)) / 2 + (before.x - now.x) * now.k;
  const y = (size.height * (1 - scale)) / 2 + (before.y - now.y) * now.k;
  showMoved(`translate(${x}px, ${y}px) scale(${scale})`);
}

function showMoved(transform) {
  for (const sheet of [picture, canvas]) if (sheet.style.transform !== transform) sheet.style.transform = transform;
}

function drawNow() {
  cancelAnimationFrame(frame);
  clearTimeout(settling);
  frame = 0;
  if (state.view !== "graph") return;
  picture.toggleAttribute("hidden", !isInSVG());
  canvas.hidden = isInSVG();
  if (isInSVG()) drawSVG(scene());
  else drawCanvas(scene(), canvas, Math.min(2, devicePixelRatio || 1));
  showMoved("");
  const at = performance.now();
  drawn = { camera: { ...camera() }, at, took: drawn.took };
  // The browser does most of the work later: how long it takes is seen when the next frame comes.
  requestAnimationFrame(() => setTimeout(() => noteTime(at)));
}

function noteTime(at) {
  if (drawn.at === at) drawn.took = performance.now() - at;
}

function resized() {
  if (byId("stage-pane").hidden || printing) return;
  size = { width: Math.max(200, stage.clientWidth), height: Math.max(200, stage.clientHeight) };
  view.list = nodesDrawn();
  view.drawn = edgesDrawn();
  looked = {};
  showNotes();
  fitted = fitCamera();
  showSummary();
  draw();
}

/** On paper there is no night. */
function setPrinting(on) {
  printing = on;
  showLegend();
  drawNow();
}
