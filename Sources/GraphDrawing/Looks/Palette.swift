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

/// How a community is drawn: the same hue pale inside, dark at the border, and a border pattern, so that colour is never alone.
struct CommunityLook: Hashable, Sendable {
  /// The hue.
  let base: Color
  /// How the border is drawn.
  let border: Border

  enum Border: Sendable { case solid, dashed, bold }

  var fill: Color { base.mixed(with: .white, percent: 76) }
  var stroke: Color { base.mixed(with: .black, percent: 32) }
  var edge: Color { base.mixed(with: .black, percent: 10) }
  var darkFill: Color { base.mixed(with: .black, percent: 66) }
  var darkStroke: Color { base.mixed(with: .white, percent: 20) }
  var darkEdge: Color { base.mixed(with: .white, percent: 12) }

  /// The width of the border in points.
  var penWidth: Double { border == .bold ? 2.8 : 1.3 }
}

/// The looks of communities: Okabe and Ito's colours, which readers with any colour vision can tell apart, then grey.
///
/// Reference: M. Okabe, K. Ito, "Color Universal Design", 2008; the order starts with the pair that differs most.
enum Palette {
  /// One look for each of the first communities.
  static let communities: [CommunityLook] = [
    CommunityLook(base: Color(0x0072B2), border: .solid),
    CommunityLook(base: Color(0xE69F00), border: .dashed),
    CommunityLook(base: Color(0x009E73), border: .bold),
    CommunityLook(base: Color(0xCC79A7), border: .solid),
    CommunityLook(base: Color(0xD55E00), border: .dashed),
    CommunityLook(base: Color(0x56B4E9), border: .bold),
    CommunityLook(base: Color(0xF0E442), border: .solid),
  ]

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
