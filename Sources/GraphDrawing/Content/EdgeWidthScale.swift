import Primitives

/// Pen widths and opacities for weights, fixed by the whole graph so that hiding edges doesn't change the others.
///
///     var style = DrawingStyle.relationship
///     style.edgeScale = EdgeWidthScale(weights: whole.graph.edges.lazy.map(\.weight))
///
/// The width is log₂(1 + *w*) points. Where that would show little, weights are scaled first: fractions below 3, as association
/// measures give, so that the strongest has 4 points; weights above 255 so that it has 8.
/// The opacity grows with the width, from 0.35 to 0.9 at 4 points, so that many light edges don't hide the few that are heavy.
public struct EdgeWidthScale: Hashable, Sendable {
  private let factor: Double

  /// A scale for all weights of a graph.
  ///
  /// - Complexity: O(*m*).
  public init(weights: some Sequence<Double>) {
    var greatest = 0.0, areCounts = true
    for weight in weights {
      greatest = max(greatest, weight)
      if weight != weight.rounded() { areCounts = false }
    }
    if greatest > 255 {
      factor = 255 / greatest
    } else {
      factor = areCounts || greatest >= 3 ? 1 : 15 / greatest
    }
  }

  /// The pen width in points of a weight, at least 0.5, to two decimals.
  func penWidth(of weight: Double) -> Double {
    max(0.5, (portableBinaryLogarithm(1 + weight * factor) * 100).rounded() / 100)
  }

  /// The opacity of a weight, 0.35 to 0.9, to two decimals.
  func opacity(of weight: Double) -> Double {
    ((0.35 + 0.55 * min(1, penWidth(of: weight) / 4)) * 100).rounded() / 100
  }
}
