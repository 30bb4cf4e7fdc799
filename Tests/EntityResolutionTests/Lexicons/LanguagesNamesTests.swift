import EntityExtraction
import Testing
import TextModel

@testable import EntityResolution

/// Names as papers in six languages have them.
@Suite struct LanguagesNamesTests {
  /// Names with their parts, `+` before a suffix.
  @Test(arguments: [
    (Language.french, "Senatrice Helene Marchetti", "helene marchetti"),
    (.french, "Alexandre Dumas fils", "alexandre dumas +jr"), (.french, "Mme Roux", "roux"),
    (.spanish, "Alcaldesa Lucia Belmonte", "lucia belmonte"), (.spanish, "Dona Carmen Gil", "carmen gil"),
    (.dutch, "Burgemeester Marieke Hoekstra", "marieke hoekstra"),
    (.portuguese, "Prefeita Luciana Barreto", "luciana barreto"),
    (.portuguese, "Lindomar Castilho Junior", "lindomar castilho +jr"),
    (.danish, "Borgmester Sidsel Nørregaard", "sidsel norregaard"), (.danish, "fru Bak", "bak"),
    (.danish, "statsminister Poul Bak", "poul bak"), (.swedish, "Landshövding Ylva Sandgren", "ylva sandgren"),
    (.swedish, "herr Ek", "ek"),
  ])
  func partsOfPeoplesNames(language: Language, text: String, expected: String) {
    let name = PersonName(text, ResolutionLexicon.of(language).people)
    #expect((name.parts + (name.suffix.map { ["+" + $0] } ?? [])).joined(separator: " ") == expected)
  }

  /// Names with the words they are compared by.
  @Test(arguments: [
    (Language.french, "Moreau SARL", "moreau"), (.french, "Ministere de la Sante", "sante ministere"),
    (.spanish, "Aceites Roldan SL", "aceites roldan"), (.spanish, "Ministerio de la Vivienda", "vivienda ministerio"),
    (.dutch, "Bakkerij Hoekstra BV", "bakkerij hoekstra"),
    (.portuguese, "Padaria Luz Ltda", "padaria luz"), (.portuguese, "Ministerio da Saude", "saude ministerio"),
    (.danish, "Nørregaards Bageri ApS", "norregaards bageri"), (.danish, "Bak Maskinfabrik A/S", "bak maskinfabrik"),
    (.swedish, "Sandgrens Åkeri AB", "sandgrens akeri"),
  ])
  func wordsOfOtherNames(language: Language, text: String, expected: String) {
    #expect(NonPersonName(text, ResolutionLexicon.of(language).others).coreWords.joined(separator: " ") == expected)
  }

  /// Words for whatever of their kind.
  @Test(arguments: [
    (Language.french, "Prefecture"), (.spanish, "Ayuntamiento"), (.dutch, "Gemeenteraad"), (.portuguese, "Prefeitura"),
    (.danish, "Byrådet"), (.swedish, "Kommunfullmäktige"),
  ])
  func genericNames(language: Language, text: String) {
    #expect(NonPersonName(text, ResolutionLexicon.of(language).others).isGeneric)
    #expect(!NonPersonName(text, ResolutionLexicon.english.others).isGeneric)
  }

  @Test(arguments: [
    (Language.french, "oncle", Sex.male), (.french, "belle-mere", .female), (.spanish, "yerno", .male),
    (.spanish, "cunada", .female), (.dutch, "neef", .male), (.dutch, "schoondochter", .female),
    (.portuguese, "genro", .male), (.portuguese, "enteada", .female),
    (.danish, "faetter", .male), (.danish, "svigerinde", .female), (.swedish, "svager", .male),
    (.swedish, "systerdotter", .female),
  ])
  func relatives(language: Language, word: String, sex: Sex) {
    #expect(ResolutionLexicon.of(language).context.sex(ofKin: word) == sex)
  }

  /// The sex of given names, where it is another one than in English texts or those don't know it.
  @Test(arguments: [
    (Language.french, "Jean Morel", Sex.male), (.dutch, "Jan Bakker", .male), (.german, "Andrea Vogt", .female),
    (.german, "Wiebke Vogt", .female), (.spanish, "Cayetano Gil", .male), (.portuguese, "Joaquim Luz", .male),
    (.dutch, "Sjoerd Bakker", .male), (.french, "Solène Morel", .female), (.spanish, "Mary Gil", .female),
    (.danish, "Jens Bak", .male), (.danish, "Kirsten Bak", .female), (.danish, "Bent Bak", .male),
    (.swedish, "Göran Ek", .male), (.swedish, "Gunilla Ek", .female),
  ])
  func sexesOfGivenNames(language: Language, text: String, sex: Sex) {
    #expect(PersonName(text, ResolutionLexicon.of(language).people).givenSex == sex)
  }

  @Test func englishKnowsEnglishGivenNamesOnly() {
    let names = GivenNameLexicon.english
    #expect(!names.isGivenName("wiebke") && !names.isGivenName("falk") && names.isGivenName("mary"))
    #expect(GivenNameLexicon.german.isGivenName("falk") && GivenNameLexicon.german.isGivenName("mary"))
    #expect(GivenNameLexicon.german.isInitial("W", of: "bill") == names.isInitial("W", of: "bill"))
  }
}
