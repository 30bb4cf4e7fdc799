// Reads documents and draws who is mentioned with whom: nodes by PageRank, colours by community.
import ComentionKit
import Foundation
import GraphDrawing

let arguments = CommandLine.arguments.dropFirst()
guard let picture = arguments.last, arguments.count > 1 else {
  print("usage: RelationshipDiagram DOCUMENT-OR-FOLDER… PICTURE.svg")
  exit(64)
}

let reading = DocumentReader().documents(at: Array(arguments.dropLast()))
for problem in reading.problems { print(problem) }
let analysis = await Analysis(of: reading.documents)

var style = DrawingStyle.relationship
style.size = analysis.pageRank
style.communities = analysis.communities

do {
  let drawing = Drawing(of: analysis.graph, style: style)
  try Data(drawing.render(as: .svg)).write(to: URL(fileURLWithPath: picture))
  print(picture, "shows", analysis.graph.graph.nodeCount, "people, places and organizations")
} catch {
  print(error)
  exit(1)
}
