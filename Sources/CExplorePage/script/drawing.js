// When to draw, and with what.

/** More nodes than SVG moves smoothly are drawn on a canvas. */
const mostInSVG = 400;
const isInSVG = () => view.order.length <= mostInSVG;

let frame = 0;

/** Draws before the next frame is shown, once however often it is asked for. */
function draw() {
  if (!frame) frame = requestAnimationFrame(drawNow);
}

function drawNow() {
  cancelAnimationFrame(frame);
  frame = 0;
  if (state.view !== "graph") return;
  picture.toggleAttribute("hidden", !isInSVG());
  canvas.hidden = isInSVG();
  if (isInSVG()) drawSVG(scene());
  else drawCanvas(scene(), canvas, Math.min(2, devicePixelRatio || 1));
}

const isNarrow = () => innerWidth <= 700;

function resized() {
  if (byId("stage-pane").hidden || printing) return;
  size = { width: Math.max(200, stage.clientWidth), height: Math.max(200, stage.clientHeight) };
  fitted = fitCamera();
  draw();
}

/** On paper there is no night. */
function setPrinting(on) {
  printing = on;
  showLegend();
  drawNow();
}
