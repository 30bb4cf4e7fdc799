"""What igraph, NetworKit, SciPy and networkx have for each task of GraphBenchmark, and how they are timed.

usage: peers.py PEER GRAPH NAME,… FOLDER   (from compare.py, inside its virtual environment)
"""
import json, os, resource, sys, time


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
        # By edge, which sum to the same as ours by node.
        "triangles": (lambda: nk.sparsification.TriangleEdgeScore(plain).run().scores(), lambda f: float(np.sum(f))),
        "components": (components, float),
        "distances": distances(lambda: nk.distance.Dijkstra(lengths, 0, False)),
        "hops": distances(lambda: nk.distance.BFS(plain, 0, False)),
        "spanning-tree": (tree, lambda forest: sum(graph.weight(u, v) for u, v in forest.iterEdges())),
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
# What would take minutes or hours and tells nothing more, as others are faster.
SLOW = {
    "networkx dcpp-10k": {"constraint"},
    "networkx dcpp-100k": {"constraint"},
    "networkx dcpp-1m": {"constraint", "triangles"},
    "igraph dcpp-1m": {"constraint", "label-propagation", "louvain"},
}


def worker(peer, path, names, folder):
    """Runs in a process of its own: prints a line of JSON for each name, and stores values by node in a folder."""
    import numpy as np
    graph = os.path.basename(path).removesuffix(".tsv")
    names = [name for name in names if name not in SLOW.get(f"{peer} {graph}", ())]
    tasks = PEERS[peer](path) if names else {}
    for name in (n for n in names if n in tasks):
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


if __name__ == "__main__":
    worker(sys.argv[1], sys.argv[2], sys.argv[3].split(","), sys.argv[4])
