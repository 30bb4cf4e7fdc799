import Testing

@testable import EntityResolution

/// The standard library's own answers are the oracle.
@Suite struct CharacterSignsTests {
  /// All characters of one scalar in the first two planes, and each of ASCII with a mark behind it, or as a line end.
  static let characters: [Character] =
    (UInt32(0)..<0x20000).compactMap { Unicode.Scalar($0) }.map(Character.init)
    + (UInt8(0)..<0x80).compactMap { (String(Unicode.Scalar($0)) + "\u{301}").first } + ["\r\n", "ß", "🇩🇪", "1️⃣"]

  @Test func propertiesAreThoseOfTheStandardLibrary() {
    for character in Self.characters {
      let isSame =
        character.isBlank == character.isWhitespace && character.isUpper == character.isUppercase
        && character.isLower == character.isLowercase && character.isAlphabetic == character.isLetter
        && character.isFigure == character.isNumber
      if !isSame { Issue.record("\(Array(character.unicodeScalars))") }
    }
  }

  @Test(arguments: [".!?;", ",;()", "\"”’,", "\"“‘':,(", "“”\u{A0}"])
  func signsAreThoseThatTheListContains(list: String) {
    for character in Self.characters where list.hasSign(character) != list.contains(character) {
      Issue.record("\(Array(character.unicodeScalars)) in \(list)")
    }
  }
}
