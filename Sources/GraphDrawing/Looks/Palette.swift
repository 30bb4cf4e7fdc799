/// A colour of the sRGB space.
struct Color: Hashable, Sendable {
  let red: Int, green: Int, blue: Int

  init(_ hex: Int) {
    red = hex >> 16 & 0xFF
    green = hex >> 8 & 0xFF
    blue = hex & 0xFF
  }

  private init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  static let white = Color(0xFFFFFF), black = Color(0x000000)

  /// This colour with a share of another, given in percent so that rounding is the same everywhere.
  func mixed(with other: Color, percent: Int) -> Color {
    func mix(_ own: Int, _ theirs: Int) -> Int { (own * (100 - percent) + theirs * percent + 50) / 100 }
    return Color(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// `#rrggbb`.
  var hex: String {
    "#"
      + [red, green, blue].map {
        let digits = String($0, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// `#rrggbbaa`.
  func hex(opacity: Double) -> String {
    let alpha = Int((min(1, max(0, opacity)) * 255).rounded())
    return hex + (alpha < 16 ? "0" : "") + String(alpha, radix: 16)
  }
}

/// How a community is drawn: a hue paler or stronger inside, dark at the border, and a border pattern, so that colour is never
/// alone.
struct CommunityLook: Hashable, Sendable {
  /// The hue.
  let base: Color
  /// How much of the hue is inside.
  var depth = Depth.pale
  /// How the border is drawn.
  let border: Border

  enum Border: Sendable { case solid, dashed, dotted, bold }

  /// How strong a fill is.
  enum Depth: Sendable { case pale, strong }

  private var isStrong: Bool { depth == .strong }

  var fill: Color { base.mixed(with: .white, percent: isStrong ? 52 : 76) }
  var stroke: Color { base.mixed(with: .black, percent: isStrong || border == .dotted ? 46 : 36) }
  var edge: Color { base.mixed(with: .black, percent: isStrong ? 32 : 10) }
  var darkFill: Color { base.mixed(with: .black, percent: isStrong ? 54 : 72) }
  var darkStroke: Color { base.mixed(with: .white, percent: isStrong ? 42 : 20) }
  var darkEdge: Color { base.mixed(with: .white, percent: isStrong ? 36 : 12) }

  /// The width of the border in points; gaps need more to be seen.
  var penWidth: Double {
    switch border {
    case .solid: 1.3
    case .dashed: 1.6
    case .dotted: 2.2
    case .bold: 3
    }
  }
}

/// The looks of communities: Okabe and Ito's colours, which readers with any colour vision can tell apart, some of them a second
/// time, then grey.
///
/// Any two of the first eight, and any two of neighbouring hues, differ in the border or in how strong the fill is.
///
/// Reference: M. Okabe, K. Ito, "Color Universal Design", 2008; the order starts with the pair that differs most.
enum Palette {
  /// One look for each of the first communities.
  static let communities: [CommunityLook] = [
    CommunityLook(base: blue, border: .solid),
    CommunityLook(base: orange, border: .dashed),
    CommunityLook(base: green, border: .bold),
    CommunityLook(base: pink, border: .dotted),
    CommunityLook(base: red, depth: .strong, border: .bold),
    CommunityLook(base: yellow, depth: .strong, border: .solid),
    CommunityLook(base: lightBlue, depth: .strong, border: .dashed),
    CommunityLook(base: green, depth: .strong, border: .dotted),
    CommunityLook(base: blue, depth: .strong, border: .bold),
    CommunityLook(base: orange, depth: .strong, border: .dotted),
    CommunityLook(base: pink, depth: .strong, border: .dashed),
    CommunityLook(base: yellow, border: .bold),
  ]

  private static let blue = Color(0x0072B2), orange = Color(0xE69F00), green = Color(0x009E73), pink = Color(0xCC79A7)
  private static let red = Color(0xD55E00), lightBlue = Color(0x56B4E9), yellow = Color(0xF0E442)

  /// The look of all others, and of pictures without communities.
  static let other = CommunityLook(base: Color(0x8A8F98), border: .solid)

  /// The look of a community by its number, nil meaning none.
  static func look(of community: Int?) -> CommunityLook {
    guard let community, communities.indices.contains(community) else { return other }
    return communities[community]
  }

  static let text = Color(0x1A1A1A), quietText = Color(0x5A5F66), edge = Color(0x808080), background = Color.white
  static let darkText = Color(0xF2F2F2), darkQuietText = Color(0xB4B9C0), darkEdge = Color(0x8C9098)
  static let darkBackground = Color(0x15171B)
}
