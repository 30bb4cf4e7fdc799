/// A line of JSON in memory, as an input of ``JSONScanner``; mistakes are told by their offsets.
package struct JSONLine: JSONInput {
  /// Where a line stops being JSON.
  package struct Failure: Error, Hashable {
    /// What is wrong.
    package let problem: JSONProblem
    /// The offset of the offending byte; the number of bytes where the line ends too early.
    package let offset: Int

    package init(problem: JSONProblem, offset: Int) { (self.problem, self.offset) = (problem, offset) }
  }

  package let window: [UInt8]
  package var position = 0
  @inlinable package var isFinal: Bool { true }

  /// Bytes without line feeds.
  package init(_ bytes: [UInt8]) { window = bytes }

  package func refill() throws(Failure) {}

  package func failure(_ problem: JSONProblem, line: Int, column: Int) -> Failure {
    let shift =
      switch problem {
      case .unknownEscape, .noHexadecimalDigit: -1
      case .invalidNumber(let text): text.withUnsafeBufferPointer { JSONNumber.mistake(in: $0) } ?? 0
      default: 0
      }
    return Failure(problem: problem, offset: column - 1 + shift)
  }
}
