import EntityResolution
import Testing

/// Husbands, wives and families.
@Suite struct CouplesTests {
  @Test(arguments: [
    (
      "Mr and [p Mrs: Harold Pettigrew] came. [p Mrs: Pettigrew] wrote. [p Mr: Pettigrew] went.",
      ["p:harold-pettigrew", "p:mrs-pettigrew", "p:harold-pettigrew"]
    ),
    (
      "[p Dr. and Mrs.: Alan Okafor] came. [p Dr.: Okafor] spoke. [p Mrs.: Okafor] left.",
      ["p:alan-okafor", "p:alan-okafor", "p:mrs-okafor"]
    ),
    (
      "[p Anna Berger] sat. [p Mr.: Berger] slept. [p Ms.: Berger] spoke.",
      ["p:anna-berger", "p:mr-berger", "p:anna-berger"]
    ),
    (
      "[p President: Macron] and [p Mrs.: Macron] dined with [p Emmanuel Macron]'s staff",
      ["p:emmanuel-macron", "p:mrs-macron", "p:emmanuel-macron"]
    ),
    (
      "[p Margaret Thatcher] and her husband, [p Denis Thatcher]; [p Mr: Thatcher] died",
      ["p:margaret-thatcher", "p:denis-thatcher", "p:denis-thatcher"]
    ),
    (
      "[p Mrs.: Peter Lang] sang. [p Peter Lang] sold wine. [p Mrs.: Lang] left.",
      ["p:mrs-lang", "p:peter-lang", "p:mrs-lang"]
    ),
  ])
  func titlesTellTheSex(text: String, ids: [String]) {
    #expect(EntityIndex(text).ids() == ids)
  }

  @Test func threeOfOneName() {
    let index = EntityIndex(
      "[p Mr.: Hartley] came. [p Miss: Hartley] laughed. [p Mrs.: Hartley] knitted. [p Mr.: Hartley] left.")
    #expect(index.ids() == ["p:mr-hartley", "p:miss-hartley", "p:mrs-hartley", "p:mr-hartley"])
  }

  @Test func theSameMrsIsOneInAllDocuments() {
    let text = "[p Mr.: Hartley] met [p Mrs.: Hartley]"
    #expect(EntityIndex(text, text).entities.count == 2)
  }

  @Test func aJudgeIsNoOfficer() {
    let index = EntityIndex("[p Judge: Tanner] heard [p Officer: Tanner]; [p Judge: Tanner] knew him")
    #expect(Set(index.ids()).count == 2 && index.ids()[0] == index.ids()[2])
  }

  @Test(arguments: ["The [p Halloran] family left", "The [p Halloran] brothers left", "The [p Hallorans] left"])
  func aFamilyIsNobodyOfIt(text: String) {
    let index = EntityIndex("[p Michael Halloran] kept a shop. \(text). [p Halloran] died.")
    #expect(index.ids() == ["p:michael-halloran", "p:halloran-family", "p:michael-halloran"])
  }
}
