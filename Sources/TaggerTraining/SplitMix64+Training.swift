import Primitives

extension SplitMix64 {
  /// A generator for one of many parts of a computation.
  init(seed: UInt64, part: Int, _ number: Int) {
    self.init(seed: seed &+ UInt64(part) &* 0xA076_1D64_78BD_642F &+ UInt64(number) &* 0xE703_7ED1_A0B4_28DB)
    _ = next()
  }

  /// A number in -1..<1.
  mutating func signedUnit() -> Float { Float(next() >> 40) / Float(1 << 23) - 1 }

  /// True with a probability given in 65536ths.
  @inline(__always)
  mutating func hits(_ chance: UInt64) -> Bool { next() & 0xFFFF < chance }
}
