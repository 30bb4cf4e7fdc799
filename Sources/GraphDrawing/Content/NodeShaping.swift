import Graphs

/// Which shape each node has, and what it means: fixed by the whole graph, so that hiding nodes changes no shape.
///
/// Shapes say the types of ``NodeShape/init(type:)``. In a two-mode network, where an attribute has two values and edges run only
/// between nodes of different ones, they say these instead, unless the types are known ones.
struct NodeShaping: Hashable, Sendable {
  /// The attribute behind the shapes.
  let attribute: String
  /// A shape per node.
  let shapes: [NodeShape]

  /// The attributes that say of which kind a node of a two-mode network is: as NetworkX, most others, and Pajek name it.
  private static let modeNames = ["bipartite", "type", "mode"]

  /// Shapes a graph as its style says.
  ///
  /// - Complexity: O(*n* + *m*).
  init(of graph: AttributedGraph, style: DrawingStyle) {
    let count = graph.graph.nodeCount
    guard style.shapesByType else {
      attribute = style.typeAttribute
      shapes = [NodeShape](repeating: style.hasOutlines ? .ellipse : .box, count: count)
      return
    }
    let column = graph.nodeAttributes[style.typeAttribute]
    let types = (0..<count).map { column?[$0]?.description }
    let areKnown = types.contains { $0.map(NodeShape.knownTypes.contains) ?? false }
    let names = [style.typeAttribute] + Self.modeNames
    guard !areKnown, let mode = names.first(where: { Self.tellsModes($0, in: graph) }),
      let values = graph.nodeAttributes[mode]
    else {
      attribute = style.typeAttribute
      shapes = types.map(NodeShape.init(type:))
      return
    }
    attribute = mode
    let first = values[0]
    shapes = (0..<count).map { values[$0] == first ? .ellipse : .box }
  }

  /// Whether an attribute has two values, every node one of them, and edges only between both.
  private static func tellsModes(_ name: String, in graph: AttributedGraph) -> Bool {
    guard let column = graph.nodeAttributes[name], graph.graph.edgeCount > 0 else { return false }
    var values: Set<AttributeValue> = []
    for node in 0..<graph.graph.nodeCount {
      guard let value = column[node] else { return false }
      values.insert(value)
      if values.count > 2 { return false }
    }
    return values.count == 2 && graph.graph.edges.allSatisfy { column[$0.source] != column[$0.target] }
  }
}
