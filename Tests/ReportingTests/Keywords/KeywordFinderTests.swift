import CoMention
import CorpusSupport
import Graphs
import Reporting
import Testing

@Suite struct KeywordFinderTests {
  /// Ann and Bob sign contracts for bridges, Ann and Cid dine, Bob and Cid sail; all of them meet and go on.
  private func finder(reversed: Bool = false) -> (CoMentionGraph, KeywordFinder) {
    var corpus = MarkedCorpus()
    let documents: [(String, [[String]])] = [
      ("1", [["[Ann] signed the steel bridge contract with [Bob] on Monday ."], ["[Ann] dined with [Cid] ."]]),
      ("2", [["[Bob] and [Ann] signed a contract for the steel bridge ."], ["[Bob] sailed with [Cid] ."]]),
      ("3", [["[Ann] often dined with [Cid] ."], ["[Cid] sailed a boat with [Bob] , said Reuters ."]]),
      ("4", [["A steel bridge is a bridge ."], ["#[Ann] and [Bob] juggled ."]]),
    ]
    for (id, text) in reversed ? documents.reversed() : documents { corpus.add(id, text) }
    let graph = CoMentionGraph(corpus.index())
    return (graph, KeywordFinder(graph))
  }

  private func terms(_ first: String, _ second: String, limit: Int = 5, reversed: Bool = false) throws -> [String] {
    let (graph, finder) = finder(reversed: reversed)
    let nodes = try [first, second].map { name in
      try #require((0..<graph.graph.graph.nodeCount).first { graph.graph.name(of: $0) == name })
    }
    let edge = try #require(graph.graph.graph.edgeIndex(between: nodes[0], and: nodes[1]))
    return finder.keywords(ofEdge: edge, limit: limit).map(\.term)
  }

  @Test func aTieIsAboutWhatItsSentencesSay() throws {
    #expect(try terms("Ann", "Cid").first == "dine")
    #expect(try terms("Bob", "Cid").first == "sail")
    let contract = try terms("Ann", "Bob")
    #expect(contract.contains("sign"))
    #expect(contract.contains("contract"))
  }

  @Test(arguments: [1, 3]) func nodesAndEdgesOfAGraphTakeThemAlong(threads: Int) throws {
    let (coMentions, finder) = finder()
    var graph = coMentions.graph
    graph.attachKeywords(of: coMentions, threads: threads)
    let ends = try ["Ann", "Cid"].map { name in
      try #require(graph.nodeIDs.indices.first { graph.name(of: $0) == name })
    }
    let edge = try #require(graph.graph.edgeIndex(between: ends[0], and: ends[1]))
    let terms = finder.keywords(ofEdge: edge).map(\.term)
    #expect(graph.edgeAttributes["keywords"]?[edge] == .text(terms.joined(separator: "; ")))
    let own = finder.keywords(ofNode: ends[0]).map(\.term)
    #expect(graph.nodeAttributes["keywords"]?[ends[0]] == .text(own.joined(separator: "; ")))
    #expect(coMentions.graph.edgeAttributes["keywords"] == nil)
  }

  @Test func noNameNoGeneralWordAndNothingOutsideTheStory() throws {
    let all = try ["Ann", "Bob"].flatMap { try terms($0, "Cid") } + terms("Ann", "Bob")
    #expect(!all.isEmpty)
    for term in ["ann", "bob", "cid", "reuters", "monday", "say", "with", "often", "juggle"] {
      #expect(!all.contains { $0.split(separator: " ").contains(Substring(term)) }, "\(term)")
    }
  }

  @Test func noWordTwiceAndNoMoreThanAsked() throws {
    let terms = try terms("Ann", "Bob")
    let words = terms.flatMap { $0.split(separator: " ") }
    #expect(Set(words).count == words.count)
    #expect(try self.terms("Ann", "Bob", limit: 1) == Array(terms.prefix(1)))
    #expect(try self.terms("Ann", "Bob", limit: 0).isEmpty)
  }

  @Test func theOrderOfTheDocumentsHasNoEffect() throws {
    for pair in [("Ann", "Bob"), ("Ann", "Cid"), ("Bob", "Cid")] {
      #expect(try terms(pair.0, pair.1) == terms(pair.0, pair.1, reversed: true))
    }
  }

  @Test func anEntityAndACommunityHaveKeywords() throws {
    let (graph, finder) = finder()
    let cid = try #require((0..<graph.graph.graph.nodeCount).first { graph.graph.name(of: $0) == "Cid" })
    #expect(Set(finder.keywords(ofNode: cid).map(\.term)).isSuperset(of: ["dine", "sail"]))
    let members = Array(0..<graph.graph.graph.nodeCount)
    #expect(!finder.keywords(ofCommunity: members, limit: 8).isEmpty)
    #expect(finder.keywords(ofCommunity: [cid]).isEmpty)
  }
}
