import Primitives

extension GraphAssembly {
  /// The node of an id that is written as a word, with references for what a word can't hold.
  @inline(__always)
  mutating func node(word: UnsafeBufferPointer<UInt8>, line: Int) throws(GraphFormatError) -> Int {
    guard word.contains(UInt8(ascii: "&")) else { return try node(word, line: line) }
    return try CharacterReferences.plain(word).withUnsafeBufferPointer { id throws(GraphFormatError) in
      try node(id, line: line)
    }
  }

  /// The text of a word or a line, with references for what it can't hold.
  func text(_ word: UnsafeBufferPointer<UInt8>, line: Int) throws(GraphFormatError) -> String {
    guard let text = String(validating: CharacterReferences.plain(word), as: UTF8.self) else {
      throw source.error(.encoding, line: line, "text that is not UTF-8; save the file as UTF-8")
    }
    return text
  }

  /// The weight that a word says.
  func weight(_ word: UnsafeBufferPointer<UInt8>, line: Int) throws(GraphFormatError) -> Double {
    if let number = Double(decimal: word) ?? Double(xml: word) { return number }
    throw source.error(.weight, line: line, "weight \(word.quoted) is not a number; expected a positive number")
  }
}
