import Foundation
import Primitives
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (2, "2"), (-3, "-3"), (0.1234, "0.123"), (0.1235, "0.124"), (1.0004, "1"), (-2.5, "-2.5"),
    (0.00012, "0.00012"), (1e14, "100000000000000"), (1e16, "1e+16"),
  ])
  func short(value: Double, text: String) { #expect(NumberText.short(value) == text) }

  @Test func exactReadsBack() {
    #expect(NumberText.exact(2) == "2" && NumberText.exact(-0.1) == "-0.1" && NumberText.exact(1e16) == "1e+16")
    for value in [0.1 + 0.2, 1e-300, 123_456_789.125, -7] { #expect(Double(NumberText.exact(value)) == value) }
  }

  /// Worked by hand.
  @Test(arguments: [
    (0, 5, "0.0"), (3, 5, "3"), (0.123456, 5, "0.12346"), (123.456, 5, "123.46"), (12345.6, 4, "12346"),
    (0.000123456, 3, "0.000123"), (-1.5, 2, "-1.5"), (.infinity, 5, "inf"),
  ])
  func significant(value: Double, digits: Int, text: String) { #expect(value.significant(digits) == text) }

  /// The C library rounds halves that are not exact the same way.
  @Test func fixedIsAsTheCLibraryPrints() {
    for decimals in 0...6 {
      for value in [0, 0.3, 1.05, -2.347, 99.999, 1234.5678, -0.0004] {
        let printed = String(format: "%.\(decimals)f", value)
        let isZero = printed.allSatisfy { "-0.".contains($0) }
        #expect(value.fixed(decimals) == (isZero ? printed.replacingOccurrences(of: "-", with: "") : printed))
      }
    }
  }

  @Test(arguments: [(0.0, 0.0), (123_456_789, 123_457_000), (0.00123456789, 0.00123457), (-1.5, -1.5), (1e300, 1e300)])
  func roundedToSixDecimals(value: Double, rounded: Double) {
    #expect(abs(value.rounded(toSignificant: 6) - rounded) <= abs(rounded) * 1e-15)
  }

  @Test func padded() {
    #expect("7".padded(to: 3, with: "0") == "007" && "é".padded(to: 2) == " é" && "1234".padded(to: 3) == "1234")
  }

  @Test func countedThings() {
    #expect(counted(1, "node") == "1 node" && counted(0, "node") == "0 nodes" && counted(2, "node") == "2 nodes")
    #expect(counted(2, "entry", "entries") == "2 entries" && counted(1, "entry", "entries") == "1 entry")
  }
}
