extension Tokenizer {
  /// Reads digits with their separators, and the letters directly behind: `2,000.5`, `9:30`, `20th`, `1990s`.
  mutating func readNumber() {
    let start = position
    var end = digitsEnd(from: start)
    let digits = end - start
    if isClockSuffix(at: end) { return emit(.number, upTo: end) }
    if digits >= 4, bytes.isUppercase(at: end), bytes.isLowercase(at: end + 1) {
      // "in 2018Pompeo": a block boundary lost in scraping, not an ordinal.
      return emit(.number, upTo: end)
    }
    while continuesWord(at: end) { end += bytes.scalarClass(at: end).length }
    emit(.number, upTo: end)
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < limit {
      let (kind, length) = bytes.scalarClass(at: end)
      if kind == .digit {
        end += length
      } else if end > start, isSeparator(bytes[end]), end + 1 < limit, TextBytes.isASCIIDigit(bytes[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  /// Whether `a.m` or `p.m` stands at `offset`, as in "9a.m."
  private func isClockSuffix(at offset: Int) -> Bool {
    guard offset + 2 < limit else { return false }
    return bytes.matches("a.m", at: offset) || bytes.matches("p.m", at: offset)
  }
}
