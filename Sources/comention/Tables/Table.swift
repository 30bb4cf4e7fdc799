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

  /// An empty table.
  init(_ columns: String...) { self.columns = columns }

  /// An empty table.
  init(columns: [String]) { self.columns = columns }

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

  private func json() -> String {
    let objects = rows.map { row in
      let object = JSONText { json in
        for (name, cell) in zip(columns, row) { json.add(name, cell) }
      }
      return "  " + object.text
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}

extension JSONText {
  /// A cell under the name of its column; a gap leaves the member out.
  fileprivate mutating func add(_ name: String, _ cell: Table.Cell) {
    switch cell {
    case nil: break
    case .text(let text): add(name, text)
    case .integer(let number): add(name, number)
    case .real(let number): add(name, number)
    case .boolean(let flag): add(name, flag)
    }
  }
}
