#!/usr/bin/env python3
"""Times reading and writing graph files: comention, networkx and igraph on the same files, in the same run.

usage: compare_formats.py [--graph NAME] [--folder FOLDER] [--repeats N] [--skip networkx]

Builds the programs of this package, installs the libraries into a virtual environment, writes the graph with a few attributes of every
type as GraphML, lets comention make the other formats of it, and prints a table in Markdown: processor time on one thread, megabytes a
second, peak memory; for writing, the time that writing the same bytes from memory takes, and the wall time of both with a thread for
each processor. Every reader has to find the same number of
edges. Each library runs in a process of its own.
"""
import argparse, json, os, resource, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ["igraph==1.0.0", "networkx==3.6.1"]
FORMATS = ["graphml", "gexf", "json", "csv", "gml", "pajek"]
SUFFIXES = {"pajek": "net"}


def write_reference(edges_path, path):
    """GraphML with text, integer, real and date attributes, the same bytes every time."""
    with open(edges_path) as file:
        edges = [tuple(map(int, line.split("\t"))) for line in file]
    nodes = max(max(a, b) for a, b, _ in edges) + 1
    mentions = [0] * nodes
    for a, b, weight in edges:
        mentions[a] += weight
        mentions[b] += weight
    types = ["person", "place", "organization"]
    keys = [
        ("n0", "node", "name", "string"), ("n1", "node", "type", "string"), ("n2", "node", "mentions", "long"),
        ("n3", "node", "pagerank", "double"), ("e0", "edge", "weight", "double"), ("e1", "edge", "count", "long"),
        ("e2", "edge", "npmi", "double"), ("e3", "edge", "first", "string"),
    ]
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
        for key in keys:
            out.write('  <key id="%s" for="%s" attr.name="%s" attr.type="%s"/>\n' % key)
        out.write('  <graph edgedefault="undirected">\n')
        for node in range(nodes):
            out.write(
                f'    <node id="{node}"><data key="n0">Person &amp; Nr. {node}</data><data key="n1">{types[node % 3]}</data>'
                f'<data key="n2">{mentions[node]}</data><data key="n3">{node * 7919 % 100003 / 100003}</data></node>\n')
        for index, (a, b, weight) in enumerate(edges):
            out.write(
                f'    <edge source="{a}" target="{b}"><data key="e0">{weight}</data><data key="e1">{weight}</data>'
                f'<data key="e2">{index * 7919 % 1000003 / 1000003}</data>'
                f'<data key="e3">2019-{index % 12 + 1:02}-{index % 28 + 1:02}</data></edge>\n')
        out.write("  </graph>\n</graphml>\n")
    return len(edges)


def networkx_tasks(format, path, out):
    import networkx as nx
    if format == "graphml":
        return lambda: nx.read_graphml(path), lambda graph: nx.write_graphml_xml(graph, out)
    if format == "gexf":
        return lambda: nx.read_gexf(path), lambda graph: nx.write_gexf(graph, out)
    if format == "json":
        def save(graph):
            with open(out, "w") as file:
                json.dump(nx.node_link_data(graph, edges="edges"), file)
        return lambda: nx.node_link_graph(json.load(open(path)), edges="edges"), save
    if format == "gml":
        return lambda: nx.read_gml(path), lambda graph: nx.write_gml(graph, out)
    if format == "pajek":
        return lambda: nx.read_pajek(path), None
    return None


def igraph_tasks(format, path, out):
    import igraph
    if format == "graphml":
        return lambda: igraph.Graph.Read_GraphML(path), lambda graph: graph.write_graphml(out)
    if format == "gml":
        return lambda: igraph.Graph.Read_GML(path), lambda graph: graph.write_gml(out)
    if format == "pajek":
        return lambda: igraph.Graph.Read_Pajek(path), None
    return None


PEERS = {"networkx": networkx_tasks, "igraph": igraph_tasks}


def worker(peer, format, path, out):
    """Reads and writes once and prints a line of JSON."""
    tasks = PEERS[peer](format, path, out)
    start = time.process_time()
    graph = tasks[0]()
    result = {"read": time.process_time() - start}
    result["edges"] = graph.number_of_edges() if peer == "networkx" else graph.ecount()
    result["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if tasks[1]:
        start = time.process_time()
        tasks[1](graph)
        result["write"] = time.process_time() - start
    print(json.dumps(result))


def python(folder):
    venv = os.path.join(HERE, ".venv")
    if not os.path.exists(venv):
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    run = os.path.join(venv, "bin", "python")
    subprocess.run([run, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES], check=True)
    return run


def build(product):
    command = ["swift", "build", "-c", "release", "--package-path", HERE, "--product", product]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return os.path.join(subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip(), product)


def peers_of(format, interpreter, path, folder, skipped):
    for peer, tasks in PEERS.items():
        if peer in skipped or not any(format == known for known in ("graphml", "gexf", "json", "gml", "pajek")):
            continue
        if peer == "igraph" and format not in ("graphml", "gml", "pajek"):
            continue
        done = subprocess.run(
            [interpreter, __file__, "--worker", peer, format, path, os.path.join(folder, "peer.out")], capture_output=True, text=True)
        if done.returncode == 0:
            yield peer, json.loads(done.stdout.strip().splitlines()[-1])
        else:
            print(f"{peer} {format}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)


def lines_of(command):
    """What a run printed, by the first word of its name."""
    lines = [json.loads(line) for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()]
    return {line["name"].split()[0]: line for line in lines}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--graph", default="dcpp-100k")
    parser.add_argument("--folder", default=os.path.join(HERE, ".graphs"))
    parser.add_argument("--repeats", default="3")
    parser.add_argument("--formats", default=",".join(FORMATS))
    parser.add_argument("--skip", default="", help="libraries to leave out, separated by commas")
    parser.add_argument("--bin", help="folder of the built programs")
    options = parser.parse_args()
    programs = {name: os.path.join(options.bin, name) if options.bin else build(name) for name in ("FormatBenchmark", "GraphGenerator")}
    interpreter = python(options.folder)
    os.makedirs(options.folder, exist_ok=True)
    name = os.path.join(options.folder, options.graph)
    if not os.path.exists(f"{name}.tsv"):
        subprocess.run([programs["GraphGenerator"], options.folder, options.graph], check=True)
    edges = write_reference(f"{name}.tsv", f"{name}.graphml")
    ours, written, threaded = {}, {}, {}
    for format in options.formats.split(","):
        path = f"{name}.{SUFFIXES.get(format, format)}"
        command = [programs["FormatBenchmark"], f"{name}.graphml", "--repeats", options.repeats, "--to", format, f"{path}.new"]
        written[format] = lines_of(command)
        threaded[format] = lines_of([*command, "--threads", str(os.cpu_count())])
        if format != "graphml":
            os.replace(f"{path}.new", path)
        command = [programs["FormatBenchmark"], path, "--repeats", options.repeats]
        ours[format] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    print(f"{options.graph}, {edges:,} edges with attributes; processor time on one thread, and wall time of writing on all.\n")
    print("| format | MB | read, s | MB/s | peak, MB | write, s | same bytes from memory, s | wall, all threads: write, same bytes, s | others: read, write, peak |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---|")
    for format in options.formats.split(","):
        path = f"{name}.{SUFFIXES.get(format, format)}"
        read, wrote, copied = ours[format], written[format]["write"], written[format]["copy"]
        others = []
        for peer, found in peers_of(format, interpreter, path, options.folder, options.skip.split(",")):
            agrees = "" if found["edges"] == edges else f", {found['edges']} edges"
            wrote_too = f"{found['write']:.1f} s" if "write" in found else "–"
            others.append(f"{peer} {found['read']:.1f} s, {wrote_too}, {found['peak'] / 1e6:.0f} MB{agrees}")
        if read["check"] != edges:
            others.append(f"comention found {read['check']} edges")
        megabytes = read["bytes"] / 1e6
        print(
            f"| {format} | {megabytes:.0f} | {read['cpu_ms'] / 1e3:.2f} | {megabytes / read['cpu_ms'] * 1e3:.0f} | "
            f"{read['peak_memory_bytes'] / 1e6:.0f} | {wrote['cpu_ms'] / 1e3:.2f} | {copied['cpu_ms'] / 1e3:.2f} | "
            f"{threaded[format]['write']['wall_ms'] / 1e3:.2f}, {threaded[format]['copy']['wall_ms'] / 1e3:.2f} | {'; '.join(others)} |",
            flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--worker"]:
        worker(*sys.argv[2:])
    else:
        main()
