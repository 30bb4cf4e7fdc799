import ComentionKit
import Foundation
import Testing

@Suite struct AnalysisTests {
  private let documents = [
    Document(id: "b.txt", text: "Ada Lovelace wrote to Charles Babbage.\n\nMary Somerville knew Ada Lovelace.\n"),
    Document(id: "a.txt", text: "Charles Babbage and Ada Lovelace dined in London with Mary Somerville.\n"),
  ]

  @Test func goesAllTheWay() async throws {
    let analysis = await Analysis(of: documents)
    let graph = analysis.graph
    let ada = try #require(graph.nodeIDs.firstIndex(of: "p:ada-lovelace"))
    let babbage = try #require(graph.nodeIDs.firstIndex(of: "p:charles-babbage"))
    let edge = try #require(graph.graph.edgeIndex(between: ada, and: babbage))
    #expect(graph.graph.edge(edge).weight == 2)
    #expect(graph.edgeAttributes["documents"]?[edge] == .integer(2))
    #expect(analysis.pageRank.top(1).map(\.node) == [ada])
    for name in Analysis.standardMeasures.map(\.name) + ["community"] {
      #expect(graph.nodeAttributes[name] != nil, "\(name)")
    }
    let passages = analysis.coMentions.passages(ofEdge: edge)
    #expect(passages.map(\.documentID) == ["a.txt", "b.txt"])
  }

  @Test(arguments: [1, 2, 7])
  func orderAndThreadsChangeNothing(threads: Int) async throws {
    var options = Analysis.Options()
    options.threads = threads
    let many = (0..<40).map { Document(id: "\($0)", text: documents[$0 % 2].text) }
    let reference = await Analysis(of: many)
    #expect(await Analysis(of: many.reversed(), options: options).graph == reference.graph)
    #expect(await Analysis(of: many.shuffled(), options: options).graph == reference.graph)
  }

  /// A book among letters, and two books alone, are read by several threads each.
  @Test(arguments: [2, 3]) func longTextsAreWhereTheyWouldBe(threads: Int) async {
    let lines = (0..<2_000).map { "Ada Lovelace met Charles Babbage in London \($0) times." }
    let book = lines.joined(separator: "\n\n")
    let letters = (0..<9).map { Document(id: "\($0)", text: documents[$0 % 2].text) }
    for books in [[Document(id: "4b", text: book)], [Document(id: "0b", text: book), Document(id: "9b", text: book)]] {
      for given in [books, letters + books] {
        let alone = await EntityExtractor().extract(given)
        var counts: [Int] = []
        let found = await EntityExtractor().extract(given.reversed(), threads: threads) { counts.append($0) }
        #expect(found == alone && found.map(\.document.id) == given.map(\.id).sorted())
        #expect(counts == counts.sorted() && counts.last == given.count)
      }
    }
  }

  @Test func progressCountsUpToTheEnd() async throws {
    var counts: [Int] = []
    _ = await EntityIndex(extractedFrom: documents + documents.map { Document(id: $0.id + "2", text: $0.text) }) {
      counts.append($0)
    }
    #expect(counts == counts.sorted() && counts.last == 4)
  }

  @Test func evidenceIsReadWithoutMarkup() async throws {
    let work = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).md")
    try Data("# Letters\n\n**Ada Lovelace** wrote to [Mary Somerville](https://example.org/m).\n".utf8).write(to: work)
    defer { try? FileManager.default.removeItem(at: work) }
    let analysis = await Analysis(of: DocumentReader().documents(at: [work.path]).documents)
    #expect(analysis.graph.graph.edgeCount == 1)
    let passage = try #require(analysis.coMentions.passages(ofEdge: 0).first)
    #expect(passage.text == "Ada Lovelace wrote to Mary Somerville.")
    #expect(passage.names == [0..<12, 22..<37])
  }

  @Test func everyMeasureIsComputedOnce() async throws {
    let coMentions = await Analysis(of: documents).coMentions
    let graph = coMentions.graph.graph
    var asked: [Measure] = []
    let analysis = Analysis(of: coMentions, communities: graph.leiden()) { measure in
      asked.append(measure)
      // No scores of any measure, so that those of another computation would show.
      return NodeScores([Double](repeating: 7, count: graph.nodeCount))
    }
    #expect(Set(asked) == Set(Analysis.standardMeasures) && asked.count == Analysis.standardMeasures.count)
    #expect(analysis.pageRank.values.allSatisfy { $0 == 7 })
    #expect(analysis.graph.nodeAttributes["pagerank"] == .real(analysis.pageRank.values))
    #expect(analysis.graph.nodeAttributes["degree"] == .integer(analysis.pageRank.values.map { Int($0) }))
  }

  /// Ada has three ties, Charles and Mary two each, Henry one; ties stand by id.
  @Test func communitiesListTheirMembersByStrength() async throws {
    let text = "Ada Lovelace wrote to Charles Babbage and Mary Somerville.\n\nAda Lovelace met Henry Moseley.\n"
    let index = await EntityIndex(extractedFrom: [Document(id: "a", text: text)])
    let coMentions = CoMentionGraph(index)
    let whole = Partition(labels: [0, 0, 0, 0])
    let analysis = Analysis(of: coMentions, communities: whole) { $0.scores(of: coMentions.graph.graph) }
    #expect(
      analysis.communities.members.map { $0.map { analysis.graph.name(of: $0) } }
        == [["Ada Lovelace", "Charles Babbage", "Mary Somerville", "Henry Moseley"]])
  }

  /// What the README's example does, on its own articles; that its lines are these is `ReadmeTests`' to check.
  @Test func articlesGoAllTheWayToAFile() async throws {
    let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../samples/summit")
    let reading = DocumentReader().documents(at: [samples.standardizedFileURL.path])
    #expect(reading.problems.isEmpty)
    let analysis = await Analysis(of: reading.documents)
    #expect(analysis.pageRank.top(5).map { analysis.graph.name(of: $0.node) }.contains("Kim Jong Un"))
    #expect(analysis.communities.members.reduce(0) { $0 + $1.count } == analysis.graph.graph.nodeCount)
    let graph = analysis.graph.graph
    let strongest = (0..<graph.edgeCount).max { graph.edge($0).weight < graph.edge($1).weight }
    let passages = strongest.map({ analysis.coMentions.passages(ofEdge: $0) }) ?? []
    #expect(!passages.isEmpty && passages.allSatisfy { !$0.documentID.isEmpty && $0.names.count >= 2 })
    #expect(!Data(GraphFormat.gexf.write(analysis.graph)).isEmpty)
  }

  @Test func nothingGivesAnEmptyGraph() async {
    let analysis = await Analysis(of: [])
    #expect(analysis.graph.graph.nodeCount == 0)
    #expect(analysis.communities.count == 0)
  }
}
