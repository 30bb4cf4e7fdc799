import Graphs
import Primitives

extension GraphFormat {
  /// A Matrix Market file: the adjacency matrix of a graph, as sparse matrix collections and SciPy write it.
  public static let matrixMarket = GraphFormat(MatrixMarketFormat())
}

struct MatrixMarketFormat: ReadableGraphFormat {
  let name = "matrix-market"
  let title = "Matrix Market"
  let otherNames = ["mtx", "matrixmarket"]
  let suffixes = ["mtx"]
  let holdsPlaces = false

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    let isMarked = start.starts(with: MatrixMarketHeader.mark)
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed && start.isPlainText ? .suffix : nil
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = MatrixMarketReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try MatrixMarketWriter(graph).write(to: sink)
  }
}
