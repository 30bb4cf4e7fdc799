import Graphs
import Primitives

/// Reads adjacency lists: on each line a node and its neighbours, separated by tabs if a line has any, else by spaces.
///
/// What follows a `#` is a comment. An edge that both its ends list is one edge. Nodes with a line of their own come first, in the
/// order of the lines. All weights are 1.
struct AdjacencyListReader {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var hasTabs: Bool?
  private var hasEscapes = false
  /// The nodes that have a line, in order.
  private var listed: [Int] = []
  private var isListed: [Bool] = []
  /// The edges so far, as the numbers of both ends.
  private var listedPairs: Set<UInt64> = []
  private var mutualCount = 0
  private var unescaped: [UInt8] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line, number) }) {}
    if mutualCount > 0 {
      assembly.remarks.append(
        "\(counted(mutualCount, "edge is", "edges are")) listed at both ends; each was taken once")
    }
    let reading = try assembly.finish()
    let order = listed + (0..<reading.graph.graph.nodeCount).filter { $0 >= isListed.count || !isListed[$0] }
    if order.elementsEqual(order.indices) { return reading }
    return GraphReading(
      graph: reading.graph.subgraph(of: order), remarks: reading.remarks, buildTime: reading.buildTime)
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    if number == 1, line.elementsEqual(adjacencyListHeader.utf8) {
      hasEscapes = true
      hasTabs = true
      return
    }
    let end = line.firstIndex(of: UInt8(ascii: "#")) ?? line.count
    let content = UnsafeBufferPointer(rebasing: line[..<end])
    guard content.contains(where: { !$0.isBlank }) else { return }
    let isTabbed = hasTabs ?? content.contains(0x09)
    if isTabbed { hasTabs = true }
    var at = 0
    var first: Int?
    while at <= content.count {
      var stop = at
      while stop < content.count, isTabbed ? content[stop] != 0x09 : !content[stop].isBlank { stop += 1 }
      if stop > at {
        let node = try node(UnsafeBufferPointer(rebasing: content[at..<stop]), number)
        if let first { try addEdge(first, node, number) } else { list(node) }
        first = first ?? node
      }
      at = stop + 1
    }
  }

  private mutating func list(_ node: Int) {
    while isListed.count <= node { isListed.append(false) }
    guard !isListed[node] else { return }
    isListed[node] = true
    listed.append(node)
  }

  private mutating func addEdge(_ a: Int, _ b: Int, _ number: Int) throws(GraphFormatError) {
    let reverse = UInt64(b) << 32 | UInt64(a)
    guard a == b || !listedPairs.contains(reverse) else {
      mutualCount += 1
      return
    }
    listedPairs.insert(UInt64(a) << 32 | UInt64(b))
    try assembly.addEdge(a, b, weight: nil, line: number)
  }

  private mutating func node(
    _ id: UnsafeBufferPointer<UInt8>, _ number: Int
  ) throws(GraphFormatError) -> Int {
    guard hasEscapes, id.contains(UInt8(ascii: "\\")) else { return try assembly.node(id, line: number) }
    unescaped.removeAll(keepingCapacity: true)
    var at = 0
    while at < id.count {
      guard id[at] == UInt8(ascii: "\\") else {
        unescaped.append(id[at])
        at += 1
        continue
      }
      switch at + 1 < id.count ? id[at + 1] : 0 {
      case UInt8(ascii: "t"): unescaped.append(0x09)
      case UInt8(ascii: "n"): unescaped.append(0x0A)
      case UInt8(ascii: "r"): unescaped.append(0x0D)
      case UInt8(ascii: "\\"): unescaped.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "h"): unescaped.append(UInt8(ascii: "#"))
      case UInt8(ascii: "e"): break
      default:
        throw source.error(
          .syntax, line: number, "id \(id.quoted) has an unknown escape; expected \\t, \\n, \\r, \\\\, \\h or \\e")
      }
      at += 2
    }
    return try unescaped.withUnsafeBufferPointer { id throws(GraphFormatError) in
      try assembly.node(id, line: number)
    }
  }
}
