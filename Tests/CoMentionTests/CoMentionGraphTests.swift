import CoMention
import CorpusSupport
import EntityExtraction
import EntityResolution
import Graphs
import TestSupport
import Testing
import TextModel

@Suite struct CoMentionGraphTests {
  /// Two documents: Ann meets Bob in one sentence, Cid in the paragraph; Bob and ACME only share the document.
  private var index: EntityIndex {
    var corpus = MarkedCorpus()
    corpus.add(
      "1",
      [
        ["[Ann] met [Bob] .", "Later [Cid] came .", "Nothing else ."],
        ["[ACME] is large ."],
        ["Nobody here ."],
      ])
    corpus.add("2", [["[Ann] and [Bob] and [Ann] again ."], ["#Tags [Cid] [ACME]"]])
    return corpus.index()
  }

  private func graph(_ change: (inout CoMentionOptions) -> Void = { _ in }) -> CoMentionGraph {
    var options = CoMentionOptions()
    change(&options)
    return CoMentionGraph(index, options: options)
  }

  private func ties(_ graph: CoMentionGraph) -> [String: Double] {
    let names = graph.graph
    return Dictionary(
      uniqueKeysWithValues: names.graph.edges.map {
        ("\(names.name(of: $0.source))-\(names.name(of: $0.target))", $0.weight)
      })
  }

  /// Whoever needs an entity's node asks the graph, which works it out once for all documents.
  @Test func nodesAndEntitiesPointAtEachOther() {
    let graph = graph { $0.types = [.person] }
    #expect(graph.index.entities.map(\.name) == ["ACME", "Ann", "Bob", "Cid"])
    #expect(graph.nodeOfEntity == [nil, 0, 1, 2] && graph.entityOfNode == [1, 2, 3])
    let marked = graph.index.documents.indices.map { graph.markedSentences(ofDocument: $0) }
    #expect(marked[0].map { $0.names.map(\.node) } == [[0, 1], [2], [], [], []])
    #expect(marked[1].map { $0.names.map(\.node) } == [[0, 1, 0], [2]])
  }

  @Test func unitsAreSentencesParagraphsOrDocuments() {
    #expect(ties(graph { $0.unit = .sentence }) == ["Ann-Bob": 2])
    #expect(ties(graph { $0.unit = .paragraph }) == ["Ann-Bob": 2, "Ann-Cid": 1, "Bob-Cid": 1])
    #expect(
      ties(graph { $0.unit = .document }) == [
        "Ann-Bob": 2, "Ann-Cid": 1, "Bob-Cid": 1, "ACME-Ann": 1, "ACME-Bob": 1, "ACME-Cid": 1,
      ])
  }

  @Test func boilerplateCountsMentionsButTiesNobody() throws {
    let graph = graph()
    #expect(graph.unitCount == 4)
    let node = try #require(graph.graph.nodeIDs.firstIndex(of: "p:cid"))
    #expect(graph.graph.nodeAttributes["mentions"]?[node] == .integer(2))
    #expect(graph.graph.nodeAttributes["documents"]?[node] == .integer(2))
  }

  /// In document 1 Ann is token 0, Bob 2 and Cid 5: of the windows of four, one holds Ann and Bob, one Bob and Cid. In document 2
  /// the windows that start at 0, 1 and 2 hold Bob and an Ann.
  @Test func tokenWindowsSlideByOne() {
    #expect(ties(graph { $0.unit = .tokens(4) }) == ["Ann-Bob": 4, "Bob-Cid": 1])
  }

  @Test func sentenceWindowsSlideByOne() {
    // Document 1: windows 0-1, 1-2, 2-3, 3-4; document 2: one window of its two sentences, the boilerplate tying nobody.
    #expect(ties(graph { $0.unit = .sentences(2) }) == ["Ann-Bob": 2, "Ann-Cid": 1, "Bob-Cid": 1])
    #expect(graph { $0.unit = .sentences(2) }.unitCount == 5)
  }

  @Test func windowsAgreeWithTryingEveryWindow() {
    for seed in 0..<60 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var corpus = MarkedCorpus()
      for document in 0..<3 {
        let sentences = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          (0..<Int.random(in: 1...9, using: &random)).map { _ in
            Int.random(in: 0..<3, using: &random) == 0 ? "[N\(Int.random(in: 0..<4, using: &random))x]" : "w"
          }.joined(separator: " ")
        }
        corpus.add("\(document)", [sentences])
      }
      let size = Int.random(in: 1...8, using: &random)
      var options = CoMentionOptions()
      options.unit = .tokens(size)
      let graph = CoMentionGraph(corpus.index(), options: options)
      #expect(ties(graph) == everyWindow(of: size, in: corpus.index()), "seed \(seed)")
    }
  }

  /// The definition itself: each window in turn, each pair of names in it once.
  private func everyWindow(of size: Int, in index: EntityIndex) -> [String: Double] {
    var result: [String: Double] = [:]
    for (number, document) in index.documents.enumerated() {
      let length = document.sentences.last?.tokens.upperBound ?? 0
      let entities = index.entities(ofDocument: number)
      for start in 0...max(0, length - size) {
        let present = zip(document.mentions, entities).filter {
          $0.0.tokens.lowerBound >= start && $0.0.tokens.upperBound <= start + size
        }
        let nodes = Set(present.map(\.1)).sorted()
        for (position, a) in nodes.enumerated() {
          for b in nodes[(position + 1)...] {
            result["\(index.entities[a].name)-\(index.entities[b].name)", default: 0] += 1
          }
        }
      }
    }
    return result
  }

  @Test func evidenceIsTheShortestRunOfSentences() throws {
    let graph = graph()
    let ids = graph.graph.nodeIDs
    let (ann, bob) = (try #require(ids.firstIndex(of: "p:ann")), try #require(ids.firstIndex(of: "p:bob")))
    let cid = try #require(ids.firstIndex(of: "p:cid"))
    let annBob = graph.passages(ofEdge: try #require(graph.graph.graph.edgeIndex(between: ann, and: bob)))
    #expect(annBob.map(\.text) == ["Ann met Bob .", "Ann and Bob and Ann again ."])
    #expect(annBob[1].names == [0..<3, 8..<11, 16..<19])
    let annCid = graph.passages(ofEdge: try #require(graph.graph.graph.edgeIndex(between: ann, and: cid)))
    #expect(annCid.map(\.text) == ["Ann met Bob . Later Cid came ."])
    #expect(annCid.map(\.documentID) == ["1"])
  }

  @Test func optionsFilterNodesAndEdges() {
    #expect(graph { $0.types = [.organization] }.graph.nodeIDs == ["p:acme"])
    #expect(graph { $0.minimumMentions = 3 }.graph.nodeIDs == ["p:ann"])
    #expect(ties(graph { $0.minimumWeight = 2 }) == ["Ann-Bob": 2])
    #expect(ties(graph { $0.weighting = .documents }) == ["Ann-Bob": 2, "Ann-Cid": 1, "Bob-Cid": 1])
  }

  /// Four paragraphs; Ann and Bob are in two of them, together both times; Cid is in one, with both.
  @Test func associationDividesByChance() throws {
    let ties = ties(graph { $0.weighting = .association })
    #expect(ties == ["Ann-Bob": 2, "Ann-Cid": 2, "Bob-Cid": 2])
  }
}
