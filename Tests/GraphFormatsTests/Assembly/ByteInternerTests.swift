import Testing

@testable import GraphFormats

struct ByteInternerTests {
  /// Against a dictionary, over lengths around the seven bytes that fit into a slot.
  @Test func numbersInOrderOfAppearance() {
    var interner = ByteInterner()
    var numbers: [[UInt8]: Int] = [:]
    for round in 0..<3 {
      for value in 0..<5_000 {
        let length = value % 12
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 % 3 * 4)) }
        let expected = numbers[bytes] ?? numbers.count
        let (number, isNew) = bytes.withUnsafeBufferPointer { interner.number(of: $0) }
        #expect(number == expected)
        #expect(isNew == (numbers[bytes] == nil))
        #expect(!isNew || round == 0)
        numbers[bytes] = expected
      }
    }
    #expect(interner.count == numbers.count)
  }

  @Test func lengthCounts() {
    var interner = ByteInterner()
    for length in 0..<20 {
      let zeros = [UInt8](repeating: 0, count: length)
      #expect(zeros.withUnsafeBufferPointer { interner.number(of: $0) } == (length, true))
    }
  }
}
