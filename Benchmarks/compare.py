#!/usr/bin/env python3
"""Times comention's algorithms and those of igraph, NetworKit, SciPy and networkx on the same graphs, in the same run.

usage: compare.py [--large] [--only NAME,…] [--folder FOLDER]

Installs the libraries into a virtual environment, builds both programs of this package, writes the graphs, and prints a
table in Markdown: our processor time by that of the best peer, one thread each, medians of three runs. A result is
compared with a peer's before either is timed; one that differs is marked and not rated. --large adds dcpp-1m.
"""
import argparse, json, os, resource, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ["igraph==1.0.0", "networkit==11.2.2", "networkx==3.6.1", "scipy", "numpy"]

# name for GraphBenchmark, graph, target ratio, how results are compared: by node, a count, a quality (ours at
# least theirs), or not at all
ROWS = [
    ("betweenness:none", "dcpp-10k", 0.6, "nodes"),
    ("betweenness:strength", "dcpp-10k", 0.6, "ties"),
    ("closeness:none", "dcpp-10k", 0.25, "nodes"),
    ("harmonic:none", "dcpp-10k", 0.25, "nodes"),
    ("closeness:strength", "dcpp-10k", 0.6, "nodes"),
    ("pagerank", "dcpp-100k", 0.6, "nodes"),
    ("personalized-pagerank", "dcpp-100k", 0.6, "nodes"),
    ("louvain", "dcpp-100k", 0.8, "quality"),
    ("leiden", "dcpp-100k", 0.8, "quality"),
    ("label-propagation", "dcpp-100k", 0.5, "none"),
    ("constraint", "dcpp-100k", 0.2, "nodes"),
    ("disparity", "dcpp-100k", 0.3, "count"),
    ("spanning-tree", "dcpp-100k", 0.7, "count"),
    ("core", "dcpp-100k", 0.9, "nodes"),
    ("distances", "dcpp-100k", 0.9, "nodes"),
    ("hops", "dcpp-100k", 0.9, "nodes"),
    ("clustering", "dcpp-100k", 0.8, "nodes"),
    ("triangles", "dcpp-100k", 0.8, "nodes"),
    ("components", "dcpp-100k", 1.0, "count"),
    ("read", "dcpp-100k", 0.25, "count"),
]
LARGE = [("read", "dcpp-1m", 0.25, "count"), ("pagerank", "dcpp-1m", 0.6, "nodes"), ("core", "dcpp-1m", 0.9, "nodes")]


def igraph_tasks(path):
    import igraph, numpy as np
    edges = np.loadtxt(path, dtype=np.int64, delimiter="\t")
    graph = igraph.Graph(n=int(edges[:, :2].max()) + 1, edges=edges[:, :2])
    graph.es["weight"] = edges[:, 2].astype(float).tolist()
    length = (1 / edges[:, 2]).tolist()
    nan = lambda values: np.nan_to_num(np.asarray(values, float))
    quality = lambda found: graph.modularity(found.membership, weights="weight")
    return {
        "betweenness:none": lambda: graph.betweenness(),
        "betweenness:strength": lambda: graph.betweenness(weights=length),
        "closeness:none": lambda: nan(graph.closeness()),
        "closeness:strength": lambda: nan(graph.closeness(weights=length)),
        "harmonic:none": lambda: np.asarray(graph.harmonic_centrality()) * (graph.vcount() - 1),
        "pagerank": lambda: graph.pagerank(weights="weight"),
        "personalized-pagerank": lambda: graph.personalized_pagerank(reset_vertices=[0], weights="weight"),
        "louvain": (lambda: graph.community_multilevel(weights="weight"), quality),
        "leiden": (lambda: graph.community_leiden("modularity", weights="weight", n_iterations=2), quality),
        "label-propagation": (lambda: graph.community_label_propagation(weights="weight"), quality),
        "constraint": lambda: graph.constraint(weights="weight"),
        "spanning-tree": (
            lambda: graph.spanning_tree(weights=(-edges[:, 2]).tolist(), return_tree=False),
            lambda tree: float(edges[tree, 2].sum()),
        ),
        "core": lambda: graph.coreness(),
        "distances": lambda: graph.distances(source=0, weights=length)[0],
        "hops": lambda: graph.distances(source=0)[0],
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "components": (lambda: graph.connected_components(), len),
        "read": (lambda: igraph.Graph.Read_Ncol(path, names=True, weights=True, directed=False), lambda g: g.ecount()),
    }


def networkit_tasks(path):
    import networkit as nk, numpy as np
    nk.setNumberOfThreads(1)
    nk.setSeed(1, False)
    reader = lambda: nk.graphio.EdgeListReader("\t", 0, "#", True, False).read(path)
    if os.environ.get("ONLY_READ"):
        return {"read": (reader, lambda g: g.numberOfEdges())}
    edges = np.loadtxt(path, dtype=np.int64, delimiter="\t")
    nodes = int(edges[:, :2].max()) + 1
    made = lambda w: nk.GraphFromCoo((w, (edges[:, 0].copy(), edges[:, 1].copy())), n=nodes, weighted=True, directed=False)
    graph, lengths = made(edges[:, 2].astype(float)), made(1.0 / edges[:, 2])
    negative = made(-edges[:, 2].astype(float))
    plain = nk.graphtools.toUnweighted(graph)
    plain.indexEdges()
    scores = lambda make: lambda: make().run().scores()
    half = lambda make: (lambda: make().run().scores(), lambda found: np.asarray(found) / 2)
    variant = nk.centrality.ClosenessVariant.GENERALIZED

    def pagerank():
        found = nk.centrality.PageRank(graph, damp=0.85, tol=1e-10)
        found.norm = nk.centrality.Norm.L1_NORM
        return found.run().scores()

    def communities(make):
        def run():
            found = make()
            found.run()
            return found.getPartition()
        return run, lambda found: nk.community.Modularity().getQuality(found, graph)

    def distances(make):
        return lambda: make().run().getDistances()

    def components():
        return nk.components.ConnectedComponents(plain).run().numberOfComponents()

    def tree():
        found = nk.graph.KruskalMSF(negative)
        found.run()
        return found.getForest()

    return {
        "betweenness:none": half(lambda: nk.centrality.Betweenness(plain)),
        # With == for lengths: timed, but not compared.
        "closeness:none": scores(lambda: nk.centrality.Closeness(plain, False, variant)),
        "closeness:strength": scores(lambda: nk.centrality.Closeness(lengths, False, variant)),
        "harmonic:none": scores(lambda: nk.centrality.HarmonicCloseness(plain, False)),
        "betweenness:strength": (lambda: nk.centrality.Betweenness(lengths).run().scores(), None),
        "pagerank": pagerank,
        "louvain": communities(lambda: nk.community.PLM(graph, refine=False, turbo=True)),
        "leiden": communities(lambda: nk.community.ParallelLeiden(graph, iterations=2, randomize=True)),
        "label-propagation": communities(lambda: nk.community.PLP(graph)),
        "core": scores(lambda: nk.centrality.CoreDecomposition(plain)),
        "clustering": scores(lambda: nk.centrality.LocalClusteringCoefficient(plain, turbo=True)),
        "triangles": (lambda: nk.sparsification.TriangleEdgeScore(plain).run().scores(), None),
        "components": (components, float),
        "distances": distances(lambda: nk.distance.Dijkstra(lengths, 0, False)),
        "hops": distances(lambda: nk.distance.BFS(plain, 0, False)),
        "spanning-tree": (tree, lambda f: -sum(w for _, _, w in f.iterEdgesWeights())),
        "read": (reader, lambda g: g.numberOfEdges()),
    }


def scipy_tasks(path):
    import numpy as np, scipy.sparse as sparse, scipy.sparse.csgraph as csgraph
    edges = np.loadtxt(path, dtype=np.int64, delimiter="\t")
    u, v, w = edges[:, 0], edges[:, 1], edges[:, 2].astype(float)
    nodes = int(edges[:, :2].max()) + 1
    graph = sparse.coo_matrix((np.r_[w, w], (np.r_[u, v], np.r_[v, u])), shape=(nodes, nodes)).tocsr()
    negative, lengths = graph.copy(), graph.copy()
    negative.data, lengths.data = -graph.data, 1 / graph.data

    def disparity():
        strength, degree = np.asarray(graph.sum(1)).ravel(), np.diff(graph.indptr)
        row = np.repeat(np.arange(nodes), degree)
        chance = (1 - graph.data / strength[row]) ** (degree[row] - 1)
        chance[degree[row] == 1] = 1
        np.maximum(chance, 5e-324, out=chance)  # minimum() would drop what is exactly zero
        ends = sparse.csr_matrix((chance, graph.indices, graph.indptr), shape=graph.shape)
        return float((ends.minimum(ends.T).data < 0.05).sum() // 2)

    return {
        "disparity": (disparity, float),
        "spanning-tree": (lambda: csgraph.minimum_spanning_tree(negative), lambda tree: float(-tree.sum())),
        "components": (lambda: csgraph.connected_components(graph, False)[0], float),
        "distances": lambda: csgraph.dijkstra(lengths, False, 0),
    }


def networkx_tasks(path):
    import networkx
    graph = networkx.read_weighted_edgelist(path, delimiter="\t", nodetype=int)
    ordered = lambda found: [found[node] for node in sorted(graph)]
    return {
        "triangles": lambda: ordered(networkx.triangles(graph)),
        "constraint": lambda: ordered(networkx.constraint(graph, weight="weight")),
    }


PEERS = {"igraph": igraph_tasks, "networkit": networkit_tasks, "scipy": scipy_tasks, "networkx": networkx_tasks}
# Only for what no faster peer can say; it would take hours elsewhere.
SLOW = {"networkx": {"triangles"}}


def worker(peer, path, names, folder):
    """Runs in a process of its own: prints a line of JSON for each name, and stores values by node in a folder."""
    import numpy as np
    tasks = PEERS[peer](path)
    for name in names:
        if name not in tasks or (peer in SLOW and name not in SLOW[peer]):
            continue
        task, check = tasks[name] if isinstance(tasks[name], tuple) else (tasks[name], np.asarray)
        times = []
        while len(times) < 3:
            start, wall = time.process_time(), time.perf_counter()
            found = task()
            times.append((time.process_time() - start) * 1e3)
            if time.perf_counter() - wall > 5:
                break
        value = check(found) if check else None
        if isinstance(value, np.ndarray):
            np.save(f"{folder}/{peer}-{name.replace(':', '-')}.npy", value)
            value = float(value[np.isfinite(value)].sum())
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(json.dumps({"name": name, "cpu_ms": sorted(times)[len(times) // 2], "check": value,
                          "peak_memory_bytes": memory}), flush=True)


def agree(kind, ours, theirs, values, peer_values):
    """Whether two results are the same, as far as they can be compared."""
    import numpy as np
    if theirs is None or kind == "none":
        return None
    if kind == "quality":
        return ours >= theirs - 0.0005
    if kind == "nodes" and peer_values is not None and os.path.exists(values) and os.path.exists(peer_values):
        table = np.loadtxt(values, delimiter="\t")
        mine = np.empty(len(table))
        mine[table[:, 0].astype(int)] = table[:, 1]
        other = np.load(peer_values)
        return len(mine) == len(other) and bool(np.allclose(mine, other, rtol=1e-6, atol=1e-9))
    return abs(ours - theirs) <= 1e-6 * max(1, abs(theirs))


def lines(command, **environment):
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--only")
    parser.add_argument("--folder", default=os.path.join(HERE, ".build", "graphs"))
    options = parser.parse_args()
    environment = os.path.join(HERE, ".venv")
    python = os.path.join(environment, "bin", "python")
    if not os.path.exists(python):
        subprocess.check_call([sys.executable, "-m", "venv", environment])
        subprocess.check_call([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES])
    if os.path.realpath(sys.prefix) != os.path.realpath(environment):
        os.execv(python, [python, *sys.argv])
    subprocess.check_call(["swift", "build", "-c", "release", "--package-path", HERE], stdout=sys.stderr)
    binaries = subprocess.check_output(
        ["swift", "build", "-c", "release", "--package-path", HERE, "--show-bin-path"], text=True).strip()
    rows = [row for row in ROWS + (LARGE if options.large else [])
            if not options.only or row[0] in options.only.split(",")]
    os.makedirs(options.folder, exist_ok=True)
    missing = sorted({row[1] for row in rows if not os.path.exists(f"{options.folder}/{row[1]}.tsv")})
    if missing:
        subprocess.check_call([f"{binaries}/GraphGenerator", options.folder, *missing])
    print("| what | graph | comention, ms | best peer, ms | ratio | target | result |\n|---|---|---:|---|---:|---:|---|")
    for name, graph, target, kind in rows:
        path = f"{options.folder}/{graph}.tsv"
        for stale in os.listdir(options.folder):
            if stale.endswith(".npy"):
                os.remove(f"{options.folder}/{stale}")
        ours = lines([f"{binaries}/GraphBenchmark", path, "--values", options.folder, name])
        if not ours:
            print(f"| {name} | {graph} | – | | | {target} | not there yet |", flush=True)
            continue
        ours, peers, verdicts = ours[0], [], []
        for peer in PEERS:
            found = lines([python, __file__, "--worker", peer, path, name, options.folder],
                          **({"ONLY_READ": "1"} if name == "read" else {}))
            if not found:
                continue
            peers.append((found[0]["cpu_ms"], peer, found[0]["peak_memory_bytes"]))
            stem = name.replace(":", "-")
            same = agree(kind, ours["check"], found[0]["check"], f"{options.folder}/{stem}.tsv",
                         f"{options.folder}/{peer}-{stem}.npy")
            verdicts.append(f"{peer} " + ("not compared" if same is None else "agrees" if same else "DIFFERS"))
        best = min(peers) if peers else (float("nan"), "–", 0)
        print(f"| {name} | {graph} | {ours['cpu_ms']:.1f} | {best[0]:.1f} ({best[1]}) | {ours['cpu_ms'] / best[0]:.2f} "
              f"| {target} | {', '.join(verdicts)} |", flush=True)
        if name == "read":
            memory, least = ours["peak_memory_bytes"], min((p[2], p[1]) for p in peers)
            print(f"| peak memory of reading, MB | {graph} | {memory / 1e6:.0f} | {least[0] / 1e6:.0f} ({least[1]}) "
                  f"| {memory / least[0]:.2f} | {0.5 if graph == 'dcpp-1m' else ''} | |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "--worker":
        worker(sys.argv[2], sys.argv[3], sys.argv[4].split(","), sys.argv[5])
    else:
        main()
