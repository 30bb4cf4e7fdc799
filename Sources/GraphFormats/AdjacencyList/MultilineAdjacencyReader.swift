import Graphs
import Primitives

/// Reads what networkx's `write_multiline_adjlist` writes: a line of a node and how many neighbours follow, then a line for
/// each of these, with a dictionary of attributes unless told otherwise.
struct MultilineAdjacencyReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var node = 0
  /// How many neighbours of ``node`` are still to come.
  private var leftCount = 0

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  /// Whether the first lines are such: a number of neighbours, then a dictionary for the first of these.
  static func recognizes(_ start: some Sequence<UInt8>) -> Bool {
    let lines = FileStart(start).lines(most: 200).map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.hasPrefix("#") && $0.contains { !$0.isWhitespace } }
    guard let first = lines.firstIndex(where: { neighbour($0) != nil }), first > 0 else { return false }
    return lines[..<first].allSatisfy { head($0) != nil } && (head(lines[first - 1])?.count ?? 0) > 0
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var lines = lines
    while try lines.next({ bytes, number throws(GraphFormatError) in try take(bytes.trimmed, number) }) {}
    guard leftCount == 0 else {
      throw source.error(.syntax, "the file ends before all neighbours of a node; is it complete?")
    }
    return try assembly.finish()
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw source.error(.encoding, line: number, "text that is not UTF-8; save the file as UTF-8")
    }
    if leftCount == 0 {
      guard let (id, count) = Self.head(text) else {
        throw source.error(.syntax, line: number, "expected a node and the number of its neighbours, such as a 3")
      }
      node = try assembly.node(id, line: number)
      leftCount = count
      return
    }
    leftCount -= 1
    try takeNeighbour(text, number)
  }

  private mutating func takeNeighbour(_ text: String, _ number: Int) throws(GraphFormatError) {
    let (id, values) = Self.neighbour(text) ?? (text, [])
    let other = try assembly.node(id, line: number)
    try assembly.addEdge(node, other, values: values, line: number)
  }

  private static func head(_ line: String) -> (id: String, count: Int)? {
    guard let space = line.lastIndex(where: \.isWhitespace), let count = Int(line[line.index(after: space)...]),
      count >= 0
    else { return nil }
    return (String(line[..<space]), count)
  }

  private static func neighbour(_ line: String) -> (id: String, values: [(name: String, value: AttributeValue?)])? {
    guard line.hasSuffix("}"), let brace = line.firstIndex(of: "{"), brace > line.startIndex else { return nil }
    var literal = PythonLiteral(line[brace...])
    guard let values = literal.dictionary(), literal.isAtEnd else { return nil }
    let id = line[..<brace].reversed().drop(while: \.isWhitespace).reversed()
    return id.isEmpty ? nil : (String(id), values)
  }
}
