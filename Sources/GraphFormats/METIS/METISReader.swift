import Graphs
import Primitives

/// Reads METIS graphs: after `nodes edges [fmt [ncon]]` the neighbours of a node on each line, with weights as `fmt` says.
///
/// Nodes are the numbers of their lines, unless comments say their ids, see ``CommentedIDs``. Weights of nodes become the attribute
/// `weight`, or `weight1` and so on where each has several, their sizes `size`. An edge stands with both its ends and is taken once.
///
/// Reference: G. Karypis, METIS manual, version 5.1.0, 2013, section 4.1.1.
struct METISReader {
  private struct Neighbor {
    let pair: UInt64
    let weight: Double?
    let line: Int32
  }

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var ids = CommentedIDs()
  private var header: METISHeader?
  private var nodeCount = 0
  private var surplusLine: Int?
  /// Edges as their lower ends list them, and as their higher ends do.
  private var down: [Neighbor] = []
  private var up: [Neighbor] = []
  private var loops: [(node: Int, weight: Double?, line: Int)] = []
  private var words: [UnsafeBufferPointer<UInt8>] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line, number) }) {}
    words = []
    guard let header else { throw source.error(.syntax, "there is no line with the numbers of nodes and edges") }
    let edgeCount = try addEdges()
    if nodeCount < header.nodeCount {
      // Blank lines at the end are nodes without edges, and editors take them away.
      guard edgeCount == header.edgeCount, header.nodeCount - nodeCount <= 10_000_000 else {
        throw source.error(
          .syntax, line: input.line,
          "the file ends after the line of node \(nodeCount); expected a line for each of \(header.nodeCount)")
      }
      while nodeCount < header.nodeCount { try addNode(line: nil) }
    } else if edgeCount != header.edgeCount {
      assembly.remarks.append(
        "the first line says \(counted(header.edgeCount, "edge", "edges")); the lines of the nodes have \(edgeCount)")
    }
    return ids.name(try assembly.finish())
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    if line.first == UInt8(ascii: "%") { return try ids.take(line, in: assembly, line: number) }
    line.splitWords(into: &words)
    guard let header else {
      guard !words.isEmpty else { return }
      header = try METISHeader(words, line: number, in: assembly)
      return ids.close()
    }
    guard nodeCount < header.nodeCount else {
      guard words.isEmpty else {
        throw source.error(
          .syntax, line: number,
          "there are more lines than the \(counted(header.nodeCount, "node", "nodes")) of the first")
      }
      return
    }
    try addNode(line: number)
    try takeNode(header, number)
  }

  private mutating func addNode(line: Int?) throws(GraphFormatError) {
    nodeCount += 1
    _ = try assembly.node(String(nodeCount), line: line)
  }

  private mutating func takeNode(_ header: METISHeader, _ number: Int) throws(GraphFormatError) {
    var at = 0
    for name in header.nodeValues {
      guard at < words.count else {
        throw source.error(.syntax, line: number, "node \(nodeCount) has no \(name); the first line says there is one")
      }
      let value = try assembly.weight(words[at], line: number)
      let column = try assembly.nodeColumn(name, line: number)
      let whole = Int(exactly: value).map(AttributeValue.integer)
      assembly.nodeAttributes.set(whole ?? .real(value), column: column, row: nodeCount - 1)
      at += 1
    }
    while at < words.count {
      guard let other = Int(decimal: words[at]), 1...header.nodeCount ~= other else {
        throw source.error(
          .unknownNode, line: number,
          "\(words[at].quoted) is no node; expected a number from 1 to \(header.nodeCount)")
      }
      at += 1
      var weight: Double?
      if header.hasEdgeWeights {
        guard at < words.count else {
          throw source.error(
            .syntax, line: number, "the last neighbour has no weight; the first line says there are such")
        }
        weight = try assembly.weight(words[at], line: number)
        at += 1
      }
      list(other - 1, weight, number)
    }
  }

  private mutating func list(_ other: Int, _ weight: Double?, _ number: Int) {
    let node = nodeCount - 1
    let pair = UInt64(min(node, other)) << 32 | UInt64(max(node, other))
    let neighbor = Neighbor(pair: pair, weight: weight, line: Int32(clamping: number))
    if node == other {
      loops.append((node, weight, number))
    } else if node < other {
      down.append(neighbor)
    } else {
      up.append(neighbor)
    }
  }

  /// Adds every edge once, however its ends list it; how many there are.
  private mutating func addEdges() throws(GraphFormatError) -> Int {
    // Both are in the order of lines, so only the neighbours of a node have to be put in order, and the pairs of higher ends.
    down.sort { $0.pair < $1.pair }
    up.sort { $0.pair < $1.pair }
    var (below, above) = (0, 0)
    var (lonely, unequal, edgeCount) = (0, 0, 0)
    while below < down.count || above < up.count {
      let pair = min(below < down.count ? down[below].pair : .max, above < up.count ? up[above].pair : .max)
      let isBelow = below < down.count && down[below].pair == pair
      let isAbove = above < up.count && up[above].pair == pair
      if isBelow != isAbove { lonely += 1 }
      if isBelow, isAbove, down[below].weight != up[above].weight { unequal += 1 }
      let edge = isBelow ? down[below] : up[above]
      guard Int(pair & 0xFFFF_FFFF) < nodeCount else {
        throw source.error(
          .syntax, line: nil, "the file ends after the line of node \(nodeCount), and edges go further; is it complete?"
        )
      }
      try assembly.addEdge(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), weight: edge.weight, line: Int(edge.line))
      edgeCount += 1
      if isBelow { below += 1 }
      if isAbove { above += 1 }
    }
    for loop in loops { try assembly.addEdge(loop.node, loop.node, weight: loop.weight, line: loop.line) }
    if lonely > 0 {
      assembly.remarks.append("\(counted(lonely, "edge is", "edges are")) listed at one end only; each was taken")
    }
    if unequal > 0 {
      let edges = counted(unequal, "edge has", "edges have")
      assembly.remarks.append("\(edges) another weight at the other end; that of the lower node was taken")
    }
    return edgeCount
  }
}
