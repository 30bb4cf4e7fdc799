#if canImport(os)
  internal import os
#else
  internal import Synchronization
#endif

/// The names of the types that this process has met, by number.
///
/// A name keeps its number as long as the process runs; which number that is, nothing that is computed hangs on.
enum EntityTypeNames {
  private struct Table {
    var names = ["person", "place", "organization"]
    var numbers: [String: UInt16] = [:]
  }

  #if canImport(os)
    private static let table = OSAllocatedUnfairLock(initialState: Table())
  #else
    private static let table = Mutex(Table())
  #endif

  /// The number of a name that is none of the first three; nil once there are too many, which no honest input has.
  static func number(of name: String) -> UInt16? {
    table.withLock { table in
      if let number = table.numbers[name] { return number }
      guard let number = UInt16(exactly: table.names.count) else { return nil }
      table.names.append(name)
      table.numbers[name] = number
      return number
    }
  }

  /// The name of a number that ``number(of:)`` gave.
  static func name(_ number: UInt16) -> String { table.withLock { $0.names[Int(number)] } }
}
