// How things look: Okabe and Ito's colours, with border patterns so that colour is never alone, and shapes by type.

const hues = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#f0e442"];
const borders = ["solid", "dashed", "bold", "solid", "dashed", "bold", "dotted"];
const fontFamily = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

const themes = {
  light: {
    back: "#ffffff",
    text: "#1a1a1a",
    quiet: "#5a5f66",
    edge: "#6f757d",
    accent: "#00568a",
    grey: "#a3a8b0",
    fill: (hue) => mix(hue, "#ffffff", 0.25),
    stroke: (hue) => mix(hue, "#000000", 0.45),
  },
  dark: {
    back: "#15171b",
    text: "#f2f2f2",
    quiet: "#b4b9c0",
    edge: "#8c9098",
    accent: "#78c3ed",
    grey: "#6d737c",
    fill: (hue) => mix(hue, "#000000", 0.3),
    stroke: (hue) => mix(hue, "#ffffff", 0.45),
  },
};
const darkMedia = matchMedia("(prefers-color-scheme: dark)");
let printing = false;
const theme = () => (darkMedia.matches && !printing ? themes.dark : themes.light);

/** A colour between two, as hexadecimal digits. */
function mix(a, b, share) {
  const part = (hex, i) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round(part(a, i) * (1 - share) + part(b, i) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Fill, border and colour of ties of the look with a number; grey for -1. */
function lookOf(index, colors) {
  colors.looks ||= new Map();
  if (!colors.looks.has(index)) {
    const hue = index < 0 ? colors.grey : hues[index];
    const border = index < 0 ? "solid" : borders[index];
    colors.looks.set(index, {
      fill: colors.fill(hue),
      stroke: colors.stroke(hue),
      edge: index < 0 ? colors.edge : mix(colors.stroke(hue), colors.fill(hue), 0.5),
      width: border === "bold" ? 2.6 : 1.2,
      dash: border === "dashed" ? "3 2" : border === "dotted" ? "1 2" : "",
    });
  }
  return colors.looks.get(index);
}

/** What decides the colour of a node; null where all are grey. */
function colourKey() {
  return { community: view.community, whole: givenCommunity, type: typeOf, none: null }[state.colour];
}

/** Which look each shown community or type has: the largest seven, each its own while it is among them. */
function colours() {
  const key = colourKey();
  const looks = new Map();
  const sizes = new Map();
  if (!key) return { of: () => -1, looks, sizes };
  for (const n of view.order) if (key[n]) sizes.set(key[n], (sizes.get(key[n]) || 0) + 1);
  const named = types.filter((type) => type);
  const home = (k) => (state.colour === "type" ? named.indexOf(k) : k - 1);
  const large = [...sizes.keys()]
    .sort((a, b) => sizes.get(b) - sizes.get(a) || home(a) - home(b))
    .slice(0, hues.length);
  const free = new Set(hues.keys());
  for (const k of large) {
    if (home(k) >= hues.length) continue;
    looks.set(k, home(k));
    free.delete(home(k));
  }
  for (const k of large) {
    if (looks.has(k)) continue;
    const [look] = free;
    looks.set(k, look);
    free.delete(look);
  }
  return { of: (n) => looks.get(key[n]) ?? -1, looks, sizes };
}

/** The outline of a type around the origin: a person a circle, an organization a square, a place a hexagon, any other
 * type a diamond. */
function outline(type, r) {
  const f = (x) => +x.toFixed(2);
  if (type === "organization") {
    const s = f(r * 0.88);
    return `M${-s},${-s}H${s}V${s}H${-s}Z`;
  }
  if (type === "place") {
    const w = f(r * 1.08);
    const h = f(r * 0.54);
    const v = f(r * 0.94);
    return `M${-w},0L${-h},${-v}L${h},${-v}L${w},0L${h},${v}L${-h},${v}Z`;
  }
  if (type && type !== "person") {
    const d = f(r * 1.2);
    return `M${-d},0L0,${-d}L${d},0L0,${d}Z`;
  }
  r = f(r);
  return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0Z`;
}
