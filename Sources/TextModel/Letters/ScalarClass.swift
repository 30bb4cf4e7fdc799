/// What a Unicode scalar does to the tokens around it.
enum ScalarClass: UInt8 {
  /// White space and control characters: ends a token.
  case space
  /// Soft hyphens, zero-width spaces, byte-order marks, direction marks: part of a word between letters, otherwise
  /// nothing.
  case ignorable
  /// A letter of a script that writes spaces.
  case letter
  /// Han, Kana and Bopomofo, which write none.
  case ideograph
  /// A combining mark: goes with what it stands on.
  case mark
  /// A digit, or a numeral such as `½`.
  case digit
  case punctuation
  case symbol

  /// Classifies an ASCII byte.
  @inline(__always)
  init(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter
    case 0...0x20, 0x7F: self = .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "@"),
      UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      self = .symbol
    default: self = .punctuation
    }
  }

  /// Classifies any scalar; the ranges first tried cover most of today's news, the Unicode tables the rest.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
    case 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A,
      0xAC00...0xD7A3:
      self = .letter
    case 0x2010...0x2027, 0x2030...0x203F: self = .punctuation
    case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x323AF:
      self = .ideograph
    default: self.init(category: scalar.properties.generalCategory)
    }
  }

  private init(category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber, .otherNumber: self = .digit
    case .format: self = .ignorable
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .symbol
    }
  }

  /// Whether a word goes on over it.
  @inline(__always)
  var continuesWord: Bool { self == .letter || self == .digit || self == .mark }
}
