import Graphs

/// The values of a column as plain memory, valid while the closure runs that it is given to.
///
/// Reading a value through it counts no references to the column, which would be a tenth of the time that writing a large graph takes,
/// and more where several threads read one column.
enum ColumnValues: @unchecked Sendable {
  case text(UnsafeBufferPointer<String?>)
  case integer(UnsafeBufferPointer<Int?>)
  case real(UnsafeBufferPointer<Double?>)
  case boolean(UnsafeBufferPointer<Bool?>)
}

extension AttributeColumn {
  /// Calls a body with the values.
  func withValues<Result, Failure>(_ body: (ColumnValues) throws(Failure) -> Result) throws(Failure) -> Result {
    switch self {
    case .text(let values):
      try values.withUnsafeBufferPointer { values throws(Failure) in try body(.text(values)) }
    case .integer(let values):
      try values.withUnsafeBufferPointer { values throws(Failure) in try body(.integer(values)) }
    case .real(let values):
      try values.withUnsafeBufferPointer { values throws(Failure) in try body(.real(values)) }
    case .boolean(let values):
      try values.withUnsafeBufferPointer { values throws(Failure) in try body(.boolean(values)) }
    }
  }
}

extension NamedColumns {
  /// Calls a body with the values of all columns, in order.
  func withValues<Result, Failure>(
    _ body: ([ColumnValues]) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withValues(after: [], body)
  }

  private func withValues<Result, Failure>(
    after first: [ColumnValues], _ body: ([ColumnValues]) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard first.count < columns.count else { return try body(first) }
    return try columns[first.count].column.withValues { values throws(Failure) in
      try withValues(after: first + [values], body)
    }
  }
}
