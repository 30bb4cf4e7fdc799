// A graph of one's own as a picture: nodes by PageRank, colours by community, shapes by type.
import ComentionKit
import Foundation
import GraphDrawing

let path = CommandLine.arguments.dropFirst().first ?? "letters.svg"

do {
  var builder = AttributedGraph.Builder()
  try builder.addEdge("Ada", "Charles", weight: 88)
  try builder.addEdge("Ada", "Mary", weight: 31)
  try builder.addEdge("Charles", "Mary", weight: 12)
  try builder.addEdge("Mary", "Royal Society", weight: 7)
  try builder.addEdge("Michael", "Royal Society", weight: 40)
  builder.addNode("Royal Society", type: "organization")
  let graph = builder.build()

  var style = DrawingStyle.relationship
  style.size = graph.graph.pageRank()
  style.communities = graph.graph.leiden()
  var options = DrawingOptions()
  options.title = "Letters"
  let drawing = Drawing(of: graph, style: style, options: options)
  try Data(drawing.render(as: .svg)).write(to: URL(fileURLWithPath: path))
} catch {
  print(error)
  exit(1)
}
