/**
 * PageRank with damping 0.85 by power iteration: weights are strengths, from a node without ties one jumps anywhere.
 * `passes` says which nodes there are, `weight` is 0 for edges that are not.
 */
function pageRank(passes, weight, strength) {
  let rank = new Float64Array(nodeCount);
  let next = new Float64Array(nodeCount);
  const count = passes.reduce((sum, on) => sum + on, 0);
  if (!count) return rank;
  const used = [];
  for (let e = 0; e < edgeCount; e++) if (weight[e] > 0) used.push(e);
  for (let n = 0; n < nodeCount; n++) rank[n] = passes[n] / count;
  for (let round = 0; round < 200; round++) {
    let idle = 0;
    for (let n = 0; n < nodeCount; n++) if (passes[n] && !strength[n]) idle += rank[n];
    const jump = (0.15 + 0.85 * idle) / count;
    for (let n = 0; n < nodeCount; n++) next[n] = passes[n] ? jump : 0;
    for (const e of used) {
      const a = source[e];
      const b = target[e];
      const walked = 0.85 * weight[e];
      next[b] += (walked * rank[a]) / strength[a];
      if (a !== b) next[a] += (walked * rank[b]) / strength[b];
    }
    let change = 0;
    for (let n = 0; n < nodeCount; n++) change += Math.abs(next[n] - rank[n]);
    [rank, next] = [next, rank];
    if (change < 1e-9) break;
  }
  return rank;
}
