#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Pen widths for weights, fixed by the whole graph so that hiding edges doesn't change the others.
///
/// The width is log₂(1 + *w*) points. Weights that are all below 3, as association measures give, are first stretched so that the
/// strongest has 4 points; weights above 255 are pressed together so that it has 8.
struct EdgeWidthScale: Hashable, Sendable {
  private let factor: Double

  /// A scale for a graph whose greatest weight is given.
  init(maximumWeight: Double) {
    factor = maximumWeight <= 0 ? 1 : maximumWeight < 3 ? 15 / maximumWeight : maximumWeight > 255 ? 255 / maximumWeight : 1
  }

  /// The pen width in points of a weight, at least 0.5, to two decimals.
  func penWidth(of weight: Double) -> Double {
    max(0.5, (log2(1 + weight * factor) * 100).rounded() / 100)
  }
}
