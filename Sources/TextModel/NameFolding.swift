extension StringProtocol {
  /// The name as it is compared: lower case, without diacritics, stops and apostrophes, hyphens and white space one space.
  ///
  /// "Kim Yong-chol" and "KIM YONG CHOL" fold to `kim yong chol`, "U.S." and "US" to `us`, "Núñez" to `nunez`. Letters of other
  /// scripts keep their identity but for case.
  ///
  /// - Complexity: O(*n*).
  public var foldedName: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var pendingSpace = false
    func append(_ letters: String) {
      if pendingSpace, !result.isEmpty { result.append(" ") }
      pendingSpace = false
      result.append(letters)
    }
    for scalar in unicodeScalars {
      switch FoldedScalar(scalar) {
      case .dropped: continue
      case .separator: pendingSpace = true
      case .letters(let letters): append(letters)
      }
    }
    return result
  }

  /// The folded name with single hyphens for spaces, as used in ids: `kim-jong-un`.
  public var nameSlug: String { String(foldedName.map { $0 == " " ? "-" : $0 }) }
}

/// What a scalar becomes when a name is folded.
private enum FoldedScalar {
  case dropped
  case separator
  case letters(String)

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "&", "+": self = .letters(scalar.properties.lowercaseMapping)
      case ".", "'", "`": self = .dropped
      default: self = .separator
      }
      return
    }
    if let plain = LatinFolding.plainLetters(of: scalar) {
      self = .letters(plain)
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .modifierLetter: self = .dropped
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
      .spacingMark:
      self = .letters(scalar.properties.lowercaseMapping)
    default: self = scalar == "\u{2019}" || scalar == "\u{2018}" ? .dropped : .separator
    }
  }
}
