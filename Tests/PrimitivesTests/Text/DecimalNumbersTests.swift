import Primitives
import Testing

struct DecimalNumbersTests {
  private func double(_ text: String) -> Double? { Array(text.utf8).withUnsafeBufferPointer { Double(decimal: $0) } }
  private func int(_ text: String) -> Int? { Array(text.utf8).withUnsafeBufferPointer { Int(decimal: $0) } }

  @Test(arguments: [
    "0", "1", "12", "-3", "+4", "0.5", ".5", "5.", "-0.001", "123456.789", "999999999999999", "0.30000000000000004",
    "1e3", "2.5E-3",
    "1e308", "4.35", "0.000001", "9007199254740993", "123456789012345678901234567890", "-0.0",
  ])
  func decimals(text: String) { #expect(double(text) == Double(text)) }

  @Test(arguments: ["", "-", ".", "abc", "1x", "0x10", "nan", "inf", "1,5", "1 2", "--1", "1e", "1.2.3", "٣"])
  func notDecimals(text: String) { #expect(double(text) == nil) }

  @Test func wholeNumbers() {
    #expect(int("9223372036854775807") == .max)
    #expect(int("-9223372036854775808") == .min)
    #expect(int("9223372036854775808") == nil)
    #expect(int("-9223372036854775809") == nil)
    #expect(int("+7") == 7 && int("-0") == 0 && int("007") == 7)
    #expect(int("") == nil && int("-") == nil && int("1.0") == nil && int("1 ") == nil)
  }

  /// The short way has to agree with the standard library's on every short decimal.
  @Test func shortDecimalsAgree() {
    for mantissa in stride(from: 1, to: 1_000_000_000_000_000, by: 7_340_033_000_017) {
      for decimals in 0...15 {
        let digits = String(mantissa)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let text = padded.dropLast(decimals) + "." + padded.suffix(decimals)
        #expect(double(String(text)) == Double(text))
      }
    }
  }
}
