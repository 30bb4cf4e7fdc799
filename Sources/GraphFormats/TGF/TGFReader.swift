import Graphs
import Primitives

/// Reads the Trivial Graph Format: a line `id label` for each node, a line `#`, a line `id id label` for each edge.
///
/// Nodes are known by their labels if every node has one of its own, else by their ids. The labels of edges are weights if every edge
/// has a positive number for one, else the attribute `label`.
struct TGFReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var labels = LabelledNodes()
  private var areEdges = false
  private var edges: [(source: Int, target: Int, label: String, line: Int)] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line.trimmed, number) }) {}
    guard areEdges else {
      throw source.error(.syntax, line: input.line, "there is no line # after the nodes; is the file complete?")
    }
    try addEdges()
    return labels.name(try assembly.finish())
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    guard !line.isEmpty else { return }
    if line.elementsEqual("#".utf8) {
      guard !areEdges else { throw source.error(.syntax, line: number, "a second line #; expected edges") }
      areEdges = true
      return
    }
    let (id, rest) = Self.firstWord(of: line)
    guard areEdges else {
      let text = try assembly.text(id, line: number)
      let count = assembly.nodeCount
      let known = try assembly.node(text, line: number)
      if known < count, !rest.isEmpty {
        let other = try assembly.node(try assembly.text(Self.firstWord(of: rest).0, line: number), line: number)
        guard other >= count else {
          throw source.error(
            .syntax, line: number,
            "found \(line.quoted), an edge among the nodes; a line with nothing but # has to stand between both")
        }
      }
      let node = try assembly.declare(text, line: number)
      if !rest.isEmpty { labels.set(try assembly.text(rest, line: number), of: node) }
      return
    }
    guard !rest.isEmpty else {
      throw source.error(.syntax, line: number, "found \(line.quoted); expected the ids of two nodes")
    }
    let (other, label) = Self.firstWord(of: rest)
    let source = try assembly.end(try assembly.text(id, line: number), line: number)
    let target = try assembly.end(try assembly.text(other, line: number), line: number)
    edges.append((source, target, try assembly.text(label, line: number), number))
  }

  private static func firstWord(
    of line: UnsafeBufferPointer<UInt8>
  ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) {
    let end = line.firstIndex { $0.isBlank } ?? line.count
    return (UnsafeBufferPointer(rebasing: line[..<end]), UnsafeBufferPointer(rebasing: line[end...]).trimmed)
  }

  private mutating func addEdges() throws(GraphFormatError) {
    let weights = edges.compactMap { edge in Double(edge.label).flatMap { $0 > 0 && $0.isFinite ? $0 : nil } }
    let areWeights = weights.count == edges.count && !edges.isEmpty
    for (index, edge) in edges.enumerated() {
      if !areWeights, !edge.label.isEmpty, edge.source != edge.target {
        let column = try assembly.edgeColumn("label", type: .text, line: edge.line)
        assembly.edgeAttributes.set(.text(edge.label), column: column, row: assembly.nextEdgeRow)
      }
      try assembly.addEdge(edge.source, edge.target, weight: areWeights ? weights[index] : nil, line: edge.line)
    }
    edges = []
  }
}
