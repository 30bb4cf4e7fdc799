/// Random numbers from a seed (SplitMix64, Steele et al. 2014, DOI 10.1145/2660193.2660195), the same on every machine.
struct RandomBits: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator for one of many parts of a computation.
  init(seed: UInt64, part: Int, _ number: Int) {
    self.init(seed: seed &+ UInt64(part) &* 0xA076_1D64_78BD_642F &+ UInt64(number) &* 0xE703_7ED1_A0B4_28DB)
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in -1..<1.
  mutating func signedUnit() -> Float { Float(next() >> 40) / Float(1 << 23) - 1 }

  /// True with a probability given in 65536ths.
  @inline(__always)
  mutating func hits(_ chance: UInt64) -> Bool { next() & 0xFFFF < chance }

  /// Puts elements in a random order.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
