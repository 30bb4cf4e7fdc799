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

  @Test func aMentionThatTheTaggerIsSureOfKeepsItsType() {
    let index = EntityIndex("[o Belmore] beat [o Belmore]; [o Belmore] moved to [l! Belmore]")
    #expect(index.ids() == ["o:belmore", "o:belmore", "o:belmore", "l:belmore"])
  }

  @Test(arguments: ["[l North] and [l South Korea]", "[o North] and [l South Korea]"])
  func twoHalvesOfACountry(text: String) {
    #expect(EntityIndex(text).ids() == ["l:north-korea", "l:south-korea"])
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

  @Test func aLegalFormAnywhereMakesACompany() {
    let index = EntityIndex(
      "[o Pelican Stevedores Ltd]", "[p Pelican Stevedores] and [l Pelican Stevedores]", "[o John Lewis plc]",
      "[p Mr.: John Lewis] and [p John Lewis]")
    #expect(index.ids(1) == ["o:pelican-stevedores-ltd", "o:pelican-stevedores-ltd"])
    #expect(index.ids(3) == ["p:john-lewis", "p:john-lewis"])
  }

  @Test func aTitleAnywhereMakesAPerson() {
    let index = EntityIndex("[p Minister: Ri Yong Ho]", "[o Ri Yong Ho] and [l Ri Yong Ho]", "[o Ri]")
    #expect(index.ids(1) == ["p:ri-yong-ho", "p:ri-yong-ho"])
    #expect(index.ids(2) == ["o:ri"])
  }

  @Test func aLegalFormSaysNothingOfSingleWords() {
    let index = EntityIndex("[o Skarv Ltd]", "[p Skarv]")
    #expect(index.ids(1) == ["p:skarv"])
  }

  /// A town that a rule took for its club stays one; a country stays the country, and so does a town that the tagger guessed at.
  @Test func townsThatAreClubs() {
    let known = [KnownName(name: "Norrtown", type: .place)]
    #expect(EntityIndex("[o! Norrtown] lost in [l Oslo].", knowing: known).ids().first == "o:norrtown")
    #expect(EntityIndex("[o Norrtown] lost in [l Oslo].", knowing: known).ids().first == "l:norrtown")
    let index = EntityIndex(resolving: [story("a", "[o! Sweden] lost.")], with: .standard)
    #expect(index.ids() == ["l:sweden"])
  }

  /// A full name is the person's whom the document calls by its last word.
  @Test func peopleByTheirSurname() {
    #expect(EntityIndex("[o Peter Farsakh] spoke. [p Farsakh] left.").entities.map(\.id) == ["p:peter-farsakh"])
    #expect(EntityIndex("[o Velm Farsakh] spoke. [p Farsakh] left.").entities.count == 2)
    #expect(EntityIndex("[o Peter Farsakh Ltd] paid. [p Farsakh] left.").entities.count == 2)
  }

  /// Of one word that is as often a firm as somebody, and no surname, the firm.
  @Test func oneWordThatIsAFirm() {
    #expect(EntityIndex("[o Kessmarix] cut jobs. [p Kessmarix] fell.").entities.map(\.id) == ["o:kessmarix"])
    #expect(EntityIndex("[o Kessmarix] cut jobs. [p Paul Kessmarix] fell. [p Kessmarix] rose.").entities.count == 2)
  }
}
