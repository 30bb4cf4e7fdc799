// A scene as SVG: elements of the page, or the text of a file.

const picture = byId("picture");
const svgNS = "http://www.w3.org/2000/svg";

function makeSVG(tag, attributes) {
  const element = document.createElementNS(svgNS, tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  return element;
}

/** What one thing of a scene is in SVG: tag, attributes, text. */
const inSVG = {
  edges: (edge) => [
    "line",
    {
      x1: edge.x1.toFixed(1),
      y1: edge.y1.toFixed(1),
      x2: edge.x2.toFixed(1),
      y2: edge.y2.toFixed(1),
      stroke: edge.color,
      "stroke-width": edge.width.toFixed(2),
      "stroke-opacity": edge.alpha.toFixed(2),
      "stroke-linecap": "round",
      "data-edge": edge.e,
    },
  ],
  leaders: (leader, colors) => [
    "line",
    {
      x1: leader.x1.toFixed(1),
      y1: leader.y1.toFixed(1),
      x2: leader.x2.toFixed(1),
      y2: leader.y2.toFixed(1),
      stroke: colors.quiet,
      "stroke-width": 1,
    },
  ],
  nodes: (node) => [
    "path",
    {
      d: outline(node.type, node.r),
      transform: `translate(${node.x.toFixed(1)},${node.y.toFixed(1)})`,
      fill: node.fill,
      stroke: node.stroke,
      "stroke-width": node.width,
      "stroke-dasharray": node.dash,
      opacity: node.alpha,
      "data-node": node.n,
    },
  ],
  labels: (label, colors) => [
    "text",
    {
      x: label.x.toFixed(1),
      y: label.y.toFixed(1),
      "font-size": label.size.toFixed(1),
      "font-weight": label.weight,
      "text-anchor": "middle",
      fill: colors.text,
      stroke: colors.back,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "font-family": fontFamily,
      "data-node": label.n,
    },
    label.text,
  ],
};

const layers = Object.keys(inSVG).map((kind) => {
  const layer = { kind, group: makeSVG("g", { class: kind }), elements: [] };
  picture.append(layer.group);
  return layer;
});

/** Elements are kept and changed, for making them anew is what takes time. */
function drawSVG(scene) {
  picture.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  for (const { kind, group, elements } of layers) {
    const things = scene[kind];
    while (elements.length > things.length) elements.pop().node.remove();
    things.forEach((thing, i) => {
      const [tag, attributes, text = ""] = inSVG[kind](thing, scene.colors);
      if (!elements[i]) {
        elements.push({ node: makeSVG(tag, {}), values: {}, text: "" });
        group.append(elements[i].node);
      }
      change(elements[i], attributes, text);
    });
  }
}

/** Gives an element the attributes and the text that it does not have already. */
function change(element, attributes, text) {
  for (const name in attributes) {
    if (element.values[name] === attributes[name]) continue;
    element.values[name] = attributes[name];
    element.node.setAttribute(name, attributes[name]);
  }
  if (element.text === text) return;
  element.text = text;
  element.node.textContent = text;
}

const xml = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

function svgElement(tag, attributes, inner = "") {
  const given = Object.keys(attributes).filter((name) => attributes[name] !== "");
  return `<${[tag, ...given.map((name) => `${name}="${xml(attributes[name])}"`)].join(" ")}>${inner}</${tag}>`;
}

/** The scene as a file of its own, with title, description, tooltips and caption. */
function svgFile(scene) {
  const tips = { edges: ({ e }) => edgeTip(e), nodes: ({ n }) => nodeText(n), leaders: () => "", labels: () => "" };
  const groups = Object.keys(inSVG).map((kind) => {
    const things = scene[kind].map((thing) => {
      const [tag, attributes, text = ""] = inSVG[kind](thing, scene.colors);
      const tip = tips[kind](thing);
      return svgElement(tag, attributes, (tip ? svgElement("title", {}, xml(tip)) : "") + xml(text));
    });
    return svgElement("g", { class: kind, fill: "none" }, `\n${things.join("\n")}\n`);
  });
  const { lines, height: below } = caption(scene.colors);
  const height = size.height + below;
  const box = { width: size.width, height, viewBox: `0 0 ${size.width} ${height}`, role: "img" };
  const parts = [
    svgElement("title", {}, xml(document.title)),
    svgElement("desc", {}, xml(summaryText())),
    svgElement("rect", { width: "100%", height: "100%", fill: scene.colors.back }),
    ...groups,
    ...captionInSVG(lines, scene.colors),
  ];
  return `${svgElement("svg", { xmlns: svgNS, ...box }, `\n${parts.join("\n")}\n`)}\n`;
}

function captionInSVG(lines, colors) {
  return lines.map(({ text, look, type, isTitle, x, y }) => {
    const sample = look
      ? svgElement("path", {
          d: outline(type, 6),
          transform: `translate(${x + 8},${y})`,
          fill: look.fill,
          stroke: look.stroke,
          "stroke-width": look.width,
          "stroke-dasharray": look.dash,
        })
      : "";
    const font = { "font-size": isTitle ? 14 : 12, "font-weight": isTitle ? 600 : 400, "font-family": fontFamily };
    const place = { x: look ? x + 22 : x, y: y + 4, fill: isTitle ? colors.text : colors.quiet };
    return sample + svgElement("text", { ...place, ...font }, xml(text));
  });
}
