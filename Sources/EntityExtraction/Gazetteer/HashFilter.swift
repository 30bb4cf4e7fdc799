/// Tells of most hashes that are not in a set that they aren't, from a few kilobytes.
///
/// A bit for the top of each hash, sixteen to thirty-two times as many as there are hashes: of those that are not in the set one in
/// sixteen may be taken for one that is.
struct HashFilter: Sendable {
  private let bits: [UInt64]
  private let shift: UInt64

  /// A filter of 64-bit hashes whose bits are all even.
  init(_ hashes: some Collection<UInt64>) {
    let size = max(6, Int.bitWidth - (hashes.count * 16).leadingZeroBitCount)
    shift = UInt64(64 - size)
    var bits = [UInt64](repeating: 0, count: 1 << (size - 6))
    for hash in hashes {
      let place = hash >> shift
      bits[Int(place / 64)] |= 1 << (place % 64)
    }
    self.bits = bits
  }

  /// Whether a hash may be in the set; it isn't where this is false.
  @inline(__always)
  func mayHave(_ hash: UInt64) -> Bool {
    let place = hash >> shift
    return bits[Int(place / 64)] >> (place % 64) & 1 == 1
  }
}
