// Labels: as many names as stand free of one another and of nodes, by rank.

const measuring = document.createElement("canvas").getContext("2d");
const textWidths = new Map();

function textWidth(text, fontSize) {
  let width = textWidths.get(text);
  if (width === undefined) {
    measuring.font = `500 10px ${fontFamily}`;
    width = measuring.measureText(text).width / 10;
    textWidths.set(text, width);
  }
  return width * fontSize;
}

/** The names to label, most wanted first: what is chosen, pointed at or on a path, then by rank. */
function wantedLabels() {
  const first = [state.node, hovered, cursor].filter((n) => n !== null && view.passes[n]);
  const seen = view.focus;
  if (seen && (state.edge !== null || state.node === null)) first.push(...seen.nodes);
  return new Set([...first, ...(seen ? view.list.filter((n) => seen.nodes.has(n)) : view.list)]);
}

/** A label to so many pixels of the stage; fewer where nodes stand so close that one hides what is below. */
function mostLabels(c) {
  const inView = view.list.filter((n) => isOnStage(screenX(n, c), screenY(n, c)));
  const pixels = inView.length > mostInSVG ? 6500 : 2600;
  return Math.max(24, Math.round((size.width * size.height) / pixels));
}

const isOnStage = (x, y) => x >= 0 && x <= size.width && y >= 0 && y <= size.height;

// The highest have labels before anybody else: a little farther away and with a line to them where there is no room beside
// them, then with fewer letters, then smaller ones and far away.
const highest = 25;
const beside = [2, 6];
const nearBy = [...beside, 12, 20, 30, 42, 56];
const farAway = [...nearBy, 72, 90, 110, 132, 160, 190, 230];

/** What is tried for the label of a node, the best first: size, letters, distances. */
function attempts(n, isForced) {
  const fontSize = 11 + 5 * share(n);
  const letters = isNarrow() ? 26 : isForced ? 60 : 34;
  const isHigh = isForced || view.place[n] < highest || (view.focus && view.list.length <= mostInSVG);
  if (!isHigh) return [[fontSize, letters, beside]];
  const few = Math.min(letters, 22);
  return [[fontSize, letters, nearBy], [fontSize, few, nearBy], [Math.min(fontSize, 12), few, farAway]];
}

function sceneLabels(c) {
  const room = outlinesAsRoom(c);
  const labels = [];
  const limit = mostLabels(c);
  for (const n of wantedLabels()) {
    if (labels.length >= limit) break;
    if (!isOnStage(screenX(n, c), screenY(n, c))) continue;
    const label = labelOf(n, c, room);
    if (!label) continue;
    room.take(label.box);
    labels.push(label);
  }
  return labels;
}

/** The label of a node where it has room; null where it has none. */
function labelOf(n, c, room) {
  const isForced = n === state.node || n === hovered || n === cursor;
  const at = { x: screenX(n, c), y: screenY(n, c), r: radii(c)(n) };
  for (const [fontSize, letters, distances] of attempts(n, isForced)) {
    const text = shortenedName(names[n], letters);
    // Bold letters are wider.
    const half = (textWidth(text, fontSize) * (isForced ? 1.1 : 1)) / 2 + 2;
    const around = { ...at, half, high: fontSize * 1.15 };
    const place = freePlace(n, around, distances, room) ?? (isForced ? { box: placesAround(around, beside[0])[0], away: 0 } : null);
    if (place) return labelAt(place, { n, text, size: fontSize, weight: isForced ? 700 : 500 }, at);
  }
  return null;
}

function labelAt({ box, away }, label, { x, y, r }) {
  const leader = away > beside[1] ? leaderTo(box, x, y, r) : null;
  return { ...label, x: (box.left + box.right) / 2, y: box.top + label.size * 0.92, box, leader };
}

/** The nearest place that is free; null where none is. */
function freePlace(n, around, distances, room) {
  for (const away of distances) {
    const box = placesAround(around, away).find((place) => place && isWhole(place) && room.holds(place, n));
    if (box) return { box, away };
  }
  return null;
}

/** Whether a label is not cut by the end of the stage or the line at its foot. */
const isWhole = ({ top, bottom }) => top >= 0 && bottom <= size.height - footHeight();

/** The beginning of a name of more than so many characters, none cut in two. */
function shortenedName(name, most) {
  const characters = [...name];
  return characters.length > most
    ? `${characters
        .slice(0, most - 2)
        .join("")
        .trimEnd()}…`
    : name;
}
