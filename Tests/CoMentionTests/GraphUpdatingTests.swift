import CoMention
import CorpusSupport
import EntityExtraction
import EntityResolution
import Graphs
import Primitives
import Testing
import TextModel

/// A graph that is brought up to date is the one that is built anew.
@Suite struct GraphUpdatingTests {
  private static let names = (0..<30).map { "N\($0)" } + (0..<8).map { "ORG\($0)".uppercased() }

  private func corpus(_ random: inout SplitMix64) -> EntityIndex {
    var corpus = MarkedCorpus()
    func number(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    // Few names a document, so that a change concerns few documents; some names only in credits and boilerplate.
    let isDated = number(3) > 0
    for document in 0..<40 {
      var paragraphs: [[String]] = []
      for _ in 0...number(3) {
        let first = 8 * number(4)
        let sentences = (0...number(2)).map { _ in
          "[\(Self.names[first + number(8)])] saw [\(Self.names[first + number(8)])] again ."
        }
        let kind = ["", "", "", "#", "@"][number(5)]
        paragraphs.append(sentences.map { kind + $0 })
      }
      if number(4) == 0 { paragraphs.append(["[N1] told [N9] what [N17] had heard from [N25] the day before ."]) }
      corpus.add("\(document)", date: isDated && number(2) == 0 ? "2024-0\(1 + number(9))-01" : nil, paragraphs)
    }
    return corpus.index()
  }

  private func line(_ number: Int, _ random: inout SplitMix64) -> Decisions.Line {
    func pick() -> String { Self.names[Int(random.next() % UInt64(Self.names.count))] }
    let document = random.next() % 3 == 0 ? "\(random.next() % 40)" : nil
    return switch random.next() % 6 {
    case 0: .init(number: number, verb: .ignore, name: pick(), document: document)
    case 1: .init(number: number, verb: .retype, name: pick(), value: "place", document: document)
    case 2: .init(number: number, verb: .rename, name: pick(), value: "M\(random.next() % 9)")
    case 3: .init(number: number, verb: .same, name: pick(), value: pick(), document: document, isForced: true)
    case 4: .init(number: number, verb: .alias, name: pick(), value: pick(), document: document, isForced: true)
    default: .init(number: number, verb: .notSame, name: pick(), value: pick())
    }
  }

  @Test("decisions that come and go", arguments: 0..<40) func decisionsComeAndGo(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = corpus(&random)
    let paragraph = index.documents.enumerated().flatMap { number, document in
      document.paragraphs.indices.filter { document.document.text[document.paragraphs[$0].span].contains("told") }
        .map { DuplicatePassages.Passage(document: number, paragraph: $0) }
    }
    let duplicates = DuplicatePassages(groups: paragraph.count > 1 ? [paragraph] : [], stories: [])
    let ground = DecisionGround(index)
    var kept = CoMentionGraph(index, duplicates: duplicates)
    var lines: [Decisions.Line] = []
    for number in 1...12 {
      if random.next() % 4 == 0, !lines.isEmpty {
        lines.remove(at: Int(random.next() % UInt64(lines.count)))
      } else {
        lines.append(line(number, &random))
      }
      guard let decisions = try? Decisions(lines) else {
        lines.removeLast()
        continue
      }
      let decided = ground.applying(decisions)
      let plain = index.applying(decisions)
      #expect(decided.entities == plain.entities && decided.documents == plain.documents)
      #expect(decided.decisionOutcomes == plain.decisionOutcomes)
      kept = kept.updated(to: decided, threads: 2)
      let anew = CoMentionGraph(plain, duplicates: duplicates)
      #expect(kept.graph == anew.graph, "\(lines.map(\.fields))")
      #expect(kept.unitCount == anew.unitCount && kept.entityOfNode == anew.entityOfNode)
      #expect(kept.nodeOfEntity == anew.nodeOfEntity)
      guard kept.graph.graph.edgeCount == anew.graph.graph.edgeCount else { continue }
      for edge in 0..<anew.graph.graph.edgeCount {
        #expect(Array(kept.evidence(ofEdge: edge)) == Array(anew.evidence(ofEdge: edge)))
      }
    }
  }
}
