internal import Graphs

/// The lengths of a graph's edges, prepared so that sums of them are compared without error.
///
/// Every distinct length is a class. A class has a *key*, its length scaled to an integer, for ordering; and a
/// *residue* modulo the prime *p* = 2⁶¹ − 1. Where the least common denominator is small the keys are exact multiples
/// of the lengths and nothing else is needed. Otherwise each key is off by at most 1, so two paths whose keys differ by
/// more than their number of edges are in true order. Of two paths that are closer, unequal residues prove unequal
/// lengths, and equal residues prove equal lengths if the difference's numerator, which is a multiple of *p*, is less
/// than *p* by the bound on the difference and the product of the denominators. What is left is settled by
/// ``RationalLength/sign(of:)``.
///
/// An edge must be longer than all rounding together. So where keys are not exact and lengths differ by more than a
/// factor of 2⁴⁹/*n* (less in a graph of more than a thousand hops across), shorter edges count as that part of the
/// longest.
struct ExactLengths {
  /// The class of every edge.
  let classOfEdge: [Int32]
  /// The key of every arc.
  let arcKeys: [UInt64]
  /// The key of every class.
  let keys: [UInt64]
  /// The length of every class modulo the prime.
  let residues: [UInt64]
  /// At least the binary logarithm of each class's denominator.
  let denominatorBits: [Int32]
  /// The length of every class.
  let lengths: [RationalLength]
  /// Whether keys are exact multiples of lengths.
  let areKeysExact: Bool
  /// How many bits the denominators and the number of edges of two paths may have for equal residues to prove them
  /// equal.
  let provableBits: Int32

  /// - Complexity: O(*n* + *m* log *m*).
  init(of graph: WeightedGraph, weightsAs meaning: WeightMeaning) {
    // No tentative distance is longer than this many times the longest edge.
    let longestKey = 0x1p62 / Double(graph.hopReach + 2)
    var weights = meaning == .none ? [Double](repeating: 1, count: graph.edgeCount) : graph.edgeWeights()
    var distinct = Self.distinct(weights)
    var lengths = RationalLength.lengths(of: distinct, inverted: meaning != .distance)
    if let exact = Self.exactKeys(lengths, limit: longestKey) {
      (keys, provableBits, areKeysExact) = (exact, 0, true)
    } else {
      let longest = min(0x1p51, longestKey.rounded(.down))
      let factor = (longest / Double(4 * graph.nodeCount)).rounded(.down)
      let clamp = WeightClamp(
        lowest: distinct[0], highest: distinct[distinct.count - 1], meaning: meaning, factor: factor)
      if clamp.isNeeded {
        weights = weights.map(clamp.callAsFunction)
        distinct = Self.distinct(weights)
        lengths = RationalLength.lengths(of: distinct, inverted: meaning != .distance)
      }
      (keys, provableBits) = Self.roundedKeys(lengths, longest: longest)
      areKeysExact = false
    }
    self.lengths = lengths
    residues = lengths.map(\.residue)
    denominatorBits = lengths.map(\.denominatorBits)
    classOfEdge = weights.map { Int32(distinct.firstIndex(sorted: $0)) }
    let (keys, classes) = (keys, classOfEdge)
    arcKeys = graph.arcEdges.map { keys[Int(classes[Int($0)])] }
  }

  private static func distinct(_ weights: [Double]) -> [Double] {
    let sorted = weights.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  /// The lengths as multiples of one common fraction, if the longest is then at most `limit`.
  private static func exactKeys(_ lengths: [RationalLength], limit: Double) -> [UInt64]? {
    var common: UInt64 = 1
    for denominator in lengths.map(\.denominator) {
      let (product, overflow) = common.multipliedReportingOverflow(
        by: denominator / greatestCommonDivisor(common, denominator))
      guard !overflow else { return nil }
      common = product
    }
    var keys: [UInt64] = []
    for length in lengths {
      let multiple = Double(length.numerator) * Double(common / length.denominator)
      guard length.shift < 62, multiple * Double(UInt64(1) << UInt64(length.shift)) <= limit else { return nil }
      keys.append((length.numerator * (common / length.denominator)) << UInt64(length.shift))
    }
    return keys
  }

  /// The lengths scaled so that the longest is `longest`, and the bits that residues prove.
  ///
  /// With `longest` at most 2⁵¹ the three roundings of an element are together at most 1.
  private static func roundedKeys(_ lengths: [RationalLength], longest: Double) -> (keys: [UInt64], provableBits: Int32)
  {
    let mantissas = lengths.map { Double($0.numerator) / Double($0.denominator) }
    let shifts = lengths.map { $0.shift }
    let exponent = zip(mantissas, shifts).map { Int($0.exponent) + $1 }.max() ?? 0
    // Relative to 2^exponent, so that no shift overflows a Double.
    let relative = zip(mantissas, shifts).map { $0 * Double(sign: .plus, exponent: $1 - exponent, significand: 1) }
    let scale = longest / (relative.max() ?? 1)
    let keys = relative.map { UInt64(($0 * scale).rounded()) }
    // A difference of d key units is a length of d · 2^exponent / scale.
    return (keys, Int32(60 + Int(scale.exponent) - exponent))
  }

  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }
}

/// Limits the ratio of the longest to the shortest length; the long edges stay as they are.
private struct WeightClamp {
  private let range: ClosedRange<Double>
  let isNeeded: Bool

  init(lowest: Double, highest: Double, meaning: WeightMeaning, factor: Double) {
    isNeeded = highest / lowest > factor
    range = meaning == .distance ? max(lowest, highest / factor)...highest : lowest...min(highest, lowest * factor)
  }

  func callAsFunction(_ weight: Double) -> Double { min(max(weight, range.lowerBound), range.upperBound) }
}

extension [Double] {
  /// The position of an element of this sorted array.
  fileprivate func firstIndex(sorted element: Double) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
