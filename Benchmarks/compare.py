#!/usr/bin/env python3
"""Times comention's algorithms and those of igraph, NetworKit, SciPy and networkx on the same graphs, in the same run.

usage: compare.py [--large] [--graphs GRAPH,…] [--only NAME,…] [--no-peers] [--folder FOLDER] [--comention PROGRAM]

Installs the libraries into a virtual environment, builds both programs of this package, writes the graphs, and prints
three tables in Markdown: our processor time by that of the best peer, one thread each, medians of three runs; our wall
time with one thread and with two; and how long the command takes on a small graph. A result is compared with each
peer's; one that differs is marked. --large adds dcpp-1m, --no-peers leaves out the first table.
"""
import argparse, json, os, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ["igraph==1.0.0", "networkit==11.2.2", "networkx==3.6.1", "scipy", "numpy"]
PEERS = ["igraph", "networkit", "scipy", "networkx"]

# Name for GraphBenchmark, target ratio, how results are compared: by node, a count, a quality (ours at least theirs),
# not at all, or (ties) by node with the peers that compare lengths rightly.
PATHS = [
    ("betweenness:none", 0.6, "nodes"),
    ("betweenness:strength", 0.6, "ties"),
    ("closeness:none", 0.25, "nodes"),
    ("harmonic:none", 0.25, "nodes"),
    ("closeness:strength", 0.6, "nodes"),
]
LINEAR = [
    ("pagerank", 0.6, "nodes"),
    ("personalized-pagerank", 0.6, "nodes"),
    ("louvain", 0.8, "quality"),
    ("leiden", 0.8, "quality"),
    ("label-propagation", 0.5, "none"),
    ("constraint", 0.2, "nodes"),
    ("disparity", 0.3, "count"),
    ("spanning-tree", 0.7, "count"),
    ("core", 0.9, "nodes"),
    ("distances", 0.9, "nodes"),
    ("hops", 0.9, "nodes"),
    ("clustering", 0.8, "nodes"),
    ("triangles", 0.8, "nodes"),
    ("components", 1.0, "count"),
    ("read", 0.25, "count"),
]
ROWS = {"dcpp-1k": PATHS, "dcpp-10k": PATHS + LINEAR, "dcpp-100k": LINEAR, "dcpp-1m": LINEAR}
MEMORY_TARGET = {"dcpp-1m": 0.5}

# Our wall time with one thread by that with two, at least 1.8.
THREADS = {
    "dcpp-10k": ["betweenness:none", "betweenness:strength", "closeness:none", "closeness:strength"],
    "dcpp-100k": ["pagerank", "personalized-pagerank", "clustering", "clustering:strength", "barrat-clustering"],
}


def agree(kind, ours, theirs, values, peer_values):
    """Whether two results are the same, as far as they can be compared."""
    import numpy as np
    if theirs is None or kind == "none":
        return None
    if kind == "quality":
        return ours >= theirs - 0.0005
    if kind in ("nodes", "ties") and os.path.exists(values) and os.path.exists(peer_values):
        table = np.loadtxt(values, delimiter="\t")
        mine = np.empty(len(table))
        mine[table[:, 0].astype(int)] = table[:, 1]
        other = np.load(peer_values)
        return len(mine) == len(other) and bool(np.allclose(mine, other, rtol=1e-6, atol=1e-9))
    return abs(ours - theirs) <= 1e-6 * max(1, abs(theirs))


def lines(command, **environment):
    """What a program printed, by name."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {line["name"]: line for line in found}


def measured(program, path, names, folder):
    """Our times and each peer's, by peer and name; reading in processes of its own, so that its memory is seen."""
    found = {}
    for part, environment in ((["read"], {"ONLY_READ": "1"}), ([n for n in names if n != "read"], {})):
        part = [name for name in part if name in names]
        if not part:
            continue
        found.setdefault("comention", {}).update(lines([program, path, "--values", folder, *part]))
        for peer in PEERS:
            command = [sys.executable, f"{HERE}/peers.py", peer, path, ",".join(part), folder]
            found.setdefault(peer, {}).update(lines(command, **environment))
    return found


def compare_with_peers(program, graph, rows, folder):
    """Prints the rows of a graph."""
    path = f"{folder}/{graph}.tsv"
    scores = [f"{name.replace(':', '-')}.tsv" for name, _, _ in rows]
    for stale in os.listdir(folder):
        if stale.endswith(".npy") or stale in scores:
            os.remove(f"{folder}/{stale}")
    found = measured(program, path, [name for name, _, _ in rows], folder)
    for name, target, kind in rows:
        ours = found["comention"].get(name)
        if not ours:
            print(f"| {name} | {graph} | failed | | | {target} | |", flush=True)
            continue
        stem, verdicts = name.replace(":", "-"), []
        peers = {peer: found[peer][name] for peer in PEERS if name in found[peer]}
        for peer, theirs in peers.items():
            same = agree(kind, ours["check"], theirs["check"], f"{folder}/{stem}.tsv", f"{folder}/{peer}-{stem}.npy")
            verdicts.append(f"{peer} " + ("not compared" if same is None else "agrees" if same else "DIFFERS"))
        if not peers:
            print(f"| {name} | {graph} | {ours['cpu_ms']:.1f} | – | | {target} | |", flush=True)
            continue
        best = min(peers, key=lambda peer: peers[peer]["cpu_ms"])
        time_of_best = peers[best]["cpu_ms"]
        print(f"| {name} | {graph} | {ours['cpu_ms']:.1f} | {time_of_best:.1f} ({best}) "
              f"| {ours['cpu_ms'] / time_of_best:.2f} | {target} | {', '.join(verdicts)} |", flush=True)
        if name == "read":
            leanest = min(peers, key=lambda peer: peers[peer]["peak_memory_bytes"])
            memory, least = ours["peak_memory_bytes"], peers[leanest]["peak_memory_bytes"]
            print(f"| peak memory of reading, MB | {graph} | {memory / 1e6:.0f} | {least / 1e6:.0f} ({leanest}) "
                  f"| {memory / least:.2f} | {MEMORY_TARGET.get(graph, '')} | |", flush=True)


def compare_threads(program, graph, names, folder):
    """Prints the wall times with one thread and with two, the lowest of three of each taken in turn."""
    for name in names:
        best, bytes_of = {}, {}
        for _ in range(3):
            for threads in (1, 2):
                command = [program, f"{folder}/{graph}.tsv", "--threads", str(threads), "--repeats", "1"]
                wall = lines([*command, "--values", folder, name])[name]["wall_ms"]
                best[threads] = min(best.get(threads, wall), wall)
                with open(f"{folder}/{name.replace(':', '-')}.tsv", "rb") as values:
                    bytes_of[threads] = values.read()
        same = "same bytes" if bytes_of[1] == bytes_of[2] else "DIFFERS"
        print(f"| {name} | {graph} | {best[1]:.1f} | {best[2]:.1f} | {best[1] / best[2]:.2f} | 1.8 | {same} |", flush=True)


def time_startup(program):
    """Prints how long the command takes from start to end on a graph of 34 nodes."""
    karate = os.path.join(HERE, "..", "graphs", "karate", "karate.tsv")
    if not os.path.exists(program):
        print(f"\n`comention rank karate.tsv`: not measured, {program} is not there; build it, or say --comention PROGRAM")
        return
    times = []
    for _ in range(15):
        start = time.perf_counter()
        subprocess.run([program, "rank", karate], stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - start) * 1e3)
    print(f"\n`comention rank karate.tsv`: median {statistics.median(times):.1f} ms, worst of 15 {max(times):.1f} ms (target 40)")


def prepared(environment):
    """The Python of the virtual environment, which is made if it isn't there."""
    python = os.path.join(environment, "bin", "python")
    if not os.path.exists(python):
        subprocess.check_call([sys.executable, "-m", "venv", environment])
        subprocess.check_call([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES])
    return python


def built():
    """The folder of the programs of this package."""
    command = ["swift", "build", "-c", "release", "--package-path", HERE]
    subprocess.check_call(command, stdout=sys.stderr)
    return subprocess.check_output([*command, "--show-bin-path"], text=True).strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--large", action="store_true", help="add dcpp-1m")
    parser.add_argument("--graphs", help="these graphs only")
    parser.add_argument("--only", help="these tasks only")
    parser.add_argument("--no-peers", action="store_true", help="only threads and start")
    parser.add_argument("--folder", default=os.path.join(HERE, ".build", "graphs"))
    parser.add_argument("--comention", default=os.path.join(HERE, "..", ".build", "release", "comention"))
    options = parser.parse_args()
    python = prepared(os.path.join(HERE, ".venv"))
    if os.path.realpath(sys.prefix) != os.path.realpath(os.path.join(HERE, ".venv")):
        os.execv(python, [python, *sys.argv])
    binaries, folder = built(), options.folder
    graphs = options.graphs.split(",") if options.graphs else [g for g in ROWS if g != "dcpp-1m" or options.large]
    only = options.only.split(",") if options.only else None
    wanted = lambda name: only is None or name in only
    os.makedirs(folder, exist_ok=True)
    missing = [graph for graph in graphs if not os.path.exists(f"{folder}/{graph}.tsv")]
    if missing:
        subprocess.check_call([f"{binaries}/GraphGenerator", folder, *missing])
    program = f"{binaries}/GraphBenchmark"
    print("Load at the start: " + ", ".join(f"{load:.1f}" for load in os.getloadavg()) + f"; {os.cpu_count()} processors.")
    if not options.no_peers:
        print("\n| what | graph | comention, ms | best peer, ms | ratio | target | result |")
        print("|---|---|---:|---|---:|---:|---|", flush=True)
        for graph in graphs:
            rows = [row for row in ROWS[graph] if wanted(row[0])]
            if rows:
                compare_with_peers(program, graph, rows, folder)
    print("\n| what | graph | one thread, ms | two threads, ms | faster by | target | result |")
    print("|---|---|---:|---:|---:|---:|---|", flush=True)
    for graph in graphs:
        compare_threads(program, graph, [name for name in THREADS.get(graph, []) if wanted(name)], folder)
    time_startup(options.comention)


if __name__ == "__main__":
    main()
