internal import ComentionKit

/// What is said of a mention in one byte: its type, whether it has a title, and whether its score has the precision of a `Float`.
private struct MentionTraits {
  private static let types: [EntityType] = [.person, .place, .organization]
  var type: EntityType
  var hasTitle: Bool
  var isNarrow: Bool

  init(_ mention: Mention) {
    (type, hasTitle) = (mention.type, mention.title != nil)
    isNarrow = Double(Float(mention.score)) == mention.score
  }

  init(_ number: Int) throws(MalformedBytes) {
    guard Self.types.indices.contains(number & 3), number < 16 else { throw MalformedBytes() }
    (type, hasTitle, isNarrow) = (Self.types[number & 3], number & 4 != 0, number & 8 != 0)
  }

  var number: Int { (Self.types.firstIndex(of: type) ?? 0) | (hasTitle ? 4 : 0) | (isNarrow ? 8 : 0) }
}

extension ByteWriter {
  /// Adds a span by how far behind a place it begins, which becomes its end.
  mutating func add(_ span: TextSpan, behind place: inout Int) {
    add(signed: span.start - place)
    add(span.length)
    place = span.end
  }

  /// Adds mentions column by column.
  mutating func add(_ mentions: [Mention], in sentences: [Sentence]) {
    add(mentions.count)
    var place = 0
    for mention in mentions { add(mention.span, behind: &place) }
    place = 0
    for mention in mentions {
      add(signed: mention.sentence - place)
      place = mention.sentence
    }
    for mention in mentions { add(signed: mention.tokens.lowerBound - sentences[mention.sentence].tokens.lowerBound) }
    for mention in mentions { add(mention.tokens.count) }
    for mention in mentions { add(MentionTraits(mention).number) }
    for mention in mentions {
      guard let title = mention.title else { continue }
      place = mention.span.start
      add(title, behind: &place)
    }
    // The bytes that scores have in common stand together.
    let narrow = mentions.filter { MentionTraits($0).isNarrow }.map { Float($0.score).bitPattern }
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      for score in narrow { add(byte: UInt8(truncatingIfNeeded: score >> shift)) }
    }
    for mention in mentions where !MentionTraits(mention).isNarrow { add(mention.score) }
  }
}

extension ByteReader {
  /// As many numbers.
  mutating func numbers(_ count: Int) throws(MalformedBytes) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(try number()) }
    return numbers
  }

  /// Spans, each behind the one before.
  mutating func spans() throws(MalformedBytes) -> [TextSpan] {
    var place = 0
    return try list { reader throws(MalformedBytes) in
      let span = try reader.span(behind: place)
      place = span.end
      return span
    }
  }

  /// Mentions in sentences.
  mutating func mentions(in sentences: [Sentence]) throws(MalformedBytes) -> [Mention] {
    let spans = try spans()
    var place = 0
    var numbers: [Int] = []
    for _ in spans {
      place += try signed()
      guard sentences.indices.contains(place) else { throw MalformedBytes() }
      numbers.append(place)
    }
    var tokens: [Int] = []
    for number in numbers { tokens.append(sentences[number].tokens.lowerBound + (try signed())) }
    let counts = try self.numbers(spans.count)
    var traits: [MentionTraits] = []
    for _ in spans { traits.append(try MentionTraits(try number())) }
    var titles: [TextSpan?] = []
    for (span, traits) in zip(spans, traits) {
      titles.append(traits.hasTitle ? try self.span(behind: span.start) : nil)
    }
    var narrow = [UInt32](repeating: 0, count: traits.count { $0.isNarrow })
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      for index in narrow.indices { narrow[index] |= UInt32(try byte()) << shift }
    }
    var next = 0
    var mentions: [Mention] = []
    for index in spans.indices {
      guard tokens[index] >= 0, counts[index] <= Int32.max else { throw MalformedBytes() }
      let score: Double
      if traits[index].isNarrow {
        score = Double(Float(bitPattern: narrow[next]))
        next += 1
      } else {
        score = try real()
      }
      mentions.append(
        Mention(
          span: spans[index], tokens: tokens[index]..<tokens[index] + counts[index], sentence: numbers[index],
          type: traits[index].type, title: titles[index], score: score))
    }
    return mentions
  }
}
