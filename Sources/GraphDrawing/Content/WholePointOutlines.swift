/// Outlines in whole points, as Graphviz draws them: rounding alone would make some areas larger than those of higher scores.
struct WholePointOutlines {
  /// An outline that is wanted.
  struct Wanted {
    var shape: NodeShape, width: Double, height: Double
  }

  /// Narrower and wider ones by so many points are tried, for a product that hits the area.
  private static let widths = -3.0...10.0

  /// The outlines in whole points: of one shape, none is smaller than that of a lower score.
  ///
  /// - Parameters:
  ///   - wanted: The outlines, their areas growing with scores.
  ///   - scores: A score for each; those of equal scores may differ by a rounding.
  /// - Returns: Their widths and heights.
  /// - Complexity: O(*n* log *n*).
  static func sizes(of wanted: [Wanted], scores: [Double]) -> [(width: Double, height: Double)] {
    var sizes = wanted.map { ($0.width.rounded(), $0.height.rounded()) }
    for shape in NodeShape.allCases {
      let members = wanted.indices.filter { wanted[$0].shape == shape }.sorted { (scores[$0], $0) < (scores[$1], $1) }
      // Of lower scores, and of those up to the current one.
      var floor = 0.0, largest = 0.0
      // Of the largest so far: where scores are close, many areas are the same, rather than each a point larger than the last.
      var atLargest: [(Double, Double)] = []
      var last: Double?
      for member in members {
        if scores[member] != last { floor = largest }
        last = scores[member]
        let size = size(of: wanted[member], atLeast: floor, known: atLargest)
        sizes[member] = size
        if size.0 * size.1 > largest { (largest, atLargest) = (size.0 * size.1, []) }
        if size.0 * size.1 == largest, !atLargest.contains(where: { $0 == size }) { atLargest.append(size) }
      }
    }
    return sizes.map { (width: $0.0, height: $0.1) }
  }

  /// The smallest with the product that is wanted or a floor that is higher.
  private static func size(
    of wanted: Wanted, atLeast floor: Double, known: [(Double, Double)]
  ) -> (Double, Double) {
    let product = max(wanted.width * wanted.height, floor)
    let choices = stride(from: widths.lowerBound, through: widths.upperBound, by: 1).map { step in
      let width = max(1, wanted.width.rounded() + step)
      return (width, (product / width - 1e-9).rounded(.up))
    }
    let near = known.filter { $0.0 * $0.1 >= product && widths.contains($0.0 - wanted.width.rounded()) }
    return (choices + near).min { $0.0 * $0.1 < $1.0 * $1.1 } ?? (wanted.width, wanted.height)
  }
}
