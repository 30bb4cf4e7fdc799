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
    case .tsv: delimited("\t", escape: Self.onOneLine)
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
    var text = columns.map(escape).joined(separator: separator) + "\n"
    for row in rows {
      for (place, cell) in row.enumerated() {
        if place > 0 { text += separator }
        if let cell { text += escape(Self.spreadsheetText(cell)) }
      }
      text += "\n"
    }
    return text
  }

  /// What a cell says, so that no program runs it as a formula; numbers stay numbers.
  private static func spreadsheetText(_ cell: AttributeValue) -> String {
    if case .text(let text) = cell, Double(text) == nil { return SpreadsheetFormula.escaped(text) }
    return cell.description
  }

  /// A text with spaces for tabs and line ends.
  private static func onOneLine(_ text: String) -> String {
    // Of line ends that are not ASCII one begins with C2, the others with E2.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xC2 && $0 != 0xE2 }) { return text }
    return text.map { $0 == "\t" || $0.isNewline ? " " : String($0) }.joined()
  }
}
