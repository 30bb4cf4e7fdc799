/// The length of an edge as a fraction, in a unit common to all edges of a graph: numerator · 2^shift / denominator.
struct RationalLength: Hashable {
  var numerator: UInt64
  var shift: Int
  var denominator: UInt64

  /// The length modulo 2⁶¹ − 1.
  var residue: UInt64 {
    let top = MersenneResidue.reduced(numerator)
    let twos = MersenneResidue.power(2, UInt64(shift))
    let bottom = MersenneResidue.inverse(of: MersenneResidue.reduced(denominator))
    return MersenneResidue.product(MersenneResidue.product(top, twos), bottom)
  }

  /// At least the binary logarithm of the denominator.
  var denominatorBits: Int32 {
    Int32(denominator <= 1 ? 0 : UInt64.bitWidth - (denominator - 1).leadingZeroBitCount)
  }
}

extension RationalLength {
  /// The lengths of distinct weights.
  ///
  /// Weights that are decimals of at most nine places are taken for the decimals they are written as, so that 0.3 is
  /// three times 0.1; all others for the binary fractions they are stored as. When `inverted`, a length is the inverse
  /// of the weight.
  static func lengths(of weights: [Double], inverted: Bool) -> [RationalLength] {
    if let integers = decimals(weights) {
      return integers.map { RationalLength(numerator: inverted ? 1 : $0, shift: 0, denominator: inverted ? $0 : 1) }
    }
    let parts = weights.map(binaryParts)
    let exponents = parts.map(\.exponent)
    let low = exponents.min() ?? 0, high = exponents.max() ?? 0
    return parts.map { mantissa, exponent in
      inverted
        ? RationalLength(numerator: 1, shift: high - exponent, denominator: mantissa)
        : RationalLength(numerator: mantissa, shift: exponent - low, denominator: 1)
    }
  }

  /// The weights as multiples of the same power of ten, or nil.
  private static func decimals(_ weights: [Double]) -> [UInt64]? {
    var scale = 1.0
    for _ in 0...9 {
      let scaled = weights.map { ($0 * scale).rounded() }
      let isExact = zip(weights, scaled).allSatisfy { $1 >= 1 && $1 < 0x1p53 && $1 / scale == $0 }
      if isExact { return scaled.map { UInt64($0) } }
      scale *= 10
    }
    return nil
  }

  /// A positive number as an odd integer times a power of two.
  private static func binaryParts(_ value: Double) -> (mantissa: UInt64, exponent: Int) {
    // ulp is the weight of the last bit, also for subnormal numbers.
    let integer = UInt64(value / value.ulp)
    let zeros = integer.trailingZeroBitCount
    return (integer >> UInt64(zeros), Int(value.ulp.exponent) + zeros)
  }
}

extension RationalLength {
  /// The sign of a sum of lengths, each times a count that may be negative, without rounding.
  ///
  /// - Complexity: O(*k*²) for *k* lengths.
  static func sign(of terms: [(count: Int, length: RationalLength)]) -> Int {
    var positive = BigNatural(), negative = BigNatural(), denominator = BigNatural(1)
    for (count, length) in terms where count != 0 {
      let addend = ((denominator * length.numerator) * UInt64(count.magnitude)) << length.shift
      positive = positive * length.denominator
      negative = negative * length.denominator
      if count > 0 { positive += addend } else { negative += addend }
      denominator = denominator * length.denominator
    }
    return positive.compared(to: negative)
  }
}
