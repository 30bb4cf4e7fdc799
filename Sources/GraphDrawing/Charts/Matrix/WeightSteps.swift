import Primitives

/// A logarithmic scale of few steps for the weights of a graph, fixed by all of them so that hiding edges doesn't change the others.
///
/// Steps begin at the smallest weight, each at the same multiple of the one before: 2 for counts, else the least of 1.25, 1.5, 2, 3, 5, 10…
/// with which the steps reach the greatest weight. Limits are rounded to two digits and shown as rounded.
struct WeightSteps: Hashable, Sendable {
  /// The smallest weight of each step, ascending; the first is that of the graph.
  let limits: [Double]
  /// The greatest weight of the graph.
  private let greatest: Double
  private let areWhole: Bool

  /// - Complexity: O(*m*).
  init(weights: some Sequence<Double>) {
    var (least, greatest, areWhole) = (Double.infinity, 0.0, true)
    for weight in weights {
      least = min(least, weight)
      greatest = max(greatest, weight)
      if weight != weight.rounded() { areWhole = false }
    }
    self.greatest = greatest
    self.areWhole = areWhole
    limits = greatest > 0 ? Self.limits(from: least, to: greatest, areWhole: areWhole) : []
  }

  private static func limits(from least: Double, to greatest: Double, areWhole: Bool) -> [Double] {
    let count = ChartStyleSheet.stepCount
    if areWhole, greatest - least < Double(count) { return Array(stride(from: least, through: greatest, by: 1)) }
    var ratios = areWhole ? [2.0, 3, 5, 10] : [1.25, 1.5, 2, 3, 5, 10]
    while let last = ratios.last, least * power(last, count) <= greatest, last < 1e50 { ratios.append(last * 10) }
    let ratio = ratios.first { least * power($0, count) > greatest } ?? 10
    var limits = [least]
    for step in 1..<count {
      let limit = rounded(least * power(ratio, step))
      if limit <= greatest, limit > limits[limits.count - 1] { limits.append(limit) }
    }
    return limits
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// To two digits.
  private static func rounded(_ value: Double) -> Double {
    var unit = 1.0
    while value / unit >= 100 { unit *= 10 }
    while value / unit < 10, unit > 1e-300 { unit /= 10 }
    // Dividing by a whole power gives the double nearest to the decimal, multiplying by a fraction does not.
    return unit >= 1 ? (value / unit).rounded() * unit : (value / unit).rounded() / (1 / unit).rounded()
  }

  /// The step of a weight of the graph, from 0.
  func step(of weight: Double) -> Int { max(0, (limits.firstIndex { $0 > weight } ?? limits.count) - 1) }

  /// What each step holds, as people read it: `1`, `2–3`, `4 and more`.
  var texts: [String] {
    limits.indices.map { step in
      let low = Self.text(limits[step])
      let isLast = step == limits.count - 1
      let high = isLast ? greatest : areWhole ? limits[step + 1] - 1 : limits[step + 1]
      return high <= limits[step] ? low : "\(low)–\(isLast || areWhole ? "" : "<")\(Self.text(high))"
    }
  }

  private static func text(_ value: Double) -> String { NumberText.short(value) }
}
