import Primitives

extension CharacterReferences {
  /// What stands for an empty text where there has to be a word.
  private static let emptyWord: StaticString = "&#;"

  /// Appends a text as one word: blanks and control characters, the characters that the format needs, and an ampersand that could be
  /// taken for a reference are references such as `&#32;`, and an empty text is `&#;`.
  static func append(word text: String, escaping special: Set<Unicode.Scalar> = [], to buffer: inout OutputBuffer) {
    if text.isEmpty { return buffer.append(emptyWord) }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      let isReference = scalar == "&" && scalars.first == "#"
      if isReference || scalar.value <= 0x20 || scalar.value == 0x7F || special.contains(scalar) {
        append(scalar, to: &buffer)
      } else {
        buffer.append(scalar: scalar)
      }
    }
  }

  /// Appends a text that has a line of its own, or the rest of one: line breaks, other control characters and blanks at its ends are
  /// references.
  static func append(line text: String, to buffer: inout OutputBuffer) {
    if text.isEmpty { return buffer.append(emptyWord) }
    let scalars = text.unicodeScalars
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let scalar = scalars[at], next = scalars.index(after: at)
      let isReference = scalar == "&" && next < scalars.endIndex && scalars[next] == "#"
      let isOuterSpace = scalar == " " && (at == scalars.startIndex || next == scalars.endIndex)
      if isReference || isOuterSpace || scalar.value < 0x20 || scalar.value == 0x7F {
        append(scalar, to: &buffer)
      } else {
        buffer.append(scalar: scalar)
      }
      at = next
    }
  }

  /// The text of a word or a line with its references resolved.
  static func plain(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if word.count == emptyWord.utf8CodeUnitCount, word.elementsEqual("&#;".utf8) { return [] }
    return resolved(word, names: false)
  }

  /// The remark that ids are not as they are here, if there are any such.
  static func remark(of ids: [String], escaping special: Set<Unicode.Scalar> = []) -> [String] {
    let changed = ids.count { id in
      var buffer = OutputBuffer(capacity: id.utf8.count + 16)
      append(word: id, escaping: special, to: &buffer)
      return buffer.count != id.utf8.count
    }
    guard changed > 0 else { return [] }
    return [
      "\(counted(changed, "id holds", "ids hold")) what the format has no room for, written as references such as &#32;"
    ]
  }
}
