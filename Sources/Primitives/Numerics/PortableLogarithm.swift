/// The natural logarithm of a positive, finite number, within 2 units in the last place.
///
/// The C library's may differ in the last bit from one machine to the next; this takes only operations that are rounded
/// alike everywhere: with *x* = 2ᵉ *f*, *f* in √½...√2 and *z* = (*f* − 1)/(*f* + 1), ln *x* = *e* ln 2 + 2 artanh *z*.
@inlinable package func portableLogarithm(_ number: Double) -> Double {
  let (exponent, fraction) = logarithmParts(number)
  // ln 2 in two parts, of which the first has zeros enough for its product with an exponent to be exact.
  return exponent * 0.693147180369123816490 + (exponent * 1.90821492927058770002e-10 + fraction)
}

/// The binary logarithm of a positive, finite number, within 2 units in the last place; exact for powers of 2.
///
/// The same on every machine, as ``portableLogarithm(_:)`` is.
@inlinable package func portableBinaryLogarithm(_ number: Double) -> Double {
  let (exponent, fraction) = logarithmParts(number)
  return exponent + fraction * 1.4426950408889634
}

/// *e* and ln *f* of a number 2ᵉ *f*, with *f* in √½...√2.
@inlinable @inline(__always) package func logarithmParts(_ number: Double) -> (exponent: Double, fraction: Double) {
  var exponent = Double(number.exponent), fraction = number.significand
  if fraction > 1.4142135623730951 {
    fraction *= 0.5
    exponent += 1
  }
  let z = (fraction - 1) / (fraction + 1), square = z * z
  // z² is at most 0.0295, so that the eleventh term is below 2⁻⁵³ of the first.
  var series = (1.0 / 21) * square
  series = (series + 1.0 / 19) * square
  series = (series + 1.0 / 17) * square
  series = (series + 1.0 / 15) * square
  series = (series + 1.0 / 13) * square
  series = (series + 1.0 / 11) * square
  series = (series + 1.0 / 9) * square
  series = (series + 1.0 / 7) * square
  series = (series + 1.0 / 5) * square
  series = (series + 1.0 / 3) * square
  return (exponent, 2 * (z + z * series))
}

/// *x* ln *x*, 0 at 0.
@inlinable @inline(__always) package func entropyTerm(_ number: Double) -> Double {
  number > 0 ? number * portableLogarithm(number) : 0
}
