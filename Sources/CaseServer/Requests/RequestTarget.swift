/// The parts of a request's target, with `%41` and the like decoded.
struct RequestTarget {
  /// What stands between the slashes; the last part is empty where the path ends in one.
  let path: [String]
  private let query: [String: String]

  /// nil where the target is none: not below the root, or encoded wrongly.
  init?(_ target: String) {
    guard target.hasPrefix("/") else { return nil }
    let halves = target.dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path: [String] = []
    for part in halves[0].split(separator: "/", omittingEmptySubsequences: false) {
      guard let decoded = Self.decoded(part) else { return nil }
      path.append(decoded)
    }
    var query: [String: String] = [:]
    if halves.count > 1 {
      for item in halves[1].split(separator: "&") {
        let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          .map { $0.replacing("+", with: " ") }
        guard let name = Self.decoded(sides[0]), let value = sides.count > 1 ? Self.decoded(sides[1]) : "" else {
          return nil
        }
        query[name] = value
      }
    }
    (self.path, self.query) = (path, query)
  }

  /// A text with its bytes in place of `%41` and the like (RFC 3986, section 2.1); nil where it is none in UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      guard digits.count == 2 else { return nil }
      bytes.append(UInt8(digits[0] << 4 | digits[1]))
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// A value of the query; nil where it is empty, too.
  func value(_ name: String) -> String? {
    guard let value = query[name], !value.isEmpty else { return nil }
    return value
  }

  /// A value that has to be there.
  func needed(_ name: String) throws(ServerProblem) -> String {
    guard let value = value(name) else { throw ServerProblem(.malformed, "“\(name)” is missing in the address") }
    return value
  }

  /// A whole number within bounds.
  func number(_ name: String, default usual: Int, in bounds: ClosedRange<Int>) throws(ServerProblem) -> Int {
    guard let value = value(name) else { return usual }
    guard let number = Int(value), bounds.contains(number) else {
      throw ServerProblem(
        .malformed, "“\(name)” has to be a number from \(bounds.lowerBound) to \(bounds.upperBound), not “\(value)”")
    }
    return number
  }
}
