/// A natural number of any size, with the few operations that comparing sums of fractions takes.
struct BigNatural: Hashable {
  /// The digits to base 2⁶⁴, lowest first, no zero at the high end.
  private var limbs: [UInt64] = []

  init(_ value: UInt64 = 0) { if value > 0 { limbs = [value] } }

  static func * (number: BigNatural, factor: UInt64) -> BigNatural {
    guard factor > 0 else { return BigNatural() }
    var result = number
    var carry: UInt64 = 0
    for index in result.limbs.indices {
      let (high, low) = result.limbs[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      result.limbs[index] = sum
      carry = overflow ? high + 1 : high
    }
    if carry > 0 { result.limbs.append(carry) }
    return result
  }

  static func << (number: BigNatural, shift: Int) -> BigNatural {
    guard !number.limbs.isEmpty else { return number }
    var result = number * (1 << UInt64(shift % 64))
    result.limbs.insert(contentsOf: repeatElement(0, count: shift / 64), at: 0)
    return result
  }

  static func += (number: inout BigNatural, other: BigNatural) {
    var carry = false
    for index in 0..<max(number.limbs.count, other.limbs.count) {
      let a = index < number.limbs.count ? number.limbs[index] : 0
      let b = index < other.limbs.count ? other.limbs[index] : 0
      let (partial, first) = a.addingReportingOverflow(b)
      let (sum, second) = partial.addingReportingOverflow(carry ? 1 : 0)
      if index < number.limbs.count { number.limbs[index] = sum } else { number.limbs.append(sum) }
      carry = first || second
    }
    if carry { number.limbs.append(1) }
  }

  /// Negative, zero or positive as this number is smaller than, equal to or greater than the other.
  func compared(to other: BigNatural) -> Int {
    guard limbs.count == other.limbs.count else { return limbs.count < other.limbs.count ? -1 : 1 }
    for index in limbs.indices.reversed() where limbs[index] != other.limbs[index] {
      return limbs[index] < other.limbs[index] ? -1 : 1
    }
    return 0
  }
}
