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

// The highest have labels before anybody else, farther away and with a line to them where there is no room beside them.
const highest = 25;
const smallestFont = 10;
const nearBy = [2, 6];
const fartherAway = [12, 20, 30, 42, 56, 72, 90, 110, 132, 160, 190, 230];

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
  const wanted = 11 + 5 * share(n);
  return labelSized(wanted, n, c, room, isForced) ?? (view.place[n] < highest ? labelSized(smallestFont, n, c, room, isForced) : null);
}

function labelSized(fontSize, n, c, room, isForced) {
  const text = shortenedName(names[n], isNarrow() ? 26 : isForced ? 60 : 34);
  // Bold letters are wider.
  const half = (textWidth(text, fontSize) * (isForced ? 1.1 : 1)) / 2 + 2;
  const around = { x: screenX(n, c), y: screenY(n, c), r: radii(c)(n), half, high: fontSize * 1.15 };
  const { box, away } = freePlace(n, around, room, isForced) ?? {};
  if (!box) return null;
  const leader = away > nearBy[1] ? leaderTo(box, around.x, around.y, around.r) : null;
  const place = { x: (box.left + box.right) / 2, y: box.top + fontSize * 0.92, box, leader };
  return { n, text, ...place, size: fontSize, weight: isForced ? 700 : 500 };
}

function freePlace(n, around, room, isForced) {
  const isHigh = isForced || view.place[n] < highest || (view.focus && view.list.length <= mostInSVG);
  for (const away of isHigh ? [...nearBy, ...fartherAway] : nearBy) {
    const box = placesAround(around, away).find((place) => place && isWhole(place) && room.holds(place, n));
    if (box) return { box, away };
  }
  return isForced ? { box: placesAround(around, nearBy[0])[0], away: 0 } : null;
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
