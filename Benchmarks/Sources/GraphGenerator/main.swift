#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// graph-generator FOLDER NAME…: writes NAME.tsv, and NAME.truth where communities were planted. The same bytes everywhere.

func fail(_ message: String, status: Int32 = 64) -> Never {
  _ = (message + "\n").withCString { write(2, $0, strlen($0)) }
  exit(status)
}

func save(_ lines: some Sequence<String>, to path: String) {
  guard let file = fopen(path, "w") else {
    fail("\(path): \(String(cString: strerror(errno)))", status: 1)
  }
  for line in lines { fputs(line, file) }
  guard fclose(file) == 0 else { exit(1) }
}

guard CommandLine.arguments.count > 2 else {
  fail("usage: GraphGenerator FOLDER NAME…, for example: GraphGenerator /tmp/graphs dcpp-1k dcpp-10k")
}
mkdir(CommandLine.arguments[1], 0o777)
for name in CommandLine.arguments.dropFirst(2) {
  guard let graph = GeneratedGraph.named(name) else {
    fail(
      "\(name): no such graph; there are dcpp-1k to dcpp-1m, ba-1k to ba-100k, grid-10k to grid-1m, path-10k, path-100k"
    )
  }
  let path = "\(CommandLine.arguments[1])/\(name)"
  let edges = graph.edges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  save(edges.lazy.map { "\($0.source)\t\($0.target)\t\($0.weight)\n" }, to: "\(path).tsv")
  if let communities = graph.communities {
    save(communities.enumerated().lazy.map { "\($0)\t\($1)\n" }, to: "\(path).truth")
  }
}
