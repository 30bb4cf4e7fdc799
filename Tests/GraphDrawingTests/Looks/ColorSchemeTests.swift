import Testing

@testable import GraphDrawing

@Suite struct ColorSchemeTests {
  @Test(arguments: ColorScheme.allCases)
  func emphasisThickensOrPales(scheme: ColorScheme) {
    for key in LookKey.all {
      let look = scheme.look(key), strong = scheme.look(key, .strong), pale = scheme.look(key, .pale)
      #expect(strong.stroke == scheme.text && strong.edge == scheme.text && strong.fill == look.fill)
      #expect(strong.penWidth >= 3.4 && strong.penWidth > look.penWidth)
      #expect(pale.text == scheme.quietText && pale.penWidth <= 1.8 && pale.penWidth <= look.penWidth)
      #expect(distance(pale.fill, scheme.background) <= distance(look.fill, scheme.background))
    }
  }

  @Test(arguments: ColorScheme.allCases)
  func boxesArePalerThanTheirNodes(scheme: ColorScheme) {
    for key in LookKey.all {
      let look = scheme.look(key), box = scheme.boxLook(key)
      #expect(distance(box.fill, scheme.background) <= distance(look.fill, scheme.background))
      #expect(box.penWidth <= 1.6 && box.text == look.text)
    }
  }

  private func distance(_ a: Color, _ b: Color) -> Int {
    abs(a.red - b.red) + abs(a.green - b.green) + abs(a.blue - b.blue)
  }

  @Test(arguments: ColorScheme.allCases)
  func beyondTheEndsTheLastLookIsTaken(scheme: ColorScheme) {
    #expect(scheme.look(.category(12)) == scheme.look(.other))
    #expect(scheme.look(.category(1_000)) == scheme.look(.other))
    #expect(scheme.look(.step(5)) == scheme.look(.step(4)))
    #expect(scheme.look(.step(-1)) == scheme.look(.step(0)))
  }

  /// The words follow what the eye sees: on dark ground the lowest step is the darkest.
  @Test(arguments: ColorScheme.allCases)
  func stepsAreNamedByTheirBrightness(scheme: ColorScheme) {
    let looks = (0..<Look.stepCount).map { scheme.look(.step($0)) }
    let byBrightness = looks.sorted { $0.fill.red + $0.fill.green > $1.fill.red + $1.fill.green }
    let names: [Look.ColorName] = [.lightest, .light, .middle, .dark, .darkest]
    #expect(byBrightness.map(\.name) == names)
    #expect(looks[0].name == (scheme == .dark ? .darkest : .lightest))
  }

  @Test func categoriesHaveWords() {
    func word(_ scheme: ColorScheme, _ key: LookKey) -> String { LookWords.english[scheme.look(key).name] }
    let names = (0..<12).map { word(.light, .category($0)) }
    #expect(
      names == [
        "blue", "orange", "green", "pink", "red", "yellow", "light blue", "strong green", "strong blue",
        "strong orange",
        "strong pink", "pale yellow",
      ])
    #expect(word(.light, .other) == "grey" && word(.dark, .other) == "grey")
    #expect(word(.paper, .other) == "light grey")
  }

  @Test(arguments: ColorScheme.allCases) func bareTextHasNoOutline(scheme: ColorScheme) {
    let plain = scheme.look(.plain)
    #expect(plain.penWidth == 0 && plain.fill == scheme.background && plain.text == scheme.text)
  }
}

@Suite struct ColorTests {
  @Test func channelsAreReadAndWritten() {
    let color = Color(0x0A80FF)
    #expect((color.red, color.green, color.blue) == (10, 128, 255))
    #expect(color.hex == "#0a80ff")
    #expect(Color(0x010203).hex == "#010203")
  }

  @Test(arguments: [(0.0, "00"), (0.02, "05"), (0.5, "80"), (1, "ff"), (7, "ff"), (-1, "00")])
  func opacityIsAFourthByte(opacity: Double, digits: String) {
    #expect(Color(0x123456).hex(opacity: opacity) == "#123456" + digits)
  }

  /// 0.4 · 10 + 0.6 · 200 = 124; halves are rounded up.
  @Test func coloursMixChannelByChannel() {
    #expect(Color(0x0A0A00).mixed(with: Color(0xC80A01), percent: 60) == Color(0x7C0A01))
    #expect(Color.black.mixed(with: .white, percent: 50).hex == "#808080")
    #expect(Color(0x123456).mixed(with: .white, percent: 0) == Color(0x123456))
    #expect(Color(0x123456).mixed(with: .white, percent: 100) == .white)
  }
}
