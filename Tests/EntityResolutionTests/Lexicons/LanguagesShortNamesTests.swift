import EntityExtraction
import Testing
import TextModel

@testable import EntityResolution

/// Acronyms, later names and clubs' towns, in lines as papers of several languages have them.
@Suite struct LanguagesShortNamesTests {
  private func names(_ documents: ExtractedDocument...) -> [String] {
    EntityIndex(resolving: documents, with: .standard).entities.map(\.name).sorted()
  }

  @Test(arguments: [
    (Language.german, "Das [o Zarpener Institut für Moorkunde] maß, sagt das [o ZIM].", 1),
    (.german, "Das [o Landesbaudezernat] prüft. Das [o LBD] schweigt.", 1),
    (.dutch, "De [o Zeevaartinspectie Holwerd] zocht. De [o ZIH] zweeg.", 1),
    (.swedish, "[o Viskans skogsuniversitet] mätte. [o VSU] teg.", 1),
    (.danish, "[o Havstyrelsen Grenå] svarede. [o HSG] tav.", 1),
    // No part begins so, the part is too short, the letters turn, there are two.
    (.german, "Das [o Landesbaudezernat] prüft. Das [o LXD] schweigt.", 2),
    (.german, "Das [o Landesbaudezernat] prüft. Das [o LAD] schweigt.", 2),
    (.german, "Das [o Landesbaudezernat] prüft. Das [o LZB] schweigt.", 2),
    (.german, "Das [o Landesbaudezernat] und das [o Lehrbaudezernat]. Das [o LBD] schweigt.", 3),
    (.spanish, "La [o Lasabadona] calla. El [o LBD] también.", 2),
  ])
  func acronymsOfCompounds(language: Language, text: String, expected: Int) {
    #expect(names(document("a", language, text)).count == expected)
  }

  /// Brackets with an article, and that go on behind it.
  @Test(arguments: [
    (Language.french, "La [o Caisse des marins bretons] (la [o CMB], quoi) paie. La [o CMB] tarde.", 1),
    (.spanish, "El [o Instituto Nacional de Turba] (el [o INT]) calla. El [o INT] tarda.", 1),
    (.french, "La [o Caisse des marins bretons] (et la [o CMX]) paie.", 2),
    (.swedish, "[o Viskans Kartong Aktiebolag] växer. [o Viskans Kartong] betalar.", 1),
  ])
  func bracketsAndLegalForms(language: Language, text: String, expected: Int) {
    #expect(names(document("a", language, text)).count == expected)
  }

  @Test(arguments: [
    (Language.german, "Die [o Rheinische Kabel AG] (heute [o Norvia]) zahlt. [o Norvia] wächst."),
    (.german, "Die [o Rheinische Kabel AG], früher [o Norvia], zahlt."),
    (.french, "[o Câbles du Rhône], aujourd’hui [o Norvia], paie. [o Norvia] grandit."),
    (.french, "[o Norvia] (précédemment [o Câbles du Rhône]) paie."),
    (.spanish, "[o Cables del Ebro], rebautizada como [o Norvia], paga. [o Norvia] crece."),
    (.dutch, "[o Maaskabel] (nu [o Norvia]) betaalt. [o Norvia] groeit."),
    (.portuguese, "[o Cabos do Douro] (atual [o Norvia]) paga. [o Norvia] cresce."),
    (.swedish, "[o Viskans Kabel], numera [o Norvia], betalar. [o Norvia] växer."),
    (.danish, "[o Vardekabel] hedder nu [o Norvia]. [o Norvia] vokser."),
  ])
  func laterNamesAreTheSame(language: Language, text: String) {
    #expect(names(document("a", language, text)).count == 1)
  }

  @Test(arguments: [
    (Language.french, "Le [o Racing Club de Moulvas] gagne. [o! Moulvas] mène.", ["Racing Club de Moulvas"]),
    (.german, "Der [o Zarpener SV] siegt. [o! Zarpen] führt.", ["Zarpener SV"]),
    (.portuguese, "O [o Sporting de Moulvas] ganha. O [o! Moulvas] lidera.", ["Sporting de Moulvas"]),
    // The place stays one, and of two clubs of a town neither is meant.
    (.german, "Der [o Zarpener SV] siegt in [l Zarpen].", ["Zarpen", "Zarpener SV"]),
    (.german, "[o SV Zarpen] und [o FC Zarpen] siegen. [o! Zarpen] führt.", ["FC Zarpen", "SV Zarpen", "Zarpen"]),
  ])
  func townsMeanTheirClub(language: Language, text: String, expected: [String]) {
    #expect(names(document("a", language, text)) == expected)
  }

  /// What text is compared with in folded letters must be folded itself.
  @Test(arguments: [Language.english, .german, .french, .spanish, .dutch, .portuguese, .danish, .swedish])
  func listsAreFolded(language: Language) {
    let lists = ResolutionLexicon.of(language).others
    let words =
      lists.stopWords.union(lists.headPrepositions).union(lists.definitionWords).union(lists.looseDefinitionWords)
      .union(lists.whereWords).union(lists.companyWords).union(lists.designators).union(lists.genericNames)
      .union(lists.bodies).union(lists.articles).union(lists.placeHeads).union(lists.leads)
    #expect(words.count > 20)
    for word in words where !word.utf8.allSatisfy({ $0 < 0x80 }) { #expect(word == word.foldedName) }
  }
}
