internal import Primitives

/// The words of a line in lower case and without the signs around each: "Share this:" is "share this".
enum FoldedWords {
  /// The words with single spaces between them, those of signs alone left out, and how many there were with these.
  static func of(_ line: String) -> (phrase: String, count: Int) {
    var line = line
    if let quick = line.withUTF8(quick) { return quick }
    let words = line.wordsAtWhiteSpace()
    let folded = words.map { PageLine.bare($0).lowercased() }.filter { !$0.isEmpty }
    return (folded.joined(separator: " "), words.count)
  }

  /// What a character is by its bytes.
  private enum Kind {
    case space, letter, capital, digit, sign
    /// A sign that may begin a word.
    case leading
    /// A sign that may begin and end one.
    case copyright
  }

  /// The same of letters and signs that most lines of European languages have no others than; nil where there are others.
  private static func quick(_ bytes: UnsafeBufferPointer<UInt8>) -> (phrase: String, count: Int)? {
    var found: [UInt8] = []
    found.reserveCapacity(bytes.count)
    var count = 0
    // Of the word so far: where it begins in what is found, and where its last letter ends there.
    var (start, end): (Int, Int?) = (0, nil)
    var isInside = false
    func close(_ found: inout [UInt8]) { found.removeLast(found.count - (end ?? start)) }
    var index = 0
    while index < bytes.count {
      guard let (kind, length) = kind(bytes, index) else { return nil }
      defer { index += length }
      if kind == .space {
        if isInside { close(&found) }
        isInside = false
        continue
      }
      if !isInside {
        (isInside, count) = (true, count + 1)
        (start, end) = (found.count, nil)
      }
      let isBegun = end != nil || found.count > start + (start > 0 ? 1 : 0)
      if !isBegun, kind == .sign { continue }
      if !isBegun, start > 0 { found.append(0x20) }
      for place in index..<index + length { found.append(bytes[place]) }
      if kind == .capital { found[found.count - 1] |= 0x20 }
      if kind != .sign, kind != .leading { end = found.count }
    }
    if isInside { close(&found) }
    return (String(decoding: found, as: UTF8.self), count)
  }

  /// What the character at a place is, and its length; nil for those that aren't told here.
  @inline(__always)
  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Kind, Int)? {
    switch bytes[index] {
    case 0x61...0x7A: return (.letter, 1)
    case 0x41...0x5A: return (.capital, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x09...0x0D, 0x20: return (.space, 1)
    case UInt8(ascii: "@"), UInt8(ascii: "#"): return (.leading, 1)
    case 0x21..<0x7F: return (.sign, 1)
    case 0xC3:
      // Latin 1: all of them letters but × and ÷.
      guard index + 1 < bytes.count else { return nil }
      let second = bytes[index + 1]
      return second == 0x97 || second == 0xB7 ? (.sign, 2) : (second < 0x9F ? .capital : .letter, 2)
    case 0xC2:
      guard index + 1 < bytes.count else { return nil }
      let second = bytes[index + 1]
      return second == 0xA9 ? (.copyright, 2) : second == 0xAB || second == 0xBB || second == 0xB7 ? (.sign, 2) : nil
    case 0xE2:
      // Dashes, quotation marks and dots.
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      switch bytes[index + 2] {
      case 0x93, 0x94, 0x98...0x9E, 0xA2, 0xA6: return (.sign, 3)
      default: return nil
      }
    default: return nil
    }
  }
}

extension String {
  /// Whether a text begins with another; for most others their first letters tell that it doesn't.
  func begins(with start: String) -> Bool {
    if let first = start.utf8.first, first < 0x80, first != utf8.first { return false }
    return hasPrefix(start)
  }
}
