import CoMention
import CorpusSupport
import EntityResolution
import Graphs
import Primitives
import TestSupport
import Testing
import TextModel

/// Any number of threads counts the same, with the same evidence in the same order.
@Suite struct TallyThreadsTests {
  private static let names = (0..<40).map { "Name\($0)" } + ["ACME", "IKEA"]

  private func corpus(seed: UInt64) -> MarkedCorpus {
    var random = SplitMix64(seed: seed)
    var corpus = MarkedCorpus()
    for number in 0..<150 {
      let paragraphs = (0..<(1 + random.below(3))).map { _ in
        (0..<(1 + random.below(3))).map { _ in
          (0..<(1 + random.below(5))).map { _ in "[\(Self.names[min(random.below(42), random.below(42))])]" }
            .joined(separator: " and ") + " ."
        }
      }
      corpus.add("\(number)", date: "2024-01-\(10 + number % 20)", paragraphs)
    }
    return corpus
  }

  private func passages(_ seed: UInt64) -> DuplicatePassages {
    var random = SplitMix64(seed: seed)
    let groups = (0..<12).map { _ in
      Set((0..<3).map { _ in random.below(150) }).sorted().map { DuplicatePassages.Passage(document: $0, paragraph: 0) }
    }
    var seen: Set<DuplicatePassages.Passage> = []
    return DuplicatePassages(
      groups: groups.map { $0.filter { seen.insert($0).inserted } }.filter { $0.count > 1 }, stories: [[3, 7, 9]])
  }

  @Test(
    arguments: 0..<4 as Range<UInt64>, [CoMentionUnit.sentence, .paragraph, .document, .sentences(2), .tokens(5)])
  func threads(seed: UInt64, unit: CoMentionUnit) {
    let index = corpus(seed: seed).index()
    for duplicates in [DuplicatePassages(), passages(seed)] {
      for rule in DuplicateCounting.allCases {
        var options = CoMentionOptions()
        options.unit = unit
        options.duplicates = rule
        let single = CoMentionGraph(index, options: options, duplicates: duplicates)
        for threads in [2, 3, 8] {
          let several = CoMentionGraph(index, options: options, duplicates: duplicates, threads: threads)
          #expect(several.graph == single.graph && several.unitCount == single.unitCount)
          for edge in 0..<single.graph.graph.edgeCount {
            #expect(several.evidence(ofEdge: edge).elementsEqual(single.evidence(ofEdge: edge)))
          }
        }
        // Taken apart and put together, counted in another way.
        let whole = DocumentResampling(single).graph(countingDocuments: index.documents.map { _ in 1 })
        #expect(whole == single.graph.graph)
      }
    }
  }
}
