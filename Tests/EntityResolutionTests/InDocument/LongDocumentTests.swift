import EntityResolution
import Testing

/// In a long text a lone name means who is named in the same stretch.
@Suite struct LongDocumentTests {
  private static let filler = String(repeating: "It rained on the town and nobody came out. ", count: 900)

  @Test func theBearerOfTheStretchIsMeant() {
    let index = EntityIndex(
      "[p Ann Smith], [p Ann Smith]. [p Smith] slept. \(Self.filler) [p Bob Smith] sang. [p Smith] left. [p Bob] hid.")
    #expect(index.ids() == ["p:ann-smith", "p:ann-smith", "p:ann-smith", "p:bob-smith", "p:bob-smith", "p:bob-smith"])
  }

  @Test func elsewhereWhoWasNamedBefore() {
    let index = EntityIndex(
      "[p Ann Smith]. \(Self.filler) [p Smith] left. \(Self.filler) [p Bob Smith], [p Bob Smith].")
    #expect(index.ids()[1] == "p:ann-smith")
  }

  @Test func elsewhereAndNeverBeforeTheOneNamedLater() {
    #expect(EntityIndex("[p Smith] left. \(Self.filler) [p Bob Smith].").entities.count == 1)
  }
}
