internal import EntityExtraction
internal import Primitives
internal import TextModel

/// Reads a name inside a longer one that other documents have as a whole: who left "Bell's Landing" did not leave Bell.
///
/// A name of two to eight words that at least two documents have whole takes the place of a single shorter one inside it, where the
/// corpus has it whole at least twice as often as not. One document alone is read so by its tagger's own rules.
struct CorpusLongerNames {
  private static let longest = 8
  static let fewestDocuments = 2
  /// The least score of a name that others are read by.
  private static let leastScore = 0.6

  /// A name that documents have whole.
  struct Known {
    let bytes: [UInt8]
    var count = 0
    var documents = 0
    var lastDocument = -1
    /// Mentions by type, in the order of ``types``.
    var types: [EntityType: Int] = [:]
    var score = 0.0
    /// Where a shorter name stands instead: document and mention.
    var open: [(document: Int, mention: Int, span: TextSpan)] = []
  }

  var known: [Known] = []
  private var numbers: [[UInt8]: Int] = [:]
  /// The first word of a name → the names that start with it, longer ones first.
  private var byFirstWord: [[UInt8]: [Int]] = [:]

  /// The documents, with longer names where the others tell.
  ///
  /// - Complexity: O(*n*) in the number of mentions and the names that start with one word.
  static func completed(_ documents: [ExtractedDocument]) -> [ExtractedDocument] {
    guard documents.count >= fewestDocuments else { return documents }
    var names = CorpusLongerNames()
    for (number, document) in documents.enumerated() { names.learn(document, number) }
    names.index()
    guard !names.byFirstWord.isEmpty else { return documents }
    for (number, document) in documents.enumerated() { names.look(in: document, number) }
    return names.applied(to: documents)
  }

  // MARK: What is known

  mutating func learn(_ document: ExtractedDocument, _ number: Int) {
    for mention in document.mentions where mention.score >= Self.leastScore && mention.tokens.count > 1 {
      guard mention.tokens.count <= Self.longest else { continue }
      let bytes = Array(document.surface(of: mention).utf8)
      guard bytes.contains(0x20), !bytes.contains(where: { $0 < 0x20 }) else { continue }
      let index = numbers[bytes] ?? known.count
      if index == known.count {
        numbers[bytes] = index
        known.append(Known(bytes: bytes))
      }
      known[index].count += 1
      known[index].types[mention.type, default: 0] += 1
      known[index].score = max(known[index].score, mention.score)
      if known[index].lastDocument != number { known[index].documents += 1 }
      known[index].lastDocument = number
    }
  }

  mutating func index() {
    for (number, name) in known.enumerated() where name.documents >= Self.fewestDocuments {
      byFirstWord[Array(name.bytes.prefix { $0 != 0x20 }), default: []].append(number)
    }
    for (word, names) in byFirstWord {
      byFirstWord[word] = names.sorted { known[$1].bytes.count < known[$0].bytes.count }
    }
  }

  // MARK: Where it stands

  private mutating func look(in document: ExtractedDocument, _ number: Int) {
    for place in openPlaces(in: document) { known[place.name].open.append((number, place.mention, place.span)) }
  }

  /// The mentions of a document that stand inside a longer known name.
  func openPlaces(in document: ExtractedDocument) -> [(name: Int, mention: Int, span: TextSpan)] {
    var places: [(name: Int, mention: Int, span: TextSpan)] = []
    var text = document.document.text
    text.withUTF8 { bytes in
      for (index, mention) in document.mentions.enumerated() where mention.tokens.count < Self.longest {
        guard let (name, span) = longerName(around: mention, in: bytes, of: document) else { continue }
        let before = index > 0 ? document.mentions[index - 1].span.end : 0
        let after = index + 1 < document.mentions.count ? document.mentions[index + 1].span.start : bytes.count
        guard before <= span.start, after >= span.end else { continue }
        places.append((name, index, span))
      }
    }
    return places
  }

  /// The longest known name that a mention stands inside of, and more than it.
  private func longerName(
    around mention: Mention, in bytes: UnsafeBufferPointer<UInt8>, of document: ExtractedDocument
  ) -> (name: Int, span: TextSpan)? {
    let sentence = document.sentences[mention.sentence].span
    var start = mention.span.start
    for _ in 0..<Self.longest {
      if let name = name(at: start, over: mention.span, in: bytes, until: sentence.end) {
        return (name, TextSpan(start, start + known[name].bytes.count))
      }
      guard start > sentence.start, bytes[start - 1] == 0x20 else { return nil }
      start -= 1
      while start > sentence.start, bytes[start - 1] > 0x20 { start -= 1 }
    }
    return nil
  }

  private func name(
    at start: Int, over span: TextSpan, in bytes: UnsafeBufferPointer<UInt8>, until end: Int
  ) -> Int? {
    var wordEnd = start
    while wordEnd < end, bytes[wordEnd] > 0x20 { wordEnd += 1 }
    guard wordEnd > start, let names = byFirstWord[Array(bytes[start..<wordEnd])] else { return nil }
    return names.first { number in
      let name = known[number].bytes
      let last = start + name.count
      return last >= span.end && name.count > span.length && last <= end
        && zip(name, bytes[start..<last]).allSatisfy(==) && !Self.isLetter(last < bytes.count ? bytes[last] : 0x20)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }

  // MARK: What is read longer

  /// Mentions by their indices, and what they are read as.
  typealias Changes = [Int: (span: TextSpan, type: EntityType, score: Double)]

  private func applied(to documents: [ExtractedDocument]) -> [ExtractedDocument] {
    var changes: [Int: Changes] = [:]
    for name in known where !name.open.isEmpty && name.count >= 2 * name.open.count {
      guard let type = name.type else { continue }
      for place in name.open {
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
