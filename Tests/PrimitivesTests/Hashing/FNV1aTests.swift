import Primitives
import Testing

@Suite struct FNV1aTests {
  /// Test vectors of the authors' draft.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func publishedValues(text: String, value: UInt64) {
    var hash = FNV1a()
    for byte in text.utf8 { hash.append(byte) }
    #expect(hash.value == value)
  }
}
