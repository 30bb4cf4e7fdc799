extension GraphFormat {
  /// Reads a graph from the bytes of a file.
  ///
  /// What all formats have in common: nodes keep the order of the file (in edge lists the order of first appearance); the
  /// weights are those that ``GraphReadingOptions/weightAttribute`` says, and an edge without one has weight 1; directions are
  /// dropped; self-loops are left out; the weights of parallel edges are summed, and of their attributes an integer `count` is
  /// summed too, while for any other the first value there is stays. Each of these is told in a remark. Weights that are infinite or no number are refused, and so are those of zero and below unless
  /// ``GraphReadingOptions/zeroWeights`` and ``GraphReadingOptions/negativeWeights`` say otherwise. A file that is
  /// compressed with gzip is read as what it holds.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: What errors call the file.
  ///   - limits: The sizes above which the file is refused.
  ///   - options: What to do where the file leaves a choice.
  /// - Returns: The graph with remarks.
  /// - Throws: A ``GraphFormatError`` that names the place.
  /// - Precondition: The format ``isReadable``.
  /// - Complexity: O(*b* + *m* log *m*) for *b* bytes and *m* edges.
  public func read(
    _ bytes: [UInt8], name: String, limits: GraphReadingLimits = GraphReadingLimits(),
    options: GraphReadingOptions = GraphReadingOptions()
  ) throws(GraphFormatError) -> GraphReading {
    var rest: [UInt8]? = bytes
    return try read(name: name, limits: limits, options: options) {
      defer { rest = nil }
      return rest
    }
  }

  /// Reads a graph from a file that comes in chunks, such as from a pipe: only the graph is held in memory.
  ///
  /// - Parameters:
  ///   - name: What errors call the file.
  ///   - limits: The sizes above which the file is refused.
  ///   - options: What to do where the file leaves a choice.
  ///   - chunks: Gives the next bytes, of any number, and nil at the end.
  /// - Returns: The graph with remarks.
  /// - Throws: A ``GraphFormatError``; an error from `chunks` becomes one with the code ``GraphFormatError/Code/unreadable``.
  /// - Precondition: The format ``isReadable``.
  public func read(
    name: String, limits: GraphReadingLimits = GraphReadingLimits(),
    options: GraphReadingOptions = GraphReadingOptions(), chunks: @escaping () throws -> [UInt8]?
  ) throws(GraphFormatError) -> GraphReading {
    guard let format = readable else { preconditionFailure("The format is only written") }
    let source = GraphSource(format: self, file: name, options: options)
    var (input, text) = try source.open(limits: limits, mayBeWindows1252: format.mayBeWindows1252, chunks: chunks)
    if !format.saysItsEncoding { try input.decodeByteOrderMark() }
    if format.countsLineFeeds { input.replaceReturns() }
    let reading = try format.read(input, from: source, limits: limits)
    guard text.isUsed else { return reading }
    return GraphReading(
      graph: reading.graph, remarks: [Windows1252.remark(of: self)] + reading.remarks, buildTime: reading.buildTime)
  }
}

extension GraphSource {
  /// The file with its first bytes at hand, not compressed any more.
  func open(
    limits: GraphReadingLimits, mayBeWindows1252: Bool, chunks: @escaping () throws -> [UInt8]?
  ) throws(GraphFormatError) -> (input: ChunkedInput, text: Windows1252) {
    let inflated = GzipInflation(chunks)
    let text = Windows1252(inflated.next)
    var input = ChunkedInput(source: self, limits: limits, chunks: mayBeWindows1252 ? text.next : inflated.next)
    try input.refill()
    guard !input.isExhausted else {
      throw error(.empty, "the file is empty; expected a graph (\(format.rawValue))")
    }
    return (input, text)
  }
}
