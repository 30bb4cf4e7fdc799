/// The colours of a picture: on white, on near-black, or without any for paper.
enum ColorScheme: String, Codable, CaseIterable, Hashable, Sendable {
  case light, dark, paper

  var background: Color { self == .dark ? Palette.darkBackground : Palette.background }
  var text: Color { self == .dark ? Palette.darkText : Palette.text }
  var quietText: Color { self == .dark ? Palette.darkQuietText : Palette.quietText }
  /// Of edges between nodes that differ.
  var edge: Color { self == .dark ? Palette.darkEdge : Palette.edge }

  /// The look of a kind of node, with or without emphasis.
  func look(_ key: LookKey, _ emphasis: Emphasis = .normal) -> Look {
    var look =
      switch key {
      case .category(let number): category(number)
      case .step(let number): step(number)
      case .other: other
      case .plain:
        Look(
          name: .bareText, fill: background, stroke: background, text: text, edge: edge, border: .solid, penWidth: 0)
      }
    switch emphasis {
    case .normal: break
    case .strong:
      (look.stroke, look.edge) = (text, text)
      look.penWidth = max(3.4, look.penWidth + 0.6)
    case .pale:
      look.fill = look.fill.mixed(with: background, percent: 70)
      look.stroke = look.stroke.mixed(with: background, percent: 55)
      look.text = quietText
      look.penWidth = min(look.penWidth, 1.8)
    }
    return look
  }

  /// The look of a box around nodes of a kind: paler than they are.
  func boxLook(_ key: LookKey) -> Look {
    var box = look(key)
    box.fill = box.fill.mixed(with: background, percent: 70)
    box.stroke = box.stroke.mixed(with: background, percent: 25)
    box.penWidth = min(box.penWidth, 1.6)
    return box
  }

  private var other: Look {
    if self == .paper { return Self.papers.last ?? Self.grey(Self.white, .solid, .white) }
    return colored(Palette.other, name: .grey)
  }

  private func category(_ number: Int) -> Look {
    if self == .paper { return Self.papers[min(number, Self.papers.count - 1)] }
    guard Palette.communities.indices.contains(number) else { return other }
    return colored(Palette.communities[number], name: Self.names[number])
  }

  private func colored(_ look: CommunityLook, name: Look.ColorName) -> Look {
    let isDark = self == .dark
    let border: Look.Border =
      switch look.border {
      case .solid: .solid
      case .dashed: .dashed
      case .dotted: .dotted
      case .bold: .bold
      }
    return Look(
      name: name, fill: isDark ? look.darkFill : look.fill, stroke: isDark ? look.darkStroke : look.stroke, text: text,
      edge: isDark ? look.darkEdge : look.edge, border: border, penWidth: look.penWidth)
  }

  /// The colours of ``Palette/communities`` in words.
  private static let names: [Look.ColorName] = [
    .blue, .orange, .green, .pink, .red, .yellow, .lightBlue, .strongGreen, .strongBlue, .strongOrange, .strongPink,
    .paleYellow,
  ]

  /// Kinds that fill and border tell apart without colour; the last is for all others.
  private static let papers: [Look] =
    patterns.map { grey($0, $1, $2) } + [
      Look(
        name: .lightGrey, fill: Color(0xF0F0F0), stroke: Color(0x8C8C8C), text: Palette.text, edge: Color(0x6E6E6E),
        border: .solid, penWidth: 0.6)
    ]

  private static let patterns: [(fill: Color, border: Look.Border, name: Look.ColorName)] = [
    (white, .solid, .white), (middle, .solid, .grey), (white, .dashed, .white), (middle, .bold, .grey),
    (deep, .dashed, .darkGrey), (white, .bold, .white), (middle, .dotted, .grey), (deep, .solid, .darkGrey),
    (white, .dotted, .white), (deep, .bold, .darkGrey), (middle, .dashed, .grey), (deep, .dotted, .darkGrey),
  ]

  private static let white = Color(0xFFFFFF), middle = Color(0xC2C2C2), deep = Color(0x858585)

  private static func grey(_ fill: Color, _ border: Look.Border, _ name: Look.ColorName) -> Look {
    let penWidth: Double =
      switch border {
      case .solid: 1.2
      case .dashed: 1.6
      case .dotted: 2
      case .bold: 3.2
      }
    return Look(
      name: name, fill: fill, stroke: Color(0x2B2B2B), text: Palette.text, edge: Color(0x404040), border: border,
      penWidth: penWidth)
  }

  private static let steps: [Look.ColorName] = [.lightest, .light, .middle, .dark, .darkest]

  /// A step of a scale in one hue, which any reader sees as darker and lighter; the border grows with it.
  private func step(_ number: Int) -> Look {
    let fills: [Int] =
      switch self {
      case .light: [0xF3F8FC, 0xD6E6F4, 0xABD0E6, 0x7DB8DA, 0x57A0CE]
      case .dark: [0x14202B, 0x173249, 0x194566, 0x1B5884, 0x1E6AA0]
      case .paper: [0xFFFFFF, 0xEBEBEB, 0xD6D6D6, 0xBEBEBE, 0xA6A6A6]
      }
    let index = min(max(number, 0), fills.count - 1)
    let stroke = self == .dark ? Color(0x8FC1E6) : self == .paper ? Color(0x333333) : Color(0x1F4E79)
    return Look(
      name: Self.steps[self == .dark ? fills.count - 1 - index : index],
      fill: Color(fills[index]), stroke: stroke, text: text, edge: edge, border: .solid,
      penWidth: 0.8 + 0.5 * Double(index))
  }
}
