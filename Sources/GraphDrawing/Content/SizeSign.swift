/// What of a node is the larger the higher its score.
enum SizeSign: Hashable {
  /// The area of its outline.
  case area
  /// The letters of its name: where there are no outlines, and where fonts of the machine decide how large they are.
  case letters

  init(style: DrawingStyle, coloring: NodeColoring) {
    let isBare = !style.hasOutlines && coloring.saysNothing
    self = isBare || style.textMeasure == .fonts ? .letters : .area
  }
}

extension NodeColoring {
  /// Whether all nodes look the same.
  fileprivate var saysNothing: Bool {
    if case .nothing = meaning { true } else { false }
  }
}

extension DrawingStyle {
  /// The smallest outline around a text, in points.
  func outline(of shape: NodeShape, aroundWidth width: Double, height: Double) -> (width: Double, height: Double) {
    // Bare text needs no air around it, and gets shorter edges by that.
    if !hasOutlines, shape == .box { return (width + 8, height + 4) }
    return shape.outline(aroundWidth: width, height: height)
  }
}
