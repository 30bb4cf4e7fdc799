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

  @Test func labelsCanBeReadInBothThemes() {
    for look in Palette.communities + [Palette.other] {
      #expect(contrast(Palette.text, look.fill) >= 4.5)
      #expect(contrast(Palette.darkText, look.darkFill) >= 4.5)
      #expect(contrast(look.stroke, .white) >= 3 || look.border == .solid)
    }
    #expect(contrast(Palette.quietText, Palette.background) >= 4.5)
    #expect(contrast(Palette.darkQuietText, Palette.darkBackground) >= 4.5)
  }

  @Test func neighbouringCommunitiesDifferInMoreThanColour() {
    let borders = Palette.communities.map(\.border)
    for (one, next) in zip(borders, borders.dropFirst()) { #expect(one != next) }
  }
}
