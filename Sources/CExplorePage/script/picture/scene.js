// The scene: what there is to draw, in pixels of the stage. SVG and canvas draw the same scene.

/** Where the keys are, and what the mouse points at. */
let cursor = null;
let hovered = null;

function scene() {
  const c = camera();
  const colors = theme();
  const labels = sceneLabels(c);
  const leaders = labels.filter(({ leader }) => leader).map(({ n, leader }) => ({ n, ...leader }));
  return { colors, edges: sceneEdges(c, colors), leaders, nodes: sceneNodes(c, colors), labels };
}

/** The edges drawn and how they look, faint ones first; the same until view or theme change. */
function edgeLooks(colors) {
  if (looked.view !== view || looked.colors !== colors) looked = { view, colors, list: looksOfEdges(colors) };
  return looked.list;
}
let looked = {};

function looksOfEdges(colors) {
  const range = heaviest > lightest ? heaviest - lightest : 1;
  // Where many lines cross, what lies below shows through.
  const veil = view.list.length > mostInSVG ? 0.55 : 1;
  const path = new Set(view.path?.edges);
  const list = [];
  for (let e = 0; e < edgeCount; e++) {
    const standsOut = view.focus?.edges.has(e);
    if (!view.weight[e] || !(view.drawn[e] || standsOut)) continue;
    const part = Math.sqrt(Math.max(0, view.weight[e] - lightest) / range);
    const look = view.colours.of(source[e]);
    const isMarked = path.has(e) || e === state.edge;
    const own = look === view.colours.of(target[e]) ? lookOf(look, colors).edge : colors.edge;
    list.push({
      e,
      width: 0.8 + 4.2 * part,
      extra: path.has(e) ? 2 : 0,
      color: isMarked ? colors.accent : own,
      alpha: view.focus ? (standsOut ? 0.9 : 0.07) : (0.28 + 0.5 * part) * veil,
    });
  }
  return list.sort((a, b) => a.alpha - b.alpha || a.e - b.e);
}

function sceneEdges(c, colors) {
  const thin = crowd();
  const edges = [];
  for (const { e, width, extra, color, alpha } of edgeLooks(colors)) {
    const [a, b] = [source[e], target[e]];
    const [x1, y1, x2, y2] = [screenX(a, c), screenY(a, c), screenX(b, c), screenY(b, c)];
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0)) continue;
    if ((x1 > size.width && x2 > size.width) || (y1 > size.height && y2 > size.height)) continue;
    edges.push({ e, x1, y1, x2, y2, width: width * thin + extra, color, alpha });
  }
  return edges;
}

/** Nodes, the highest ranked on top. */
function sceneNodes(c, colors) {
  const radius = radii(c);
  // Borders of small things must not fill them.
  const thin = Math.max(0.5, Math.min(1, 1.5 * crowd()));
  const onStage = document.activeElement === stage;
  const nodes = [];
  for (let i = view.list.length - 1; i >= 0; i--) {
    const n = view.list[i];
    const [x, y, r] = [screenX(n, c), screenY(n, c), radius(n)];
    if (x < -r || x > size.width + r || y < -r || y > size.height + r) continue;
    const isChosen = n === state.node || (n === cursor && onStage);
    const look = lookOf(view.colours.of(n), colors);
    nodes.push({
      n,
      x,
      y,
      r,
      type: typeOf[n],
      fill: look.fill,
      stroke: isChosen ? colors.text : look.stroke,
      width: (isChosen ? 3.5 : look.width) * thin,
      dash: isChosen ? "" : look.dash,
      alpha: view.focus && !view.focus.nodes.has(n) ? 0.18 : 1,
    });
  }
  return nodes;
}
