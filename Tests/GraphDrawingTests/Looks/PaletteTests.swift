import Foundation
import Testing

@testable import GraphDrawing

@Suite struct PaletteTests {
  /// The contrast of Web Content Accessibility Guidelines 2.2, written from its definition.
  private func contrast(_ a: Color, _ b: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      let linear = [color.red, color.green, color.blue].map { channel -> Double in
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
      }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    // x^2.4 = (x^12)^(1/5), the fifth root by Newton's method.
    func power(_ value: Double) -> Double {
      var target = 1.0
      for _ in 0..<12 { target *= value }
      var root = 1.0
      for _ in 0..<200 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
      return root
    }
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test(arguments: ColorScheme.allCases)
  func labelsCanBeReadOnEveryFill(scheme: ColorScheme) {
    for key in LookKey.all {
      for emphasis in Emphasis.allCases {
        let look = scheme.look(key, emphasis)
        #expect(contrast(look.text, look.fill) >= 4.5, "\(scheme) \(key) \(emphasis)")
      }
      #expect(contrast(scheme.boxLook(key).text, scheme.boxLook(key).fill) >= 4.5)
    }
    #expect(contrast(scheme.text, scheme.background) >= 4.5)
    #expect(contrast(scheme.quietText, scheme.background) >= 4.5)
  }

  @Test func labelsOfOtherViewsCanBeReadInBothThemes() {
    for look in Palette.communities + [Palette.other] {
      #expect(contrast(Palette.text, look.fill) >= 4.5)
      #expect(contrast(Palette.darkText, look.darkFill) >= 4.5)
      #expect(contrast(look.stroke, .white) >= 3 || look.border == .solid)
    }
  }

  /// The palette of Okabe and Ito as they publish it, without black.
  @Test func coloursAreThoseOfOkabeAndIto() {
    let published = [
      "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7",
    ]
    #expect(Set(Palette.communities.map(\.base.hex)) == Set(published))
  }

  @Test func paperHasNoColour() {
    for key in LookKey.all {
      for emphasis in Emphasis.allCases {
        let look = ColorScheme.paper.look(key, emphasis)
        for color in [look.fill, look.stroke, look.text, look.edge] {
          // Text is a cold grey by a hair.
          #expect(max(color.red, color.green, color.blue) - min(color.red, color.green, color.blue) <= 12)
        }
      }
    }
    #expect(ColorScheme.paper.background == .white)
  }

  @Test(arguments: ColorScheme.allCases)
  func categoriesDifferInMoreThanColour(scheme: ColorScheme) {
    let looks = Palette.communities.indices.map { scheme.look(.category($0)) }
    for (one, next) in zip(looks, looks.dropFirst()) {
      #expect(one.border != next.border || abs(grey(one.fill) - grey(next.fill)) > 60)
    }
    guard scheme == .paper else { return }
    for (index, look) in looks.enumerated() {
      for other in looks[(index + 1)...] {
        #expect(look.border != other.border || abs(grey(look.fill) - grey(other.fill)) > 60)
      }
    }
  }

  /// Neighbouring hues, which some readers, and poor printers, don't tell apart.
  @Test func likeHuesHaveAnotherSign() {
    let families = [["#0072b2", "#56b4e9"], ["#e69f00", "#d55e00", "#f0e442"], ["#009e73"], ["#cc79a7"]]
    func signs(_ look: CommunityLook) -> String { "\(look.border) \(look.depth)" }
    for family in families {
      let looks = Palette.communities.filter { family.contains($0.base.hex) }
      #expect(Set(looks.map(signs)).count == looks.count, "\(family)")
    }
    #expect(Set(Palette.communities.prefix(8).map(signs)).count == 8)
  }

  private func grey(_ color: Color) -> Int { (color.red + color.green + color.blue) / 3 }

  @Test(arguments: ColorScheme.allCases)
  func stepsOfAScaleGoOneWay(scheme: ColorScheme) {
    let looks = (0..<Look.stepCount).map { scheme.look(.step($0)) }
    let distances = looks.map { contrast($0.fill, scheme.background) }
    #expect(zip(distances, distances.dropFirst()).allSatisfy { $0 < $1 })
    #expect(zip(looks, looks.dropFirst()).allSatisfy { $0.penWidth < $1.penWidth })
  }

  @Test func keysGoThroughAMessage() throws {
    let data = try JSONEncoder().encode(LookKey.all)
    #expect(try JSONDecoder().decode([LookKey].self, from: data) == LookKey.all)
  }
}
