import EntityExtraction

/// Which row of the table of vectors each word has, and the clusters of each row.
struct WordTable {
  private(set) var rowByWord: [String: UInt16] = [:]
  private(set) var clusters: [WordRows.Clusters] = []

  /// Reads `word<TAB>row` lines and `word<TAB>coarse<TAB>fine` lines; a row has the clusters of the first of its words.
  init(rows: String, clusters lines: String) {
    for line in rows.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let row = UInt16(fields[1]) else { continue }
      rowByWord[String(fields[0])] = row
    }
    clusters = Array(repeating: .init(), count: Int(rowByWord.values.max() ?? 0) + 1)
    var isKnown = [Bool](repeating: false, count: clusters.count)
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let coarse = UInt16(fields[1]), let fine = UInt16(fields[2]),
        let row = rowByWord[String(fields[0])], !isKnown[Int(row)]
      else { continue }
      isKnown[Int(row)] = true
      clusters[Int(row)].coarse = coarse
      clusters[Int(row)].fine = fine
    }
  }
}
