/// A small seeded generator: the same seed gives the same numbers on every machine.
///
/// Reference: G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", *OOPSLA* 2014,
/// [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195).
@usableFromInline package struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  @usableFromInline var state: UInt64

  /// Starts at a seed.
  @inlinable package init(seed: UInt64) { state = seed }

  /// The next number, uniform over all 64-bit values.
  @inlinable package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number in 0..<`bound`, all alike but for one part in 2⁶⁴.
  @inlinable package mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number in 0..<1.
  @inlinable package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts the elements into random order (Fisher–Yates).
  ///
  /// Written out because the standard library doesn't promise that its `shuffle(using:)` stays the same from one
  /// release to the next.
  @inlinable package mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, below(last + 1)) }
  }

  /// Puts the elements into random order, each place drawn as a remainder and not as a part.
  ///
  /// Layouts and the trained model came from this order; ``shuffle(_:)`` would give others.
  @inlinable package mutating func shuffleByRemainders<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, Int(next() % UInt64(last + 1)))
    }
  }
}
