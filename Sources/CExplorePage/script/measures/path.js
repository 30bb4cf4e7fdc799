// Shortest paths.

/** A binary heap of pairs, least first. */
class Heap {
  items = [];

  static less(a, b) {
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  }

  push(item) {
    const { items } = this;
    let i = items.push(item) - 1;
    while (i && Heap.less(item, items[(i - 1) >> 1])) {
      items[i] = items[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    items[i] = item;
  }

  pop() {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    for (let i = 0; items.length; ) {
      let child = 2 * i + 1;
      if (child + 1 < items.length && Heap.less(items[child + 1], items[child])) child++;
      if (child >= items.length || !Heap.less(items[child], last)) {
        items[i] = last;
        break;
      }
      items[i] = items[child];
      i = child;
    }
    return top;
  }
}

/** Dijkstra's algorithm with lengths 1/weight, ties by node order; null when there is no way. */
function shortestPath(from, to, passes, weight) {
  if (from === null || to === null || from === to || !passes[from] || !passes[to]) return null;
  const length = new Float64Array(nodeCount).fill(Infinity);
  const by = new Int32Array(nodeCount).fill(-1);
  const done = new Uint8Array(nodeCount);
  const heap = new Heap();
  length[from] = 0;
  heap.push([0, from]);
  while (heap.items.length) {
    const [far, n] = heap.pop();
    if (done[n]) continue;
    done[n] = 1;
    if (n === to) break;
    for (let i = arcs.start[n]; i < arcs.start[n + 1]; i++) {
      const e = arcs.edge[i];
      const other = arcs.to[i];
      if (!weight[e] || done[other] || far + 1 / weight[e] >= length[other]) continue;
      length[other] = far + 1 / weight[e];
      by[other] = e;
      heap.push([length[other], other]);
    }
  }
  return length[to] === Infinity ? null : { ...stepsBack(from, to, by), length: length[to] };
}

function stepsBack(from, to, by) {
  const edges = [];
  const nodes = [to];
  for (let n = to; n !== from; ) {
    edges.unshift(by[n]);
    n = otherEnd(by[n], n);
    nodes.unshift(n);
  }
  return { edges, nodes };
}
