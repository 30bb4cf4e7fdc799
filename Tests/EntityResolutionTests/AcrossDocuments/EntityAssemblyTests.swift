import EntityExtraction
import EntityResolution
import Testing

@Suite struct EntityAssemblyTests {
  @Test func theFullestCommonFormIsTheName() {
    let rare = "[p Donald Trump] [p Donald Trump] [p Donald Trump] [p Donald Trump] [p Donald John Trump]"
    #expect(EntityIndex(rare).entities[0].name == "Donald Trump")
    let common = "[p John Bolton] [p John Bolton] [p John R. Bolton]"
    #expect(EntityIndex(common).entities[0].name == "John R. Bolton")
  }

  @Test func marksAndSmallLettersArePreferred() {
    #expect(EntityIndex("[p JOSE NUNEZ] [p JOSE NUNEZ] [p Jose Nunez] [p José Núñez]").entities[0].name == "José Núñez")
    #expect(EntityIndex("[p ANN LEE] [p ANN LEE] [p Ann Lee]").entities[0].name == "Ann Lee")
  }

  @Test func shortFormsNeverNameAnEntityWithAFullName() {
    let index = EntityIndex(
      "[o Northvale Port Authority] [o Port Authority] [o Port Authority] [o NPA] [o NPA] [o NPA]")
    #expect(index.entities.map(\.name) == ["Northvale Port Authority"])
  }

  @Test func idsAreTypeAndFoldedName() {
    let index = EntityIndex("[p José Núñez] in [l São Paulo] of [o Johnson & Johnson] with [p Ким Чен Ын] and [p ★]")
    #expect(index.ids() == ["p:jose-nunez", "l:sao-paulo", "o:johnson-&-johnson", "p:ким-чен-ын", "p:u2605"])
  }

  @Test func entitiesWithOneCommonNameGetTheirFullest() {
    let index = EntityIndex(
      "[p George W. Bush] [p George Bush] [p George Bush] [p George Bush] [p George Bush]",
      "[p George H. W. Bush] [p George Bush] [p George Bush] [p George Bush] [p George Bush]")
    #expect(index.entities.map(\.id) == ["p:george-h-w-bush", "p:george-w-bush"])
  }

  @Test func equalIdsAreNumberedByTheirWeight() {
    // Two people whose only full spelled given name is the same: the one in more mentions keeps the plain id.
    let index = EntityIndex(
      "[p J.B. Smith] [p Jim Smith] [p Jim Smith] [p Jim Smith] [p Jim Smith]",
      "[p J.R. Smith] [p Jim Smith] [p Jim Smith] [p Jim Smith] [p Jim Smith] [p Jim Smith]")
    #expect(Set(index.ids(0)) == ["p:jim-smith-2"])
    #expect(Set(index.ids(1)) == ["p:jim-smith"])
  }

  @Test func mentionsStandInCorpusOrder() {
    let documents = [story("z", "[p Ann Lee]"), story("a", "[p Ann Lee] [p Lee]")]
    let index = EntityIndex(resolving: documents, with: Gazetteer(knownNames: []))
    #expect(
      index.entities[0].mentions == [
        MentionReference(document: 0, mention: 0), MentionReference(document: 1, mention: 0),
        MentionReference(document: 1, mention: 1),
      ])
    #expect(index.entities[0].merges.first == Merge(form: "Lee", target: "Ann Lee", reason: .surname, document: 1))
  }

  @Test func noDocumentsNoEntities() {
    #expect(EntityIndex().entities.isEmpty)
    #expect(EntityIndex("Nothing here").entities.isEmpty)
  }
}
