/// Outlines whose areas are in proportion to the scores of their nodes, exactly, and labels that fit into them.
///
/// All have one shape, so that areas can be compared; a label is set larger where there is room, and says less where there is not.
struct AreaOutlines {
  /// An outline with what stands in it.
  struct Labelled: Hashable {
    var lines: [String], fontSize: Double, width: Double, height: Double
  }

  /// The width divided by the height: that of most labels.
  private static let aspect = 1.9
  /// No outline is wider, in points, however much less the label of the smallest can say.
  private static let largestWidth = 420.0
  /// How much larger than wanted a text may be where there is room.
  private static let enlargements = [1.6, 1.3, 1]
  /// The smallest size of a text that says something, and what the shortest label may be set in where it has to.
  private static let smallestFont = 10.0, tinyFonts = [8.5, 7]
  /// Around a text, on either side.
  private static let margin = 3.0

  private let style: DrawingStyle
  /// Square points of the rectangle around an outline for a score of 1.
  private let areaOfOne: Double

  /// Finds the scale at which every node has room for the whole of its label, as far as there is one.
  ///
  /// - Parameters:
  ///   - nodes: The labels, the fonts they would best have, and the scores, which are positive.
  ///   - style: How labels break.
  init(of nodes: [(label: String, fontSize: Double, score: Double)], style: DrawingStyle) {
    self.style = style
    let needed = nodes.lazy.map { Self.area(around: $0.label, fontSize: $0.fontSize, style) / $0.score }.max() ?? 1
    let highest = nodes.lazy.map(\.score).max() ?? 1
    areaOfOne = min(needed, Self.largestWidth * Self.largestWidth / Self.aspect / highest)
  }

  /// Chooses the first label that fits, in the largest font; the last in the smallest font is taken in any case.
  ///
  /// - Parameters:
  ///   - labels: What it can say, the most first.
  ///   - fontSize: The size it would best have.
  ///   - score: Its score.
  /// - Returns: The outline with the label.
  func outline(of labels: [String], fontSize: Double, score: Double) -> Labelled {
    // A hair more, so that the last bit doesn't decide.
    let area = areaOfOne * score * (1 + 1e-9)
    let fonts = Self.enlargements.map { (fontSize * $0 * 10).rounded() / 10 } + [min(fontSize, Self.smallestFont)]
    let choices =
      labels.flatMap { label in fonts.map { (label, $0) } }
      + (labels.last.map { label in Self.tinyFonts.map { (label, $0) } } ?? [])
    let best = choices.first { Self.area(around: $0.0, fontSize: $0.1, style) <= area } ?? choices.last
    let width = (areaOfOne * score * Self.aspect).squareRoot()
    return Labelled(
      lines: best.map { Self.lines(of: $0.0, style) } ?? [], fontSize: best?.1 ?? fontSize, width: width,
      height: width / Self.aspect)
  }

  private static func lines(of label: String, _ style: DrawingStyle) -> [String] {
    LabelWrapping.lines(of: label, columns: style.labelColumns, maximumLines: style.labelLines)
  }

  /// Of the smallest ellipse that has the corners of a text inside.
  private static func area(around label: String, fontSize: Double, _ style: DrawingStyle) -> Double {
    let lines = lines(of: label, style)
    let width =
      (lines.lazy.map { TextMetrics.width(of: $0, fontSize: fontSize, font: style.font) }.max() ?? 0) + 2 * margin
    let height = (Double(lines.count) * fontSize * TextMetrics.lineHeight + 2 * margin) * aspect
    return (width * width + height * height) / aspect
  }
}
