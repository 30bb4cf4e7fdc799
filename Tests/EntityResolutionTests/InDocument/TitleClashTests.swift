import EntityExtraction
import EntityResolution
import Testing

/// Titles that tell two bearers of a surname apart, as an editor would read them.
@Suite struct TitleClashTests {
  @Test(arguments: [
    "[p Doctor: Winslow] drove over. [p Mrs.: Winslow] had baked a ham.",
    "[p Miss: Keene] laughed. [p Major: Keene] read the order aloud.",
    "The [p Rev.: Pell] preached. [p Ms.: Pell] played the organ.",
    "[p Lord: Ashby] rose. [p Mr.: Ashby] paid.",
    "[p General: Holt] died in 1921. His widow, [p Mrs.: Edwin Holt], kept the house.",
    "[p Mrs.: Clara Denby] teaches. [p Captain: Denby] sailed in May.",
    "[p Mr.: Neil Ashby] bowed to [p Lord: Ashby].",
  ])
  func anOfficeAndAWifeAreTwo(text: String) {
    let ids = EntityIndex(text).ids()
    #expect(ids[0] != ids[1])
  }

  @Test(arguments: [
    "[p Barr] might quit. [p Attorney General: William Barr] said so.", "[p Nan Goldin] came. [p Nan] laughed.",
    "[p Tuan Nguyen] bakes. [p Tuan] is up at four.", "[p Ada Warden] spoke. [p Warden] was brief.",
    "[p Sis Cunningham] sang. [p Cunningham] played.", "[p Joe Canon] runs. [p Canon] came second.",
  ])
  func aNameThatIsATitleBesidesIsOne(text: String) { #expect(Set(EntityIndex(text).ids()).count == 1) }

  @Test(arguments: [
    "[p Judge: Amory] said she would rule on Friday. [p Ms.: Amory] has sat since 2011.",
    "[p Dr.: Jane Lister] opened the clinic. [p Ms.: Lister] is from Hull.",
    "[p Judge: Anna Baird] spoke. [p Mrs.: Baird] left.",
    "[p Professor: Lund] slept. [p Mr.: Lund] had written the paper.",
    "[p Sir: Richard Lowther] owns the line. [p Mr.: Lowther] bought it.",
  ])
  func oneBearerKeepsBothTitles(text: String) {
    #expect(Set(EntityIndex(text).ids()).count == 1)
  }

  @Test func theNearerTitleDecides() {
    let ids = EntityIndex("[p Sir: Hugh Carew] thanked [p Mr.: Simon Carew]. [p Mr.: Carew] said nothing.").ids()
    #expect(ids[2] == ids[1])
    #expect(ids[2] != ids[0])
  }

  @Test func aWifeOfWhoIsCalledByTheSurnameIsNotHe() {
    let ids = EntityIndex(
      "[p Dr: Strode] came with his English wife, [p Agnes]. [p Agnes Strode] wore green. [p Dr: Strode] bowed."
    ).ids()
    #expect(ids[0] == ids[3])
    #expect(ids[1] == ids[2])
    #expect(ids[0] != ids[2])
  }

  @Test func aMotherIsNotTheBride() {
    let ids = EntityIndex(
      "[p Dr.: Carla Fisk] is the daughter of Mr. and [p Mrs.: Ralph Fisk]. [p Mrs.: Fisk] runs a bakery."
    ).ids()
    #expect(ids[2] != ids[0])
    #expect(ids[2] != ids[1])
  }

  @Test(arguments: [
    "My cousin's father-in-law, [p Tormod Hagen], sold the boat. [p Mrs.: Hagen] wept.",
    "My uncle was [p Tormod Hagen]. [p Mrs.: Hagen] wept.",
    "My great-uncle, [p Tormod Hagen], sold the boat. [p Mrs.: Hagen] wept.",
  ])
  func aRelativesWordTellsTheSex(text: String) {
    let ids = EntityIndex(text).ids()
    #expect(ids[0] != ids[1])
  }

  @Test func oneOfBothSexesIsTheBearer() {
    let ids = EntityIndex(
      "The tenant was [p Zorbel Quist]. [p Mr.: Quist] had come in May. [p Mrs.: Quist] sang. [p Mr.: Quist] left."
    ).ids()
    #expect(ids[1] == ids[0])
    #expect(ids[2] != ids[0])
    #expect(ids[3] == ids[0])
  }
}
