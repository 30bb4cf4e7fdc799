/// *e* to the power of a number no greater than 700, by operations that are rounded alike on every machine.
func portableExponential(_ number: Double) -> Double {
  // Below, there is no number left.
  guard number > -745 else { return 0 }
  let power = (number * 1.4426950408889634).rounded()
  let rest = (number - power * 0.693147180369123816490) - power * 1.90821492927058770002e-10
  // |rest| is at most ½ ln 2: the terms after the fourteenth are below 2⁻⁵³.
  var series = 1.0
  for factor in stride(from: 14.0, through: 1, by: -1) { series = 1 + series * rest / factor }
  return series * Double(sign: .plus, exponent: Int(power), significand: 1)
}
