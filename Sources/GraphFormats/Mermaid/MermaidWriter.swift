import Graphs
import OrderedCollections
import Primitives

/// Writes a Mermaid flow chart of a small graph, for pages that draw such.
///
/// Mermaid draws up to 500 edges and 50,000 characters. Of a larger graph the 200 nodes of the largest strength are shown, and
/// between them the 500 edges of the largest weight, earlier ones first where they tie; the remarks say so. Labels are names of up
/// to 60 characters on one line, with everything that means something to Mermaid or HTML as an entity code. Shapes tell types apart:
/// persons are rounded, places hexagons, all others boxes.
struct MermaidWriter {
  private static let mostNodes = 200
  private static let mostEdges = 500
  private static let longestLabel = 60

  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let nodes = shownNodes
    let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    let edges = shownEdges(among: numbers)
    buffer.append("graph LR\n")
    for (number, node) in nodes.enumerated() { append(node, number: number, to: &buffer) }
    for index in edges {
      let edge = graph.graph.edge(index)
      guard let a = numbers[edge.source], let b = numbers[edge.target] else { continue }
      buffer.append("  n")
      buffer.append(integer: a)
      buffer.append(" ---|\"")
      buffer.append(weight: edge.weight)
      buffer.append("\"| n")
      buffer.append(integer: b)
      buffer.append("\n")
    }
    try buffer.drain(to: sink)
    return remarks(nodeCount: nodes.count, edgeCount: edges.count)
  }

  private var shownNodes: [Int] {
    let all = Array(0..<graph.graph.nodeCount)
    guard all.count > Self.mostNodes else { return all }
    var strength = [Double](repeating: 0, count: all.count)
    for edge in graph.graph.edges {
      strength[edge.source] += edge.weight
      strength[edge.target] += edge.weight
    }
    return all.sorted { (-strength[$0], $0) < (-strength[$1], $1) }.prefix(Self.mostNodes).sorted()
  }

  private func shownEdges(among numbers: [Int: Int]) -> [Int] {
    let all = (0..<graph.graph.edgeCount).filter { index in
      let edge = graph.graph.edge(index)
      return numbers[edge.source] != nil && numbers[edge.target] != nil
    }
    guard all.count > Self.mostEdges else { return all }
    return all.sorted { (-graph.graph.edge($0).weight, $0) < (-graph.graph.edge($1).weight, $1) }
      .prefix(Self.mostEdges).sorted()
  }

  private func append(_ node: Int, number: Int, to buffer: inout OutputBuffer) {
    buffer.append("  n")
    buffer.append(integer: number)
    var type: String?
    if case .text(let text)? = graph.nodeAttributes["type"]?[node] { type = text }
    buffer.append(type == "person" ? "(\"" : type == "place" ? "{{\"" : "[\"")
    append(label: graph.name(of: node), to: &buffer)
    buffer.append(type == "person" ? "\")\n" : type == "place" ? "\"}}\n" : "\"]\n")
  }

  private func append(label: String, to buffer: inout OutputBuffer) {
    let isLong = label.unicodeScalars.count > Self.longestLabel
    for scalar in label.unicodeScalars.prefix(isLong ? Self.longestLabel - 1 : Self.longestLabel) {
      switch scalar.properties.generalCategory {
      // Controls, line separators, marks that turn the direction of text, and what SVG can't hold.
      case .control, .lineSeparator, .paragraphSeparator, .format: buffer.append(" ")
      case _ where scalar.properties.isNoncharacterCodePoint: buffer.append(" ")
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .spaceSeparator:
        buffer.append(scalar: scalar)
      case _ where !scalar.isASCII || "-,.'/()".unicodeScalars.contains(scalar):
        buffer.append(scalar: scalar)
      default:
        buffer.append("#")
        buffer.append(integer: Int(scalar.value))
        buffer.append(";")
      }
    }
    if isLong { buffer.append("…") }
    // An empty label is an error in Mermaid.
    if label.isEmpty { buffer.append(" ") }
  }

  private func remarks(nodeCount: Int, edgeCount: Int) -> [String] {
    var remarks: [String] = []
    if nodeCount < graph.graph.nodeCount || edgeCount < graph.graph.edgeCount {
      remarks.append(
        "Mermaid is for small graphs: \(nodeCount) of \(graph.graph.nodeCount) nodes and \(edgeCount) of "
          + "\(graph.graph.edgeCount) edges are shown, the strongest; take a part of the graph to choose others")
    }
    let names = (0..<graph.graph.nodeCount).map { graph.name(of: $0) }
    let hidden = zip(names, graph.nodeIDs).count { $0 != $1 }
    if hidden > 0 {
      remarks.append("Mermaid shows names: the ids of \(counted(hidden, "node is", "nodes are")) not in the file")
    }
    let long = names.count { $0.unicodeScalars.count > Self.longestLabel }
    if long > 0 {
      remarks.append("\(counted(long, "name is", "names are")) cut to \(Self.longestLabel) characters")
    }
    let types = graph.unknownTypes(besides: ["person", "place"])
    if !types.isEmpty {
      remarks.append("Mermaid tells persons and places from others only; these types are not in the file: \(types)")
    }
    return remarks
      + graph.nodeAttributes.loss(of: "node", in: "Mermaid", keeping: ["name", "type"])
      + graph.edgeAttributes.loss(of: "edge", in: "Mermaid") + graph.attributeLoss(in: "Mermaid")
  }
}
