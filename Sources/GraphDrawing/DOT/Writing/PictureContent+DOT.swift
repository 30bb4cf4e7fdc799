import CGraphvizShim
import Graphs
import OrderedCollections
import Primitives

/// The two DOT texts of a picture: the one people keep, and the one the layout process gets.
extension PictureContent {
  private var scheme: ColorScheme { style.scheme }
  private var font: String { style.font.families }

  /// DOT with the looks and every attribute of the drawn nodes and edges.
  ///
  /// Nodes are called `n0`, `n1`… after their index; `node_id` holds the id. Texts are cleaned, and backslashes in them are doubled.
  func keptDOT() throws(GraphvizError) -> String {
    try GraphvizLock.withLock { () throws(GraphvizError) -> String in
      var result = try GraphvizGraph(name: "G")
      // Without it long values are broken by a backslash and a line end, which few other readers of DOT know.
      result.set([("linelength", "0"), ("layout", keptEngine.rawValue)] + layout.attributes)
      result.set([("outputorder", "edgesfirst"), ("fontname", font), ("fontsize", "12"), ("labeljust", "l")])
      result.set([("bgcolor", scheme.background.hex), ("fontcolor", scheme.text.hex)])
      let caption = Legend(of: self).lines
      if !caption.isEmpty { result.set([("label", SafeText.label(caption, lineEnd: "\\l"))]) }
      result.set(attributes(of: graph.attributes.map { ($0.key, $0.value) }))
      declareLooks(in: &result)
      let nodeColumns = Columns(graph.nodeAttributes), edgeColumns = Columns(graph.edgeAttributes)
      result.declare(CGV_NODE, "node_id")
      for name in nodeColumns.names { result.declare(CGV_NODE, name) }
      result.declare(CGV_EDGE, "weight", default: "1")
      for name in edgeColumns.names { result.declare(CGV_EDGE, name) }
      try addContent(to: &result) { node in
        let id = SafeText.attribute(SafeText.cleaned(graph.nodeIDs[node.index]))
        return [("node_id", id)] + areaOutline(of: node) + nodeColumns.values(of: node.index)
      } edgeExtras: { edge in
        [("weight", NumberText.exact(graph.graph.edge(edge.index).weight))] + edgeColumns.values(of: edge.index)
      }
      return withBoxes(try result.dot())
    }
  }

  /// The outline, where its area says something; else Graphviz makes one around the label.
  private func areaOutline(of node: DrawnNode) -> GraphvizGraph.Attributes {
    let saysSomething = style.areaLabels != nil || SizeSign(style: style, coloring: coloring) == .area
    return saysSomething ? fixedOutline(of: node) : []
  }

  private func fixedOutline(of node: DrawnNode) -> GraphvizGraph.Attributes {
    [("width", NumberText.inches(node.width)), ("height", NumberText.inches(node.height)), ("fixedsize", "true")]
  }

  /// The engine that Graphviz's own tools are to use: sfdp draws no boxes.
  private var keptEngine: LayoutEngine { !boxes.isEmpty && layout.engine == .sfdp ? .fdp : layout.engine }

  /// DOT for the layout: looks, outlines, and the classes by which the style sheet of an SVG finds nodes and edges.
  func layoutDOT() throws(GraphvizError) -> String {
    try GraphvizLock.withLock { () throws(GraphvizError) -> String in
      var result = try GraphvizGraph(name: "G")
      result.set(layout.attributes)
      result.set([("linelength", "0"), ("outputorder", "edgesfirst"), ("pad", "0.2")])
      result.set([("bgcolor", scheme.background.hex)])
      declareLooks(in: &result)
      for name in ["width", "height", "fixedsize", "class", "id"] { result.declare(CGV_NODE, name) }
      for name in ["class", "id"] { result.declare(CGV_EDGE, name) }
      try addContent(to: &result) { node in
        var extras: GraphvizGraph.Attributes = [
          ("id", "node_\(node.index)"), ("class", node.classes),
        ]
        if style.textMeasure == .builtIn || node.lines.isEmpty {
          extras += fixedOutline(of: node)
        }
        return extras
      } edgeExtras: { edge in
        [("id", "edge_\(edge.index)"), ("class", edge.classes)]
      }
      return withBoxes(try result.dot())
    }
  }

  private func declareLooks(in result: inout GraphvizGraph) {
    let other = scheme.look(.other)
    let node: GraphvizGraph.Attributes = [
      // Any other default would blank the labels of nodes that don't set theirs.
      ("label", "\\N"), ("shape", "ellipse"), ("style", "filled"), ("fillcolor", other.fill.hex),
      ("color", other.stroke.hex), ("fontname", font), ("fontcolor", other.text.hex), ("fontsize", "10"),
      ("penwidth", "1.3"), ("peripheries", "1"), ("margin", "0.09,0.05"),
    ]
    for (name, value) in node { result.declare(CGV_NODE, name, default: value) }
    for (name, value) in [("color", scheme.edge.hex(opacity: 0.6)), ("penwidth", "1")] {
      result.declare(CGV_EDGE, name, default: value)
    }
    if style.changes != nil { result.declare(CGV_EDGE, "style", default: "solid") }
  }

  private func addContent(
    to result: inout GraphvizGraph, nodeExtras: (DrawnNode) -> GraphvizGraph.Attributes,
    edgeExtras: (DrawnEdge) -> GraphvizGraph.Attributes
  ) throws(GraphvizError) {
    var handles: [Int: OpaquePointer] = [:]
    for node in nodes { handles[node.index] = try result.addNode(node.key, looks(of: node) + nodeExtras(node)) }
    for edge in edges {
      guard let tail = handles[edge.source], let head = handles[edge.target] else { continue }
      try result.addEdge(tail, head, looks(of: edge) + edgeExtras(edge))
    }
  }

  /// The text with the clusters, which are written here: Graphviz would order them by addresses.
  private func withBoxes(_ dot: String) -> String {
    guard !boxes.isEmpty, let end = dot.lastIndex(of: "}") else { return dot }
    let clusters = boxes.map { box in
      GraphvizGraph.clusterText(box.name, of: box.members.map { "n\($0)" }, looks(of: box))
    }
    return dot[..<end] + clusters.joined() + dot[end...]
  }

  private func looks(of node: DrawnNode) -> GraphvizGraph.Attributes {
    let look = scheme.look(node.look, node.emphasis)
    let border = style.changes == nil ? look.border : node.change.border
    let outlines: GraphvizGraph.Attributes =
      node.change.peripheries == 1 ? [] : [("peripheries", "\(node.change.peripheries)")]
    return [
      ("label", SafeText.label(node.lines)), ("shape", node.shape.graphvizShape),
      ("style", node.shape.graphvizStyle(border: border)), ("fillcolor", look.fill.hex),
      ("color", look.stroke.hex), ("fontcolor", look.text.hex), ("fontsize", NumberText.exact(node.fontSize)),
      ("penwidth", NumberText.exact(look.penWidth)),
    ] + outlines
  }

  private func looks(of edge: DrawnEdge) -> GraphvizGraph.Attributes {
    let color =
      edge.emphasis == .strong
      ? scheme.look(.other, .strong).edge : edge.look.map { scheme.look($0).edge } ?? scheme.edge
    let dashes: GraphvizGraph.Attributes = edge.change == .gone ? [("style", "dashed")] : []
    return [("penwidth", NumberText.exact(edge.penWidth)), ("color", color.hex(opacity: edge.opacity))] + dashes
  }

  private func looks(of box: CommunityBox) -> GraphvizGraph.Attributes {
    let look = scheme.boxLook(box.look)
    return [
      ("label", SafeText.label([box.label], lineEnd: "\\l")), ("fontname", font), ("fontsize", "13"),
      ("labeljust", "l"),
      ("fontcolor", look.text.hex), ("style", NodeShape.roundedBox.graphvizStyle(border: look.border)),
      ("fillcolor", look.fill.hex), ("color", look.stroke.hex), ("penwidth", NumberText.exact(look.penWidth)),
      ("margin", "10"), ("id", "community_\(box.community + 1)"), ("class", box.look.className),
    ]
  }

  private func attributes(of pairs: [(String, AttributeValue)]) -> GraphvizGraph.Attributes {
    zip(AttributeNames.dotNames(of: pairs.map(\.0)), pairs.map { Self.text($0.1) }).map { ($0, $1) }
  }

  fileprivate static func text(_ value: AttributeValue) -> String {
    SafeText.attribute(SafeText.cleaned(value.description))
  }
}

/// The columns of a table under their names in DOT.
private struct Columns {
  let names: [String]
  private let columns: [AttributeColumn]

  init(_ table: AttributeTable) {
    names = AttributeNames.dotNames(of: table.names)
    columns = Array(table.columns.values)
  }

  /// What a row holds; gaps are left out.
  func values(of row: Int) -> GraphvizGraph.Attributes {
    zip(names, columns).compactMap { name, column in column[row].map { (name, PictureContent.text($0)) } }
  }
}
