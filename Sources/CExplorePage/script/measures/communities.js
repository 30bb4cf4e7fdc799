// Communities of what is shown, under the numbers of those given, so that a colour stays with its people.

/** The community of every node, 0 for none, among the nodes that pass and the edges that weigh something. */
function communitiesShown(passes, weight) {
  const members = [];
  const place = new Int32Array(nodeCount).fill(-1);
  const tied = new Uint8Array(nodeCount);
  for (let e = 0; e < edgeCount; e++)
    if (weight[e] > 0 && source[e] !== target[e]) tied[source[e]] = tied[target[e]] = 1;
  for (let n = 0; n < nodeCount; n++) if (passes[n] && tied[n]) place[n] = members.push(n) - 1;
  const [from, to, weights] = [[], [], []];
  for (let e = 0; e < edgeCount; e++) {
    const [a, b] = [place[source[e]], place[target[e]]];
    if (!weight[e] || a < 0 || b < 0 || a === b) continue;
    from.push(a);
    to.push(b);
    weights.push(weight[e]);
  }
  const level = levelOf(members.length, from, to, weights);
  const groups = bestDivision(level, members);
  const result = new Int32Array(nodeCount);
  const numbers = numbered(groups, members, level.strength);
  members.forEach((n, v) => {
    result[n] = numbers.get(groups[v]);
  });
  return result;
}

// So many edges are divided in a moment; fewer are divided again and again, in other orders.
const edgesInAMoment = 20_000;
const mostTries = 30;

/** The best of what is reached from the communities given, and from single nodes; the first of those as good. */
function bestDivision(level, members) {
  const resolution = data.resolution ?? 1;
  const tries = Math.max(1, Math.min(mostTries, Math.floor((2 * edgesInAMoment) / Math.max(1, level.to.length))));
  const single = Int32Array.from(members, (_, v) => v);
  let best = leiden(level, givenDivision(members), resolution);
  let quality = modularity(level, best, resolution);
  const compare = ([found, reached]) => {
    if (reached > quality + 1e-9) [best, quality] = [found, reached];
  };
  for (let seed = 0; seed < tries; seed++) compare(settled(level, single, resolution, seed));
  // What no order reaches lies near: some are taken out, and find their place again.
  for (let seed = 1; seed < tries; seed++) compare(settled(level, shaken(best, seed), resolution, seed));
  return best;
}

// One of so many is taken out of its community.
const oneOf = 4;

/** A division with some of its members alone, others with each seed. */
function shaken(division, seed) {
  const labels = new Map();
  const alone = new Set(visitingOrder(division.length, seed).slice(0, Math.ceil(division.length / oneOf)));
  return division.map((group, v) => {
    const key = alone.has(v) ? -1 - v : group;
    if (!labels.has(key)) labels.set(key, labels.size);
    return labels.get(key);
  });
}

// Rounds after the first one; more gain next to nothing.
const mostRounds = 4;

/** The communities that round after round reaches, each from those of the last in another order, and their modularity. */
function settled(level, division, resolution, seed) {
  let found = leiden(level, division, resolution, seed);
  let quality = modularity(level, found, resolution);
  for (let round = 1; round <= mostRounds; round++) {
    const next = leiden(level, found, resolution, seed + round * mostTries);
    const reached = modularity(level, next, resolution);
    if (reached <= quality + 1e-9) break;
    [found, quality] = [next, reached];
  }
  return [found, quality];
}

/** The communities given, as far as they are left; a name without one is alone. */
function givenDivision(members) {
  const labels = new Map();
  return Int32Array.from(members, (n) => {
    const key = givenCommunity[n] || -1 - n;
    if (!labels.has(key)) labels.set(key, labels.size);
    return labels.get(key);
  });
}

/**
 * Each group's number: that of the given community it shares most strength with, each once; others get new ones.
 * Strength, not heads, so that those who stand out in the picture keep their colour.
 */
function numbered(groups, members, strength) {
  const sizes = new Map();
  const shared = new Map();
  groups.forEach((group, v) => {
    sizes.set(group, (sizes.get(group) || 0) + 1);
    const old = givenCommunity[members[v]];
    if (old) shared.set(`${group} ${old}`, (shared.get(`${group} ${old}`) || 0) + strength[v]);
  });
  const pairs = [...shared].map(([key, sum]) => [...key.split(" ").map(Number), sum]);
  pairs.sort((a, b) => b[2] - a[2] || a[1] - b[1] || a[0] - b[0]);
  const numbers = new Map();
  const taken = new Set();
  for (const [group, old] of pairs) {
    if (numbers.has(group) || taken.has(old)) continue;
    numbers.set(group, old);
    taken.add(old);
  }
  const others = [...sizes.keys()].filter((group) => !numbers.has(group));
  others.sort((a, b) => sizes.get(b) - sizes.get(a) || groups.indexOf(a) - groups.indexOf(b));
  let last = lastCommunity;
  for (const group of others) numbers.set(group, ++last);
  return numbers;
}
