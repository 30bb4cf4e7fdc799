/// Numbers as people read them.
enum NumberText {
  /// At most three significant decimals after the point, none for whole numbers.
  static func short(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    if abs(value) >= 1e12 || abs(value) < 0.001 { return "\(value)" }
    let rounded = (value * 1_000).rounded() / 1_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }

  /// The shortest decimals that read back as the same number, without a point for whole numbers.
  static func exact(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  /// A length given in points as Graphviz's inches.
  static func inches(_ points: Double) -> String { exact((points / 72 * 10_000).rounded() / 10_000) }

  /// A length in points, to two decimals.
  static func points(_ value: Double) -> String { exact((value * 100).rounded() / 100) }
}
