import EntityExtraction
import EntityResolution
import Testing

/// Given names alone: beside surnames with particles, of children in genealogies, and of parents.
@Suite struct GivenNamesAloneTests {
  @Test(arguments: [
    "[p Jose delos Santos] arrived. [p Jose] was tired. [p Delos Santos] sat.",
    "[p Nurul binti Hassan] won. [p Nurul] trains in Ipoh.",
    "[p Gwilym ap Dafydd] wrote the ode. [p Gwilym] lives in Bala.",
    "[p Maria dela Rosa] paid. [p De la Rosa] kept the bill. [p Maria] left.",
    "[p Ngugi wa Thiong'o] wrote it. [p Ngugi] lives abroad.",
    "[p Clara ni Dhomhnaill] sang. [p Clara] bowed.",
  ])
  func particlesArePartOfAName(text: String) {
    #expect(Set(EntityIndex(text).ids()).count == 1)
  }

  @Test func aCapitalTellsANameFromAParticle() {
    #expect(Set(EntityIndex("[p Ni Yulan] spoke. [p Ole Olsen] left. [p Ni] sat. [p Ole] ran.").ids()).count <= 4)
    let ids = EntityIndex("[p Ole Olsen] left. [p Olsen] ran.").ids()
    #expect(ids[0] == ids[1])
  }

  @Test func childrenInAListAreNotTheirParents() {
    let ids = EntityIndex(
      "[p John Veltman] m. [p Ruth Styles]. Children: i. [p John], b. 1802; ii. [p Ruth], b. 1804."
    ).ids()
    #expect(Set(ids).count == 4)
  }

  @Test func aChildIsWhoIsNamedInFullLater() {
    let ids = EntityIndex("Children of [p John Veltman]: iv. [p Joost], b. 1739. [p Joost Veltman] moved west.").ids()
    #expect(ids[1] == ids[2])
  }

  @Test func aListThatIsNoGenealogyNamesTheSame() {
    let ids = EntityIndex("[p John Veltman] chaired. Actions: i. [p John] to write to the council.").ids()
    #expect(ids[0] == ids[1])
  }

  @Test func aParentIsNoNickname() {
    let ids = EntityIndex(
      "[p Liz Hobart] is the clerk. Baptism: [p Anne], daughter of [p Tom] and [p Elizabeth]."
    ).ids()
    #expect(ids[3] != ids[0])
  }

  @Test func aSurnameOfBirthStandsInBrackets() {
    let ids = EntityIndex(
      "[p Anna Louise (née Brandt) Keller] died. [p Keller] taught. [p Anna Brandt] sang. Her father was [p Karl Brandt]. "
        + "[p Brandt] kept bees."
    ).ids()
    #expect(Set(ids[0...2]).count == 1)
    #expect(ids[4] == ids[3])
    #expect(ids[4] != ids[0])
  }
}
