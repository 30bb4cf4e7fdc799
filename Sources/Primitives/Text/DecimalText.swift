/// Numbers as tables and reports show them, the same on every machine.
extension Double {
  /// The number with `digits` significant digits, never in exponent form within the range that measures have.
  package func significant(_ digits: Int) -> String {
    guard isFinite, self != 0 else { return "\(self)" }
    if self == rounded(), abs(self) < 1e15 { return String(Int(self)) }
    var decimals = 0
    var scaled = abs(self)
    var limit = 1.0
    for _ in 1..<digits { limit *= 10 }
    while scaled < limit, decimals < 12 {
      scaled *= 10
      decimals += 1
    }
    return fixed(decimals)
  }

  /// The number with a fixed count of decimals, rounded half away from zero.
  package func fixed(_ decimals: Int) -> String {
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let scaled = (abs(self) * factor).rounded()
    guard scaled < 9e15 else { return "\(self)" }
    guard decimals > 0 else { return String(Int64(rounded())) }
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (self < 0 && scaled > 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
