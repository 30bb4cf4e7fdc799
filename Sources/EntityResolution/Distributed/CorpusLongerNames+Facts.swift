package import EntityExtraction

/// Reads the documents of a corpus one by one by the longer names that all of them have.
package struct LongerNameReading {
  private var names = CorpusLongerNames()
  private let index: LongerNameIndex
  /// How often only a part of each name was found in its place.
  private let openCounts: [Int]

  /// Prepares for the names of a corpus.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names, which are kept.
  package init(_ facts: CorpusFacts) {
    for name in facts.longerNames {
      var known = CorpusLongerNames.Known(bytes: NameBytes(Array(name.text.utf8)))
      (known.count, known.documents) = (name.count, name.documents)
      (known.types, known.score) = (name.types, name.score)
      names.known.append(known)
    }
    index = names.index()
    openCounts = facts.longerNames.map { $0.open ?? 0 }
  }

  /// The names of several words that a document has.
  package static func counts(of document: ExtractedDocument) -> [NameCount] {
    var names = CorpusLongerNames()
    names.learn(document, 0)
    return names.known.map { known in
      var name = CorpusFacts.LongerName(text: String(decoding: known.bytes.bytes, as: UTF8.self))
      (name.count, name.documents) = (known.count, known.documents)
      (name.types, name.score) = (known.types, known.score)
      return .longer(name)
    }
  }

  /// How often a document has only a part of a longer name, where that stands.
  package func openCounts(of document: ExtractedDocument) -> [NameCount] {
    guard !openCounts.isEmpty else { return [] }
    var counts: [Int: Int] = [:]
    for place in names.openings(in: document, 0, index) { counts[place.name, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map {
      .open(text: String(decoding: names.known[$0.key].bytes.bytes, as: UTF8.self), count: $0.value)
    }
  }

  /// The document with longer names where the others tell: what `CorpusLongerNames` makes of it among all of them.
  package func completed(_ document: ExtractedDocument) -> ExtractedDocument {
    guard !openCounts.isEmpty else { return document }
    var changes: CorpusLongerNames.Changes = [:]
    for place in names.openings(in: document, 0, index) {
      let known = names.known[place.name]
      guard known.count >= 2 * openCounts[place.name], let type = known.type else { continue }
      changes[place.mention] = (place.span, type, known.readScore)
    }
    return changes.isEmpty ? document : CorpusLongerNames.document(document, with: changes)
  }
}
