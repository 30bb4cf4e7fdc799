extension DelimitedScanner {
  /// The delimiter that a first line `sep=;` says, as spreadsheets put it; the line is passed over.
  mutating func saidDelimiter(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) throws(GraphFormatError) -> Delimiter? {
    let end = bytes[position...].firstIndex(where: isLineBreak) ?? bytes.count
    var line = bytes[position..<end]
    if line.count > 1, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else { return nil }
    let byte = line[line.endIndex - 1]
    guard let delimiter = Delimiter(rawValue: byte) else {
      throw source.error(
        .unsupported, line: nextLine,
        "fields are separated by \(String(decoding: [byte], as: UTF8.self).quoted); "
          + "expected tabs, commas, semicolons, vertical bars or spaces"
      )
    }
    position = endOfLine(bytes, at: end, isFinal: true) ?? end
    nextLine += 1
    return delimiter
  }

  /// The delimiter that the first record has.
  func detectDelimiter(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(GraphFormatError) -> Delimiter {
    var (tabs, commas, semicolons, pipes, spaces) = (0, 0, 0, 0, 0)
    var isInQuotes = false
    for byte in bytes[start...] {
      if isLineBreak(byte), !isInQuotes { break }
      switch byte {
      case UInt8(ascii: "\""): isInQuotes.toggle()
      case 0x09 where !isInQuotes: tabs += 1
      case 0x2C where !isInQuotes: commas += 1
      case 0x3B where !isInQuotes: semicolons += 1
      case 0x7C where !isInQuotes: pipes += 1
      case 0x20 where !isInQuotes: spaces += 1
      default: break
      }
    }
    if tabs > 0 { return .tab }
    if commas + semicolons > 0 { return commas >= semicolons ? .comma : .semicolon }
    if pipes > 0 { return .pipe }
    guard spaces > 0 else {
      throw source.error(
        .syntax, line: nextLine, "one field only; expected two nodes and a weight, separated by tabs or commas")
    }
    return .space
  }
}
