// The keyboard.

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const stageKeys = {
  PageDown: () => moveCursor(nodeByRank(1)),
  PageUp: () => moveCursor(nodeByRank(-1)),
  Home: () => moveCursor(view.list[0]),
  End: () => moveCursor(view.list[view.list.length - 1]),
  Enter: openCursor,
  " ": openCursor,
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  0: fitAll,
  Delete: () => hasCursor() && letGo(cursor),
};

function stageKey(event) {
  const direction = directions[event.key];
  if (direction && event.altKey && event.shiftKey) return moveCursorNode(direction, event);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (direction && event.shiftKey) panBy(-60 * direction[0], -60 * direction[1]);
  else if (direction) moveCursor(nodeTowards(direction));
  else if (Object.hasOwn(stageKeys, event.key)) stageKeys[event.key]();
  else return;
  event.preventDefault();
}

/** Puts the name at the cursor elsewhere, a few pixels at a time. */
function moveCursorNode([dx, dy], event) {
  event.preventDefault();
  if (!hasCursor()) return;
  moveNode(cursor, 12 * dx, 12 * dy);
  moveEnded(cursor);
}

/** Keys that work wherever the focus is, but for fields of text. */
function pageKey(event) {
  if (document.querySelector("dialog[open]")) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    byId("search").focus();
  }
  if (event.key !== "Escape") return;
  if (byId("download").open) {
    byId("download").open = false;
    byId("download").querySelector("summary").focus();
  } else if (!isTyping) release();
}

function openCursor() {
  if (cursor !== null && view.passes[cursor]) chooseNode(cursor, !isPathOpen());
}

const hasCursor = () => cursor !== null && view.list.includes(cursor);

function nodeByRank(step) {
  const place = hasCursor() ? view.list.indexOf(cursor) + step : 0;
  return view.list[Math.max(0, Math.min(view.list.length - 1, place))];
}

/** The nearest node in a direction, those to the side counted as farther. */
function nodeTowards([dx, dy]) {
  if (!hasCursor()) return view.list[0];
  let best = cursor;
  let least = Infinity;
  for (const n of view.list) {
    const x = positionX[n] - positionX[cursor];
    const y = positionY[n] - positionY[cursor];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (along <= 0 || aside > 2 * along || along + 2 * aside >= least) continue;
    [best, least] = [n, along + 2 * aside];
  }
  return best;
}

function moveCursor(n) {
  if (n === undefined) return;
  cursor = n;
  bringIntoView(n);
  draw();
  announce(nodeText(n));
}
