/// The shape of a node, by its type.
enum NodeShape: String, Codable, CaseIterable, Hashable, Sendable {
  case ellipse, roundedBox, hexagon, box

  /// The shape for the value of the type attribute: person, organization, place, anything else; nodes without a type are
  /// drawn like persons.
  init(type: String?) {
    switch type {
    case nil, "person": self = .ellipse
    case "organization": self = .roundedBox
    case "place": self = .hexagon
    default: self = .box
    }
  }

  /// The types that have a shape of their own.
  static let knownTypes: Set<String> = ["person", "organization", "place"]

  /// Graphviz's name of the shape.
  var graphvizShape: String {
    switch self {
    case .ellipse: "ellipse"
    case .roundedBox, .box: "box"
    case .hexagon: "hexagon"
    }
  }

  /// The parts of Graphviz's `style` for the shape with a border pattern.
  func graphvizStyle(border: Look.Border) -> String {
    var parts = ["filled"]
    if self == .roundedBox { parts.append("rounded") }
    if border == .dashed || border == .dotted { parts.append(border.rawValue) }
    return parts.joined(separator: ",")
  }

  /// The smallest pleasing outline around a text of the given size, in points.
  func outline(aroundWidth width: Double, height: Double) -> (width: Double, height: Double) {
    switch self {
    case .ellipse:
      // 1.6 times as high, an ellipse has its corners on the text when it is 1/√(1 − 1/1.6²) = 1.28 times as wide.
      (max(1.28 * width + 6, 34), 1.6 * height + 2)
    case .roundedBox, .box: (max(width + 14, 30), height + 9)
    // Graphviz's hexagon has its corners a quarter of the width from the ends.
    case .hexagon: (max(1.34 * width + 12, 38), 1.5 * height + 4)
    }
  }

  /// The area inside an outline of the given size.
  func area(width: Double, height: Double) -> Double {
    switch self {
    case .ellipse: .pi / 4 * width * height
    case .roundedBox, .box: width * height
    case .hexagon: 0.75 * width * height
    }
  }
}
