// Reads a graph file of any format and prints who is central in it, by two measures that answer different questions.
import ComentionKit
import Foundation

guard let path = CommandLine.arguments.dropFirst().first else {
  print("usage: WhoIsCentral GRAPH-FILE")
  exit(64)
}
guard let format = GraphFormat(fileName: path) else {
  let known = GraphFormat.allCases.map(\.rawValue).joined(separator: ", ")
  print("\(path): the name of a graph file tells its format; known are: \(known)")
  exit(64)
}

do {
  let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  let graph = try format.read(bytes, name: path).graph
  let wellConnected = graph.graph.pageRank()
  let between = graph.graph.betweenness()
  for (node, score) in wellConnected.top(5) {
    print(graph.name(of: node), "PageRank", score, "betweenness", between[node])
  }
} catch {
  print(error)
  exit(1)
}
