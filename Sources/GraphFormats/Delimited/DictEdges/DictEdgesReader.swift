import Graphs
import Primitives

/// Reads what networkx's `write_edgelist` writes unless told otherwise: a line an edge, see ``DictEdgeLine``. Lines
/// that start with `#` are comments.
struct DictEdgesReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var lines = lines
    while try lines.next({ bytes, number throws(GraphFormatError) in try take(bytes.trimmed, number) }) {}
    return try assembly.finish()
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw source.error(.encoding, line: number, "text that is not UTF-8; save the file as UTF-8")
    }
    guard let line = DictEdgeLine(text) else {
      throw source.error(
        .syntax, line: number,
        "expected two nodes and a dictionary of single values, such as a b {'weight': 3}; "
          + "write edges with data=['weight'], and with delimiter=\"\\t\" where names have blanks"
      )
    }
    let a = try assembly.node(line.source, line: number)
    let b = try assembly.node(line.target, line: number)
    try assembly.addEdge(a, b, values: line.values, line: number)
  }
}
