/// A line of iCalendar: a name, parameters and a value, `ATTENDEE;CN="Doe, Jane":mailto:jane@example.org`.
struct CalendarLine {
  /// In upper case.
  let name: String
  /// By their names in upper case, without quotation marks.
  let parameters: [String: String]
  let value: Substring
  /// Where in the file it begins, from 1.
  let number: Int

  /// Bytes whose lines are whole, each ended by LF, and the line at which each of them began.
  typealias Unfolded = (bytes: [UInt8], numbers: [Int])

  /// Puts lines together: what begins with a space or a tab goes on with the line before, maybe in the middle of a character (RFC 5545,
  /// 3.1).
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func unfolded(_ bytes: [UInt8]) -> Unfolded {
    var unfolded: Unfolded = ([], []), number = 0
    var lines = TextLines(bytes, from: 0)
    while let line = lines.next() {
      number += 1
      var content = bytes[line.content]
      if let first = content.first, first == 0x20 || first == 0x09, unfolded.bytes.last == 0x0A {
        unfolded.bytes.removeLast()
        content.removeFirst()
      } else {
        unfolded.numbers.append(number)
      }
      unfolded.bytes += content
      unfolded.bytes.append(0x0A)
    }
    return unfolded
  }

  /// The lines of a text that was put together; the empty ones are left out.
  static func lines(of text: String, numbers: [Int]) -> [CalendarLine] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, numbers).compactMap { CalendarLine(String($0), number: $1) }
  }

  private init?(_ line: String, number: Int) {
    var parts: [Substring] = [], start = line.startIndex, isQuoted = false, end: String.Index?
    for index in line.indices {
      switch line[index] {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted, ":" where !isQuoted:
        parts.append(line[start..<index])
        start = line.index(after: index)
        if line[index] == ":" { end = start }
      default: break
      }
      if end != nil { break }
    }
    guard let end, let first = parts.first else { return nil }
    name = first.uppercased()
    parameters = Dictionary(parts.dropFirst().compactMap(Self.parameter)) { first, _ in first }
    (value, self.number) = (line[end...], number)
  }

  private static func parameter(_ part: Substring) -> (String, String)? {
    guard let sign = part.firstIndex(of: "=") else { return nil }
    return (part[..<sign].uppercased(), part[part.index(after: sign)...].filter { $0 != "\"" })
  }

  /// The value as a text: `\n`, `\,`, `\;` and `\\` stand for the signs themselves (RFC 5545, 3.3.11).
  var text: String {
    var text = "", isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// The person that a value stands for: by name, or else by address.
  var person: String? {
    let address = value.lowercased().hasPrefix("mailto:") ? value.dropFirst(7) : value
    let name = parameters["CN"].flatMap { $0.contains(where: \.isLetter) ? $0 : nil } ?? String(address)
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ").squeezed
  }

  /// The day of a date, `20240314` or `20240314T091200Z`.
  var day: String? {
    let digits = value.prefix(8)
    guard digits.count == 8, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let numbers = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)].map { Int($0) }
    return WrittenDate.valid(year: numbers[0], month: numbers[1], day: numbers[2])?.iso
  }
}
