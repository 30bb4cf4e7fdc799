import TestSupport
import Testing

@testable import DocumentReading

@Suite struct UTF8SequenceTests {
  /// The library's own check is the twin.
  @Test func validBytesWithoutNULAreText() {
    withEvery("seed", in: 0..<400) { seed in
      var generator = SystemlessGenerator(seed)
      // Pieces of valid and of broken sequences, and stretches of ASCII longer than eight bytes between them.
      let pieces: [[UInt8]] = [
        Array("The mills of Łódź".utf8), Array("€".utf8), Array("😀".utf8), [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0x80], [0], [0x7F], [1], Array("harbour ".utf8), [0xC0, 0xAF], Array("é".utf8),
      ]
      var bytes: [UInt8] = []
      for _ in 0..<generator.next(8) { bytes += pieces[generator.next(pieces.count)] }
      let expected = !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
      #expect(UTF8Sequence.isTextOnly(bytes) == expected, "\(bytes)")
    }
  }

  @Test func everyPlaceOfAByteIsSeen() {
    for place in 0..<24 {
      for byte: UInt8 in [0, 0x80, 0xFF, 0xC3] {
        var bytes = [UInt8](repeating: 0x61, count: 24)
        bytes[place] = byte
        #expect(!UTF8Sequence.isTextOnly(bytes))
      }
    }
    #expect(UTF8Sequence.isTextOnly([UInt8](repeating: 1, count: 24)))
    #expect(UTF8Sequence.isTextOnly([]))
  }
}

/// Numbers that are the same each time.
private struct SystemlessGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
