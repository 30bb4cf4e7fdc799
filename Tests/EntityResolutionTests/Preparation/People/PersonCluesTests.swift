import EntityResolution
import Testing

/// What the text says outright about its people.
@Suite struct PersonCluesTests {
  @Test(arguments: [
    "[p Margaret Hilda Thatcher], née [p Roberts], was born here. [p Margaret Roberts] studied.",
    "[p Joan Hume], born [p Joan Baird], wrote. [p Joan Baird] slept.",
    "[p Eric Arthur Blair], better known as [p George Orwell], was born in India. [p George Orwell] died.",
    "[p Archibald Leach] (later known as [p Cary Grant]) left. [p Cary Grant] acted.",
    "[p Caroline Moss], formerly [p Caroline Stead], resigned. [p Stead] denied it.",
    "[p Elizabeth Crane], known as Betty, kept the books. [p Betty Crane] moved.",
    "[p Alexander Novikov] is called Sasha; [p Sasha Novikov] paints.",
    "[p Nathaniel Price], a/k/a “[p Nat Turner]”, was indicted. [p Turner] fled.",
    "[p Cassius Clay] changed his name to [p Muhammad Ali]. [p Ali] won.",
    "Born [p Frances Gumm] in Grand Rapids, Minnesota, [p Judy Garland] sang. [p Garland] died.",
    "[p Eleanor Whitby] died. Born [p Eleanor Sayre] in Cumberland, she taught. [p Whitby] sang.",
    "[p Doris Lund], the novelist better known as [p Joan Renshaw], is dead. [p Renshaw] wrote.",
    "[p Doris Lund], better known to her readers as [p Joan Renshaw], is dead. [p Renshaw] wrote.",
    "[p Khalid ibn Yusuf al-Rashidi], known as [p Abu Tariq], ran it. [p Abu Tariq] paid.",
    "[p Aneurin Bevan] (\"[p Nye]\") left. [p Nye] was not asked.",
    "[p Peter Marsh], later identified as [p Paul Marten], fled. [p Paul Marten] was caught.",
    "[p Walter Moss], called \"Buck,\" kept the mill. [p Buck Moss] sold it.",
  ])
  func anotherNameIsTheSamePerson(text: String) {
    #expect(Set(EntityIndex(text).ids()).count == 1)
  }

  @Test(arguments: [
    "[p Hugo Stein] was born in [p March Hill]", "[p Ann Cole] called [p Bea Stone]",
    "[p Ann Cole], later [p Senator: Bea Stone] and others",
  ])
  func whatIsNoLinkJoinsNothing(text: String) {
    #expect(EntityIndex(text).entities.count == (text.contains("later") ? 1 : 2))
  }

  @Test(arguments: [
    "[p Stephen Hawkins] and [p Steven Hawkins] are brothers",
    "[p Jonathan Meyer] and [p Jonathon Meyer] are two students",
    "[p John Adams] and his son [p John Quincy Adams] lived in Quincy",
    "[p George Bates] was the father of [p George Henry Bates]",
    "[p Bob Tennant] sold the firm. [p Bobby Tennant], his son, did not object",
    "[p Tom Beck] testified. [p Thomas Beck] is his nephew",
    "[p Sarah Lund] voted. [p Sara Lund] (no relation) did not",
    "[p Teddy Marsh] did the sums. [p Edward Marsh], who is no relation, swept.",
    "[p William Pitt] the Younger was the son of [p William Pitt] the Elder",
    "General [p Min Thu] was shot. His daughter, [p Min Thu Kyaw Win], was two. [p Kyaw Win] studied.",
    "[p Mary Ann Doyle] is president. It was named for her mother, [p Ann Doyle].",
    "[p Prof.: Lund] pays. We met [p Miriam Lund], his wife. [p Prof.: Lund] is away. [p Lund] writes.",
    "[p Lt.: Thompson] fell. [p Lt.: Thompson]'s brother, Ensign [p Harry Thompson], is well. [p Thompson] died.",
  ])
  func relativesAndNamesakesAreTwo(text: String) {
    #expect(EntityIndex(text).entities.count == 2)
  }

  @Test func aRelativeKeepsTheSurnameBehindATitle() {
    let index = EntityIndex(
      "[p Prof.: Lund] pays. We met [p Miriam Lund], his wife. [p Mrs.: Lund] sings, [p Prof.: Lund] is away.")
    let ids = index.ids()
    #expect(ids[2] == ids[1] && ids[3] == ids[0] && ids[0] != ids[1])
  }

  @Test func whoIsNamedInFullBeforeKeepsTheSurname() {
    let index = EntityIndex("[p Otto Lund] pays. [p Lund] met [p Miriam Lund], his wife. [p Lund] is away.")
    let ids = index.ids()
    #expect(ids == [ids[0], ids[0], ids[2], ids[0]])
  }

  @Test(arguments: [
    "[p Caroline Moss] looked up. [p Carrie] laughed.", "[p Edward Moss] left. [p Ned] laughed.",
    "[p Olufemi Bankole] left. [p Femi] called.",
  ])
  func shortGivenNamesAreTheSamePerson(text: String) { #expect(Set(EntityIndex(text).ids()).count == 1) }

  @Test func aMisspeltNameIsOne() {
    #expect(EntityIndex("[p Condoleezza Rice] met [p Condoleeza Rice]'s biographer").entities.count == 1)
  }

  @Test func bothNamesOftenAreTwoPeople() {
    let text = (0..<3).map { _ in "[p John Adams] slept. [p John Quincy Adams] read." }.joined(separator: " ")
    #expect(EntityIndex(text).entities.count == 2)
    #expect(EntityIndex("[p John Adams] slept. [p John Quincy Adams] read.").entities.count == 1)
  }

  @Test func theElderIsPartOfTheName() {
    let index = EntityIndex(
      "[p Hans Holbein] the Elder taught [p Hans Holbein] the Younger. [p Holbein] the Younger left.")
    #expect(index.ids() == ["p:hans-holbein-the-elder", "p:hans-holbein-the-younger", "p:hans-holbein-the-younger"])
  }

  /// Of two names the one whose surname the text goes on with is shown.
  @Test func theLaterNameIsShown() {
    let index = EntityIndex("Born [p Frances Gumm] in Grand Rapids, [p Judy Garland] sang. [p Garland] died.")
    #expect(index.entities.map(\.name).contains("Judy Garland"))
  }

  @Test func whoIsBornToSomebodyHasAnotherName() {
    #expect(EntityIndex("Born to [p Mary Smith] in Leeds, [p John Hale] sang.").entities.count == 2)
    #expect(EntityIndex("Born in Leeds, [p John Hale] sang with [p Mary Smith].").entities.count == 2)
  }

  @Test func officersOfOneNameWhoAreNoRelation() {
    let text = "[p Inspector: Nwosu] came. [p Sergeant: Nwosu], who is no relation, left. [p Sergeant: Nwosu] slept."
    let ids = EntityIndex(text).ids()
    #expect(ids[0] != ids[1] && ids[1] == ids[2])
    let same = EntityIndex("[p Inspector: Nwosu] came. [p Sergeant: Nwosu] left.").ids()
    #expect(Set(same).count == 1)
  }
}
