// A graph of one's own, built by name: who wrote how many letters to whom. Ranked by PageRank and written for Gephi.
import ComentionKit
import Foundation

let path = CommandLine.arguments.dropFirst().first ?? "letters.gexf"

do {
  var letters = AttributedGraph.Builder()
  try letters.addEdge("Ada", "Charles", weight: 85)
  try letters.addEdge("Ada", "Mary", weight: 31)
  try letters.addEdge("Charles", "Mary", weight: 12)
  try letters.addEdge("Mary", "Michael", weight: 7)
  try letters.addEdge("Charles", "Ada", weight: 3)  // adds up: 88
  letters.addNode("Ada", name: "Ada Lovelace", type: "person", attributes: ["born": 1815])

  var graph = letters.build()
  let ranks = graph.graph.pageRank()
  for (node, score) in ranks.top(3) { print(graph.name(of: node), score) }
  for members in graph.graph.leiden().members { print(members.map { graph.name(of: $0) }) }

  graph.attach(ranks, as: .pageRank)
  try Data(GraphFormat.gexf.write(graph)).write(to: URL(fileURLWithPath: path))
} catch {
  print(error)
  exit(1)
}
