import EntityExtraction
import EntityResolution
import Testing

@Suite struct TypeAgreementTests {
  @Test func mostMentionsDecideInADocument() {
    let index = EntityIndex("[o Kremlin] and [o Kremlin] and [l Kremlin]")
    #expect(index.ids() == ["o:kremlin", "o:kremlin", "o:kremlin"])
    #expect(index.reasons("o:kremlin") == [.retyped])
  }

  @Test func theCorpusBreaksTiesAndMostDocumentsDecide() {
    let tie = EntityIndex("[o Kremlin] and [l Kremlin]", "[o Kremlin]")
    #expect(tie.entities.map(\.id) == ["o:kremlin"])
    let documents = EntityIndex("[o Kremlin]", "[o Kremlin]", "[l Kremlin], [l Kremlin], [l Kremlin]")
    #expect(documents.entities.map(\.id) == ["o:kremlin"])
  }

  @Test func aPersonBesideAPlaceOfThatName() {
    let index = EntityIndex("[p Denzel Washington] flew to [l Washington], [l Washington]. [p Washington] slept.")
    #expect(index.ids() == ["p:denzel-washington", "l:washington", "l:washington", "p:denzel-washington"])
  }

  @Test func anUnsupportedPersonFollowsItsDocument() {
    let index = EntityIndex("[o Reuters] and [o Reuters], says [p Reuters]")
    #expect(index.entities.map(\.id) == ["o:reuters"])
  }

  @Test func otherDocumentsNeverTurnAPersonIntoAPlace() {
    let index = EntityIndex("[p Paris]", "[l Paris], [l Paris]", "[l Paris]")
    #expect(index.ids(0) == ["p:paris"])
    #expect(index.ids(1) == ["l:paris", "l:paris"])
  }

  @Test func aKnownPlaceNeverBecomesAPerson() {
    let index = EntityIndex("[p Usa] [p Usa] [l Usa]", knowing: knownCountries)
    #expect(index.ids() == ["p:usa", "p:usa", "l:united-states"])
  }
}
