/// Which of the looks of a picture a node has: what its colour stands for.
enum LookKey: Hashable, Sendable {
  /// One of the first communities, types or values, from 0.
  case category(Int)
  /// A step of a numeric scale, from 0, the lowest.
  case step(Int)
  /// What comes after the last category, and everything where colour says nothing.
  case other
  /// Bare text.
  case plain

  /// The category of a number, or ``other`` where the palette ends.
  init(community: Int?) {
    self = community.map { $0 < Palette.communities.count ? .category($0) : .other } ?? .other
  }

  /// The class by which the style sheet of an SVG finds it, and its text in a message.
  var className: String {
    switch self {
    case .category(let number): "c\(number + 1)"
    case .step(let number): "s\(number + 1)"
    case .other: "other"
    case .plain: "plain"
    }
  }

  /// All keys, in order.
  static let all: [LookKey] =
    Palette.communities.indices.map { .category($0) } + (0..<Look.stepCount).map { .step($0) } + [.other, .plain]
}

extension LookKey: Codable {
  init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    self = Self.all.first { $0.className == name } ?? .other
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(className)
  }
}

/// Whether something is put in front of the rest.
enum Emphasis: String, Codable, CaseIterable, Hashable, Sendable {
  case normal, strong, pale
}

/// How a node, or an edge between two of a kind, is drawn.
struct Look: Hashable, Sendable {
  enum Border: String, Sendable { case solid, dashed, dotted, bold }

  /// What people call it, for readers who don't see it; ``LookWords`` has the words.
  enum ColorName: CaseIterable, Sendable {
    case blue, orange, green, pink, red, lightBlue, yellow, grey, white, lightGrey, darkGrey
    case strongBlue, strongOrange, strongGreen, strongPink, paleYellow
    case lightest, light, middle, dark, darkest
    case bareText
  }

  /// How many steps a numeric scale has.
  static let stepCount = 5

  var name: ColorName
  var fill: Color, stroke: Color, text: Color
  /// Of edges between two nodes with this look.
  var edge: Color
  var border: Border
  /// The width of the border in points.
  var penWidth: Double
}
