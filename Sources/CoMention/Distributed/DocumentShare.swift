package import EntityExtraction
internal import EntityResolution
package import Graphs
package import TextModel

/// What one document gives to the graph of a corpus: counts that are summed, greatest copies, and the documents that
/// passages come from.
///
/// Its entities are numbered in the order of their ids in the corpus, so that the lower end of a tie is the same in all
/// documents.
package struct DocumentShare {
  /// How often something counts, apart from what other documents say again.
  package struct Count: Hashable, Sendable {
    /// Its own count, summed over documents.
    package var own = 0
    /// By the number of a passage that several documents have: each counts as much as in the document that has most.
    package var copies: [Int: Int] = [:]
  }

  /// A pair that meets in the document.
  package struct Tie: Hashable, Sendable {
    package let first: Int
    package let second: Int
    package var count = Count()
    /// The documents that the shared units come from, by their numbers in ``DuplicatePassages``: 0 is this one.
    package var originals: Set<Int> = []
  }

  /// An entity that the document names.
  package struct Node: Hashable, Sendable {
    package var units = Count()
    package var mentions = Count()
    /// Whether the document names it at all, copies left out included.
    package var isNamed = false
    /// Whether the story does.
    package var isOfStory = false
  }

  /// Units of the document, those without any entity included.
  package private(set) var units = Count()
  package private(set) var nodes: [Node]
  /// In the order of their ends.
  package private(set) var ties: [Tie] = []
  /// When it is from.
  package let date: CalendarDate?

  /// Counts a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - entities: The entity of each mention, by its place among those of the document in the order of the ids.
  ///   - types: The type of each entity.
  ///   - duplicates: What of the document others have too; the document's number is 0.
  ///   - options: How to count. The least numbers of mentions and the least weight are for the sums of all documents.
  /// - Complexity: O(Σ *k*² log *k*) for units with *k* entities each.
  package init(
    _ document: ExtractedDocument, entities: [Int], types: [EntityType], duplicates: DuplicatePassages,
    options: CoMentionOptions
  ) {
    date = document.document.date.flatMap { CalendarDate(iso: $0) }
    nodes = types.map { _ in Node() }
    let copies = DocumentCopies(0, in: duplicates, counting: options.duplicates)
    let sections = DocumentSections(document, copies)
    countMentions(of: document, entities, sections, copies)
    let nodeOfEntity = types.enumerated().map { options.includes($1) ? $0 : nil }
    let scan = UnitScan(document, sections: sections, copies: copies, entities: entities, nodeOfEntity: nodeOfEntity)
    countUnits(scan.units(of: options.unit, keepingCredits: options.keepsCredits), of: scan, copies)
  }

  private mutating func countMentions(
    of document: ExtractedDocument, _ entities: [Int], _ sections: DocumentSections, _ copies: DocumentCopies
  ) {
    var members: [Int: [UnitCopy: Int]] = [:]
    for (index, (mention, entity)) in zip(document.mentions, entities).enumerated()
    where sections.counts(mention: index) {
      nodes[entity].isNamed = true
      if sections.isStory(mention: index) { nodes[entity].isOfStory = true }
      let paragraph = document.sentences[mention.sentence].paragraph
      if let number = copies.number(ofParagraph: paragraph) {
        members[entity, default: [:]][UnitCopy(number: number, member: paragraph), default: 0] += 1
      } else {
        nodes[entity].mentions.own += 1
      }
    }
    for (entity, counts) in members {
      for (copy, count) in counts {
        nodes[entity].mentions.copies[copy.number] = max(nodes[entity].mentions.copies[copy.number] ?? 0, count)
      }
    }
  }

  private mutating func countUnits(_ found: DocumentUnits, of scan: UnitScan, _ copies: DocumentCopies) {
    let tally = DocumentTally(found, of: scan)
    units.own = tally.unitCount
    var ties: [NodePair: Tie] = [:]
    func tie(_ pair: NodePair, _ change: (inout Tie) -> Void) {
      change(&ties[pair, default: Tie(first: pair.first, second: pair.second)])
    }
    for meeting in found.meetings {
      for (position, a) in meeting.present.enumerated() {
        for b in meeting.present[(position + 1)...] { tie(NodePair(a.node, b.node)) { _ in } }
      }
    }
    for (pair, count) in tally.units {
      guard pair.isTie else {
        nodes[pair.first].units.own += count
        continue
      }
      tie(pair) {
        $0.count.own += count
        $0.originals.insert(0)
      }
    }
    for (item, count) in tally.copied {
      guard let pair = item.pair else {
        units.copies[item.copy] = count
        continue
      }
      guard pair.isTie else {
        nodes[pair.first].units.copies[item.copy] = count
        continue
      }
      tie(pair) {
        $0.count.copies[item.copy] = count
        $0.originals.insert(copies.original(ofNumber: item.copy))
      }
    }
    for (pair, original) in tally.borrowed { tie(pair) { $0.originals.insert(original) } }
    self.ties = ties.sorted { $0.key < $1.key }.map(\.value)
  }
}
