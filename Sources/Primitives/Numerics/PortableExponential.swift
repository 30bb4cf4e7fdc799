/// *e* to the power of a number no greater than 700, by operations that are rounded alike on every machine.
@inlinable package func portableExponential(_ number: Double) -> Double {
  // Below, there is no number left.
  guard number > -745 else { return 0 }
  let power = (number * 1.4426950408889634).rounded()
  let rest = (number - power * 0.693147180369123816490) - power * 1.90821492927058770002e-10
  // |rest| is at most ½ ln 2: the terms after the fourteenth are below 2⁻⁵³.
  var series = 1.0
  for factor in stride(from: 14.0, through: 1, by: -1) { series = 1 + series * rest / factor }
  return series * Double(sign: .plus, exponent: Int(power), significand: 1)
}

/// *e* to the power of each lane, to about 2e-7 relative, for lanes from −80 to 80; 0 below.
///
/// 2ⁿ times a polynomial of the rest (Cephes' coefficients), by operations that are rounded alike on every machine.
@inlinable package func portableExponential(_ lanes: SIMD16<Float>) -> SIMD16<Float> {
  // `clamped` goes lane by lane.
  let bounded = lanes.replacing(with: -80, where: lanes .< -80).replacing(with: 80, where: lanes .> 80)
  // Adding 1.5 · 2²³ leaves no bits behind the point, which rounds.
  let shifted = bounded * 1.442_695_04 + 12_582_912
  let whole = shifted - 12_582_912
  let rest = (bounded - whole * 0.693_359_375) - whole * -2.121_944_4e-4
  var sum = SIMD16<Float>(repeating: 1.987_569_15e-4)
  sum = sum * rest + 1.398_199_95e-3
  sum = sum * rest + 8.333_451_9e-3
  sum = sum * rest + 4.166_579_6e-2
  sum = sum * rest + 1.666_666_55e-1
  sum = sum * rest + 5.000_000_1e-1
  sum = sum * rest * rest + rest + 1
  let exponent = unsafeBitCast(shifted, to: SIMD16<UInt32>.self) &- 0x4B40_0000 &+ 127
  let power = unsafeBitCast(exponent &<< 23, to: SIMD16<Float>.self)
  return (sum * power).replacing(with: 0, where: lanes .< -80)
}
