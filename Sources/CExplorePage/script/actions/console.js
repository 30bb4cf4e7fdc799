// What can be asked from the browser's console, where the page's own names are out of reach:
//
//     comention.ranks()["Ann Lee"]

window.comention = Object.freeze({
  /** PageRank of every name shown, by id. */
  ranks: () => Object.fromEntries(view.order.map((n) => [ids[n], view.rank[n]])),
  /** The community of every name shown, by id; 0 for none. */
  communities: () => Object.fromEntries(view.order.map((n) => [ids[n], view.community[n]])),
  /** The ties shown: id, id, weight. */
  ties: () => rowsOf("ties").map((e) => [ids[source[e]], ids[target[e]], view.weight[e]]),
  /** Where a name stands in the window, in pixels. */
  placeOf: (id) => {
    const box = stage.getBoundingClientRect();
    const n = nodeOfId.get(id);
    return [box.left + screenX(n, camera()), box.top + screenY(n, camera())];
  },
  /** The point of the layout's plane that lies at a place in the window. */
  pointAt: (x, y) => {
    const box = stage.getBoundingClientRect();
    const c = camera();
    return [(x - box.left - size.width / 2) / c.k + c.x, (y - box.top - size.height / 2) / c.k + c.y];
  },
  /** The camera, and whether it shows all. */
  camera: () => ({ ...camera(), isFitted: state.camera === null }),
  /** Draws at once; what it takes is what a frame takes. */
  draw: drawNow,
});
