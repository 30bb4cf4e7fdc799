import ComentionKit

extension CommandContext {
  /// Tells of measures that a graph file brought, where only a part of its graph is left.
  ///
  /// - Parameters:
  ///   - left: What is left, with the attributes of the file.
  ///   - origin: Where the graph came from.
  ///   - computed: The measures that were computed of what is left.
  func tellMeasuresOfTheWhole(in left: AttributedGraph, from origin: SourcedGraph.Origin, but computed: [Measure] = [])
  {
    guard case .file(let whole) = origin,
      left.graph.nodeCount < whole.nodeCount || left.graph.edgeCount < whole.edgeCount
    else { return }
    let names = Measure.allCases.filter { !computed.contains($0) }.map(\.name) + ["community"]
    let kept = names.filter { left.nodeAttributes[$0] != nil }
    if kept.isEmpty { return }
    remark(
      "\(kept.inSentence) of the nodes \(kept.count == 1 ? "is" : "are") of the whole graph, as the file has it; "
        + "comention export --measures computes measures anew")
  }
}
