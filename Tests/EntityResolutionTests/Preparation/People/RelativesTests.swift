import EntityExtraction
import EntityResolution
import Testing

/// Whom a surname means beside relatives who share it.
struct RelativesTests {
  @Test(arguments: [
    "[p Rowena Pike] and her brother, [p Mr.: Pike], left.",
    "[p Dr.: Lin Pike] and [p Mr.: Pike], her husband, left.",
    "[p Ivan the Terrible] killed his son [p Ivan].",
    "[p Dr.: Pike] met [p Mr.: Pike] of Leeds, no relation.",
    "[p Lady: Pike] sold the hall; [p Miss: Pike] kept the dogs.",
    "[p Lady Pike] sold the hall; [p Miss: Pike] kept the dogs.",
    "[p Miss: Pike], the elder, kept his house; [p Miss: Harriet Pike] had married.",
    "[p Mr.: Pike] said no to his cousin, [p Edmund Pike].",
    "[p Ana Silva] and her cousin [p Ana Silva Prado] left.",
    "[p Jorge Nuñez] and [p Jorge Nuñez Vela] left.",
  ])
  func aRelativeIsAnother(text: String) { #expect(EntityIndex(text).entities.count == 2) }

  @Test func aHusbandIsWhoIsNotHerself() {
    let ids = EntityIndex(
      "[p Dr.: Noor Haddad] met [p Dr.: Sami Haddad]. Her husband, [p Mr.: Haddad], is tall."
    ).ids()
    #expect(ids[2] == ids[1] && ids[0] != ids[1])
  }

  @Test(arguments: [
    ("[p Dr.: Otto Field] and [p Mr.: Sam Field] spoke. [p Dr.: Field] cuts. [p Mr.: Field] bakes.", [0, 1, 0, 1]),
    ("[p Lady: Julia Dorn] and [p Miss: Rachel Dorn] came. [p Lady: Dorn] wept. [p Miss: Dorn] sang.", [0, 1, 0, 1]),
    ("[p Iris Kane] is the daughter of [p Dr.: Marcus Kane]. [p Dr.: Kane] had not gone.", [0, 1, 1]),
    ("Judge and [p Mrs.: Horace Rudd] live here. [p Judge: Rudd] is old. [p Lieut.: James Rudd] left.", [0, 0, 1]),
    // The opposite: nothing but courtesy on both sides decides nothing.
    ("[p President: Ed Marsh] spoke; [p Ed Marsh] left. [p Mr.: Tom Marsh] ate. [p Mr.: Marsh] slept.", [0, 0, 1, 0]),
  ])
  func aTitleThatOneBearerHoldsDecides(text: String, expected: [Int]) {
    let ids = EntityIndex(text).ids()
    for (a, b) in zip(expected.indices, expected.indices.dropFirst()) {
      #expect((ids[a] == ids[b]) == (expected[a] == expected[b]), "\(ids)")
    }
  }

  @Test func aRelativeOfWhomTheTextSpokeBeforeIsWhoWasNamed() {
    let index = EntityIndex("[p Johann Keller] was stern. Around then his father, [p Johann], wrote.")
    #expect(Set(index.ids()).count == 1)
  }

  @Test func aTitleOfAnotherIsNone() {
    let index = EntityIndex("[p Mary] the mother of [p Tobias Crewe] wept. [p Mr.: Crewe] left.")
    #expect(index.ids()[2] == index.ids()[1])
  }

  @Test func aDukeIsNoDuchess() {
    let ids = EntityIndex("The Duke of [p Ashby] and the Duchess of [p Ashby] came. The Duchess of [p Ashby] spoke.")
      .ids()
    #expect(ids[0] != ids[1] && ids[1] == ids[2])
  }

  @Test func aFarmIsNobodyOfTheFamily() {
    let ids = EntityIndex("[p Paul Buddle] died. The [p Buddle] farm was sold. [p Buddle] had farmed it.").ids()
    #expect(ids[0] != ids[1] && ids[2] == ids[0])
  }

  @Test func aWifeHasTheSurnameWhereTheTextSaysMrs() {
    let text = "[p Silas Boone] and his wife [p Martha] came."
    let told = EntityIndex(text + " [p Mrs.: Boone] sang.")
    #expect(told.ids()[1] == told.ids()[2])
    #expect(told.entity("p:martha-boone") != nil)
    #expect(EntityIndex(text).entity("p:martha-boone") == nil)
  }

  @Test func theOtherSonHasTheSurname() {
    let index = EntityIndex("Their elder son, [p Giles Boone], is away; the younger, [p Hugo], farms.")
    #expect(index.entity("p:hugo-boone") != nil)
    let family = EntityIndex("Two sons of [p Giles Boone] went to sea. The younger, [p Hugo], farms.")
    #expect(family.entity("p:hugo-boone") == nil)
  }

  @Test(arguments: [
    "King [p King: Hussein] and [p Queen: Noor] came.", "[p Sir: John] and [p Lady: Anne] dined.",
    "[p Count: Axel] and [p Countess: Mary] left.",
  ])
  func aConsortIsCalledByTheGivenName(text: String) {
    let names = EntityIndex(text).entities.map(\.name)
    #expect(names.allSatisfy { !["Hussein Noor", "John Anne", "Axel Mary"].contains($0) }, "\(names)")
  }

  @Test func aLadyBehindASurnameSharesIt() {
    let index = EntityIndex("[p Sir: John] and [p Lady: Kinross] dined.")
    #expect(index.entity("p:john-kinross") != nil)
  }
}
