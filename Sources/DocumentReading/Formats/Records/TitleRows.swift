/// Rows above the one that names a table's columns: a title, who made the table and when.
enum TitleRows {
  /// As many parts of a document does a row name below others that are no titles by their form.
  private static let clearColumns = 3

  /// The place among a table's first rows of the one that names a text: the first, or one below a title. Nil where none does.
  ///
  /// - Parameters:
  ///   - rows: The first rows that aren't blank.
  ///   - columns: The columns as a person named them.
  /// - Returns: The place.
  static func head(of rows: [[String]], _ columns: DocumentColumns) -> Int? {
    guard let first = rows.first else { return nil }
    if FieldChoice(first, columns).text != nil { return 0 }
    let isTitle = first.count { !$0.isEmpty } == 1
    return rows.indices.dropFirst().first { index in
      let choice = FieldChoice(rows[index], columns)
      guard choice.text != nil, rows[index].count(where: { !$0.isEmpty }) > 1 else { return false }
      return isTitle || choice.count >= clearColumns && rows[index].allSatisfy { !ProseColumn.isProse($0) }
    }
  }

  /// The place of the first row of several values behind one that has a single value; 0 where there is none.
  static func firstOfSeveral(in rows: [[String]]) -> Int {
    guard let first = rows.first, first.count(where: { !$0.isEmpty }) == 1 else { return 0 }
    return rows.firstIndex { $0.count { !$0.isEmpty } > 1 } ?? 0
  }
}
