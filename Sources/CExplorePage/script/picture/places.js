// Where a label can stand, and what stands there already.

/** Boxes and circles of which none may lie on another, found by cells of a grid. */
class FreeRoom {
  cells = new Map();

  /** The cells that a box touches. */
  *keys(box) {
    for (let i = Math.floor(box.left / 80); i <= Math.floor(box.right / 80); i++) {
      for (let j = Math.floor(box.top / 30); j <= Math.floor(box.bottom / 30); j++) yield i * 10_000 + j;
    }
  }

  /** Whether nothing lies there but the outline of a node, which has its own label beside it. */
  holds(box, n) {
    for (const key of this.keys(box)) if (this.cells.get(key)?.some((taken) => taken.n !== n && meets(box, taken))) return false;
    return true;
  }

  take(box) {
    for (const key of this.keys(box)) {
      if (this.cells.has(key)) this.cells.get(key).push(box);
      else this.cells.set(key, [box]);
    }
  }
}

/** Whether a box touches another, or a circle where the other has a radius. */
function meets(a, b) {
  if (a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom) return false;
  if (b.r === undefined) return true;
  const dx = Math.max(a.left - b.x, 0, b.x - a.right);
  const dy = Math.max(a.top - b.y, 0, b.y - a.bottom);
  return Math.hypot(dx, dy) < b.r;
}

/** The outlines of nodes as things that no label may lie on. */
function outlinesAsRoom(c) {
  const room = new FreeRoom();
  const radius = radii(c);
  for (const n of view.list) {
    const [x, y] = [screenX(n, c), screenY(n, c)];
    // Hexagons reach a little farther, and borders have a width.
    const r = radius(n) * 1.08 + 1;
    if (isOnStage(x, y)) room.take({ n, x, y, r, left: x - r, right: x + r, top: y - r, bottom: y + r });
  }
  return room;
}

// Below and above first, as readers expect it, then beside, then across the corners.
const sides = [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1]];
const corner = Math.SQRT1_2;

/** The boxes of a label around its node, so many pixels away, moved aside where the stage ends. */
function placesAround({ x, y, r, half, high }, away) {
  return sides.map(([dx, dy]) => {
    const far = (r + away) * (dx && dy ? corner : 1);
    const middle = dx ? x + dx * (far + half) : x;
    const inside = Math.min(Math.max(middle, half), Math.max(half, size.width - half));
    // Beside a node there is no moving aside: the label would lie on it.
    if (dx && inside !== middle) return null;
    const top = dy > 0 ? y + far : dy < 0 ? y - far - high : y - high / 2;
    return { left: inside - half, right: inside + half, top, bottom: top + high };
  });
}

/** From the border of a node to the nearest point of its label. */
function leaderTo(box, x, y, r) {
  const [toX, toY] = [Math.min(Math.max(x, box.left + 2), box.right - 2), Math.min(Math.max(y, box.top + 2), box.bottom - 2)];
  const far = Math.max(1, Math.hypot(toX - x, toY - y));
  return { x1: x + ((toX - x) * r) / far, y1: y + ((toY - y) * r) / far, x2: toX, y2: toY };
}
