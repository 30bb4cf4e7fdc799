import CoMention
import CorpusSupport
import EntityExtraction
import EntityResolution
import Graphs
import Primitives
import TestSupport
import Testing
import TextModel

@Suite struct DuplicateCountingTests {
  private typealias Passage = DuplicatePassages.Passage

  private static let names = ["Ann", "Bob", "Cid", "Dot", "ACME", "IKEA"]
  private static let units: [CoMentionUnit] = [.sentence, .paragraph, .document, .sentences(2), .tokens(5)]

  private func graph(
    _ corpus: MarkedCorpus, _ duplicates: DuplicatePassages = DuplicatePassages(),
    _ change: (inout CoMentionOptions) -> Void = { _ in }
  ) -> CoMentionGraph {
    var options = CoMentionOptions()
    change(&options)
    return CoMentionGraph(corpus.index(), options: options, duplicates: duplicates)
  }

  private func ties(_ graph: CoMentionGraph) -> [String: Double] {
    let names = graph.graph
    return Dictionary(
      uniqueKeysWithValues: names.graph.edges.map {
        ("\(names.name(of: $0.source))-\(names.name(of: $0.target))", $0.weight)
      })
  }

  private func rule(of graph: CoMentionGraph) -> AttributeValue? {
    graph.graph.attributes.first { $0.key == "duplicates" }?.value
  }

  private func mentions(_ graph: CoMentionGraph) -> [String: AttributeValue?] {
    Dictionary(
      uniqueKeysWithValues: graph.graph.nodeIDs.enumerated().map {
        ($1, graph.graph.nodeAttributes["mentions"]?[$0])
      })
  }

  /// A release of 1 stands in 2 too, where more follows.
  private var pasted: (corpus: MarkedCorpus, duplicates: DuplicatePassages) {
    var corpus = MarkedCorpus()
    corpus.add("1", date: "2024-01-01", [["[Ann] met [Bob] ."], ["[Cid] slept ."]])
    corpus.add("2", date: "2024-02-01", [["[Dot] woke ."], ["[Ann] met [Bob] ."], ["[Bob] met [Cid] ."]])
    return (corpus, DuplicatePassages(groups: [[Passage(0, 0), Passage(1, 1)]], stories: []))
  }

  @Test func aPastedReleaseCountsOnceAndIsEvidenceTwice() throws {
    let (corpus, duplicates) = pasted
    let once = graph(corpus, duplicates)
    #expect(ties(once) == ["Ann-Bob": 1, "Bob-Cid": 1])
    #expect(once.unitCount == 4)
    #expect(mentions(once) == ["p:ann": .integer(1), "p:bob": .integer(2), "p:cid": .integer(2), "p:dot": .integer(1)])
    #expect(once.graph.nodeAttributes["documents"]?[0] == .integer(2))
    let edge = try #require(once.graph.graph.edgeIndex(between: 0, and: 1))
    #expect(once.graph.edgeAttributes["documents"]?[edge] == .integer(2))
    #expect(once.evidence(ofEdge: edge).map(\.document) == [0, 1])
    #expect(once.evidence(ofEdge: edge).map { once.documents(sharing: $0) } == [[1], [0]])
    #expect(ties(graph(corpus, duplicates) { $0.weighting = .documents }) == ["Ann-Bob": 1, "Bob-Cid": 1])
    #expect(rule(of: once) == .text("once"))
  }

  @Test func countingAllIsAsIfNothingWereTheSame() {
    let (corpus, duplicates) = pasted
    let all = graph(corpus, duplicates) { $0.duplicates = .count }
    #expect(ties(all) == ["Ann-Bob": 2, "Bob-Cid": 1])
    #expect(all.graph.graph == graph(corpus).graph.graph && mentions(all) == mentions(graph(corpus)))
    #expect(rule(of: graph(corpus)) == nil)
  }

  @Test func droppedCopiesAreNoEvidence() throws {
    let (corpus, duplicates) = pasted
    let dropped = graph(corpus, duplicates) { $0.duplicates = .drop }
    #expect(ties(dropped) == ["Ann-Bob": 1, "Bob-Cid": 1])
    #expect(dropped.unitCount == 4)
    let edge = try #require(dropped.graph.graph.edgeIndex(between: 0, and: 1))
    #expect(dropped.evidence(ofEdge: edge).map(\.document) == [0])
    #expect(dropped.graph.nodeAttributes["documents"]?[0] == .integer(1))
    #expect(dropped.graph.nodeAttributes["last"]?[0] == .text("2024-01-01"))
  }

  /// In a document that pastes a release, those it names meet its own people, but not one another again.
  @Test func pastedReleasesInWholeDocumentsCountOnce() {
    var corpus = MarkedCorpus()
    corpus.add("1", [["[Ann] met [Bob] ."], ["[Cid] slept ."]])
    corpus.add("2", [["[Dot] woke ."], ["[Ann] met [Bob] ."], ["[Cid] slept ."], ["Rain fell all day ."]])
    let groups = [[Passage(0, 0), Passage(1, 1)], [Passage(0, 1), Passage(1, 2)]]
    let expected =
      ["Ann-Bob": 1, "Ann-Cid": 1, "Bob-Cid": 1, "Ann-Dot": 1, "Bob-Dot": 1, "Cid-Dot": 1] as [String: Double]
    for weighting in [Weighting.count, .documents] {
      let once = graph(corpus, DuplicatePassages(groups: groups, stories: [])) {
        ($0.unit, $0.weighting) = (.document, weighting)
      }
      #expect(ties(once) == expected)
    }
    let (pasted, duplicates) = pasted
    #expect(ties(graph(pasted, duplicates) { $0.unit = .sentences(1) }) == ["Ann-Bob": 1, "Bob-Cid": 1])
  }

  /// What an edit adds counts, in whatever copy it stands.
  @Test func anEditedCopyAddsItsOwnNames() {
    for order in [[0, 1], [1, 0]] {
      var corpus = MarkedCorpus()
      corpus.add("1", [["[Ann] met [Bob] .", "[Ann] left ."]])
      corpus.add("2", [["[Ann] met [Bob] and [Cid] ."]])
      let duplicates = DuplicatePassages(groups: [order.map { Passage($0, 0) }], stories: [])
      let once = graph(corpus, duplicates)
      #expect(ties(once) == ["Ann-Bob": 1, "Ann-Cid": 1, "Bob-Cid": 1])
      #expect(once.unitCount == 1)
      #expect(mentions(once) == ["p:ann": .integer(2), "p:bob": .integer(1), "p:cid": .integer(1)])
      #expect(graph(corpus, duplicates) { $0.unit = .sentence }.unitCount == 2)
    }
  }

  private struct Reprints {
    var originals = MarkedCorpus()
    var all = MarkedCorpus()
    var duplicates: DuplicatePassages
    var documentCount = 0

    /// Documents of random meetings, each reprinted up to twice.
    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      var groups: [[Passage]] = []
      var stories: [[Int]] = []
      for number in 0..<4 {
        let paragraphs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let names = DuplicateCountingTests.names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
            return (names.map { "[\($0)]" } + ["met", "."]).joined(separator: " ")
          }
        }
        let copies = Int.random(in: 1...3, using: &random)
        let documents = Array(documentCount..<(documentCount + copies))
        documentCount += copies
        originals.add("\(number)", paragraphs)
        for copy in 0..<copies { all.add("\(number)-\(copy)", paragraphs) }
        guard copies > 1 else { continue }
        stories.append(documents)
        groups += paragraphs.indices.map { paragraph in documents.map { Passage($0, paragraph) } }
      }
      duplicates = DuplicatePassages(groups: groups, stories: stories)
    }
  }

  @Test(arguments: Weighting.allCases, units)
  func reprintsChangeNoWeight(weighting: Weighting, unit: CoMentionUnit) {
    withEvery("seed", in: 0..<10) { seed in
      let reprints = Reprints(seed: UInt64(seed))
      let expected = graph(reprints.originals) { ($0.unit, $0.weighting) = (unit, weighting) }
      for counting in [DuplicateCounting.once, .drop] {
        let found = graph(reprints.all, reprints.duplicates) {
          ($0.unit, $0.weighting, $0.duplicates) = (unit, weighting, counting)
        }
        #expect(ties(found) == ties(expected))
        #expect(found.unitCount == expected.unitCount && mentions(found) == mentions(expected))
      }
    }
  }

  @Test(arguments: Weighting.allCases, units)
  func resamplingIsTheGraphIfEachDocumentIsDrawnOnce(weighting: Weighting, unit: CoMentionUnit) {
    withEvery("seed", in: 0..<10) { seed in
      let reprints = Reprints(seed: UInt64(seed))
      for counting in DuplicateCounting.allCases {
        let whole = graph(reprints.all, reprints.duplicates) {
          ($0.unit, $0.weighting, $0.duplicates) = (unit, weighting, counting)
        }
        let ones = [Int](repeating: 1, count: reprints.documentCount)
        #expect(DocumentResampling(whole).graph(countingDocuments: ones) == whole.graph.graph)
      }
    }
  }

  /// With other names in the copies and releases pasted anywhere, the counts stay such that every weight is defined.
  @Test(arguments: Weighting.allCases, units)
  func anyGroupsGiveConsistentCounts(weighting: Weighting, unit: CoMentionUnit) {
    withEvery("seed", in: 0..<15) { seed in
      var random = SplitMix64(seed: UInt64(seed))
      let corpus = Reprints(seed: UInt64(seed) + 500)
      let index = corpus.all.index()
      var groups: [[Passage]] = [[], [], []]
      for (number, document) in index.documents.enumerated() {
        for paragraph in document.paragraphs.indices where Bool.random(using: &random) {
          groups[Int.random(in: 0..<3, using: &random)].append(Passage(number, paragraph))
        }
      }
      let stories = [Array(0..<2)]
      let duplicates = DuplicatePassages(groups: groups.filter { $0.count > 1 }, stories: stories)
      let whole = graph(corpus.all, duplicates) { ($0.unit, $0.weighting) = (unit, weighting) }
      let resampling = DocumentResampling(whole)
      let ones = [Int](repeating: 1, count: corpus.documentCount)
      #expect(resampling.graph(countingDocuments: ones) == whole.graph.graph)
      for _ in 0..<5 { _ = resampling.graph(countingDocuments: resampling.draw(using: &random)) }
      let all = graph(corpus.all, duplicates) { ($0.unit, $0.duplicates) = (unit, .count) }
      let once = graph(corpus.all, duplicates) { $0.unit = unit }
      #expect(Set(ties(once).keys) == Set(ties(all).keys))
      #expect(ties(once).allSatisfy { $0.value <= ties(all)[$0.key] ?? 0 })
    }
  }
}

extension DuplicatePassages.Passage {
  fileprivate init(_ document: Int, _ paragraph: Int) { self.init(document: document, paragraph: paragraph) }
}
