import Foundation
import Testing

@testable import GraphDrawing

@Suite struct ChartStyleSheetTests {
  /// The fill of a class in a style sheet without media queries.
  private func fill(_ selector: String, _ sheet: String) throws -> String {
    let rule = try #require(
      sheet.split(separator: "\n").first { rule in
        rule.split(separator: "{")[0].split(separator: ",").contains(Substring(selector))
      })
    let value = try #require(rule.split(separator: "{").last?.split(separator: ";").first { $0.hasPrefix("fill:") })
    return String(value.dropFirst(5).prefix { $0 != "}" })
  }

  /// Relative luminance as WCAG 2 defines it.
  private func luminance(_ hex: String) -> Double {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test(arguments: [DrawingStyle.Theme.light, .dark])
  func textsStandOut(theme: DrawingStyle.Theme) throws {
    let sheet = ChartStyleSheet.text(for: theme)
    let plain = try fill(".plain", sheet), quiet = try fill(".quiet", sheet)
    let background = try fill(".background", sheet)
    #expect(contrast(plain, background) >= 4.5 && contrast(quiet, background) >= 4.5)
    #expect(try contrast(quiet, fill(".gap", sheet)) >= 4.5)
    for name in Palette.communities.indices.map({ "c\($0 + 1)" }) + ["other"] {
      #expect(try contrast(plain, fill(".band.\(name)", sheet)) >= 4.5, "\(name)")
      #expect(try contrast(fill(".bar.\(name)", sheet), background) >= 1.2, "\(name)")
    }
  }

  @Test(arguments: [DrawingStyle.Theme.light, .dark])
  func heavierIsFartherFromTheBackground(theme: DrawingStyle.Theme) throws {
    let sheet = ChartStyleSheet.text(for: theme)
    let background = try fill(".background", sheet)
    let contrasts = try (0..<ChartStyleSheet.stepCount).map {
      try contrast(fill("rect.\(ChartStyleSheet.stepClass($0))", sheet), background)
    }
    #expect(contrasts == contrasts.sorted() && Set(contrasts).count == contrasts.count)
    #expect(contrasts[0] >= 2)
  }

  @Test func automaticIsLightWithDarkForScreensThatAsk() {
    let sheet = ChartStyleSheet.text(for: .automatic)
    #expect(sheet.hasPrefix(ChartStyleSheet.text(for: .light)))
    #expect(sheet.contains("@media screen and (prefers-color-scheme:dark)"))
    #expect(!ChartStyleSheet.text(for: .light).contains("@media"))
  }
}
