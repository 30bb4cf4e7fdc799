/// A block of 32-bit floating point numbers that stays where it is.
final class Numbers: @unchecked Sendable {
  // Shared between tasks that write to parts that don't overlap, or only read.
  let start: UnsafeMutablePointer<Float>
  let count: Int

  init(_ count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
    start.initialize(repeating: 0, count: max(1, count))
  }

  convenience init(_ values: [Float]) {
    self.init(values.count)
    values.withUnsafeBufferPointer {
      if let source = $0.baseAddress { start.update(from: source, count: values.count) }
    }
  }

  deinit { start.deallocate() }

  /// A copy as an array.
  var array: [Float] { Array(UnsafeBufferPointer(start: start, count: count)) }

  func clear() { start.update(repeating: 0, count: count) }
}
