import Graphs
import Primitives

/// Reads LGL: a line `# node`, then its neighbours on a line each, perhaps with weights.
struct LGLReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var node: Int?
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
    return try assembly.finish()
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    line.splitWords(into: &words)
    guard let first = words.first else { return }
    if first.first == UInt8(ascii: "#") {
      // The name may follow without a space.
      let name = first.count > 1 ? UnsafeBufferPointer(rebasing: first.dropFirst()) : words.dropFirst().first
      guard let name, words.count == (first.count > 1 ? 1 : 2) else {
        throw source.error(.syntax, line: number, "found \(line.quoted); expected # and the name of a node")
      }
      node = try assembly.node(word: name, line: number)
      return
    }
    guard let node else {
      throw source.error(.syntax, line: number, "found \(line.quoted); expected # and the name of a node first")
    }
    guard words.count < 3 else {
      throw source.error(
        .syntax, line: number, "\(counted(words.count, "word", "words")); expected a neighbour and perhaps a weight")
    }
    let other = try assembly.node(word: first, line: number)
    let weight = words.count > 1 ? try assembly.weight(words[1], line: number) : nil
    try assembly.addEdge(node, other, weight: weight, line: number)
  }
}
