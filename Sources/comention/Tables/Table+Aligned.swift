import Graphs
import Primitives

extension Table {
  /// Columns padded to equal width, numbers to the right; a text too long for the screen is cut with an ellipsis.
  func aligned(width: Int?, color: Bool) -> String {
    var cells = rows.map { $0.map(Self.shortened) }
    var widths = columns.map { DisplayWidth.columns(of: $0) }
    for row in cells {
      for (column, text) in row.enumerated() { widths[column] = max(widths[column], DisplayWidth.columns(of: text)) }
    }
    if let width { narrow(&cells, &widths, to: width) }
    let isNumeric = columns.indices.map { column in
      !rows.isEmpty && rows.allSatisfy { $0[column] == nil || $0[column]?.real != nil }
    }
    func line(_ texts: [String], _ style: (Int, String) -> String) -> String {
      let parts = texts.enumerated().map { column, text in
        let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.columns(of: text)))
        let styled = style(column, text)
        if isNumeric[column] { return padding + styled }
        return column == texts.count - 1 ? styled : styled + padding
      }
      return parts.joined(separator: "  ") + "\n"
    }
    var result = line(columns) { _, text in TextStyle.heading.applied(to: text, isOn: color) }
    for row in cells {
      result += line(row) { column, text in
        guard columns[column] == "type", let style = Self.styles[text] else { return text }
        return style.applied(to: text, isOn: color)
      }
    }
    return result
  }

  private static let styles: [String: TextStyle] = [
    "person": .person, "place": .place, "organization": .organization,
  ]

  /// Cuts the widest text column until the table fits, but not below a width at which names stay readable.
  private func narrow(_ cells: inout [[String]], _ widths: inout [Int], to width: Int) {
    let total = widths.reduce(0, +) + 2 * (widths.count - 1)
    guard total > width, let widest = widths.indices.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { return }
    let room = max(16, widths[widest] - (total - width))
    guard room < widths[widest] else { return }
    for row in cells.indices { cells[row][widest] = cells[row][widest].truncated(toWidth: room) }
    widths[widest] = room
  }

  /// A number with as many digits as a person compares; files get all of them.
  private static func shortened(_ cell: Cell) -> String {
    guard case .real(let number)? = cell else {
      return (cell?.description ?? "").map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
    }
    return number.significant(5)
  }
}

extension String {
  /// The longest beginning that fits `width` cells together with an ellipsis, or all of it where it fits.
  func truncated(toWidth width: Int) -> String {
    guard DisplayWidth.columns(of: self) > width else { return self }
    var used = 0
    let head = prefix { character in
      used += DisplayWidth.columns(of: character)
      return used <= width - 1
    }
    return head + "…"
  }
}
