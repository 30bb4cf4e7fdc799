internal import EntityExtraction
internal import Primitives

/// The mentions of a corpus, with the forms that they are written in.
///
/// Each thread reads some documents with a table of its own. The tables are put together in the order of the documents, so that forms
/// are numbered by where they stand first, however the documents were shared out.
struct NamedCorpus {
  private(set) var mentions: [[NamedMention]]
  private(set) var table: NameFormTable

  /// What one thread read.
  private struct Part: Sendable {
    var mentions: [[NamedMention]]
    var table: NameFormTable
    /// The number of forms that stand in the texts; those behind were put together from several mentions.
    var writtenForms: Int
  }

  /// Reads the mentions of documents, taken in the order given.
  init(_ documents: [ExtractedDocument], order: [Int], gazetteer: Gazetteer, threads: Int) {
    let blocks = ParallelWork.blocks(order.count, threads: threads)
    let owners = OwnerForms(documents)
    let parts = Blocks.map(blocks, threads: threads) { Self.part(documents, order[$0], gazetteer, owners) }
    if parts.count == 1 {
      (mentions, table) = (parts[0].mentions, parts[0].table)
      return
    }
    table = NameFormTable(gazetteer: gazetteer)
    var indices = [[Int]](repeating: [], count: parts.count)
    for (number, part) in parts.enumerated() { table.merge(part.table, 0..<part.writtenForms, &indices[number]) }
    for (number, part) in parts.enumerated() {
      table.merge(part.table, part.writtenForms..<part.table.forms.count, &indices[number])
    }
    mentions = parts.flatMap(\.mentions)
    let partOf = zip(blocks, indices).flatMap { block, indices in block.map { _ in indices } }
    mentions.changeEach(threads: threads) { document, mentions in
      for index in mentions.indices { mentions[index].renumberForms(partOf[document]) }
    }
  }

  /// Reads a name as it stands in its text first, then what several names of a document say together.
  private static func part(
    _ documents: [ExtractedDocument], _ order: ArraySlice<Int>, _ gazetteer: Gazetteer, _ owners: OwnerForms
  ) -> Part {
    var table = NameFormTable(gazetteer: gazetteer)
    var mentions = order.map { NamedMention.all(of: documents[$0], forms: &table, owners: owners) }
    let writtenForms = table.forms.count
    for (place, index) in order.enumerated() {
      SharedSurnames.complete(&mentions[place], in: documents[index], forms: &table)
      SharedPlaceNames.complete(&mentions[place], in: documents[index], forms: &table)
    }
    return Part(mentions: mentions, table: table, writtenForms: writtenForms)
  }

  /// The mentions, which are nobody else's from then on, so that they are changed where they stand.
  mutating func takeMentions() -> [[NamedMention]] {
    defer { mentions = [] }
    return mentions
  }

  /// Reads all spellings of one umlaut as one: see ``NameFormTable/joinUmlauts(threads:)``.
  mutating func joinUmlauts(threads: Int) { table.joinUmlauts(threads: threads) }
}
