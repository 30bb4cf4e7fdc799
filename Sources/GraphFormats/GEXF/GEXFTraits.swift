import Graphs
import Primitives

/// What GEXF says of nodes or of edges besides what they are: from when to when they last, their attributes, how they look.
struct GEXFTraits {
  let columns: NamedColumns
  let dates: GraphDates
  let viz: GEXFViz
  /// What goes before the values of each column.
  private let starts: EncodedTexts

  /// The traits that attributes give; ``GEXFWriter`` tells which are no columns.
  init(_ table: AttributeTable, columns: NamedColumns, areNodes: Bool) {
    self.columns = columns
    dates = GraphDates(table)
    viz = GEXFViz(table, areNodes: areNodes)
    starts = EncodedTexts(columns.columns.indices.map { "<attvalue for=\"\($0)\" value=\"" }) {
      $1.append(verbatim: $0)
    }
  }

  /// The traits as plain memory, valid while the closure runs that it is given to; see ``ColumnValues``.
  struct Rows: Sendable {
    fileprivate let columns: [ColumnValues]
    fileprivate let dates: GraphDates.Rows
    fileprivate let viz: GEXFViz
    fileprivate let starts: EncodedTexts
  }

  /// Calls a body with the traits.
  func withRows<Result, Failure>(_ body: (Rows) throws(Failure) -> Result) throws(Failure) -> Result {
    try columns.withValues { columns throws(Failure) in
      try dates.withRows { dates throws(Failure) in
        try body(Rows(columns: columns, dates: dates, viz: viz, starts: starts))
      }
    }
  }
}

extension GEXFTraits.Rows {
  /// The last attributes of a row's tag, what is in its element, and the end of it.
  func append(_ row: Int, to buffer: inout OutputBuffer, xml: inout XMLText, closing: StaticString) {
    let (start, end) = dates.interval(of: row)
    append(start, as: " start=\"", to: &buffer)
    append(end, as: " end=\"", to: &buffer)
    let opening: StaticString = "><attvalues>"
    buffer.append(opening)
    var isOpen = false
    for number in columns.indices
    where xml.append(columns[number], row, after: starts, number, before: "\"/>", to: &buffer) { isOpen = true }
    if isOpen { buffer.append("</attvalues>") } else { buffer.removeLast(opening.utf8CodeUnitCount) }
    if !viz.isEmpty, viz.has(row) {
      if !isOpen { buffer.append(">") }
      isOpen = true
      viz.append(row, to: &buffer)
    }
    buffer.append(isOpen ? closing : "/>\n")
  }

  @inline(__always) private func append(_ date: String?, as name: StaticString, to buffer: inout OutputBuffer) {
    guard let date else { return }
    buffer.append(name)
    buffer.append(verbatim: date)
    buffer.append("\"")
  }
}
