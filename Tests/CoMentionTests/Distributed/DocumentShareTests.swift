import CoMention
import CorpusSupport
import EntityExtraction
import EntityResolution
import Graphs
import Primitives
import Testing
import TextModel

/// Counts of single documents, summed, against the graph of all of them.
@Suite struct DocumentShareTests {
  private static let units: [CoMentionUnit] = [.sentence, .paragraph, .document, .sentences(2), .tokens(4)]

  private struct Corpus {
    var index: EntityIndex
    var duplicates: DuplicatePassages
  }

  /// Random documents, some paragraphs and some whole documents of which are said to be copies of others.
  private func corpus(seed: UInt64) -> Corpus {
    var random = SplitMix64(seed: seed)
    func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    let names = ["Ann", "Bob", "Cleo", "ACME", "Dora"]
    var corpus = MarkedCorpus()
    var counts: [Int] = []
    for number in 0..<6 {
      counts.append(1 + pick(4))
      let paragraphs = (0..<counts[number]).map { _ in
        (0..<1 + pick(3)).map { place in
          let mark = place == 0 && pick(8) == 0 ? "#" : ""
          return mark
            + (0..<1 + pick(4)).map { _ in pick(4) == 0 ? "word" : "[\(names[pick(5)])]" }.joined(separator: " ")
            + " ."
        }
      }
      corpus.add("\(number)", date: ["2019", "2019-03", "2019-12-31", nil][pick(4)], paragraphs)
    }
    var passages = (0..<6).flatMap { document in
      (0..<counts[document]).map { DuplicatePassages.Passage(document: document, paragraph: $0) }
    }.shuffled(using: &random)
    var groups: [[DuplicatePassages.Passage]] = []
    for _ in 0..<pick(4) where passages.count > 3 {
      groups.append(Array(passages.prefix(2 + pick(2))))
      passages.removeFirst(groups[groups.count - 1].count)
    }
    let stories = pick(2) == 0 ? [] : [Array((0..<6).shuffled(using: &random).prefix(3))]
    return Corpus(index: corpus.index(), duplicates: .init(groups: groups, stories: stories))
  }

  /// What a document knows of copies, itself as number 0; and the documents and copies by their numbers.
  private func local(_ duplicates: DuplicatePassages, _ document: Int) -> (DuplicatePassages, [Int], [Int]) {
    var (documents, copies) = ([document], [Int]())
    func number(_ other: Int) -> Int {
      if let number = documents.firstIndex(of: other) { return number }
      documents.append(other)
      return documents.count - 1
    }
    var groups: [[DuplicatePassages.Passage]] = []
    for (group, passages) in duplicates.groups.enumerated() where passages.contains(where: { $0.document == document })
    {
      copies.append(group)
      groups.append(
        passages.enumerated().filter { $0 == 0 || $1.document == document }.map {
          .init(document: number($1.document), paragraph: $1.paragraph)
        })
    }
    var stories: [[Int]] = []
    if let story = duplicates.story(ofDocument: document) {
      copies.append(duplicates.groups.count + story)
      let original = number(duplicates.stories[story][0])
      stories = [original == 0 ? [0] : [original, 0]]
    }
    return (DuplicatePassages(groups: groups, stories: stories), documents, copies)
  }

  private struct Sum {
    var own = 0
    var copies: [Int: Int] = [:]
    var total: Int { own + copies.values.reduce(0, +) }

    mutating func add(_ count: DocumentShare.Count, _ numbers: [Int]) {
      own += count.own
      for (copy, count) in count.copies { copies[numbers[copy]] = max(copies[numbers[copy]] ?? 0, count) }
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func sumsAreThoseOfTheWhole(seed: UInt64) {
    let corpus = corpus(seed: seed)
    for counting in DuplicateCounting.allCases {
      var options = CoMentionOptions()
      options.unit = Self.units[Int(seed) % Self.units.count]
      options.duplicates = counting
      options.keepsCredits = seed % 3 == 0
      check(corpus, options)
    }
  }

  private func check(_ corpus: Corpus, _ options: CoMentionOptions) {
    let index = corpus.index
    var units = Sum()
    var mentions = [Sum](repeating: Sum(), count: index.entities.count)
    var ties: [[Int]: (count: Sum, documents: Int, originals: Set<Int>)] = [:]
    for document in index.documents.indices {
      let (duplicates, documents, copies) = local(corpus.duplicates, document)
      let share = DocumentShare(
        index.documents[document], entities: index.entities(ofDocument: document), types: index.entities.map(\.type),
        duplicates: duplicates, options: options)
      units.add(share.units, copies)
      for (entity, node) in share.nodes.enumerated() { mentions[entity].add(node.mentions, copies) }
      for tie in share.ties {
        var sum = ties[[tie.first, tie.second]] ?? (Sum(), 0, [])
        sum.count.add(tie.count, copies)
        sum.documents += 1
        sum.originals.formUnion(tie.originals.map { documents[$0] })
        ties[[tie.first, tie.second]] = sum
      }
    }
    let whole = CoMentionGraph(index, options: options, duplicates: corpus.duplicates)
    #expect(whole.unitCount == units.total)
    for (node, entity) in whole.entityOfNode.enumerated() {
      guard case .integer(let expected)? = whole.graph.nodeAttributes["mentions"] else { continue }
      #expect(expected[node] == mentions[entity].total)
    }
    var weighted = options
    weighted.weighting = .documents
    let byDocuments = CoMentionGraph(index, options: weighted, duplicates: corpus.duplicates)
    #expect(whole.graph.graph.edgeCount == ties.count)
    for edge in 0..<whole.graph.graph.edgeCount {
      let ends = whole.graph.graph.edge(edge)
      guard let sum = ties[[whole.entityOfNode[ends.source], whole.entityOfNode[ends.target]]] else {
        Issue.record("a tie is missing")
        continue
      }
      #expect(ends.weight == Double(max(1, sum.count.total)))
      let shares = options.duplicates == .once && !corpus.duplicates.isEmpty
      #expect(byDocuments.graph.graph.edge(edge).weight == Double(shares ? sum.originals.count : sum.documents))
    }
  }
}
