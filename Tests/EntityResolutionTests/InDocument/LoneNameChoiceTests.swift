import EntityResolution
import Testing

/// Whom the last name of a story stands for; each case tells by one rule.
@Suite struct LoneNameChoiceTests {
  @Test(arguments: [
    // The one named in full most often, then the one named first.
    ("[p Bob Smith], [p Ann Smith] and [p Ann Smith]; [p Smith]", "p:ann-smith"),
    ("[p Bob Smith] and [p Ann Smith]; [p Smith]", "p:bob-smith"),
    // A leader counts threefold: three against two, and against three the first one named.
    ("[p Kim Yong Chol], [p Kim Yong Chol] and [p Chairman: Kim Jong Un]; [p Kim]", "p:kim-jong-un"),
    (
      "[p Kim Yong Chol], [p Kim Yong Chol], [p Kim Yong Chol], [p Chairman: Kim Jong Un]; [p Kim]",
      "p:kim-yong-chol"
    ),
    // A title in common goes before frequency, an honorific of the other sex excludes.
    ("[p Senator: Ann Smith], [p Ann Smith] and [p Judge: Bob Smith]; [p Judge: Smith]", "p:bob-smith"),
    ("[p Mr.: Tom Lee] and [p Mrs.: May Lee]; [p Mrs.: Lee]", "p:may-lee"),
    // A surname goes before a given name.
    ("[p Martha Raddatz] and [p Anna Martha]; [p Martha]", "p:anna-martha"),
    // A given name needs a clear majority: three of four, not two of three.
    (
      "[p Martha Raddatz], [p Martha Raddatz], [p Martha Raddatz] and [p Martha Jones]; [p Martha]",
      "p:martha-raddatz"
    ),
    ("[p Martha Raddatz], [p Martha Raddatz] and [p Martha Jones]; [p Martha]", "p:martha"),
    // A name in the middle counts where one bears it who was named before.
    ("[p Gabriel García Márquez] wrote; [p García]", "p:gabriel-garcia-marquez"),
    ("[p Gabriel García Márquez] and [p Ana García Lorca]; [p García]", "p:garcia"),
  ])
  func theLastNameStandsFor(text: String, id: String) {
    #expect(EntityIndex(text).ids().last == id)
  }

  @Test func aNameInTheMiddleIsNotLookedForAhead() {
    #expect(EntityIndex("[p García] and [p Gabriel García Márquez]").ids() == ["p:garcia", "p:gabriel-garcia-marquez"])
  }

  @Test func theReasonIsTheNamesPlace() {
    #expect(EntityIndex("[p Ann Smith]; [p Smith]").reasons("p:ann-smith") == [.surname])
    #expect(EntityIndex("[p Ann Smith]; [p Ann]").reasons("p:ann-smith") == [.givenName])
  }

  /// Who is introduced as somebody's relative is less likely meant than the one whom the text is about.
  @Test(arguments: [
    (
      "Her father, [p Tomas Wick], kept a shop where [p Helen Wick] learned to weigh. [p Tomas Wick] died. [p Wick]",
      "p:helen-wick"
    ),
    ("[p Helen Wick] and [p Tomas Wick], her father, left; [p Tomas Wick] died. [p Wick]", "p:helen-wick"),
    (
      "Her father, [p Tomas Wick], left [p Helen Wick]. [p Tomas Wick] rose, [p Tomas Wick] fell, [p Tomas Wick] died. [p Wick]",
      "p:tomas-wick"
    ),
    ("The owner, [p Tomas Wick], and [p Helen Wick]; [p Tomas Wick] died. [p Wick]", "p:tomas-wick"),
  ])
  func relativesOfWhoTheTextIsAbout(text: String, id: String) {
    #expect(EntityIndex(text).ids().last == id)
  }
}
