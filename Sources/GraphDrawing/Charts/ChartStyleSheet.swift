/// The style sheets of charts: colours by class, so that one picture serves light and dark screens.
enum ChartStyleSheet {
  /// The rules for a theme.
  static func text(for theme: DrawingStyle.Theme) -> String {
    let shared = """
      text{font-family:Helvetica,Arial,sans-serif}
      .outline,.rule,.grid{fill:none}
      .rule,.grid{stroke-width:.5}
      """
    let light = rules(.light), dark = rules(.dark)
    return switch theme {
    case .automatic:
      "\(shared)\n\(light)\n@media screen and (prefers-color-scheme:dark){\n\(dark)\n}"
    case .light: "\(shared)\n\(light)"
    case .dark: "\(shared)\n\(dark)"
    }
  }

  /// The number of steps that ``stepClass(_:)`` has colours for.
  static let stepCount = 6

  /// The class of the marks of a step of a scale, from 0.
  static func stepClass(_ step: Int) -> String { "s\(step + 1)" }

  private static func rules(_ colors: ChartColors) -> String {
    var rules = [
      ".background{fill:\(colors.background.hex)}",
      ".plain,.title,.strong{fill:\(colors.text.hex)}",
      ".quiet{fill:\(colors.quietText.hex)}",
      ".rule{stroke:\(colors.edge.hex)}",
      ".grid{stroke:\(colors.grid.hex)}",
      ".gap{fill:\(colors.gap.hex)}",
    ]
    for step in 0..<stepCount {
      let (name, color) = (stepClass(step), colors.step(step).hex)
      rules += ["rect.\(name){fill:\(color)}", "path.\(name){stroke:\(color)}"]
    }
    let looks = Palette.communities.indices.map { (LookKey(community: $0).className, Palette.communities[$0]) }
    for (name, look) in looks + [(LookKey(community: nil).className, Palette.other)] {
      let community = colors.community(look)
      rules.append(".tint.\(name){fill:\(community.tint.hex)}")
      rules.append(".band.\(name){fill:\(community.fill.hex);stroke:\(community.stroke.hex)}")
      rules.append(".outline.\(name){stroke:\(community.stroke.hex)}")
      rules.append(".bar.\(name){fill:\(community.bar.hex)}")
    }
    return rules.joined(separator: "\n")
  }
}

/// The colours of one theme.
private struct ChartColors {
  let background: Color, text: Color, quietText: Color, edge: Color, grid: Color, gap: Color
  private let isDark: Bool

  static let light = ChartColors(isDark: false), dark = ChartColors(isDark: true)

  private init(isDark: Bool) {
    self.isDark = isDark
    background = isDark ? Palette.darkBackground : Palette.background
    text = isDark ? Palette.darkText : Palette.text
    quietText = isDark ? Palette.darkQuietText : Palette.quietText
    edge = isDark ? Palette.darkEdge : Palette.edge
    grid = background.mixed(with: edge, percent: 22)
    gap = background.mixed(with: edge, percent: 16)
  }

  /// From little above the background to as far from it as can be.
  func step(_ step: Int) -> Color {
    let end = isDark ? Color(0xE4F0FF) : Color(0x0B2A4A)
    let shares = [42, 54, 66, 77, 88, 100]
    return background.mixed(with: end, percent: shares[min(step, shares.count - 1)])
  }

  func community(_ look: CommunityLook) -> (tint: Color, fill: Color, stroke: Color, bar: Color) {
    isDark
      ? (background.mixed(with: look.darkFill, percent: 60), look.darkFill, look.darkStroke, look.darkEdge)
      : (background.mixed(with: look.fill, percent: 55), look.fill, look.stroke, look.edge)
  }
}
