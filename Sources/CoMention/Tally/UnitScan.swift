internal import EntityExtraction
internal import EntityResolution
internal import TextModel

/// Entities that occur together, and in how many units they do.
struct Meeting {
  /// An entity present, and the sentences it is mentioned in, ascending.
  struct Presence {
    var node: Int
    var sentences: [Int]
  }

  /// Who is present, in node order.
  var present: [Presence]
  /// The number of units with exactly this presence: 1, or the number of window positions.
  var units: Int
  /// The passage or document of which the unit is part, where others say the same.
  var copy: UnitCopy?
}

/// A passage, or a whole document, that others say again.
struct UnitCopy: Hashable {
  /// The same for all that say the same.
  var number: Int
  /// Which of those in one document it is: its paragraph, or 0 for the document.
  var member: Int
}

/// The units of one document.
struct DocumentUnits {
  /// The number of units that no other document has, empty ones included.
  var count = 0
  /// The number of units of each passage that others say again.
  var copied: [UnitCopy: Int] = [:]
  /// Who meets, in text order.
  var meetings: [Meeting] = []
}

/// Cuts one document into units and says who meets in each.
struct UnitScan {
  /// A mention that takes part: in the story or in a credit, and its entity is a node.
  private struct Occurrence {
    var node: Int
    var sentence: Int
    var tokens: Range<Int>
  }

  private let document: ExtractedDocument
  private let sections: DocumentSections
  private let copies: DocumentCopies
  /// The mentions in the story.
  private let occurrences: [Occurrence]
  /// The mentions in each credit that has any.
  private let credits: [[Occurrence]]

  /// Prepares a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - sections: Where its mentions stand.
  ///   - copies: What of it stands in other documents.
  ///   - entities: The entity of each mention of the document.
  ///   - nodeOfEntity: The node of each entity, nil for those left out.
  init(
    _ document: ExtractedDocument, sections: DocumentSections, copies: DocumentCopies, entities: [Int],
    nodeOfEntity: [Int?]
  ) {
    self.document = document
    self.sections = sections
    self.copies = copies
    var occurrences: [Occurrence] = []
    var credits: [(number: Int, occurrences: [Occurrence])] = []
    for (index, (mention, entity)) in zip(document.mentions, entities).enumerated() {
      guard let node = nodeOfEntity[entity] else { continue }
      let occurrence = Occurrence(node: node, sentence: mention.sentence, tokens: mention.tokens)
      switch sections.section(ofMention: index) {
      case .story: occurrences.append(occurrence)
      case .credit(let number) where credits.last?.number == number:
        credits[credits.count - 1].occurrences.append(occurrence)
      case .credit(let number): credits.append((number, [occurrence]))
      case .boilerplate, .dropped: break
      }
    }
    self.occurrences = occurrences
    self.credits = credits.map(\.occurrences)
  }

  /// The units of the document, and the meetings in text order.
  ///
  /// Kept credits come last, each a unit, where units are sentences or paragraphs.
  func units(of unit: CoMentionUnit, keepingCredits: Bool) -> DocumentUnits {
    var units = storyUnits(unit)
    guard keepingCredits, unit == .sentence || unit == .paragraph else { return units }
    units.count += sections.creditCount
    units.meetings += credits.map { Meeting(present: Self.presence($0), units: 1) }
    return units
  }

  private func storyUnits(_ unit: CoMentionUnit) -> DocumentUnits {
    switch unit {
    case .sentence: paragraphUnits({ $0.sentences.count }) { $0.sentence }
    case .paragraph: paragraphUnits({ _ in 1 }) { document.sentences[$0.sentence].paragraph }
    case .document: documentUnits((1, blocks { _ in 0 }))
    case .sentences(let size):
      documentUnits(
        windows(size: size, length: document.sentences.count) { $0.sentence..<$0.sentence + 1 })
    case .tokens(let size):
      documentUnits(windows(size: size, length: document.sentences.last?.tokens.upperBound ?? 0) { $0.tokens })
    }
  }

  /// Units that lie inside a paragraph each, so many of them in one; `key` as in ``blocks(_:)``.
  private func paragraphUnits(_ count: (Paragraph) -> Int, _ key: (Occurrence) -> Int) -> DocumentUnits {
    var units = DocumentUnits()
    for (number, paragraph) in document.paragraphs.enumerated()
    where paragraph.role.isStory && !copies.isDropped(number) {
      if let copy = copy(ofParagraph: number) {
        units.copied[copy] = count(paragraph)
      } else {
        units.count += count(paragraph)
      }
    }
    units.meetings = blocks(key)
    for index in units.meetings.indices {
      let paragraph = document.sentences[units.meetings[index].present[0].sentences[0]].paragraph
      units.meetings[index].copy = copy(ofParagraph: paragraph)
    }
    return units
  }

  private func copy(ofParagraph paragraph: Int) -> UnitCopy? {
    copies.number(ofParagraph: paragraph).map { UnitCopy(number: $0, member: paragraph) }
  }

  /// Units that may hold several paragraphs: they are copies where the document is one.
  private func documentUnits(_ found: (unitCount: Int, meetings: [Meeting])) -> DocumentUnits {
    var units = DocumentUnits(count: found.unitCount, meetings: found.meetings)
    if let number = copies.number {
      let copy = UnitCopy(number: number, member: 0)
      units.count = 0
      units.copied = [copy: found.unitCount]
      for index in units.meetings.indices { units.meetings[index].copy = copy }
    } else if !document.paragraphs.isEmpty, document.paragraphs.indices.allSatisfy(copies.isDropped) {
      units.count = 0
    }
    return units
  }

  /// The other document that two names of a unit are copied from wherever the unit holds them; nil where there is none.
  func original(of a: Meeting.Presence, _ b: Meeting.Presence) -> Int? {
    // Most names stand in no copy at all, which costs no list to find out.
    guard let first = a.sentences.first, original(ofSentence: first) != nil else { return nil }
    let sentences = a.sentences + b.sentences
    return copies.commonOriginal(ofParagraphs: sentences.lazy.map { document.sentences[$0].paragraph })
  }

  private func original(ofSentence sentence: Int) -> Int? {
    copies.commonOriginal(ofParagraphs: CollectionOfOne(document.sentences[sentence].paragraph))
  }

  /// Meetings in units that don't overlap; `key` tells the unit and never decreases through the text.
  private func blocks(_ key: (Occurrence) -> Int) -> [Meeting] {
    var result: [Meeting] = []
    var start = 0
    while start < occurrences.count {
      let unit = key(occurrences[start])
      var end = start
      while end < occurrences.count, key(occurrences[end]) == unit { end += 1 }
      result.append(Meeting(present: Self.presence(occurrences[start..<end]), units: 1))
      start = end
    }
    return result
  }

  /// Meetings in every window of `size` positions out of `length`; a text shorter than a window is one window.
  ///
  /// An occurrence lies in a window when all its positions do. Who is present changes only where an occurrence enters or leaves, so
  /// window positions between two such changes are taken as one meeting that counts for all of them.
  private func windows(
    size: Int, length: Int, _ positions: (Occurrence) -> Range<Int>
  ) -> (unitCount: Int, meetings: [Meeting]) {
    guard length > 0 else { return (0, []) }
    let lastStart = max(0, length - size)
    // The window starts from which each occurrence is visible.
    let visible = occurrences.map { occurrence -> Range<Int> in
      let range = positions(occurrence)
      let first = max(0, range.upperBound - size)
      return first..<max(first, min(range.lowerBound, lastStart) + 1)
    }
    let changes = Set(visible.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    var result: [Meeting] = []
    var low = 0
    for (from, to) in zip(changes, changes.dropFirst()) {
      while low < visible.count, visible[low].upperBound <= from { low += 1 }
      let here = zip(occurrences, visible).dropFirst(low).prefix { $0.1.lowerBound <= from }
        .filter { $0.1.contains(from) }.map(\.0)
      if !here.isEmpty { result.append(Meeting(present: Self.presence(here), units: to - from)) }
    }
    return (lastStart + 1, result)
  }

  private static func presence(_ occurrences: some Sequence<Occurrence>) -> [Meeting.Presence] {
    var sentences: [Int: [Int]] = [:]
    for occurrence in occurrences {
      if sentences[occurrence.node]?.last != occurrence.sentence {
        sentences[occurrence.node, default: []].append(occurrence.sentence)
      }
    }
    return sentences.sorted { $0.key < $1.key }.map { Meeting.Presence(node: $0.key, sentences: $0.value) }
  }
}

extension Meeting.Presence {
  /// The shortest run of sentences with a mention of both; among equals the first.
  func closestSentences(to other: Meeting.Presence) -> ClosedRange<Int> {
    var best = min(sentences[0], other.sentences[0])...max(sentences[0], other.sentences[0])
    var i = 0
    var j = 0
    while i < sentences.count, j < other.sentences.count {
      let run = min(sentences[i], other.sentences[j])...max(sentences[i], other.sentences[j])
      if run.count < best.count { best = run }
      if sentences[i] <= other.sentences[j] { i += 1 } else { j += 1 }
    }
    return best
  }
}
