internal import EntityExtraction
internal import Primitives
internal import TextModel

/// Reads a name inside a longer one that other documents have as a whole: who left "Bell's Landing" did not leave Bell.
///
/// A name of two to eight words that at least two documents have whole takes the place of a single shorter one inside
/// it, where the corpus has it whole at least twice as often as not. One document alone is read so by its tagger's own rules.
struct CorpusLongerNames: Sendable {
  private static let longest = 8
  static let fewestDocuments = 2
  /// The least score of a name that others are read by.
  private static let leastScore = 0.6

  /// A name that documents have whole.
  struct Known: Sendable {
    let bytes: NameBytes
    var count = 0
    var documents = 0
    var lastDocument = -1
    /// Mentions by type.
    var types: [EntityType: Int] = [:]
    var score = 0.0

    mutating func formUnion(_ other: Known) {
      count += other.count
      documents += other.documents
      types.merge(other.types, uniquingKeysWith: +)
      score = max(score, other.score)
    }
  }

  /// Where a shorter name stands instead: document and mention.
  struct Opening: Sendable {
    var name: Int
    var document: Int
    var mention: Int
    var span: TextSpan
  }

  var known: [Known] = []
  private var numbers: [NameBytes: Int] = [:]

  /// The documents, with longer names where the others tell.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  static func completed(_ documents: [ExtractedDocument], threads: Int = 1) -> [ExtractedDocument] {
    guard documents.count >= fewestDocuments else { return documents }
    let blocks = ParallelWork.blocks(documents.count, threads: threads)
    let names = Blocks.reduce(blocks, threads: threads, into: CorpusLongerNames()) { block in
      var names = CorpusLongerNames()
      for number in block { names.learn(documents[number], number) }
      return names
    } _: {
      $0.formUnion($1)
    }
    let index = names.index()
    guard !index.isEmpty else { return documents }
    let openings = Blocks.reduce(blocks, threads: threads, into: [Opening]()) { block in
      block.flatMap { names.openings(in: documents[$0], $0, index) }
    } _: {
      $0 += $1
    }
    return names.applied(openings, to: documents)
  }

  // MARK: What is known

  mutating func learn(_ document: ExtractedDocument, _ number: Int) {
    for mention in document.mentions where mention.score >= Self.leastScore && mention.tokens.count > 1 {
      guard mention.tokens.count <= Self.longest else { continue }
      let bytes = NameBytes(Array(document.surface(of: mention).utf8))
      guard bytes.bytes.contains(0x20), !bytes.bytes.contains(where: { $0 < 0x20 }) else { continue }
      let index = place(of: bytes)
      known[index].count += 1
      known[index].types[mention.type, default: 0] += 1
      known[index].score = max(known[index].score, mention.score)
      if known[index].lastDocument != number { known[index].documents += 1 }
      known[index].lastDocument = number
    }
  }

  private mutating func place(of bytes: NameBytes) -> Int {
    if let place = numbers[bytes] { return place }
    numbers[bytes] = known.count
    known.append(Known(bytes: bytes))
    return known.count - 1
  }

  private mutating func formUnion(_ other: CorpusLongerNames) {
    if known.isEmpty {
      self = other
    } else {
      for name in other.known { known[place(of: name.bytes)].formUnion(name) }
    }
  }

  /// An index of the names that others are looked for by.
  func index() -> LongerNameIndex {
    var index = LongerNameIndex()
    for (number, name) in known.enumerated() where name.documents >= Self.fewestDocuments {
      index.add(name.bytes.bytes, number)
    }
    return index
  }

  // MARK: Where it stands

  /// The mentions of a document that stand inside a longer known name.
  func openings(in document: ExtractedDocument, _ number: Int, _ index: LongerNameIndex) -> [Opening] {
    var text = document.document.text
    return text.withUTF8 { bytes in
      var found: [Opening] = []
      for (place, mention) in document.mentions.enumerated() where mention.tokens.count < Self.longest {
        guard let (name, span) = longerName(around: mention, in: bytes, of: document, index) else { continue }
        let before = place > 0 ? document.mentions[place - 1].span.end : 0
        let after = place + 1 < document.mentions.count ? document.mentions[place + 1].span.start : bytes.count
        guard before <= span.start, after >= span.end else { continue }
        found.append(Opening(name: name, document: number, mention: place, span: span))
      }
      return found
    }
  }

  /// The longest known name that a mention stands inside of, and more than it.
  private func longerName(
    around mention: Mention, in bytes: UnsafeBufferPointer<UInt8>, of document: ExtractedDocument,
    _ index: LongerNameIndex
  ) -> (name: Int, span: TextSpan)? {
    let sentence = document.sentences[mention.sentence].span
    var start = mention.span.start
    for _ in 0..<Self.longest {
      if let name = index.longest(at: start, over: mention.span, in: bytes, until: sentence.end) {
        return (name, TextSpan(start, start + known[name].bytes.bytes.count))
      }
      guard start > sentence.start, bytes[start - 1] == 0x20 else { return nil }
      start -= 1
      while start > sentence.start, bytes[start - 1] > 0x20 { start -= 1 }
    }
    return nil
  }

  // MARK: What is read longer

  /// Mentions by their indices, and what they are read as.
  typealias Changes = [Int: (span: TextSpan, type: EntityType, score: Double)]

  private func applied(_ openings: [Opening], to documents: [ExtractedDocument]) -> [ExtractedDocument] {
    var changes: [Int: Changes] = [:]
    for (number, places) in Dictionary(grouping: openings, by: \.name) where known[number].count >= 2 * places.count {
      let name = known[number]
      guard let type = name.type else { continue }
      for place in places {
        changes[place.document, default: [:]][place.mention] = (place.span, type, name.readScore)
      }
    }
    guard !changes.isEmpty else { return documents }
    return documents.enumerated().map { number, document in
      changes[number].map { Self.document(document, with: $0) } ?? document
    }
  }

  /// A document with some of its mentions read longer.
  static func document(_ document: ExtractedDocument, with changes: Changes) -> ExtractedDocument {
    let text = TokenizedDocument(document.document, language: document.language)
    let mentions = document.mentions.enumerated().map { index, mention in
      changes[index].flatMap { text.mention(of: $0.type, at: $0.span, score: $0.score) } ?? mention
    }
    return ExtractedDocument(text, mentions: mentions)
  }
}

extension CorpusLongerNames.Known {
  /// The type of most of its mentions.
  var type: EntityType? { types.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }

  /// How sure a mention is that is read so.
  var readScore: Double { score * 0.9 }
}
