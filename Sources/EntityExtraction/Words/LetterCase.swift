/// How the letters of a word are cased.
enum LetterCase: UInt8, Sendable {
  /// No letters at all, or only letters without case.
  case none
  /// "summit".
  case lower
  /// "Pompeo", "McDonald", "PompeoMike".
  case capitalized
  /// "CBS", "U.S.": at least two letters, all capital.
  case upper
  /// "R.", "A": one capital letter.
  case initial
  /// "iPhone", "eBay".
  case mixed

  /// Whether the word starts with a capital letter.
  var startsUpper: Bool { self == .capitalized || self == .upper || self == .initial }

  /// Looks at the letters of a word.
  init(_ utf8: ArraySlice<UInt8>) {
    var tally = LetterTally()
    if utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in utf8 {
        if (0x41...0x5A).contains(byte) {
          tally.add(isUpper: true)
        } else if (0x61...0x7A).contains(byte) {
          tally.add(isUpper: false)
        }
      }
    } else {
      for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        let properties = scalar.properties
        if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
          tally.add(isUpper: true)
        } else if properties.isLowercase {
          tally.add(isUpper: false)
        }
      }
    }
    self = tally.letterCase
  }
}

private struct LetterTally {
  var upper = 0
  var lower = 0
  var startsUpper = false

  mutating func add(isUpper: Bool) {
    if upper + lower == 0 { startsUpper = isUpper }
    if isUpper { upper += 1 } else { lower += 1 }
  }

  var letterCase: LetterCase {
    if upper + lower == 0 { return .none }
    if lower == 0 { return upper == 1 ? .initial : .upper }
    if startsUpper { return .capitalized }
    return upper == 0 ? .lower : .mixed
  }
}
