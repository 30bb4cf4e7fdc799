extension StringProtocol {
  /// The name as it is compared: lower case, without diacritics, stops and apostrophes, hyphens and white space one
  /// space.
  ///
  /// "Kim Yong-chol" and "KIM YONG CHOL" fold to `kim yong chol`, "U.S." and "US" to `us`, "Núñez" to `nunez`. Letters
  /// of other scripts keep their identity but for case; Arabic and Hebrew vowel points are dropped.
  ///
  /// - Complexity: O(*n*).
  public var foldedName: String {
    if let plain = utf8.withContiguousStorageIfAvailable(plainFolding) ?? nil { return plain }
    var result = String.UnicodeScalarView()
    result.reserveCapacity(utf8.count)
    var pendingSpace = false
    for scalar in unicodeScalars {
      let folded = FoldedScalar(scalar)
      switch folded {
      case .dropped: continue
      case .separator: pendingSpace = true
      case .letter, .letters:
        if pendingSpace, !result.isEmpty { result.append(" ") }
        pendingSpace = false
        folded.append(to: &result)
      }
    }
    return String(result)
  }

  /// The folded name with single hyphens for spaces, as used in ids: `kim-jong-un`.
  public var nameSlug: String { String(foldedName.map { $0 == " " ? "-" : $0 }) }
}

/// The folding of letters of ASCII, in one pass over the bytes; nil where there are others.
private func plainFolding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
  return String(unsafeUninitializedCapacity: bytes.count) { result in
    var (count, isPending) = (0, false)
    for byte in bytes {
      let lowered = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
      switch lowered {
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"),
        UInt8(ascii: "+"):
        if isPending, count > 0 {
          result[count] = 0x20
          count += 1
        }
        isPending = false
        result[count] = lowered
        count += 1
      default: isPending = true
      }
    }
    return count
  }
}

/// What a scalar becomes when a name is folded.
private enum FoldedScalar {
  case dropped
  case separator
  case letter(Unicode.Scalar)
  case letters(String)

  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9", "&", "+": self = .letter(scalar)
    case "A"..."Z": self = .letter(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
    case ".", "'", "`": self = .dropped
    case "\0"..."\u{7F}": self = .separator
    default: self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    if let plain = LatinFolding.plainLetters(of: scalar) {
      self = .letters(plain)
      return
    }
    switch scalar.properties.generalCategory {
    case .format: self = .dropped
    case .nonspacingMark, .enclosingMark, .modifierLetter:
      self = Self.modifiesLatin(scalar) ? .dropped : .letter(scalar)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .letterNumber,
      .otherNumber, .spacingMark:
      self = .letters(scalar.properties.lowercaseMapping)
    default: self = scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{B4}" ? .dropped : .separator
    }
  }

  /// Whether a mark or modifier adds to a letter, where it does not make another one, as Kana and Indic marks do.
  private static func modifiesLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2B0...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
      true
    default: false
    }
  }

  @inline(__always)
  func append(to result: inout String.UnicodeScalarView) {
    switch self {
    case .letter(let scalar): result.append(scalar)
    case .letters(let letters): result.append(contentsOf: letters.unicodeScalars)
    case .dropped, .separator: break
    }
  }
}
