extension GraphFormat {
  /// The format of a file by its name and the first bytes of it, or nil if it doesn't look like a graph.
  ///
  /// The content decides where it can: XML by its root element, JSON by the keys `elements` (Cytoscape's), or `nodes`, `edges`,
  /// `links` or `multigraph`, GML by `graph [`, Pajek by `*Vertices`.
  /// Delimited text is taken by the suffix, or under any other name if its first lines are edges beyond doubt: a known header,
  /// or three fields of which the last is a number on every line. Prose and JSON Lines documents give nil.
  ///
  /// - Parameters:
  ///   - fileName: The name or path; nil for standard input. A `.gz` at its end counts for nothing.
  ///   - prefix: The start of the file, 4 KB or so, not compressed.
  /// - Returns: The format, or nil.
  public static func detect(fileName: String?, prefix: some Sequence<UInt8>) -> GraphFormat? {
    // Without NUL bytes, UTF-16 text in Latin letters reads like UTF-8: enough to tell formats apart.
    let text = prefix.lazy.filter { $0 != 0 }.drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) || $0.isBlank }
    let start = Array(text.prefix(1 << 16))
    let bySuffix = fileName.flatMap(GraphFormat.init(inputName:))
    switch start.first {
    case UInt8(ascii: "<"):
      if contains(start, "<graphml") { return .graphML }
      return contains(start, "<gexf") ? .gexf : nil
    case UInt8(ascii: "{"):
      if bySuffix == .d3JSON || bySuffix == .cytoscapeJSON { return bySuffix }
      if contains(start, "\"elements\"", followedByColon: true) { return .cytoscapeJSON }
      let keys: [StaticString] = ["\"nodes\"", "\"edges\"", "\"links\"", "\"multigraph\""]
      return keys.contains { contains(start, $0, followedByColon: true) } ? .nodeLinkJSON : nil
    case UInt8(ascii: "["): return bySuffix == .cytoscapeJSON ? bySuffix : nil
    case nil: return nil
    case UInt8(ascii: "*"): return looksLikePajek(start) ? .pajek : nil
    default:
      if bySuffix == .pajek || bySuffix == .adjacencyList { return bySuffix }
      if looksLikeGML(start) { return .gml }
      if start.starts(with: adjacencyListHeader.utf8) { return .adjacencyList }
      switch bySuffix {
      case .csvEdges, .csvNodes, .tsvEdges: return bySuffix
      default: return looksLikeEdges(start)
      }
    }
  }

  /// Whether some needle occurs, with a colon after it where asked for: inside JSON strings quotes are escaped, so a key
  /// with both its quotes and a colon is a key.
  private static func contains(_ bytes: [UInt8], _ needle: StaticString, followedByColon: Bool = false) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let wanted = UnsafeBufferPointer(start: needle.utf8Start, count: count)
    for start in 0...(bytes.count - count) where bytes[start] == wanted[0] {
      guard bytes[start..<(start + count)].elementsEqual(wanted) else { continue }
      let next = bytes[(start + count)...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
      if !followedByColon || next == UInt8(ascii: ":") { return true }
    }
    return false
  }

  /// `*Vertices`, or `*Network` and some title before it.
  private static func looksLikePajek(_ start: [UInt8]) -> Bool {
    let text = start.prefix(4_096).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    return contains(text, "*vertices")
  }

  /// `graph [`, after no more than comments and keys such as `Creator "yFiles"` and `Version 1`.
  private static func looksLikeGML(_ start: [UInt8]) -> Bool {
    let source = GraphSource(format: .gml, file: "")
    var rest: [UInt8]? = start
    let input = ChunkedInput(source: source, limits: GraphReadingLimits()) {
      defer { rest = nil }
      return rest
    }
    var scanner = GMLScanner(source: source, limits: GraphReadingLimits(), input: input)
    for _ in 0..<10 {
      guard (try? scanner.next()) == .key, let key = try? scanner.string(), let value = try? scanner.next() else {
        return false
      }
      if value == .open { return key == "graph" }
      if value == .key || value == .close || value == .end { return false }
    }
    return false
  }

  private static func looksLikeEdges(_ start: [UInt8]) -> GraphFormat? {
    var scanner = DelimitedScanner(source: GraphSource(format: .tsvEdges, file: ""), limits: GraphReadingLimits())
    return start.withUnsafeBufferPointer { bytes -> GraphFormat? in
      var position = 0
      var rows: [[String]] = []
      while rows.count < 10, (try? scanner.nextRecord(in: bytes, at: &position, isFinal: false)) == true {
        rows.append(scanner.fields.map { $0.text(in: bytes) ?? "" })
      }
      guard let first = rows.first, first.count >= 2 else { return nil }
      let format: GraphFormat = scanner.delimiter == .comma || scanner.delimiter == .semicolon ? .csvEdges : .tsvEdges
      if EdgeColumns(header: first)?.weight != nil { return format }
      let areEdges = rows.allSatisfy { row in
        row.count == 3 && row.last.flatMap { Double($0) }.map { $0 > 0 && $0.isFinite } ?? false
      }
      return areEdges ? format : nil
    }
  }
}
