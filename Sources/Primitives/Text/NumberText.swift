/// Numbers as people read them.
package enum NumberText {
  /// At most three decimals, none for whole numbers.
  package static func short(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    if abs(value) >= 1e12 || abs(value) < 0.001 { return "\(value)" }
    let rounded = (value * 1_000).rounded() / 1_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }

  /// The shortest decimals that read back as the same number, without a point for whole numbers.
  package static func exact(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}

extension Double {
  /// The number nearest to this one that has no more than `digits` significant decimals.
  package func rounded(toSignificant digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var scale = 1.0
    var exponent = 0
    var magnitude = abs(self)
    while magnitude >= 10, exponent < 300 { (magnitude, exponent) = (magnitude / 10, exponent + 1) }
    while magnitude < 1, exponent > -300 { (magnitude, exponent) = (magnitude * 10, exponent - 1) }
    let shift = digits - 1 - exponent
    for _ in 0..<abs(shift) { scale *= 10 }
    guard scale.isFinite else { return self }
    return shift >= 0 ? (self * scale).rounded() / scale : (self / scale).rounded() * scale
  }
}

extension String {
  /// The text with so many signs before it that it has a length, if it is shorter.
  package func padded(to length: Int, with sign: Character = " ") -> String {
    String(repeating: sign, count: max(0, length - count)) + self
  }
}
