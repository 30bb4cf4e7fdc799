import Graphs
import Primitives

/// Reads NCOL: on each line two nodes and perhaps a weight, separated by blanks. There are no comments.
struct NCOLReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
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
    guard !words.isEmpty else { return }
    guard 2...3 ~= words.count else {
      throw source.error(
        .syntax, line: number, "\(counted(words.count, "word", "words")); expected two nodes and perhaps a weight")
    }
    let a = try assembly.node(word: words[0], line: number)
    let b = try assembly.node(word: words[1], line: number)
    let weight = words.count > 2 ? try assembly.weight(words[2], line: number) : nil
    try assembly.addEdge(a, b, weight: weight, line: number)
  }
}
