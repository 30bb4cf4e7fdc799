import EntityExtraction
import EntityResolution
import Testing
import TextModel

/// Lines as papers of five languages have them.
@Suite struct LanguagesResolvedTests {
  /// A story in a language, marked as ``story(_:_:)`` has it.
  private func document(_ id: String, _ language: Language, _ marked: String) -> ExtractedDocument {
    let english = story(id, marked)
    return ExtractedDocument(
      TokenizedDocument(document: english.document, language: language, paragraphs: [], sentences: [], tokens: []),
      mentions: english.mentions)
  }

  private func names(_ documents: ExtractedDocument...) -> [String] {
    EntityIndex(resolving: documents, with: .standard).entities.map(\.name)
  }

  @Test func ownersFormsAreTheirOwners() {
    let text =
      "[p Angela Merkel] kam. [p Merkels] Rede zu [l Frankreichs] Rolle hörte auch [p Hans Kunz]. [p Hans] ging."
    #expect(names(document("a", .german, text)) == ["Frankreich", "Angela Merkel", "Hans Kunz"])
    #expect(names(document("a", .english, text)).contains("Frankreichs"))
  }

  @Test func titlesTellHusbandAndWife() {
    let german = document("a", .german, "[p Herr: Vogt] grüßte. [p Frau: Vogt] schwieg.")
    #expect(names(german).count == 2)
    let french = document("a", .french, "[p M.: Dupont] salua. [p Mme: Dupont] se tut.")
    #expect(names(french).count == 2)
  }

  /// One node for a country, shown by its name in the language of most documents.
  @Test func countriesOfAMixedCorpusAreOne() {
    let english = document("a", .english, "[l Germany] and [o NATO] met in [l Geneva].")
    let german = document("b", .german, "[l Deutschland] und die [o Nato] trafen sich in [l Genf].")
    let french = document("c", .french, "L'[l Allemagne] et l'[o OTAN] se sont vues à [l Genève].")
    let spanish = document("d", .spanish, "[l Alemania] y la [o OTAN] en [l Ginebra].")
    let index = EntityIndex(resolving: [english, german, french, spanish], with: .standard)
    #expect(index.entities.map(\.id) == ["l:geneva", "l:germany", "o:nato"])
    let shown = EntityIndex(
      resolving: [english, german, french, document("e", .french, "[l Allemagne]")], with: .standard)
    #expect(shown.entity("l:germany")?.name == "Allemagne" && shown.entity("l:geneva")?.name == "Genève")
    #expect(EntityIndex(resolving: [english], with: .standard).entity("l:germany")?.name == "Germany")
  }

  @Test(arguments: [
    (Language.german, "[o Krämer Holding GmbH] klagte. [o Krämer Holding] schwieg."),
    (.german, "Der [o Hessische Rundfunk] sendet. Beim [o Hessischen Rundfunk] schwieg man."),
    (.french, "[o Moreau SARL] a perdu. [o Moreau] se tait."),
    (.spanish, "[o Aceites Roldán S.A.] perdió. [o Aceites Roldán] calla."),
    (.portuguese, "[o Padaria Luz Ltda] fechou. [o Padaria Luz] cala."),
    (.dutch, "[o Bakkerij De Vries BV] sloot. [o Bakkerij De Vries] zwijgt."),
  ])
  func formsOfOneBodyAreJoined(language: Language, text: String) {
    #expect(names(document("a", language, text)).count == 1)
  }
}
