// A scene on a canvas, which takes more things than SVG.

const canvas = byId("canvas");

function drawCanvas(scene, sheet, ratio, below = 0) {
  const width = Math.round(size.width * ratio);
  const height = Math.round((size.height + below) * ratio);
  if (sheet.width !== width || sheet.height !== height) [sheet.width, sheet.height] = [width, height];
  const context = sheet.getContext("2d", { alpha: false });
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = scene.colors.back;
  context.fillRect(0, 0, size.width, size.height + below);
  paintEdges(context, scene.edges);
  paintEdges(context, scene.leaders.map((leader) => ({ ...leader, alpha: 1, color: scene.colors.quiet, width: 1 })));
  for (const node of scene.nodes) paintNode(context, node);
  context.globalAlpha = 1;
  context.setLineDash([]);
  paintLabels(context, scene.labels, scene.colors);
  return context;
}

function paintEdges(context, edges) {
  // Round ends can't be told from flat ones in lines so thin, and take three times as long.
  context.lineCap = "butt";
  for (const edge of edges) {
    context.globalAlpha = edge.alpha;
    context.strokeStyle = edge.color;
    context.lineWidth = edge.width;
    context.beginPath();
    context.moveTo(edge.x1, edge.y1);
    context.lineTo(edge.x2, edge.y2);
    context.stroke();
  }
}

function paintNode(context, { x, y, r, type, fill, stroke, width, dash, alpha }) {
  context.globalAlpha = alpha;
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash(dash ? dash.split(" ").map(Number) : []);
  context.beginPath();
  traceOutline(context, x, y, r, type);
  context.fill();
  context.stroke();
}

/** `outline`, as a canvas takes it. */
function traceOutline(context, x, y, r, type) {
  if (type === "organization") {
    context.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
  } else if (type === "place") {
    const [w, h, v] = [r * 1.08, r * 0.54, r * 0.94];
    context.moveTo(x - w, y);
    for (const [dx, dy] of [
      [-h, -v],
      [h, -v],
      [w, 0],
      [h, v],
      [-h, v],
    ])
      context.lineTo(x + dx, y + dy);
    context.closePath();
  } else if (type && type !== "person") {
    const d = r * 1.2;
    context.moveTo(x - d, y);
    context.lineTo(x, y - d);
    context.lineTo(x + d, y);
    context.lineTo(x, y + d);
    context.closePath();
  } else context.arc(x, y, r, 0, 2 * Math.PI);
}

function paintLabels(context, labels, colors) {
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = colors.back;
  context.fillStyle = colors.text;
  for (const label of labels) {
    context.font = `${label.weight} ${label.size.toFixed(1)}px ${fontFamily}`;
    context.strokeText(label.text, label.x, label.y);
    context.fillText(label.text, label.x, label.y);
  }
}

function captionOnCanvas(context, lines, colors) {
  context.textAlign = "left";
  for (const { text, look, type, isTitle, x, y } of lines) {
    if (look) paintNode(context, { x: x + 8, y, r: 6, type, ...look, alpha: 1 });
    context.setLineDash([]);
    context.font = `${isTitle ? 600 : 400} ${isTitle ? 14 : 12}px ${fontFamily}`;
    context.fillStyle = isTitle ? colors.text : colors.quiet;
    context.fillText(text, look ? x + 22 : x, y + 4);
  }
}
