/// Arithmetic modulo the prime 2⁶¹ − 1.
///
/// Two sums of fractions that differ here differ in truth; see ``ExactLengths`` for when equal residues prove equal
/// sums.
enum MersenneResidue {
  static let prime: UInt64 = (1 << 61) - 1

  static func reduced(_ value: UInt64) -> UInt64 {
    let folded = (value & prime) + (value >> 61)
    return folded >= prime ? folded - prime : folded
  }

  @inline(__always) static func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a &+ b
    return sum >= prime ? sum &- prime : sum
  }

  static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return sum(low & prime, (high << 3) | (low >> 61))
  }

  /// `base` to the power of `exponent`.
  static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var result: UInt64 = 1, square = base, rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square) }
      square = product(square, square)
      rest >>= 1
    }
    return result
  }

  /// The number whose product with `value` is 1 (Fermat: the power of *p* − 2).
  static func inverse(of value: UInt64) -> UInt64 { power(value, prime - 2) }
}
