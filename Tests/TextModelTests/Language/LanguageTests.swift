import Testing
import TextModel

@Suite struct LanguageTests {
  /// Spellings of tags, and the usual one; cases of RFC 5646, section 2.1.1.
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("en-gb", "en-GB"), ("en_US", "en-US"), ("az-latn-az", "az-Latn-AZ"),
    ("zh-HANT-hk", "zh-Hant-HK"), ("es-419", "es-419"), ("sl-ROZAJ", "sl-rozaj"), ("gsw", "gsw"),
  ])
  func tagsAreWrittenInOneWay(given: String, usual: String) { #expect(Language(code: given)?.code == usual) }

  @Test(arguments: ["", "e", "en-", "-en", "en--GB", "e1", "english-languages", "en GB", "en-toolongasubtag", "日本"])
  func whatIsNoTagIsNoLanguage(code: String) { #expect(Language(code: code) == nil) }

  @Test func regionsDontChangeTheLanguage() throws {
    let british = try #require(Language(code: "en-GB"))
    #expect(british.primary == .english)
    #expect(british != .english)
    #expect(Language.english.primary == .english)
  }
}
