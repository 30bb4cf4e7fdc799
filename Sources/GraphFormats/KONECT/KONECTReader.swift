import Graphs
import Primitives

/// Reads networks of the KONECT collection: a comment `% sym unweighted`, then on each line two nodes, perhaps a weight, and a time.
///
/// Of a bipartite network, `% bip …`, the left and the right nodes are two kinds, see ``CountedNodes``: 1 on the left is `r1`, 1 on the
/// right `c1`. Times become the attribute `timestamp` of edges. Nodes are their numbers unless comments say their ids, see
/// ``CommentedIDs``.
///
/// Reference: J. Kunegis, Handbook of Network Analysis: The KONECT Project, [arXiv:1402.5500](https://arxiv.org/abs/1402.5500).
struct KONECTReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var ids = CommentedIDs()
  private var header: KONECTHeader?
  private var timestamps: Int?
  private var words: [UnsafeBufferPointer<UInt8>] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line, number) }) {}
    words = []
    guard let header else { throw source.error(.syntax, "there is no first line such as % sym unweighted") }
    if header.isDirected { assembly.directedCount = nil }
    if header.isBipartite { try setModes() }
    return ids.name(try assembly.finish())
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    guard let header else {
      guard let first = KONECTHeader(line) else {
        throw source.error(
          .syntax, line: number, "found \(line.quoted); expected a first line such as % sym unweighted")
      }
      header = first
      return
    }
    guard line.first != UInt8(ascii: "%") else { return try takeComment(line, header, number) }
    // Network Repository puts KONECT's comment above lists that have commas.
    if line.contains(UInt8(ascii: ",")) {
      line.splitWords(into: &words, atCommas: true)
    } else {
      line.splitWords(into: &words)
    }
    guard !words.isEmpty else { return }
    guard 2...4 ~= words.count else {
      throw source.error(
        .syntax, line: number,
        "\(counted(words.count, "word", "words")); expected two nodes, perhaps a weight, and a time")
    }
    ids.close()
    let a = try node(words[0], header.isBipartite ? "r" : nil, number)
    let b = try node(words[1], header.isBipartite ? "c" : nil, number)
    if words.count > 3, a != b {
      if timestamps == nil { timestamps = try assembly.edgeColumn("timestamp", line: number) }
      let text = try assembly.text(words[3], line: number)
      let value = AttributeValue(unquoted: text) ?? .text(text)
      if let timestamps { assembly.edgeAttributes.set(value, column: timestamps, row: assembly.nextEdgeRow) }
    }
    let weight = words.count > 2 ? try assembly.weight(words[2], line: number) : nil
    try assembly.addEdge(a, b, weight: weight, line: number)
  }

  /// Takes `% edges nodes nodes`, which our own files need for nodes without edges, or the id of a node.
  private mutating func takeComment(
    _ line: UnsafeBufferPointer<UInt8>, _ header: KONECTHeader, _ number: Int
  ) throws(GraphFormatError) {
    guard let sizes = KONECTHeader.sizes(line), sizes.count > 1, !header.isBipartite, number == 2 else {
      return try ids.take(line, in: assembly, line: number)
    }
    guard sizes[1] <= assembly.limits.nodes, sizes[1] <= 1_000_000 || sizes[0] >= sizes[1] / 64 else {
      throw source.error(
        .limit, line: number,
        "more than \(assembly.limits.nodes) nodes, or hardly any edges among them; raise the limit")
    }
    var nodes = CountedNodes(count: min(sizes[1], 10_000_000))
    try nodes.finish(in: &assembly)
  }

  private mutating func node(
    _ word: UnsafeBufferPointer<UInt8>, _ prefix: String?, _ number: Int
  ) throws(GraphFormatError) -> Int {
    guard let prefix else { return try assembly.node(word, line: number) }
    return try assembly.node(prefix + String(decoding: word, as: UTF8.self), line: number)
  }

  private mutating func setModes() throws(GraphFormatError) {
    let column = try assembly.nodeColumn("mode", type: .integer, line: nil)
    for node in 0..<assembly.nodeCount {
      let isLeft = assembly.id(of: node).hasPrefix("r")
      assembly.nodeAttributes.set(.integer(isLeft ? 1 : 2), column: column, row: node)
    }
  }
}
