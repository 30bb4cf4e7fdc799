import Primitives

extension GraphFormat {
  /// The format of a file by its name and the first bytes of it, or nil if it doesn't look like a graph.
  ///
  /// The content decides where it can: XML by its root element, JSON by the keys `elements` (Cytoscape's), or `nodes`, `edges`,
  /// `links` or `multigraph`, GML by `graph [`, Pajek by `*Vertices`, Matrix Market by `%%MatrixMarket`, UCINET by `dl n=`, KONECT by
  /// `% sym unweighted` and its like.
  /// Delimited text is taken by the suffix, or under any other name if its first lines are edges beyond doubt: a known header,
  /// three fields of which the last is a number on every line, two whole numbers on every line as in the SNAP collection, or what
  /// `EdgeListStart` finds. METIS, NCOL and adjacency lists are taken by the suffix. Prose and JSON Lines documents give nil.
  /// Every format says how sure it is; the surest has the file, of equals the first of ``allCases``.
  ///
  /// - Parameters:
  ///   - fileName: The name or path; nil for standard input. A `.gz` at its end counts for nothing.
  ///   - prefix: The start of the file, 4 KB or so, not compressed.
  /// - Returns: The format, or nil.
  /// - Complexity: O(*n*) for *n* bytes of the prefix.
  public static func detect(fileName: String?, prefix: some Sequence<UInt8>) -> GraphFormat? {
    let start = FileStart(prefix)
    let named = fileName.flatMap(GraphFormat.init(inputName:))
    return Recognition.surest(of: allCases) { $0.file.recognition(of: start, isNamed: $0 == named) }
  }
}
