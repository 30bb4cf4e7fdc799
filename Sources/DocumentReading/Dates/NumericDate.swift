/// Dates that programs write as one number: 1710410400 (seconds since 1970), the same in milliseconds, 20240314, 20240314T100000Z,
/// 20240314100000.
enum NumericDate {
  /// Seconds since 1970 that a field of dates may hold: from 1973 to 2065.
  private static let seconds = 100_000_000..<3_000_000_000

  /// The date in ISO 8601, with the time where the number is one of seconds; nil for any other text.
  static func iso(_ text: String) -> String? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard let number = Int(digits) else { return nil }
    // Days before seconds: 19991231 is no second of 1970.
    if digits.count == 8 || digits.count == 14, rest.isEmpty || rest.first == "T" || rest.first == "Z" {
      let day = digits.count == 14 ? number / 1_000_000 : number
      return WrittenDate.valid(year: day / 10_000, month: day / 100 % 100, day: day % 100)?.iso
    }
    guard rest.isEmpty || rest.first == "." && rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    let divisor =
      switch digits.count {
      case 9, 10: 1
      case 12, 13: 1_000
      case 15, 16: 1_000_000
      default: 0
      }
    guard divisor > 0, seconds.contains(number / divisor) else { return nil }
    return time(number / divisor)
  }

  private static func time(_ second: Int) -> String {
    let time = [second / 3_600 % 24, second / 60 % 60, second % 60].map { CivilDay.padded($0, to: 2) }
    return "\(CivilDay.iso(daysSince1970: second / 86_400))T\(time.joined(separator: ":"))Z"
  }
}
