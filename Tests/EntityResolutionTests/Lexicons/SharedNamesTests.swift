import EntityExtraction
import EntityResolution
import Testing
import TextModel

/// Names that several languages, countries or bodies share, in lines as papers have them.
@Suite struct SharedNamesTests {
  private func names(_ documents: ExtractedDocument...) -> [String] {
    EntityIndex(resolving: documents, with: .standard).entities.map(\.name)
  }

  /// The same letters are one node, whichever language's lists have them.
  @Test func sameNamesInSeveralLanguagesAreOne() {
    let index = EntityIndex(
      resolving: [
        document("a", .dutch, "[l Hamburg] en [o Philips]. [l Malmö]."),
        document("b", .german, "[l Hamburg] und [o Philips]. [l Malmö]."),
        document("c", .danish, "[l Hamburg] og [o Philips]. [l Malmø]."),
        document("d", .english, "[l Hamburg] and [o Philips]. [l Munich]."),
        document("e", .german, "[l München]."),
      ], with: .standard)
    #expect(index.entities.map(\.id).sorted() == ["l:hamburg", "l:malmo", "l:munich", "o:philips"])
  }

  /// What the text says is shown, not what the language once called a town.
  @Test(arguments: [
    (Language.spanish, "[l Girona] y [l Lleida].", ["Girona", "Lleida"]),
    (.spanish, "[l Gerona] y [l Girona].", ["Gerona"]),
    (.danish, "[l Lübeck] ligger her. [l Lübecks] havn.", ["Lübeck"]),
    (.danish, "[l Lybæk].", ["Lybæk"]), (.spanish, "[l Alemania].", ["Alemania"]),
  ])
  func placesAreShownAsWritten(language: Language, text: String, expected: [String]) {
    #expect(names(document("a", language, text)) == expected)
  }

  /// Two seats of one country, towns of one municipality, a firm and its owner, an airline and the region it flies in.
  @Test(arguments: [
    (Language.english, "[l Cape Town] and [l Pretoria]. [l Dodoma], [l Dar es Salaam]."),
    (.spanish, "[l Ciudad del Cabo] y [l Pretoria]. [o LATAM] en [l América Latina]."),
    (.dutch, "[l Kaapstad] en [l Pretoria]. [o Ahold Delhaize], [o Albert Heijn]."),
    (.dutch, "[l Zaandam] en [l Zaanstad]. [l Bergen] en [l Mons]."),
    (
      .spanish,
      "[o Banco Central de Chile] y [o Banco Central de la República Argentina]. [o Congreso]. [o Corte Suprema]."
    ),
  ])
  func differentThingsStayApart(language: Language, text: String) {
    #expect(names(document("a", language, text)).count == text.count { $0 == "[" })
  }

  /// What all countries have one of is nobody's in particular.
  @Test func commonNamesAreNoOnesInParticular() {
    #expect(names(document("a", .spanish, "El [o Congreso] y la [o Fiscalía].")) == ["Congreso", "Fiscalía"])
  }

  /// Short forms that are no plain initials.
  @Test(arguments: [
    (Language.german, "Die [o Bundesnetzagentur] ([o BNetzA]) prüft. [o BNetzA]."),
    (.spanish, "La [o Comisión Nacional Forestal] ([o Conafor]) calló. [o Conafor]."),
    (.swedish, "[o Naturvårdsverket] ([o NVV]) säger nej. [o NVV]."),
    (.german, "[o Eidgenössisches Departement für Verteidigung, Bevölkerungsschutz und Sport] ([o VBS]). Das [o VBS]."),
  ])
  func bracketsAbbreviate(language: Language, text: String) { #expect(names(document("a", language, text)).count == 1) }

  /// A bracket that says something else.
  @Test func otherBracketsStayApart() {
    #expect(names(document("a", .german, "[o Deutsche Bahn] ([o EVG]) und [o EVG].")).count == 2)
  }

  /// A man's rank is none of a lady of his surname.
  @Test(arguments: [
    (Language.german, "[p Kommerzienrat: Uhlich] kam. [p Frau: Uhlich] schwieg."),
    (.danish, "[p Etatsråd: Bang] kom. [p Fru: Bang] tav."),
    (.spanish, "[p coronel: Quiroga] llegó. [p Doña: Elvira Quiroga] calló."),
  ])
  func ranksOfMen(language: Language, text: String) { #expect(names(document("a", language, text)).count == 2) }
}
