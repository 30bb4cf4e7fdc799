import ComentionKit
import Foundation

let reading = DocumentReader().documents(at: ["samples/summit"])
for problem in reading.problems { print(problem) }
let analysis = await Analysis(of: reading.documents)
for (node, score) in analysis.pageRank.top(5) { print(analysis.graph.name(of: node), score) }
for community in analysis.communities.members { print(community.map { analysis.graph.name(of: $0) }) }
let graph = analysis.graph.graph
let strongest = (0..<graph.edgeCount).max { graph.edge($0).weight < graph.edge($1).weight }
for passage in strongest.map({ analysis.coMentions.passages(ofEdge: $0) }) ?? [] {
  print(passage.documentID, passage.text)
}
try Data(GraphFormat.gexf.write(analysis.graph)).write(to: URL(fileURLWithPath: "graph.gexf"))
