import ComentionKit
import Testing

/// A type that a user adds goes all the way.
@Suite struct AddedTypeTests {
  private static let vessel = EntityType("vessel")

  private struct WordTagger: MentionTagger {
    func mentions(in document: TokenizedDocument) -> [Mention] {
      let words: [(String, EntityType)] = [("Aurora", vessel), ("Maid of Kettle", vessel), ("Tamsin Gale", .person)]
      return words.flatMap { name, type in
        document.text.ranges(of: name).compactMap { document.mention(of: type, at: $0) }
      }
    }
  }

  private func analysis(_ change: (inout Analysis.Options) -> Void = { _ in }) async -> Analysis {
    var options = Analysis.Options()
    options.extractor = EntityExtractor(tagger: WordTagger())
    change(&options)
    let texts = ["Tamsin Gale took the Maid of Kettle to the Aurora.", "The Aurora left. Tamsin Gale stayed."]
    return await Analysis(
      of: texts.enumerated().map { Document(id: "\($0.offset)", text: $0.element) }, options: options)
  }

  @Test func nodesHaveTheType() async {
    let analysis = await analysis()
    #expect(analysis.graph.nodeIDs == ["p:tamsin-gale", "vessel:aurora", "vessel:maid-of-kettle"])
    #expect(analysis.graph.nodeAttributes["type"] == .text(["person", "vessel", "vessel"]))
    #expect(analysis.graph.nodeAttributes["mentions"] == .integer([2, 2, 1]))
    #expect(analysis.report().markdown.contains("| **Aurora** | vessel |"))
    #expect(analysis.report().markdown.contains("Maid of Kettle (vessel)"))
    let records = MentionRecords(analysis.index)
    #expect(records.rows(ofDocument: 1).map(\.entity) == ["vessel:aurora", "p:tamsin-gale"])
    #expect(records.jsonLine(ofDocument: 1).contains(#""type":"vessel""#))
  }

  @Test func theyCanBeAskedFor() async {
    let vessels = await analysis { $0.coMention.types = [Self.vessel] }
    #expect(vessels.graph.nodeIDs == ["vessel:aurora", "vessel:maid-of-kettle"])
    let people = await analysis { $0.coMention.types = [.person] }
    #expect(people.graph.nodeIDs == ["p:tamsin-gale"])
  }

  /// A person and a place of one name would be a doubt; what a tagger of one's own says is none.
  @Test func reviewDoesNotDoubtThem() {
    func doubts(_ type: EntityType) -> [String] {
      let text = TokenizedDocument(Document(id: "a", text: "The Aurora left Aurora. Tamsin Gale stayed."))
      let types = [type, .place]
      let mentions = zip(text.text.ranges(of: "Aurora"), types).compactMap { text.mention(of: $1, at: $0) }
      let index = EntityIndex(
        resolving: [ExtractedDocument(text, mentions: mentions)], with: Gazetteer(knownNames: []))
      #expect(index.entities.count == 2)
      return Review(of: CoMentionGraph(index), limit: 10).doubts.map(\.reason)
    }
    #expect(doubts(.person).contains("one name, two types"))
    #expect(!doubts(Self.vessel).contains("one name, two types"))
  }

  @Test(arguments: GraphFormat.allCases.filter { $0.isReadable && $0.holdsEdges })
  func filesKeepTheType(format: GraphFormat) async throws {
    let graph = await analysis().graph
    let back = try format.read(Array(format.write(graph)), name: "ships").graph
    guard let types = back.nodeAttributes["type"] else { return }
    #expect(types == .text(["person", "vessel", "vessel"]), "\(format)")
  }
}
