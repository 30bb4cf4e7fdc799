import EntityExtraction
import EntityResolution
import Testing
import TextModel

/// Given names in a coordination with a full name.
@Suite struct SharedSurnamesTests {
  @Test(arguments: [
    ("[p Bill] and [p Hillary Clinton] came", ["p:bill-clinton", "p:hillary-clinton"]),
    (
      "[p Sir: Alistair] and [p Lady: Kinross] came. [p Sir: Alistair] left.",
      ["p:alistair-kinross", "p:lady-kinross", "p:alistair-kinross"]
    ),
    ("[p Charlotte], [p Emily] and [p Anne Bronte]", ["p:charlotte-bronte", "p:emily-bronte", "p:anne-bronte"]),
    (
      "[p Arthur], [p Maud] & [p Nora van der Pell]",
      ["p:arthur-van-der-pell", "p:maud-van-der-pell", "p:nora-van-der-pell"]
    ),
    // A full name begins another coordination.
    ("[p Jack Jones] and [p Bill] and [p Mary Smith]", ["p:jack-jones", "p:bill-smith", "p:mary-smith"]),
    // A surname, and a given name that the document gives somebody else, or that was mentioned alone before.
    ("[p Trump] and [p Mike Pence]", ["p:trump", "p:mike-pence"]),
    ("[p Brad] and [p Angelina Jolie]; [p Brad Pitt]", ["p:brad-pitt", "p:angelina-jolie", "p:brad-pitt"]),
    ("[p Tom] slept. [p Tom] and [p Lucy Harwood]", ["p:tom", "p:tom", "p:lucy-harwood"]),
    // A title is a name of its own.
    ("[p Mrs.: Anna] and [p Paul Berg]", ["p:anna", "p:paul-berg"]),
  ])
  func theSurnameIsShared(text: String, ids: [String]) {
    #expect(EntityIndex(text).ids() == ids)
  }

  @Test func theGivenNameIsTheirsLater() {
    let index = EntityIndex("[p Orville] and [p Wilbur Wright] flew. [p Orville] was the younger.")
    #expect(index.ids() == ["p:orville-wright", "p:wilbur-wright", "p:orville-wright"])
    #expect(index.entity("p:orville-wright")?.name == "Orville Wright")
    #expect(index.entity("p:orville-wright")?.aliases == [Alias(form: "Orville", count: 2)])
    #expect(index.reasons("p:orville-wright") == [.completed, .givenName])
  }

  @Test func itIsTheFullNameInOtherDocuments() {
    let index = EntityIndex("[p Bill] and [p Hillary Clinton] came", "[p Bill Clinton] spoke")
    #expect(index.ids(0)[0] == index.ids(1)[0])
  }

  /// People who go by two given names share no surname: "Rafa e João Mário" are two players.
  @Test(arguments: [
    (Language.portuguese, "[p Rui] e [p João Mário]", ["p:rui", "p:joao-mario"]),
    (.portuguese, "[p Rui] e [p Hillary Clinton]", ["p:rui-clinton", "p:hillary-clinton"]),
    (.spanish, "[p Pedro] y [p Juan Luis]", ["p:pedro", "p:juan-luis"]),
    (.spanish, "[p Pedro] y [p Juana Ureña]", ["p:pedro-urena", "p:juana-urena"]),
    (.german, "[p Karl] und [p Rosa Vogt]", ["p:karl-vogt", "p:rosa-vogt"]),
  ])
  func twoGivenNamesShareNothing(language: Language, text: String, ids: [String]) {
    let english = story("a", text)
    let document = ExtractedDocument(
      TokenizedDocument(document: english.document, language: language, paragraphs: [], sentences: [], tokens: []),
      mentions: english.mentions)
    #expect(EntityIndex(resolving: [document], with: Gazetteer(knownNames: [])).ids() == ids)
  }
}
