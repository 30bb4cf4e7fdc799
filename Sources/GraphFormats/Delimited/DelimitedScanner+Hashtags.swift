import Primitives

// Ids that begin with `#`, as those of hashtags and channels, which few programs put in quotes.
extension DelimitedScanner {
  /// How far lines below the first one are looked at.
  private static let seenBytes = 1 << 14

  /// Whether a line that begins with `#` is a record and no comment; nil where its end isn't at hand.
  ///
  /// A comment has a blank behind its `#`, or other numbers of fields than records have. The first line is a record only if another
  /// field of it begins with `#`, too, if it has a number where weights stand, or if the lines below it begin in the same way.
  func isHashRecord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isFinal: Bool) -> Bool? {
    guard start + 1 < bytes.count else { return isFinal ? false : nil }
    guard Self.beginsID(bytes[start + 1]) else { return false }
    guard let end = bytes[start...].firstIndex(where: isLineBreak) ?? (isFinal ? bytes.count : nil) else { return nil }
    let line = bytes[start..<end]
    if let delimiter, fields.count > 1 {
      let found = Self.fields(of: line, delimiter)
      guard found.count == fields.count else { return false }
      return delimiter != .space || found.dropFirst().contains(where: Self.isHashtag)
    }
    let delimiters: [Delimiter] = [.tab, .comma, .semicolon, .pipe]
    guard let delimiter = delimiter ?? delimiters.first(where: { line.contains($0.rawValue) }) else {
      // Words may be a sentence.
      let words = Self.fields(of: line, .space)
      return (2...3).contains(words.count) && Self.isHashtag(words[1])
    }
    let found = Self.fields(of: line, delimiter)
    guard found.count > 1 else { return false }
    if found.dropFirst().contains(where: Self.isHashtag) { return true }
    return isLikeBelow(found, bytes[end..<min(bytes.count, end + Self.seenBytes)], delimiter)
  }

  private func isLikeBelow(
    _ first: [Slice<UnsafeBufferPointer<UInt8>>], _ below: Slice<UnsafeBufferPointer<UInt8>>, _ delimiter: Delimiter
  ) -> Bool {
    let lines = below.split(maxSplits: 20, whereSeparator: isLineBreak).prefix(20)
    let alike = lines.filter { Self.fields(of: $0, delimiter).count == first.count }
    guard !alike.isEmpty else { return false }
    if first.count > 2, NumberSpelling(String(decoding: first[2], as: UTF8.self).trimmingQuotes) != nil { return true }
    return alike.contains(where: Self.isHashtag)
  }

  /// Whether a text begins with `#` and a sign of a name right behind it.
  private static func isHashtag(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bare = text.drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
    return bare.first == UInt8(ascii: "#") && bare.dropFirst().first.map(beginsID) ?? false
  }

  private static func beginsID(_ byte: UInt8) -> Bool {
    !byte.isBlank && ![UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: ",")].contains(byte)
  }

  private static func fields(
    of line: Slice<UnsafeBufferPointer<UInt8>>, _ delimiter: Delimiter
  ) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    var isQuoted = false
    return line.split(omittingEmptySubsequences: delimiter == .space) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == delimiter.rawValue && !isQuoted
    }
  }
}
