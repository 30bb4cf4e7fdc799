extension Tokenizer {
  /// The end of the reporter of a law citation that starts here, between its volume and its page: the `U.S.` of "347
  /// U.S. 483", the `F. Supp. 2d` of "12 F. Supp. 2d 44".
  ///
  /// A reporter is up to four capitalised abbreviations and numbers of a series (`2d`, `4th`), one of them with a stop,
  /// behind a number of at most four digits and before a number, a section sign or "at" and a number.
  func reporterEnd() -> Int? {
    guard let volume = tokens.last, volume.kind == .number, volume.span.length <= 4, volume.span.end == position - 1,
      (volume.span.start..<volume.span.end).allSatisfy({ TextBytes.isASCIIDigit(bytes[$0]) })
    else { return nil }
    var end = position
    var hasStop = false
    for piece in 0..<4 {
      guard let pieceEnd = reporterPieceEnd(end, isFirst: piece == 0) else { return nil }
      for offset in end..<pieceEnd where bytes[offset] == UInt8(ascii: ".") { hasStop = true }
      guard let next = spaceEnd(pieceEnd) else { return nil }
      if hasStop, beginsPage(next) { return pieceEnd }
      end = next
    }
    return nil
  }

  /// The end of one word of a reporter: `U.S.`, `L.Ed.2d`, `Supp.`, `3d`.
  private func reporterPieceEnd(_ start: Int, isFirst: Bool) -> Int? {
    let isSeries = !isFirst && seriesEnd(start) != nil
    guard isSeries || bytes.isUppercase(at: start) else { return nil }
    var end = start
    while end < limit, end - start < 16,
      TextBytes.isASCIIAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "'")
    {
      end += 1
    }
    guard end > start, end - start < 16, isFirst, let key = bytes.packedWord(start, wordEnd(start, end)) else {
      return end > start && end - start < 16 ? end : nil
    }
    switch rules.abbreviations[key] {
    case nil, .state: break
    default: return nil
    }
    return rules.dayHalves.contains { bytes.matches($0, at: start) } ? nil : end
  }

  private func wordEnd(_ start: Int, _ end: Int) -> Int {
    bytes[end - 1] == UInt8(ascii: ".") ? max(start, end - 1) : end
  }

  /// The end of `2d`, `3d`, `4th`.
  private func seriesEnd(_ start: Int) -> Int? {
    guard start < limit, TextBytes.isASCIIDigit(bytes[start]) else { return nil }
    if bytes.matches("d", at: start + 1), !continuesWord(at: start + 2) { return start + 2 }
    let isOrdinal =
      bytes.matches("th", at: start + 1) || bytes.matches("nd", at: start + 1)
      || bytes.matches("rd", at: start + 1)
    return isOrdinal && !continuesWord(at: start + 3) ? start + 3 : nil
  }

  /// The end of a single space, or of a line end with the spaces around it; nil where there is none.
  private func spaceEnd(_ start: Int) -> Int? {
    var end = start
    while end < limit, end - start < 6, bytes[end] <= 0x20 { end += 1 }
    return end > start && end < limit ? end : nil
  }

  /// Whether a page, a section, or "at" and a page comes next.
  private func beginsPage(_ offset: Int) -> Bool {
    if seriesEnd(offset) != nil { return false }
    if TextBytes.isASCIIDigit(bytes[offset]) || bytes.matches("___", at: offset) { return true }
    if bytes[offset] == 0xC2, bytes.byte(offset + 1) == 0xA7 { return true }
    return bytes.matches("at ", at: offset) && TextBytes.isASCIIDigit(bytes.byte(offset + 3))
  }
}
