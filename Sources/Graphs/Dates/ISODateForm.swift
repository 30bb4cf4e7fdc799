/// The forms of ISO 8601 dates, from the least to the most precise: `1848`, `1848-03`, `1848-03-02`, and with a time,
/// `1848-03-02T12:00:00`, that may have a zone, `Z` or `+01:00`.
package enum ISODateForm: Sendable {
  case year, month, day, time

  /// The form of a text; nil where it is no date that there is, as `1849-02-29`, or of another form.
  ///
  /// Years are those of `xs:date`, 0001 to 9999, zones those of `xs:dateTime`, up to 14 hours.
  package init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let year = text.number(at: 0, digits: 4), year > 0 else { return nil }
    if text.count == 4 {
      self = .year
      return
    }
    guard text.has("-", at: 4), let month = text.number(at: 5, digits: 2), 1...12 ~= month else { return nil }
    if text.count == 7 {
      self = .month
      return
    }
    guard CalendarDay(startOf: text) != nil else { return nil }
    if text.count == 10 {
      self = .day
      return
    }
    guard text.has("T", at: 10), Self.isTime(text, from: 11), Self.isZone(text, from: 19) else { return nil }
    self = .time
  }

  private static func isTime(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard let hour = text.number(at: start, digits: 2), hour < 24, text.has(":", at: start + 2),
      let minute = text.number(at: start + 3, digits: 2), minute < 60, text.has(":", at: start + 5),
      let second = text.number(at: start + 6, digits: 2), second < 60
    else { return false }
    return true
  }

  private static func isZone(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    if text.count == start { return true }
    if text.count == start + 1 { return text.has("Z", at: start) }
    guard text.count == start + 6, text.has("+", at: start) || text.has("-", at: start),
      let hours = text.number(at: start + 1, digits: 2), text.has(":", at: start + 3),
      let minutes = text.number(at: start + 4, digits: 2)
    else { return false }
    return minutes < 60 && hours * 60 + minutes <= 14 * 60
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is there and is the given one.
  func has(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    index < count && self[index] == UInt8(ascii: sign)
  }

  /// The number that so many digits make; nil where there are others, or fewer.
  func number(at start: Int, digits: Int) -> Int? {
    guard start + digits <= count else { return nil }
    var number = 0
    for index in start..<start + digits {
      let digit = self[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
