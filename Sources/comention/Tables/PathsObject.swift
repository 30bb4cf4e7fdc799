import ComentionKit
import Primitives

/// The paths between two nodes as one JSON object.
struct PathsObject {
  var paths: [Path]
  var from: Int
  var to: Int
  var loaded: SourcedGraph

  /// The object, and a line feed.
  var json: String {
    let graph = loaded.graph
    let json = JSONText { json in
      json.add("source") { $0.addNode(from, of: graph) }
      json.add("target") { $0.addNode(to, of: graph) }
      json.add("paths", paths) { json, path in
        json.object { add(path, to: &$0) }
      }
    }
    return json.text + "\n"
  }

  private func add(_ path: Path, to json: inout JSONText) {
    let graph = loaded.graph
    json.add("length", path.length)
    json.add("hops", path.edges.count)
    json.add("nodes", path.nodes) { json, node in
      json.object { $0.addNode(node, of: graph) }
    }
    json.add("edges", zip(path.edges, zip(path.nodes, path.nodes.dropFirst()))) { json, step in
      json.object {
        $0.add("source", graph.nodeIDs[step.1.0])
        $0.add("target", graph.nodeIDs[step.1.1])
        $0.add("weight", graph.graph.edge(step.0).weight)
        guard let passage = loaded.coMentions?.passages(ofEdge: step.0).first else { return }
        $0.add("document", passage.documentID)
        $0.add("sentence", passage.text)
      }
    }
  }
}
