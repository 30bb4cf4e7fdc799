import EntityExtraction
import Testing
import TextModel

@Suite struct OwnTaggerTests {
  /// Finds words wherever they stand.
  private struct WordTagger: MentionTagger {
    var words: [String]
    var type = EntityType.vessel

    func mentions(in text: TokenizedDocument) -> [Mention] {
      words.flatMap { text.text.ranges(of: $0) }.compactMap { text.mention(of: type, at: $0) }
    }
  }

  private func found(_ text: String, _ extractor: EntityExtractor) -> [String] {
    let document = tokenized(text)
    return extractor.mentions(in: document).map { "\($0.type):\(document.text(of: $0.span))" }
  }

  @Test("makes a mention of a range: its tokens, its sentence") func mention() throws {
    let text = tokenized("It rained. The Maid of Kettle left; the Maids stayed. Aurora")
    let range = try #require(text.text.firstRange(of: "Maid of Kettle"))
    let mention = try #require(text.mention(of: .vessel, at: range, score: 0.5))
    #expect(text.text(of: mention.span) == "Maid of Kettle")
    #expect(mention.tokens == 4..<7 && mention.sentence == 1 && mention.type == .vessel && mention.score == 0.5)
    #expect(text.mention(of: .vessel, tokens: 4..<7, score: 0.5) == mention)
    // "Maid" in "Maids".
    #expect(text.text.ranges(of: "Maid").map { text.mention(of: .vessel, at: $0) != nil } == [true, false])
    #expect(text.text.ranges(of: "Maid").allSatisfy { text.mention(of: .vessel, at: $0, alignment: .expanding) != nil })
    // Over the end of a sentence.
    let over = try #require(text.text.firstRange(of: "stayed. Aurora"))
    #expect(text.mention(of: .vessel, at: over) == nil)
    #expect(text.mention(of: .vessel, tokens: 3..<3) == nil)
  }

  @Test("keeps the longest, of equals the leftmost, of those the first") func overlaps() {
    func mention(_ start: Int, _ end: Int, _ type: EntityType = .vessel) -> Mention {
      Mention(span: TextSpan(start, end), tokens: start..<end, sentence: 0, type: type)
    }
    let kept = [mention(8, 10), mention(0, 4), mention(2, 6), mention(3, 9), mention(20, 22)].withoutOverlaps()
    #expect(kept.map(\.span) == [TextSpan(3, 9), TextSpan(20, 22)])
    #expect([mention(2, 6), mention(0, 4)].withoutOverlaps().map(\.span) == [TextSpan(0, 4)])
    #expect([mention(0, 4, .place), mention(0, 4)].withoutOverlaps().map(\.type) == [.place])
    #expect([mention(4, 6), mention(0, 4)].withoutOverlaps().map(\.span) == [TextSpan(0, 4), TextSpan(4, 6)])
    #expect([Mention]().withoutOverlaps().isEmpty)
  }

  @Test("an extractor orders what a tagger finds, and settles overlaps") func ordered() {
    let extractor = EntityExtractor(tagger: WordTagger(words: ["Kettle", "Aurora", "Maid of Kettle"]))
    #expect(found("Aurora met the Maid of Kettle.", extractor) == ["vessel:Aurora", "vessel:Maid of Kettle"])
  }

  @Test("what is added stands beside what the package finds, and before it where they are as long") func added() {
    let text = "Angela Merkel boarded the Aurora in Hamburg."
    let vessels = EntityExtractor(adding: WordTagger(words: ["Aurora"]))
    #expect(found(text, vessels) == ["person:Angela Merkel", "vessel:Aurora", "place:Hamburg"])
    let both = EntityExtractor(adding: WordTagger(words: ["Hamburg"]), WordTagger(words: ["Hamburg"], type: .person))
    #expect(found(text, both).contains("vessel:Hamburg") && !found(text, both).contains("place:Hamburg"))
    // A longer name of the package's own tagger stays.
    #expect(found(text, EntityExtractor(adding: WordTagger(words: ["Merkel"]))).contains("person:Angela Merkel"))
  }
}
