import EntityExtraction
import Primitives
import Testing
import TextModel

@testable import Reporting

/// Documents of which other words are names now.
@Suite struct RenamedDocumentTests {
  private static let sentences = [
    "The steel bridge contract was signed by Ann Weir on Monday.", "Bob Obi dined with the vice-chairman of Croydon.",
    "Croydon voted against the new harbour dues, and Ann wept.", "Old ships sail slowly past Croydon harbour.",
    "“Steel bridges rust,” said Bob; Croydon\u{2019}s council agreed.", "A bridge is a bridge.",
  ]
  private static let names = ["Ann Weir", "Ann", "Bob Obi", "Bob", "Croydon", "steel bridge", "vice", "harbour dues"]

  /// A document with some of the places where names stand.
  private func document(_ text: TokenizedDocument, _ random: inout SplitMix64) -> ExtractedDocument {
    var mentions: [Mention] = []
    for name in Self.names {
      for range in text.document.text.ranges(of: name) where random.below(2) == 0 {
        let start = text.document.text.utf8.distance(from: text.document.text.startIndex, to: range.lowerBound)
        let span = TextSpan(start, start + name.utf8.count)
        guard !mentions.contains(where: { $0.span.overlaps(span) }) else { continue }
        if let mention = text.mention(of: .person, at: span, score: 1) { mentions.append(mention) }
      }
    }
    return ExtractedDocument(text, mentions: mentions.sorted { $0.span < $1.span })
  }

  @Test("the differences are those of all words counted before and behind", arguments: 0..<40 as Range<UInt64>)
  func changes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var (before, after): ([ExtractedDocument], [ExtractedDocument]) = ([], [])
    for number in 0..<40 {
      let lines = (0..<(1 + random.below(6))).map { _ in Self.sentences[random.below(Self.sentences.count)] }
      let separator = ["\n\n", " "][random.below(2)]
      // Of a language without lexicon nothing is counted.
      let language: Language = number % 9 == 0 ? Language(code: "xx") ?? .german : number % 5 == 0 ? .german : .english
      let text = TokenizedDocument(
        Document(id: "\(number)", text: lines.joined(separator: separator)), language: language)
      before.append(document(text, &random))
      after.append(random.below(4) == 0 ? before[number] : document(text, &random))
    }
    var expected = CorpusTermCounts.numbers(of: after)
    for (term, count) in CorpusTermCounts.numbers(of: before) { expected[term, default: 0] -= count }
    let renamed = try zip(after, before).map { try #require(RenamedDocument($0, formerly: $1)) }
    for threads in [1, 3] {
      let changes = CorpusTermCounts.changes(of: renamed, threads: threads)
      #expect(changes.filter { $0.value != 0 } == expected.filter { $0.value != 0 })
    }
    #expect(!expected.filter { $0.value != 0 }.isEmpty)
  }

  @Test func anotherTextIsAnotherDocument() {
    let old = ExtractedDocument(TokenizedDocument(Document(id: "a", text: "Ann wept.")), mentions: [])
    let new = ExtractedDocument(TokenizedDocument(Document(id: "a", text: "Ann slept.")), mentions: [])
    #expect(RenamedDocument(new, formerly: old) == nil)
  }
}
