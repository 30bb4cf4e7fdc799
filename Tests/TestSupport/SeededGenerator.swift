/// SplitMix64, so that a random test that fails can be repeated from its seed.
///
/// Reference: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", *OOPSLA* 2014,
/// [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts from a seed; equal seeds give equal numbers.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
