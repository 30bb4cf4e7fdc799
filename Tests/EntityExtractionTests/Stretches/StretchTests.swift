import Testing
import TextModel

@testable import EntityExtraction

struct StretchTests {
  private let length = StretchLength(whole: 40, usual: 10, longest: 20, sentence: 8)

  /// Ten paragraphs of six tokens each.
  private let long = (0..<10).map { "Amina met Lars in Oslo\($0)." }.joined(separator: "\n\n")

  @Test func aDocumentOfUsualLengthIsOneStretch() {
    let document = tokenized("Amina met Lars.\n\nLars met Amina.")
    let stretches = document.stretches(length)
    #expect(stretches.count == 1 && stretches[0].text == document)
  }

  @Test func aLongOneEndsItsStretchesWithParagraphs() {
    let stretches = tokenized(long).stretches(length)
    // Two paragraphs have twelve tokens, the first ten or more.
    #expect(stretches.map(\.text.paragraphs.count) == [2, 2, 2, 2, 2])
    #expect(stretches.map { $0.text.document.text }.allSatisfy { $0.hasPrefix("Amina") && $0.hasSuffix(".") })
    #expect(stretches[1].text.document.text == "Amina met Lars in Oslo2.\n\nAmina met Lars in Oslo3.")
  }

  /// All tokens are in one stretch, in order, where they stood.
  @Test func stretchesHaveAllTokens() {
    let document = tokenized(long)
    let spans = Array(document.stretches(length)).flatMap { stretch in
      stretch.text.tokens.map { $0.span.moved(by: stretch.span.start) }
    }
    #expect(spans == document.tokens.map(\.span))
  }

  @Test func aVeryLongSentenceIsCutBehindAMark() {
    let document = tokenized("Oslo, Bergen, Hamar, Narvik, Moss, Horten, Halden")
    let stretches = document.stretches(length)
    #expect(document.sentences.count == 1 && stretches.count == 1)
    #expect(stretches[0].text.sentences.map(\.tokens) == [0..<8, 8..<13])
  }

  /// Names of stretches stand where the document has them, sentences numbered through the document.
  @Test func mentionsAreTheDocuments() {
    let text = (0..<2_000).map { "Minister Amina Diallo met Lars \($0) times." }.joined(separator: "\n\n")
    let document = tokenized(text)
    let mentions = RuleTagger().mentions(in: document).filter { document.text(of: $0.span) == "Amina Diallo" }
    #expect(mentions.count == 2_000)
    #expect(mentions.map(\.sentence) == Array(0..<2_000))
    #expect(mentions.allSatisfy { $0.title.map { document.text(of: $0) } == "Minister" })
  }

  /// Whoever reads a stretch, and whichever is done first.
  @Test(arguments: [2, 3, 8]) func anyNumberOfThreadsFindsTheSame(threads: Int) throws {
    let text = (0..<900).map { "Minister Amina Diallo met Lars Holm of Acme Ltd in Oslo \($0) times." }
    let long = tokenized(text.joined(separator: "\n\n")), short = tokenized(text[..<3].joined(separator: "\n\n"))
    #expect(long.stretches().count > 4 && short.stretches().count == 1)
    let english = SequenceTagger(model: try #require(TaggerModel.english))
    let taggers: [any StretchTagger] = [RuleTagger(), BuiltInTagger(), english]
    for tagger in taggers {
      for document in [long, short, tokenized("")] {
        #expect(tagger.mentions(in: document, threads: threads) == tagger.mentions(in: document))
      }
      #expect(tagger.mentions(in: long).count > 2_000)
    }
  }

  /// The same text gives the same names whatever follows it, but for its last stretch.
  @Test func whatFollowsChangesNothingBefore() {
    let lines = (0..<1_500).map { "Amina Diallo met Lars Holm in Oslo \($0) times." }
    let rest = (0..<1_500).map { "the amina and the lars of oslo number \($0) Met." }.joined(separator: "\n\n")
    let start = lines.joined(separator: "\n\n")
    let sure = lines[..<1_200].joined(separator: "\n\n").utf8.count
    let alone = RuleTagger().mentions(in: tokenized(start)).filter { $0.span.end <= sure }
    let followed = RuleTagger().mentions(in: tokenized(start + "\n\n" + rest)).filter { $0.span.end <= sure }
    #expect(!alone.isEmpty && alone == followed)
  }
}
