public import OrderedCollections

/// One column of attributes, all of one type, with gaps.
public enum AttributeColumn: Hashable, Sendable {
  /// Texts.
  case text([String?])
  /// Whole numbers.
  case integer([Int?])
  /// Real numbers.
  case real([Double?])
  /// Truth values.
  case boolean([Bool?])

  /// The number of rows.
  public var count: Int {
    switch self {
    case .text(let values): values.count
    case .integer(let values): values.count
    case .real(let values): values.count
    case .boolean(let values): values.count
    }
  }

  /// The value of a row, nil in a gap.
  ///
  /// - Precondition: There is such a row.
  /// - Complexity: O(1).
  public subscript(row: Int) -> AttributeValue? {
    switch self {
    case .text(let values): values[row].map(AttributeValue.text)
    case .integer(let values): values[row].map(AttributeValue.integer)
    case .real(let values): values[row].map(AttributeValue.real)
    case .boolean(let values): values[row].map(AttributeValue.boolean)
    }
  }

  /// The given rows of the column, in the order given.
  ///
  /// - Parameter rows: The rows; one may come several times.
  /// - Returns: The column of their values.
  /// - Precondition: There are such rows.
  /// - Complexity: O(rows given).
  public func selecting(_ rows: [Int]) -> AttributeColumn {
    switch self {
    case .text(let values): .text(rows.map { values[$0] })
    case .integer(let values): .integer(rows.map { values[$0] })
    case .real(let values): .real(rows.map { values[$0] })
    case .boolean(let values): .boolean(rows.map { values[$0] })
    }
  }
}

extension AttributeColumn {
  /// The narrowest column that holds all values: integers widen to reals, any other mix becomes text.
  ///
  /// - Complexity: O(values).
  public init(_ values: [AttributeValue?]) {
    var hasText = false, hasInteger = false, hasReal = false, hasBoolean = false
    for value in values {
      switch value {
      case .text: hasText = true
      case .integer: hasInteger = true
      case .real: hasReal = true
      case .boolean: hasBoolean = true
      case nil: break
      }
    }
    switch (hasText, hasInteger, hasReal, hasBoolean) {
    case (false, true, false, false): self = .integer(values.map { if case .integer(let i)? = $0 { i } else { nil } })
    case (false, _, true, false): self = .real(values.map { $0?.real })
    case (false, false, false, true): self = .boolean(values.map { if case .boolean(let b)? = $0 { b } else { nil } })
    default: self = .text(values.map { $0?.description })
    }
  }
}

extension AttributeValue: CustomStringConvertible {
  /// The value as written in text files: shortest round-trip decimals, `true` and `false`.
  public var description: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): "\(number)"
    case .boolean(let flag): String(flag)
    }
  }

  /// The value as a real number; nil for texts and truth values.
  public var real: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .text, .boolean: nil
    }
  }
}

/// Named columns of equal length, in the order they were added.
public struct AttributeTable: Hashable, Sendable {
  /// The number of rows of every column.
  public let rowCount: Int

  /// The columns by name.
  public private(set) var columns: OrderedDictionary<String, AttributeColumn> = [:]

  /// An empty table of `rowCount` rows.
  public init(rowCount: Int) { self.rowCount = rowCount }

  /// The names of the columns, in order.
  public var names: [String] { Array(columns.keys) }

  /// A column by name; setting nil removes it.
  ///
  /// - Precondition: A column that is set has `rowCount` rows.
  /// - Complexity: O(1) on average; O(columns) to remove one.
  public subscript(name: String) -> AttributeColumn? {
    get { columns[name] }
    set {
      precondition(newValue.map { $0.count == rowCount } ?? true, "A column needs one value per row")
      columns[name] = newValue
    }
  }

  /// The given rows of every column, in the order given.
  ///
  /// - Parameter rows: The rows; one may come several times.
  /// - Returns: The table of their values.
  /// - Precondition: There are such rows.
  /// - Complexity: O(columns times rows given).
  public func selecting(_ rows: [Int]) -> AttributeTable {
    var result = AttributeTable(rowCount: rows.count)
    for (name, column) in columns { result.columns[name] = column.selecting(rows) }
    return result
  }
}
