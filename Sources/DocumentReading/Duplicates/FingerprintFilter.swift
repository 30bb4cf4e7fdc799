/// Some fingerprints, as bits: tells of most others at a glance that they are none of them.
struct FingerprintFilter {
  /// 256 kB, which stay in a processor's cache.
  private static let slotCount: UInt32 = 1 << 21

  private var bits = [UInt64](repeating: 0, count: Int(slotCount / 64))

  /// Adds fingerprints.
  mutating func insert(_ fingerprints: [UInt32]) {
    for fingerprint in fingerprints {
      // Those that are chosen are small numbers; their last bits are as even as any.
      let slot = Int(fingerprint & (Self.slotCount - 1))
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  /// Whether a fingerprint may be one of them; false where it is none.
  func mayContain(_ fingerprint: UInt32) -> Bool {
    let slot = Int(fingerprint & (Self.slotCount - 1))
    return bits[slot >> 6] >> UInt64(slot & 63) & 1 != 0
  }
}
