internal import CSQLite

/// A value of a database.
enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or nothing.
  static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

  /// A number, or nothing.
  static func integer(_ number: Int?) -> Value { number.map { .integer($0) } ?? .null }
}

/// A prepared statement.
final class Statement {
  private let connection: Connection
  private let handle: OpaquePointer

  /// Tells SQLite to copy what it is handed.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate init(checked handle: OpaquePointer, _ connection: Connection) {
    (self.handle, self.connection) = (handle, connection)
  }

  convenience init(_ sql: String, on connection: Connection) throws(CaseError) {
    var handle: OpaquePointer?
    let status = sqlite3_prepare_v2(connection.handle, sql, -1, &handle, nil)
    guard status == SQLITE_OK, let handle else { throw connection.error(status) }
    self.init(checked: handle, connection)
  }

  deinit { sqlite3_finalize(handle) }

  /// Sets the values of the parameters, the first first.
  func bind(_ values: [Value]) throws(CaseError) {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let status =
        switch value {
        case .null: sqlite3_bind_null(handle, place)
        case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
        case .real(let number): sqlite3_bind_double(handle, place, number)
        case .text(var text): text.withUTF8 { bytes in bind(bytes, at: place) }
        case .blob(let bytes):
          bytes.withUnsafeBytes {
            // A null pointer would be no value.
            $0.isEmpty
              ? sqlite3_bind_zeroblob(handle, place, 0)
              : sqlite3_bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), Self.transient)
          }
        }
      if status != SQLITE_OK { throw connection.error(status) }
    }
  }

  private func bind(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int32) -> Int32 {
    guard !bytes.isEmpty else { return sqlite3_bind_text(handle, place, "", 0, Self.transient) }
    return bytes.withMemoryRebound(to: CChar.self) {
      sqlite3_bind_text64(handle, place, $0.baseAddress, UInt64($0.count), Self.transient, UInt8(SQLITE_UTF8))
    }
  }

  /// Goes to the next row; false where there is none.
  func step() throws(CaseError) -> Bool {
    let status = sqlite3_step(handle)
    guard status == SQLITE_ROW || status == SQLITE_DONE else { throw connection.error(status) }
    return status == SQLITE_ROW
  }

  /// Runs it with values, to be run again with others.
  func run(_ values: [Value]) throws(CaseError) {
    try bind(values)
    while try step() {}
    sqlite3_reset(handle)
  }

  /// The first row for some values, made into a value; nil where there is none. It can be asked again for others.
  func row<Row>(_ values: [Value], _ make: (Statement) -> Row) throws(CaseError) -> Row? {
    try bind(values)
    defer { reset() }
    return try step() ? make(self) : nil
  }

  /// Makes it ready to be asked again.
  func reset() { sqlite3_reset(handle) }

  /// A whole number of the row.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// A number of the row that is stored as a whole one; nil where it is anything else.
  func wholeNumber(_ column: Int32) -> Int? {
    sqlite3_column_type(handle, column) == SQLITE_INTEGER ? integer(column) : nil
  }

  /// A real number of the row.
  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// A text of the row.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A text of the row, nil where it is null.
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// A whole number of the row, nil where it is null.
  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  /// Reads the bytes of a text of the row as they lie there.
  func withText<Result>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = sqlite3_column_text(handle, column)
    return body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))))
  }

  /// The bytes of the row.
  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// Whether there is no value.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
}
