/// The layout programs of Graphviz that a picture can be made with.
public enum LayoutEngine: String, CaseIterable, Codable, Hashable, Sendable {
  /// The best of a few layouts, by stress and by ``sfdp``, refined; ``sfdp`` alone for more than a few hundred nodes.
  case automatic = "auto"
  /// Multiscale springs, the fastest for many nodes.
  case sfdp
  /// Springs.
  case fdp
  /// Stress majorization.
  case neato
  /// Layers, from top to bottom.
  case dot
  /// Circles.
  case circo
  /// Rings around a centre.
  case twopi
}

/// The engine and the attributes of a layout, chosen so that it stays readable and bounded in time.
struct LayoutSettings {
  /// The most nodes a picture can have.
  static let maximumNodes = 5_000
  /// Graphviz routes edges around nodes up to this many; the cost grows with the cube.
  static let maximumSplinedNodes = 60
  /// Several layouts are compared and refined up to this many.
  static let maximumRefinedNodes = 300
  /// Twice as many up to this many.
  static let maximumWidelySearchedNodes = 120
  /// Edges bend around nodes up to this many.
  static let maximumRoutedNodes = 300
  /// Every node has its label up to this many.
  static let maximumLabelledNodes = 1_000
  /// How many have one above.
  static let labelsAbove = 60

  /// How much larger texts are where only the highest nodes have one: a picture of many nodes is shown smaller, its width growing as
  /// their root.
  static func fontScale(nodeCount: Int) -> Double {
    nodeCount <= maximumLabelledNodes ? 1 : (Double(nodeCount) / 300).squareRoot()
  }

  /// The engine, not ``LayoutEngine/automatic``.
  let engine: LayoutEngine
  /// Graph attributes, in order.
  let attributes: [(name: String, value: String)]

  init(engine: LayoutEngine, nodeCount: Int) {
    let engine = engine == .automatic ? LayoutEngine.sfdp : engine
    self.engine = engine
    let splines = nodeCount <= Self.maximumSplinedNodes ? "true" : "line"
    switch engine {
    case .dot: attributes = [("ranksep", "0.6"), ("nodesep", "0.3"), ("splines", splines)]
    case .circo, .twopi: attributes = [("overlap", "prism"), ("sep", "+8"), ("splines", splines)]
    default:
      // Removing overlaps by scaling is ten times as fast as prism at 5,000 nodes.
      let overlap = nodeCount <= Self.maximumLabelledNodes ? "prism" : "scale"
      attributes = [
        ("overlap", overlap), ("overlap_scaling", "-2"), ("splines", splines), ("K", "1"), ("repulsiveforce", "1.4"),
        ("sep", "+8"), ("esep", "+3"),
      ]
    }
  }
}
