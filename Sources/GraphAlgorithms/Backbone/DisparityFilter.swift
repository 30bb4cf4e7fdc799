public import Graphs

extension WeightedGraph {
  /// Scores each edge by how likely a node would have one so heavy if its strength fell on its edges by chance: the
  /// disparity filter's significance, 0...1, the lower the more significant.
  ///
  /// - Parameter meaning: What a weight says.
  /// - Returns: One value per edge, by edge index: the lower of its two ends' (1 − *w*/*s*)^(*k* − 1), with *s* the
  ///   strength of a node and *k* its degree.
  /// - Complexity: O(*n* + *m* log *k*).
  ///
  /// An end with no other edge says nothing: its value is 1. NetworKit takes 1 for those, too, and the lower of both
  /// ends.
  ///
  /// Reference: M. Á. Serrano, M. Boguñá, A. Vespignani, "Extracting the multiscale backbone of complex weighted
  /// networks", *Proc. Natl. Acad. Sci.* 106, 2009,
  /// [doi:10.1073/pnas.0808904106](https://doi.org/10.1073/pnas.0808904106).
  public func disparitySignificance(weightsAs meaning: WeightMeaning = .strength) -> EdgeScores {
    let strengths = arcStrengths(meaning)
    var significance = [Double](repeating: 1, count: edgeCount)
    significance.withUnsafeMutableBufferPointer { significance in
      withSpans(strengths) { starts, strengths, edges in
        let rest = Scratch<Double>(capacity: nodeCount), powers = Scratch<Double>(capacity: nodeCount)
        for node in 0..<nodeCount {
          let arcs = Range(uncheckedBounds: (Int(starts[node]), Int(starts[node + 1])))
          guard !arcs.isEmpty else { continue }
          let strength = sum(strengths, arcs)
          for (place, arc) in arcs.enumerated() { rest[place] = max(1 - strengths[arc] / strength, 0) }
          raise(rest, arcs.count, to: arcs.count - 1, into: powers)
          for (place, arc) in arcs.enumerated() {
            let edge = Int(edges[arc]), value = powers[place]
            significance[edge] = value < significance[edge] ? value : significance[edge]
          }
        }
      }
    }
    return EdgeScores(significance)
  }

  /// Which edges are more significant than a level at either end, by the disparity filter.
  ///
  /// - Parameters:
  ///   - level: The significance below which an edge stays, 0...1.
  ///   - meaning: What a weight says.
  /// - Returns: Whether the edge stays, by edge index: whether its ``disparitySignificance(weightsAs:)`` is below the
  ///   level.
  /// - Complexity: O(*n* + *m*) but for degrees that occur for the first time.
  public func disparityFilter(level: Double = 0.05, weightsAs meaning: WeightMeaning = .strength) -> [Bool] {
    let strengths = arcStrengths(meaning)
    var isKept = [Bool](repeating: false, count: edgeCount)
    isKept.withUnsafeMutableBufferPointer { isKept in
      withSpans(strengths) { starts, strengths, edges in
        var limits = ShareLimits(level: level)
        for node in 0..<nodeCount {
          let arcs = Range(uncheckedBounds: (Int(starts[node]), Int(starts[node + 1])))
          guard !arcs.isEmpty else { continue }
          let strength = sum(strengths, arcs), limit = limits[arcs.count - 1]
          for arc in arcs where max(1 - strengths[arc] / strength, 0) < limit { isKept[Int(edges[arc])] = true }
        }
      }
    }
    return isKept
  }

  private func withSpans(
    _ strengths: [Double],
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Double>, UnsafeBufferPointer<Int32>) -> Void
  ) {
    rowStarts.withUnsafeBufferPointer { starts in
      strengths.withUnsafeBufferPointer { strengths in
        arcEdges.withUnsafeBufferPointer { body(starts, strengths, $0) }
      }
    }
  }
}

@inline(__always) private func sum(_ values: UnsafeBufferPointer<Double>, _ range: Range<Int>) -> Double {
  var sum = 0.0
  for place in range { sum += values[place] }
  return sum
}

/// A power by squaring: rounded alike everywhere, and never falling where the base rises.
@inline(__always) private func power(_ base: Double, _ exponent: Int) -> Double {
  var result = exponent & 1 == 1 ? base : 1, square = base, rest = exponent >> 1
  while rest > 0 {
    square *= square
    if rest & 1 == 1 { result *= square }
    rest >>= 1
  }
  return result
}

/// Raises numbers to the same power, all at once, as `power` would each; the numbers are overwritten.
@inline(never) private func raise(
  _ squares: borrowing Scratch<Double>, _ count: Int, to exponent: Int, into powers: borrowing Scratch<Double>
) {
  for place in 0..<count { powers[place] = exponent & 1 == 1 ? squares[place] : 1 }
  var rest = exponent >> 1
  while rest > 0 {
    for place in 0..<count { squares[place] *= squares[place] }
    if rest & 1 == 1 {
      for place in 0..<count { powers[place] *= squares[place] }
    }
    rest >>= 1
  }
}

/// By degree, the number that the rest of a node's strength must be below for its power to be below a level.
///
/// The power as computed never falls where the base rises, so that a search by halves finds where it passes the level,
/// and a comparison with that decides as the power itself would.
private struct ShareLimits {
  private let level: Double
  private var limits: [Double] = []

  init(level: Double) { self.level = level }

  subscript(exponent: Int) -> Double {
    mutating get {
      while limits.count <= exponent { limits.append(-1) }
      if limits[exponent] < 0 { limits[exponent] = found(exponent) }
      return limits[exponent]
    }
  }

  /// The lowest number in 0...1 whose power isn't below the level, above 1 if there is none.
  private func found(_ exponent: Int) -> Double {
    // The bits of numbers from 0 on are in the order of the numbers.
    var low: UInt64 = 0, high = 1.0.nextUp.bitPattern
    while low < high {
      let middle = low + (high - low) / 2
      if power(Double(bitPattern: middle), exponent) < level { low = middle + 1 } else { high = middle }
    }
    return Double(bitPattern: low)
  }
}

extension BackboneMethodDescriptor {
  static let disparity = BackboneMethodDescriptor(
    summary: "edges that are too heavy for chance, given the strength of an end (level)"
  ) { graph, options in graph.disparityFilter(level: options.level, weightsAs: options.weightsAs) }
}
