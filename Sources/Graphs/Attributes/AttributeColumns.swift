/// The types that attributes have in files.
package enum AttributeType: Hashable, Sendable {
  case text, integer, real, boolean
}

/// The attributes of nodes or edges as they come in: a row at a time, any column at any time.
package struct AttributeColumns: Sendable {
  /// A column in the making; rows after the last value are gaps.
  package struct Column: Sendable {
    package let name: String
    /// The type the file declares; nil where it is taken from the values.
    package var type: AttributeType?
    /// What stands in the gaps.
    package var defaultValue: AttributeValue?
    package var values: [AttributeValue?] = []
  }

  package private(set) var columns: [Column] = []
  /// How many values of each column were left out of the last table as those of rows that met in one differed.
  package private(set) var leftOut: [(name: String, count: Int)] = []
  /// How many values were replaced by later ones for the same row that differ, by the column's name.
  package private(set) var replaced: [(name: String, count: Int)] = []
  private var columnOfName: [String: Int] = [:]

  /// No columns.
  package init() {}

  /// The column of a name, added if it isn't there. Two types for one name leave the type to the values.
  package mutating func column(_ name: String, type: AttributeType?, defaultValue: AttributeValue? = nil) -> Int {
    if let known = columnOfName[name] {
      if columns[known].type != type { columns[known].type = nil }
      columns[known].defaultValue = columns[known].defaultValue ?? defaultValue
      return known
    }
    columnOfName[name] = columns.count
    columns.append(Column(name: name, type: type, defaultValue: defaultValue))
    return columns.count - 1
  }

  /// Sets the value of a row, replacing what was there.
  package mutating func set(_ value: AttributeValue, column: Int, row: Int) {
    let count = columns[column].values.count
    if row < count {
      if let known = columns[column].values[row], known != value { noteReplaced(columns[column].name) }
      columns[column].values[row] = value
    } else {
      for _ in count..<row { columns[column].values.append(nil) }
      columns[column].values.append(value)
    }
  }

  private mutating func noteReplaced(_ name: String) {
    if let index = replaced.firstIndex(where: { $0.name == name }) {
      replaced[index].count += 1
    } else {
      replaced.append((name, 1))
    }
  }

  /// Puts other values in the place of those of a column.
  package mutating func replaceValues(ofColumn column: Int, with values: [AttributeValue?]) {
    columns[column].values = values
  }

  /// Leaves rows out, those after them moving up.
  ///
  /// - Parameter isLeftOut: Whether a row goes.
  package mutating func removeRows(_ isLeftOut: (Int) -> Bool) {
    for column in columns.indices {
      columns[column].values = columns[column].values.enumerated().filter { !isLeftOut($0.offset) }.map(\.element)
    }
  }

  /// Takes a column out; the numbers of those after it change.
  package mutating func removeColumn(_ column: Int) {
    columns.remove(at: column)
    columnOfName = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
  }

  /// The finished table of `rowCount` rows.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows the table has.
  ///   - rowOf: The row of the table that each row that was set becomes part of; nil if they are the same. Of the values
  ///     that meet in one row the first stays; an integer `count` is summed. ``leftOut`` says what is lost.
  /// - Returns: The table; the columns here are empty afterwards.
  package mutating func table(rowCount: Int, rowOf: [Int]?) -> AttributeTable {
    var table = AttributeTable(rowCount: rowCount)
    leftOut = []
    for index in columns.indices {
      var column = columns[index]
      columns[index].values = []
      if let defaultValue = column.defaultValue {
        for row in column.values.indices where column.values[row] == nil { column.values[row] = defaultValue }
      }
      let rows = rowOf?.count ?? rowCount
      let missing = max(0, rows - column.values.count)
      column.values += [AttributeValue?](repeating: column.defaultValue, count: missing)
      if let rowOf {
        let (merged, lost) = Self.merge(
          column.values, rowOf: rowOf, rowCount: rowCount, sums: column.name == "count")
        column.values = merged
        if lost > 0 { leftOut.append((column.name, lost)) }
      }
      table[column.name] = AttributeColumn(column.values, declared: column.type)
    }
    return table
  }

  private static func merge(
    _ values: [AttributeValue?], rowOf: [Int], rowCount: Int, sums: Bool
  ) -> (values: [AttributeValue?], lost: Int) {
    var merged = [AttributeValue?](repeating: nil, count: rowCount), lost = 0
    for (row, value) in zip(rowOf, values) {
      switch (merged[row], value) {
      case (nil, _): merged[row] = value
      case (.integer(let a)?, .integer(let b)?) where sums:
        let (sum, overflows) = a.addingReportingOverflow(b)
        merged[row] = .integer(overflows ? (a < 0 ? .min : .max) : sum)
      case (let first, let other?) where first != other: lost += 1
      default: break
      }
    }
    return (merged, lost)
  }
}

extension AttributeColumn {
  /// The column of the declared type if all values have it, else the narrowest that holds them.
  init(_ values: [AttributeValue?], declared: AttributeType?) {
    let hasOnly = { (isIt: (AttributeValue) -> Bool) in values.allSatisfy { $0.map(isIt) ?? true } }
    switch declared {
    case .integer where hasOnly({ if case .integer = $0 { true } else { false } }):
      self = .integer(values.map { if case .integer(let number)? = $0 { number } else { nil } })
    case .real where hasOnly({ $0.real != nil }):
      self = .real(values.map { $0?.real })
    case .boolean where hasOnly({ if case .boolean = $0 { true } else { false } }):
      self = .boolean(values.map { if case .boolean(let flag)? = $0 { flag } else { nil } })
    case .text: self = .text(values.map { $0?.description })
    default: self.init(values)
    }
  }
}
