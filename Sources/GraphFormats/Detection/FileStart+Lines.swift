import Primitives

extension FileStart {
  /// The first lines that are whole, without their ends. The last one counts if the start is so short that it is the whole file.
  func lines(most: Int) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count, lines.count < most {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
      guard let end else {
        if bytes.count < 4_000 { lines.append(bytes[start...]) }
        break
      }
      if end > start { lines.append(bytes[start..<end]) }
      start = end + 1
    }
    return lines
  }

  /// Whether the file starts with a text.
  func starts(with text: StaticString) -> Bool {
    bytes.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The whole numbers of a line that holds nothing else; nil if it does.
  func wholeNumbers(in line: ArraySlice<UInt8>) -> [Int]? {
    let words = line.split { $0.isBlank }
    let numbers = words.compactMap { word in Array(word).withUnsafeBufferPointer { Int(decimal: $0) } }
    return numbers.count == words.count ? numbers : nil
  }
}
