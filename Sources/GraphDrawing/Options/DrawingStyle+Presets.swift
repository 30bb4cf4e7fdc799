/// Styles to start from.
extension DrawingStyle {
  /// The names of the presets.
  public enum Preset: String, CaseIterable, Codable, Hashable, Sendable {
    case relationship, communities, minimal, print

    /// The preset itself.
    public var style: DrawingStyle {
      switch self {
      case .relationship: .relationship
      case .communities: .communities
      case .minimal: .minimal
      case .print: .print
      }
    }
  }

  /// Colour is the community, shape the type, size the score: the default style.
  public static let relationship = DrawingStyle()

  /// A labelled box around each community.
  public static let communities: DrawingStyle = {
    var style = DrawingStyle()
    style.communityBoxes = true
    return style
  }()

  /// Names and lines, nothing else.
  public static let minimal: DrawingStyle = {
    var style = DrawingStyle()
    style.color = .none
    style.shapesByType = false
    style.hasOutlines = false
    style.smallestFont = 9
    return style
  }()

  /// For paper and copiers: white ground, no colour; fill and border pattern are the community.
  public static let print: DrawingStyle = {
    var style = DrawingStyle()
    style.usesColors = false
    style.theme = .light
    return style
  }()
}
