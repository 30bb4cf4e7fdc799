/// Links from a word to a note on it, which are no words of the text: "[1]", "12", "[a]".
enum NoteLink {
  /// Whether an address leads to a place in a page.
  static func mayLead(_ address: some Collection<UInt8>) -> Bool {
    guard let mark = address.firstIndex(of: UInt8(ascii: "#")) else { return false }
    return address.index(after: mark) < address.endIndex
  }

  /// Whether the words of such a link are a note's number or sign, as a whole.
  static func isNumber(_ words: ArraySlice<UInt8>) -> Bool {
    var words = words.drop { $0 <= 0x20 }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    let isBracketed = words.first == UInt8(ascii: "[") || words.first == UInt8(ascii: "(")
    if isBracketed {
      guard words.last == UInt8(ascii: "]") || words.last == UInt8(ascii: ")") else { return false }
      words = words.dropFirst().dropLast()
    }
    guard (1...4).contains(words.count) else { return false }
    if words.allSatisfy({ (0x30...0x39).contains($0) }) { return words.count <= 3 }
    // "[a]", "[note 1]" is longer and stays out of reach of a word's end.
    let isLetters = words.count <= 2 && words.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    return isBracketed && isLetters || words.allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
