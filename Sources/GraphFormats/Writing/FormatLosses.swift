import Graphs

extension AttributeTable {
  /// The remark that a format doesn't hold columns of a table, if there are any besides those it does hold.
  func loss(of what: String, in format: String, keeping kept: Set<String> = []) -> [String] {
    let lost = names.filter { !kept.contains($0) }
    return lost.isEmpty ? [] : ["\(format) holds no \(what) attributes (\(lost.joined(separator: ", ")))"]
  }
}

extension String {
  /// The text with all but ASCII letters, digits and underscores replaced by underscores, and a letter first: a name in formats
  /// whose names are those of programming languages.
  var asIdentifier: String {
    let letters = unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? Character(scalar) : "_"
    }
    guard let first = letters.first, first.isLetter else { return "a" + String(letters) }
    return String(letters)
  }
}
