// Communities by modularity. V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden", Sci. Rep. 9, 2019, 5233.
// Where the paper picks at random the best is taken, first label first, so that the same graph always looks the same.
//
// A level is a graph of `count` nodes: the neighbours of v are `start[v]..<start[v + 1]` in `to` and `weight`, loops
// left out; `strength[v]` is v's weight, loops twice; `total` is all strength, 2m in the paper.

/** The level of edges between `from[i]` and `to[i]`, none of them a loop. */
function levelOf(count, from, to, weight) {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < from.length; i++) {
    start[from[i] + 1]++;
    start[to[i] + 1]++;
  }
  for (let v = 0; v < count; v++) start[v + 1] += start[v];
  const next = start.slice();
  const level = {
    count,
    start,
    to: new Int32Array(start[count]),
    weight: new Float64Array(start[count]),
    strength: new Float64Array(count),
    total: 0,
  };
  const add = (a, b, w) => {
    level.to[next[a]] = b;
    level.weight[next[a]++] = w;
    level.strength[a] += w;
    level.total += w;
  };
  for (let i = 0; i < from.length; i++) {
    add(from[i], to[i], weight[i]);
    add(to[i], from[i], weight[i]);
  }
  return level;
}

/** Adds up weights by label for one node at a time. */
function tally(count) {
  const sums = new Float64Array(count);
  const labels = [];
  return {
    sums,
    labels,
    add(label, weight) {
      if (!sums[label]) labels.push(label);
      sums[label] += weight;
    },
    clear() {
      for (const label of labels) sums[label] = 0;
      labels.length = 0;
    },
  };
}

/** Numbers from 0 up to a count, in the order that a seed gives; in their own where it is 0. */
function visitingOrder(count, seed) {
  const order = Array.from({ length: count }, (_, v) => v);
  if (!seed) return order;
  // A linear congruential generator, good enough for an order.
  let random = seed;
  for (let i = count - 1; i > 0; i--) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((random / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Moves single nodes to where modularity gains most, or to a new group, until none gains; changes `groups`. */
function moveNodes(level, groups, resolution, seed) {
  const { count, start, to, weight, strength } = level;
  const heft = new Float64Array(count);
  const size = new Int32Array(count);
  for (let v = 0; v < count; v++) {
    heft[groups[v]] += strength[v];
    size[groups[v]]++;
  }
  const free = [];
  for (let label = count - 1; label >= 0; label--) if (!size[label]) free.push(label);
  const links = tally(count);
  const queue = visitingOrder(count, seed);
  const queued = new Uint8Array(count).fill(1);
  for (let head = 0; head < queue.length; head++) {
    const v = queue[head];
    queued[v] = 0;
    const old = groups[v];
    for (let i = start[v]; i < start[v + 1]; i++) links.add(groups[to[i]], weight[i]);
    heft[old] -= strength[v];
    const gain = (label) => links.sums[label] - (resolution * strength[v] * heft[label]) / level.total;
    let best = old;
    let most = gain(old);
    for (const label of links.labels.sort((a, b) => a - b)) {
      if (gain(label) > most + 1e-12 * level.total) [best, most] = [label, gain(label)];
    }
    if (most < -1e-12 * level.total && size[old] > 1) best = free.pop();
    links.clear();
    heft[best] += strength[v];
    if (best === old) continue;
    if (!--size[old]) free.push(old);
    size[best]++;
    groups[v] = best;
    for (let i = start[v]; i < start[v + 1]; i++) {
      const u = to[i];
      if (groups[u] === best || queued[u]) continue;
      queued[u] = 1;
      queue.push(u);
    }
  }
}

/** Divides every group into well-connected parts: single nodes join parts of their group, and never leave again. */
function partsOf(level, groups, resolution) {
  const { count, start, to, weight, strength, total } = level;
  const groupHeft = new Float64Array(count);
  for (let v = 0; v < count; v++) groupHeft[groups[v]] += strength[v];
  const parts = Int32Array.from({ length: count }, (_, v) => v);
  const heft = strength.slice();
  const size = new Int32Array(count).fill(1);
  // What ties a part to the rest of its group.
  const cut = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    for (let i = start[v]; i < start[v + 1]; i++) if (groups[to[i]] === groups[v]) cut[v] += weight[i];
  }
  const isWellConnected = (part, group) =>
    cut[part] >= (resolution * heft[part] * (groupHeft[group] - heft[part])) / total;
  const links = tally(count);
  for (let v = 0; v < count; v++) {
    if (size[v] !== 1 || parts[v] !== v || !isWellConnected(v, groups[v])) continue;
    for (let i = start[v]; i < start[v + 1]; i++) if (groups[to[i]] === groups[v]) links.add(parts[to[i]], weight[i]);
    let best = v;
    let most = 1e-12 * total;
    for (const part of links.labels.sort((a, b) => a - b)) {
      if (part === v || !isWellConnected(part, groups[v])) continue;
      const gain = links.sums[part] - (resolution * strength[v] * heft[part]) / total;
      if (gain > most) [best, most] = [part, gain];
    }
    if (best !== v) {
      parts[v] = best;
      size[best]++;
      size[v] = 0;
      heft[best] += strength[v];
      cut[best] += cut[v] - 2 * links.sums[best];
    }
    links.clear();
  }
  return parts;
}

/** The level whose nodes are the parts, numbered by their first nodes. */
function gathered(level, parts) {
  const number = new Int32Array(level.count);
  const members = new Map();
  parts.forEach((part, v) => {
    if (!members.has(part)) members.set(part, []);
    members.get(part).push(v);
  });
  [...members.values()].forEach((list, a) => {
    for (const v of list) number[v] = a;
  });
  const count = members.size;
  const start = new Int32Array(count + 1);
  const strength = new Float64Array(count);
  const [to, weight] = [[], []];
  const links = tally(count);
  let a = 0;
  for (const list of members.values()) {
    for (const v of list) {
      strength[a] += level.strength[v];
      for (let i = level.start[v]; i < level.start[v + 1]; i++) {
        if (number[level.to[i]] !== a) links.add(number[level.to[i]], level.weight[i]);
      }
    }
    for (const b of links.labels) {
      to.push(b);
      weight.push(links.sums[b]);
    }
    links.clear();
    start[++a] = to.length;
  }
  return { number, level: { count, start, to, weight, strength, total: level.total } };
}

/** The communities that the algorithm reaches from a division of the nodes, which it visits in the order of a seed. */
function leiden(base, division, resolution, seed = 0) {
  let level = base;
  let place = Int32Array.from({ length: base.count }, (_, v) => v);
  let groups = division.slice();
  for (;;) {
    moveNodes(level, groups, resolution, seed);
    const { number, level: next } = gathered(level, partsOf(level, groups, resolution));
    if (next.count === level.count) return place.map((v) => groups[v]);
    const groupNumbers = new Map();
    const coarse = new Int32Array(next.count);
    groups.forEach((group, v) => {
      if (!groupNumbers.has(group)) groupNumbers.set(group, groupNumbers.size);
      coarse[number[v]] = groupNumbers.get(group);
    });
    place = place.map((v) => number[v]);
    [level, groups] = [next, coarse];
  }
}

/** Modularity after Newman and Girvan, with a resolution, of a division of the first level, which has no loops. */
function modularity(level, groups, resolution) {
  if (!level.total) return 0;
  const heft = new Float64Array(level.count);
  let inside = 0;
  for (let v = 0; v < level.count; v++) {
    heft[groups[v]] += level.strength[v];
    for (let i = level.start[v]; i < level.start[v + 1]; i++) {
      if (groups[level.to[i]] === groups[v]) inside += level.weight[i];
    }
  }
  return heft.reduce((sum, h) => sum - resolution * (h / level.total) ** 2, inside / level.total);
}
