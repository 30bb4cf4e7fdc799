#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// SplitMix64 as a stream of arrays.
///
/// Reference: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", *OOPSLA* 2014,
/// [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195).
struct RandomStream {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func integers(_ count: Int) -> [UInt64] { (0..<count).map { _ in next() } }

  /// Uniform in 0..<1.
  mutating func reals(_ count: Int) -> [Double] { (0..<count).map { _ in Double(next() >> 11) * 0x1p-53 } }

  /// Whole numbers from 1 on with a heavy tail of the given exponent.
  mutating func weights(_ count: Int, exponent: Double, highest: Double = 5000) -> [Int] {
    reals(count).map { Int(min(pow(1 - $0, -1 / exponent).rounded(.down), highest)) }
  }
}

/// `base` to the power of `exponent`, as the system's mathematics library has it.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
