import Testing
import TextModel

@testable import EntityExtraction

/// Words of six languages with what they say about the words beside them.
@Suite struct LanguagesLexiconTests {
  @Test(arguments: [
    (Language.french, "préfète", LexicalClass.role), (.french, "Mme", .honorific), (.french, "Ministère", .orgFirst),
    (.french, "l", .article), (.french, "août", .month), (.french, "rue", .placeFirst), (.french, "insoumis", .demonym),
    (.french, "SARL", .legal), (.french, "belle-fille", .kinship), (.french, "TVA", .noName),
    (.spanish, "alcaldesa", .role), (.spanish, "Sra", .honorific), (.spanish, "Ayuntamiento", .orgFirst),
    (.spanish, "del", .ofWord), (.spanish, "miércoles", .weekday), (.spanish, "avenida", .placeFirst),
    (.spanish, "añadió", .speech), (.spanish, "IVA", .noName),
    (.dutch, "burgemeester", .role), (.dutch, "mevrouw", .honorific), (.dutch, "gemeente", .orgFirst),
    (.dutch, "van", .particle), (.dutch, "maart", .month), (.dutch, "gracht", .placeHead), (.dutch, "BV", .legal),
    (.portuguese, "prefeita", .role), (.portuguese, "Dona", .honorific), (.portuguese, "Câmara", .orgFirst),
    (.portuguese, "da", .ofWord), (.portuguese, "março", .month), (.portuguese, "rua", .placeFirst),
    (.portuguese, "Ltda", .legal),
    (.danish, "borgmester", .role), (.danish, "fru", .honorific), (.danish, "Ministeriet", .orgFirst),
    (.danish, "A/S", .legal), (.danish, "marts", .month), (.danish, "svigerdatter", .kinship),
    (.danish, "jyder", .demonym), (.danish, "gade", .placeHead), (.danish, "af", .particle), (.danish, "å", .placeHead),
    (.swedish, "kommunalråd", .role), (.swedish, "fröken", .honorific), (.swedish, "Länsstyrelsen", .orgFirst),
    (.swedish, "AB", .legal), (.swedish, "augusti", .month), (.swedish, "sonson", .kinship),
    (.swedish, "gatan", .placeHead), (.swedish, "uppgav", .speech), (.swedish, "verket", .orgHead),
  ])
  func classes(language: Language, word: String, expected: LexicalClass) throws {
    let hash = try #require(NameHash.of(word))
    #expect(Lexicon.of(language).classes(ofHash: hash).contains(expected))
  }

  /// No word stands for a class that the language has another word for.
  @Test(arguments: [Language.french, .spanish, .dutch, .portuguese, .danish, .swedish])
  func englishWordsAreNone(language: Language) throws {
    for word in ["the", "ministry", "wednesday", "said", "sheriff"] {
      let hash = try #require(NameHash.of(word))
      #expect(Lexicon.of(language).classes(ofHash: hash).isEmpty, "\(word)")
    }
  }
}
