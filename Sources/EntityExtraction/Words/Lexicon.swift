internal import CGazetteer

/// The words that carry a ``LexicalClass``, by the hash of the folded word.
struct Lexicon: Sendable {
  private let classesByHash: [UInt64: LexicalClass]

  /// The lexicon that comes with the package.
  static let standard = Lexicon(rows: TableRows.rows(of: Gazetteer.rawBytes(CGazetteerLexicon())))

  /// Reads `class, words separated by spaces`; a row of an unknown class is left out.
  init(rows: [[Substring]]) {
    var classes: [UInt64: LexicalClass] = [:]
    for row in rows where row.count == 2 {
      guard let lexicalClass = LexicalClass.named[String(row[0])] else { continue }
      for word in row[1].split(separator: " ") {
        if let hash = NameHash.of(word) { classes[hash, default: []].insert(lexicalClass) }
      }
    }
    classesByHash = classes
  }

  /// The classes of a word.
  func classes(ofHash hash: UInt64) -> LexicalClass { classesByHash[hash] ?? [] }
}
