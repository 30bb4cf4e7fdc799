// Labels: as many names as stand free of one another, by rank.

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

/** Boxes of which none may lie on another, found by cells of a grid. */
class FreeRoom {
  cells = new Map();

  /** The cells that a box touches. */
  *keys(box) {
    for (let i = Math.floor(box.left / 80); i <= Math.floor(box.right / 80); i++) {
      for (let j = Math.floor(box.top / 30); j <= Math.floor(box.bottom / 30); j++) yield i * 10_000 + j;
    }
  }

  holds(box) {
    const meets = (b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom;
    for (const key of this.keys(box)) if (this.cells.get(key)?.some(meets)) return false;
    return true;
  }

  take(box) {
    for (const key of this.keys(box)) {
      if (this.cells.has(key)) this.cells.get(key).push(box);
      else this.cells.set(key, [box]);
    }
  }
}

/** The names to label, most wanted first: what is chosen, pointed at or on a path, then by rank. */
function wantedLabels() {
  const first = [state.node, hovered, cursor].filter((n) => n !== null && view.passes[n]);
  const seen = view.focus;
  if (seen && (state.edge !== null || state.node === null)) first.push(...seen.nodes);
  return new Set([...first, ...(seen ? view.order.filter((n) => seen.nodes.has(n)) : view.order)]);
}

/** A label to so many pixels of the stage; fewer where nodes stand so close that one hides what is below. */
function mostLabels(c) {
  const inView = view.order.filter((n) => isOnStage(screenX(n, c), screenY(n, c)));
  const pixels = inView.length > mostInSVG ? 6500 : 2600;
  return Math.max(24, Math.round((size.width * size.height) / pixels));
}

const isOnStage = (x, y) => x >= 0 && x <= size.width && y >= 0 && y <= size.height;

function sceneLabels(c) {
  const room = new FreeRoom();
  const labels = [];
  const radius = radii(c);
  const limit = mostLabels(c);
  for (const n of wantedLabels()) {
    if (labels.length >= limit) break;
    const [x, y] = [screenX(n, c), screenY(n, c)];
    if (!isOnStage(x, y)) continue;
    const isForced = n === state.node || n === hovered || n === cursor;
    const places = labelPlaces(n, x, y, radius(n), isForced);
    const label = isForced ? places[0] : places.find(({ box }) => room.holds(box));
    if (!label) continue;
    room.take(label.box);
    labels.push(label);
  }
  return labels;
}

/** The label of a node below it, and above, moved aside where the stage ends. */
function labelPlaces(n, x, y, r, isForced) {
  const fontSize = 11 + 5 * share(n);
  const text = shortenedName(names[n], isForced && !isNarrow() ? 60 : 34);
  // Bold letters are wider.
  const half = (textWidth(text, fontSize) * (isForced ? 1.1 : 1)) / 2 + 2;
  const middle = Math.min(Math.max(x, half), Math.max(half, size.width - half));
  const high = fontSize * 1.15;
  return [y + r + 1, y - r - 1 - high].map((top) => {
    const box = { left: middle - half, right: middle + half, top, bottom: top + high };
    return { n, text, x: middle, y: top + fontSize * 0.92, size: fontSize, weight: isForced ? 700 : 500, box };
  });
}

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
