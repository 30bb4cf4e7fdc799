/// How an adjacency matrix names its rows and columns.
struct MatrixLabels {
  /// The names of the columns; nil for a matrix without names, whose rows and columns are numbered from 1.
  let columns: [String]?
  /// Whether the rows begin with their names.
  let namesRows: Bool
  /// Whether the names of the columns stand in the first record, and not in a comment above it.
  let hasHeader: Bool
  /// How many columns there are.
  let columnCount: Int
  /// Whether rows and columns are different things: a matrix of people and events.
  let isTwoMode: Bool
  /// What separates decimals may be a comma.
  let separatedByCommas: Bool

  /// Tells a matrix by its first rows; nil if they are none.
  ///
  /// Names stand in the first row and in the first column. The corner between them is empty or left out, or has a word;
  /// then the rows must have the names of the columns in their order. A matrix without names is square, of at least
  /// four columns, and has one value from corner to corner, mostly zero, or the same values on both sides of these. It may have names
  /// for its columns alone, in the first row or in a comment above; the rows have the same then.
  init?(_ start: TableStart) {
    separatedByCommas = start.delimiter == .comma
    let rows = start.rows
    guard rows.count > 1 else { return nil }
    let width = rows[1].count
    guard rows.dropFirst().allSatisfy({ $0.count == width }) else { return nil }
    if let (columns, isTwoMode) = Self.names(start, width: width) {
      (self.columns, columnCount, self.isTwoMode) = (columns, columns.count, isTwoMode)
      (namesRows, hasHeader) = (true, true)
    } else if Self.isBareMatrix(start, rows[...]) {
      (columns, columnCount, isTwoMode) = (start.namesInComment(count: width), width, false)
      (namesRows, hasHeader) = (false, false)
    } else {
      guard Self.areNames(rows[0][...]), !rows[0].contains(where: \.isNumber), Self.isBareMatrix(start, rows[1...])
      else {
        return nil
      }
      (columns, columnCount, isTwoMode) = (rows[0].map(\.text), width, false)
      (namesRows, hasHeader) = (false, true)
    }
  }

  /// The names of the columns, and whether those of the rows are others; nil if there are no names, or it is no matrix.
  private static func names(_ start: TableStart, width: Int) -> (columns: [String], isTwoMode: Bool)? {
    let first = start.rows[0]
    let below = start.rows.dropFirst()
    let isShort = first.count + 1 == width
    let head = isShort ? first[...] : first.dropFirst()
    guard isShort || first.count == width, width > 2, areNames(head), below.allSatisfy({ $0[0].isGiven }),
      below.allSatisfy({ $0.dropFirst().allSatisfy { $0.isEmpty || $0.isNumber || MissingValue.isOne($0.text) } })
    else { return nil }
    let columns = head.map(\.text)
    let labels = below.map { $0[0].text }
    let isSquare =
      labels.count > 1 && labels.count <= columns.count && labels.elementsEqual(columns.prefix(labels.count))
      && (!start.isComplete || labels.count == columns.count)
    if isShort || !first[0].isEmpty { return isSquare && (isShort || !first[0].isNumber) ? (columns, false) : nil }
    if isSquare || Set(labels).isSubset(of: columns) { return (columns, false) }
    let isTwoMode =
      Set(labels).isDisjoint(with: columns) && !below.contains { $0[0].isNumber } && !head.contains(where: \.isNumber)
    return isTwoMode ? (columns, true) : nil
  }

  /// Whether fields can be the names of columns: all different, none empty but in quotes.
  private static func areNames(_ cells: ArraySlice<TableStart.Cell>) -> Bool {
    let names = Set(cells.map(\.text))
    return names.count == cells.count && cells.allSatisfy(\.isGiven)
  }

  private static func isBareMatrix(_ start: TableStart, _ found: ArraySlice<[TableStart.Cell]>) -> Bool {
    let rows = Array(found)
    let least = found.startIndex > 0 ? 3 : 4
    guard start.isComplete, rows.count >= least, rows.allSatisfy({ $0.count == rows.count }) else { return false }
    let numbers = rows.map { $0.map { NumberSpelling($0.text)?.number } }
    guard numbers.allSatisfy({ $0.allSatisfy { $0 != nil } }) else { return false }
    let isEven = numbers.indices.allSatisfy { numbers[$0][$0] == numbers[0][0] }
    let isSymmetric = numbers.indices.allSatisfy { i in numbers.indices.allSatisfy { numbers[i][$0] == numbers[$0][i] }
    }
    return rows.count > 3 ? isEven || isSymmetric : isEven && isSymmetric
  }
}
