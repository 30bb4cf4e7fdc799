/// A language that documents are written in.
///
///     let text = TokenizedDocument(document, language: Language(code: "en-GB") ?? .english)
///
/// A value says only which language is meant. What a part of this package knows of it (abbreviations, lines of pages,
/// titles, given names, words of legends) stands in that part, in a folder with the language's name, and is found by
/// the language. A language that a part knows nothing of is treated there as English is.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// The language's tag after BCP 47: `en`, `pt-BR`.
  public let code: String

  /// English, the default everywhere.
  public static let english = Language(tag: "en")
  /// German.
  public static let german = Language(tag: "de")
  /// French.
  public static let french = Language(tag: "fr")
  /// Spanish.
  public static let spanish = Language(tag: "es")
  /// Dutch.
  public static let dutch = Language(tag: "nl")
  /// Portuguese.
  public static let portuguese = Language(tag: "pt")
  /// Danish.
  public static let danish = Language(tag: "da")
  /// Swedish.
  public static let swedish = Language(tag: "sv")

  /// The language of a tag after BCP 47, in any case, with hyphens or underscores; nil where it is none.
  ///
  /// The language is written in lower case, a script as `Latn`, a region as `BR`.
  public init?(code: String) {
    let parts = code.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let language = parts.first, (2...8).contains(language.utf8.count), language.utf8.allSatisfy(Self.isLetter),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(Self.isLetterOrDigit) })
    else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    self.init(tag: ([language.lowercased()] + rest).joined(separator: "-"))
  }

  private init(tag: String) { code = tag }

  /// The language without script and region: `pt` of `pt-BR`.
  public var primary: Language {
    guard let hyphen = code.firstIndex(of: "-") else { return self }
    return Language(tag: String(code[..<hyphen]))
  }

  /// The ``code``.
  public var description: String { code }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- UInt8(ascii: "0") < 10 }
}
