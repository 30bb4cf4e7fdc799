import Graphs
import Primitives

/// Reads UCINET's DL files: full and half matrices, lists of edges and of neighbours, with labels before the data or among them.
///
/// A cell that isn't zero is an edge, with its value for weight; a matrix that is symmetric is a graph without directions, see
/// ``MatrixCells``. Rows and columns of different kinds are two kinds of nodes, see ``CountedNodes``. Of several matrices the first is
/// read. Nodes are known by their labels if all are different, else by their numbers.
struct UCINETReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var header: UCINETHeader
  private var data: UCINETData?
  private var words: [UCINETWord] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
    header = UCINETHeader(source: source, limit: min(limits.nodes, Int(Int32.max) - 1))
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line, number) }) {}
    words = []
    guard var data else { throw source.error(.syntax, line: input.line, "the file has no data:; is it complete?") }
    if header.matrixCount > 1 {
      assembly.remarks.append("the file holds \(header.matrixCount) matrices; the first was read")
    }
    return try data.finish(in: &assembly)
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    UCINETWord.split(line, isHeader: data == nil, into: &words)
    guard !words.isEmpty else { return }
    guard data == nil else {
      try data?.take(words[...], line: number, in: &assembly)
      return
    }
    if number == 1, words[0].keyword != "dl" {
      throw source.error(.syntax, line: number, "found \(line.quoted); expected a first line such as dl n=5")
    }
    guard let start = try header.take(words, line: number, in: assembly) else { return }
    var data = try UCINETData(header, line: number, in: assembly)
    try data.take(words[start...], line: number, in: &assembly)
    self.data = data
  }
}
