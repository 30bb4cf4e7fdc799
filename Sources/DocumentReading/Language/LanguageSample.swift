internal import CLanguageDetector
internal import TextModel

/// Pieces of a text, put together to be looked at.
struct LanguageSample {
  /// What the detector says.
  struct Found {
    var language: Language
    var percent: Int
    /// So many of a hundred letters are in it, or in a language so close to it that words without others around are either's.
    var percentWithClose: Int
    var isReliable: Bool
    /// Whether its words tell, however few letters there are.
    var isByWords = false
  }

  /// No more bytes are looked at.
  private static let reach = 1 << 20

  private var bytes: [UInt8] = []
  /// How many bytes of letters there are: one for each letter of English, more for each of scripts that say more with one.
  private(set) var letters = 0
  private var (small, large) = (0, 0)

  init(_ text: UnsafeBufferPointer<UInt8>, _ spans: [TextSpan]) {
    for span in spans where bytes.count < Self.reach {
      bytes.append(contentsOf: text[span.start..<span.end])
      bytes.append(0x0A)
    }
    var isInside = false
    for byte in bytes {
      let isSmall = byte &- UInt8(ascii: "a") < 26 || byte >= 0xC4
      let isLarge = byte &- UInt8(ascii: "A") < 26
      if isSmall || isLarge || byte >= 0x80 { letters += 1 }
      if !isInside, isSmall { small += 1 }
      if !isInside, isLarge { large += 1 }
      isInside = isSmall || isLarge || byte >= 0x80
    }
  }

  /// Whether enough words begin with small letters to be more than names; a script without two sizes has only small ones.
  var hasSmallWords: Bool { small * 100 >= (small + large) * LanguageFinder.smallWordPercent }

  /// The language of most of it; nil where none can be told.
  ///
  /// Of a few words the detector isn't sure, and it takes Spanish for Galician: where it finds none of the languages that are `read` for
  /// sure, ``FunctionWords`` have their say.
  func language(amongThose isRead: (Language) -> Bool) -> Found? {
    let found = detected()
    if let found, found.isReliable, letters >= LanguageFinder.documentLetters, isRead(found.language) { return found }
    guard let language = FunctionWords(bytes).language(besides: found?.language), isRead(language),
      language != .english || found?.language != .english
    else { return found }
    return Found(language: language, percent: 100, percentWithClose: 100, isReliable: true, isByWords: true)
  }

  private func detected() -> Found? {
    let found = bytes.withUnsafeBytes { bytes in
      cld_detect(bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count))
    }
    guard let code = found.code, let language = Language(code: Self.today(String(cString: code))) else { return nil }
    let rest = [(found.rest.0, found.rest_percents.0), (found.rest.1, found.rest_percents.1)]
    let close = rest.filter { other, _ in
      other.flatMap { Language(code: Self.today(String(cString: $0))) }.map { Self.areClose(language, $0) } ?? false
    }
    return Found(
      language: language, percent: Int(found.percent),
      percentWithClose: Int(close.reduce(found.percent) { $0 + $1.1 }), isReliable: found.is_reliable != 0)
  }

  /// Languages of whose texts the detector takes sentences for another's: "Pengarna fördes" is Norwegian to it.
  private static let close: [Set] = [["da", "nb", "nn", "no", "sv"], ["ca", "es", "gl", "pt"], ["af", "nl"]]

  private static func areClose(_ a: Language, _ b: Language) -> Bool {
    close.contains { $0.contains(a.primary.code) && $0.contains(b.primary.code) }
  }

  /// Codes that have been given up since.
  private static func today(_ code: String) -> String {
    ["iw": "he", "in": "id", "ji": "yi", "jw": "jv"][code] ?? code
  }
}
