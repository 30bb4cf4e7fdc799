import ComentionKit
import Primitives

/// Rows of named columns, to be shown as a table on a terminal or written as TSV, CSV or JSON.
struct Table {
  /// One cell; nil is a gap.
  typealias Cell = AttributeValue?

  /// The names of the columns, also the keys in JSON.
  var columns: [String]
  /// The rows, each as long as `columns`.
  var rows: [[Cell]] = []
  /// Whether it lists the properties of one thing, a name and a value a row, which is one object in JSON.
  var isOneObject = false

  /// An empty table.
  init(_ columns: String...) { self.columns = columns }

  /// An empty table.
  init(columns: [String]) { self.columns = columns }

  /// An empty table of properties.
  static var ofProperties: Table {
    var table = Table("property", "value")
    table.isOneObject = true
    return table
  }

  /// Adds a row.
  mutating func append(_ row: [Cell]) { rows.append(row) }
}

/// How a table is written.
enum TableFormat: Sendable {
  /// Aligned columns for a person.
  case aligned(width: Int?, color: Bool)
  case tsv
  case csv
  case json
}

extension Table {
  /// The table as text, ending in a line feed.
  func formatted(as format: TableFormat) -> String {
    switch format {
    case .aligned(let width, let color): aligned(width: width, color: color)
    case .tsv: delimited("\t") { $0.map { $0 == "\t" || $0.isNewline ? " " : String($0) }.joined() }
    case .csv: delimited(",", escape: CSVField.quotedIfNeeded)
    case .json: json()
    }
  }

  /// The rows of a TSV or CSV table without its head, for one that is written piece by piece.
  func formattedRows(as format: TableFormat) -> String {
    var rows = self
    rows.columns = []
    let text = rows.formatted(as: format)
    return String(text.dropFirst())
  }

  private func delimited(_ separator: String, escape: (String) -> String) -> String {
    let lines = [columns.map(escape)] + rows.map { $0.map { escape($0?.description ?? "") } }
    return lines.map { $0.joined(separator: separator) + "\n" }.joined()
  }
}
