internal import CChildProcess

/// A child's end of the conversation with the program that started it: one request in, one answer out.
package struct ChildConversation {
  private let output: Int32

  /// Takes standard output for the answer, so that nothing a library prints gets between; nil where that fails.
  package init?() {
    output = child_claim_standard_output()
    if output < 0 { return nil }
  }

  /// Reads the request, which `body` may look at during the call; nil where it is longer than `maximum` or unreadable.
  package func request<Result, Failed: Error>(
    upTo maximum: Int, _ body: (UnsafeRawBufferPointer) throws(Failed) -> Result
  ) throws(Failed) -> Result? {
    var length = 0
    guard let input = child_read_standard_input(maximum, &length) else { return nil }
    defer { child_free(input) }
    return try body(UnsafeRawBufferPointer(start: input, count: length))
  }

  /// Writes a piece of the answer; false where nobody reads it.
  package func write(_ bytes: [UInt8]) -> Bool { child_write_all(output, bytes, bytes.count) }

  /// Limits this process; false where the system doesn't allow it.
  package static func limitItself(cpuSeconds: Int, memoryMegabytes: Int) -> Bool {
    child_limit_self(UInt64(cpuSeconds), UInt64(memoryMegabytes) << 20)
  }
}
