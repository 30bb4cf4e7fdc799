/// One place that ties two entities: the shortest run of sentences of a unit that holds both.
public struct Evidence: Hashable, Comparable, Sendable {
  private let storedDocument: Int32
  private let storedFirst: Int32
  private let storedLast: Int32

  /// The index of the document in the corpus.
  public var document: Int { Int(storedDocument) }

  /// The indices of the sentences in the document; usually one.
  public var sentences: ClosedRange<Int> { Int(storedFirst)...Int(storedLast) }

  package init(document: Int, sentences: ClosedRange<Int>) {
    storedDocument = Int32(document)
    storedFirst = Int32(sentences.lowerBound)
    storedLast = Int32(sentences.upperBound)
  }

  /// Orders by document, then by sentence.
  public static func < (a: Evidence, b: Evidence) -> Bool {
    (a.storedDocument, a.storedFirst, a.storedLast) < (b.storedDocument, b.storedFirst, b.storedLast)
  }
}

/// The evidence of every edge, in rows one after another: 12 bytes an item, no allocation per edge.
struct EvidenceTable: Sendable {
  private var starts: [Int32] = [0]
  private var items: [Evidence] = []

  /// Nothing.
  init() {}

  /// Items one row after the other, and where each row begins, with where the last ends.
  init(items: [Evidence], starts: [Int32]) { (self.items, self.starts) = (items, starts) }

  /// The number of edges.
  var count: Int { starts.count - 1 }

  /// Adds an item to the row of the next edge.
  mutating func append(_ item: Evidence) { items.append(item) }

  /// Ends the row of the next edge.
  mutating func closeRow() { starts.append(Int32(items.count)) }

  /// Adds the rows of further edges.
  mutating func append(_ other: EvidenceTable) {
    let start = Int32(items.count)
    items += other.items
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + start })
  }

  /// Adds some rows of another table, one behind the other.
  mutating func append(_ rows: Range<Int>, of other: EvidenceTable) {
    let shift = Int32(items.count) - other.starts[rows.lowerBound]
    items += other.items[Int(other.starts[rows.lowerBound])..<Int(other.starts[rows.upperBound])]
    starts.append(contentsOf: other.starts[(rows.lowerBound + 1)..<(rows.upperBound + 1)].lazy.map { $0 + shift })
  }

  /// The rows of some edges, ascending; all of them cost nothing.
  func rows(_ edges: [Int]) -> EvidenceTable {
    if edges.count == count { return self }
    var table = EvidenceTable()
    for edge in edges {
      table.items += self[edge]
      table.closeRow()
    }
    return table
  }

  /// The evidence of an edge.
  subscript(edge: Int) -> ArraySlice<Evidence> { items[Int(starts[edge])..<Int(starts[edge + 1])] }
}
