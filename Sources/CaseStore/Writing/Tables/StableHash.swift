/// A number that stands for some values, the same in every process: rows of which it is the same are not written again.
///
/// Two rows that differ have the same number once in 2⁶⁴ pairs. The mixing is that of MurmurHash3's last step (A. Appleby, public domain).
struct StableHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The number as SQLite holds it; never 0, which stands for nothing written.
  var number: Int { value == 0 ? 1 : Int(bitPattern: UInt(value)) }

  mutating func add(_ number: Int) {
    value = (value ^ UInt64(bitPattern: Int64(number))) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
  }

  mutating func add(_ text: String?) {
    guard let text else { return add(-1) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    add(text.utf8.count)
    add(Int(bitPattern: UInt(hash)))
  }
}
