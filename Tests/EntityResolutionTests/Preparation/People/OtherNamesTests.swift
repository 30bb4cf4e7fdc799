import EntityExtraction
import EntityResolution
import Testing

/// Other names of people: pen names, peerages, surnames of birth, initials, nicknames.
struct OtherNamesTests {
  @Test(arguments: [
    "[p Samuel Crewe] wrote as [p Mark Lane]. [p Lane] lived here.",
    "[p Mary Evans], who wrote under the name [p George Marsh], was born here. [p Marsh] died.",
    "[p Eric Hale] took the pen name [p George Marsh].", "[p Reginald Hale], known on stage as [p Elton Marsh], sang.",
    "[p Stefania Moretti], known professionally as [p Lady Zaza], sang.",
    "[p Karol Nowak] became Pope [p John Paul II].", "[p Jorge Ricci] became Pope [p Francis]; [p Francis] prays.",
    "[p Agnes Moran], in the world [p Mary Doyle], taught.",
    "[p Lady: Ferrars], formerly Mrs. [p Anne Dobbs], sold it. [p Mrs.: Dobbs] had bought it.",
    "[p Ray Cobb] a/k/a \"Shorty\" [p Cobb] a/k/a [p Ray Dunn] was held. [p Dunn] pleaded.",
    "[p Thomas Byrd] (alias \"Doc\" Byrd, alias [p Thomas Odell]) was hanged.",
    "[p John Hill], later [p Duke of Marlow], won. [p Lord Marlow] slept.",
    "[p James Brand], 7th Earl of Cardew, led the charge; [p Lord: Cardew] survived.",
    "[p Joseph Robin Marsh Jr.] is [p Joe Marsh].", "[p John Marsh] and [p Jack Marsh] are one man.",
    "[p J.F.K.] was shot; [p John F. Kennedy] was 46.", "[p Akira Nakamura] left. [p Nakamura A.] disagrees.",
    "[p Ruth J. Halvorsen] left. [p Halvorsen RJ] disagrees.",
    "[p Dolores \"Dee\" Kowal] died. [p Dee] worked.", "[p King Jr.] was 39. [p Martin Luther King Jr.] was shot.",
    "[o KL] spoke. [p Katherine Lowe] ([o KL]) left. [o KL] returned.",
  ])
  func anotherNameIsTheSamePerson(text: String) {
    let index = EntityIndex(text)
    #expect(index.entities.count == 1, "\(index.ids())")
  }

  @Test(arguments: [
    "[p Agnes Moran] in the world of [p Mary Doyle]", "[p Samuel Crewe] wrote to [p Mark Lane]",
    "[p Ann Cole] became friends with [p Bea Stone]", "[p Benedict X] and [p Ann Benedict]",
    "[p Daniel Crewe] is [p James Bond].",
  ])
  func whatIsNoLinkJoinsNothing(text: String) { #expect(EntityIndex(text).entities.count == 2) }

  @Test func aSurnameOfBirthIsHerOwn() {
    let ids = EntityIndex("[p Dora Field] (née [p Lang]), sister of [p Paul Lang]. [p Lang] taught.").ids()
    #expect(ids[1] == ids[0])
    #expect(ids[3] == ids[2] && ids[2] != ids[0])
  }

  @Test func aPeerIsCalledByThePlace() {
    let peer = EntityIndex("[p Arthur Wells], 1st Duke of [l Wexley], died. [l Wexley] was 83.")
    #expect(peer.ids()[2] == peer.ids()[0])
    let town = EntityIndex("[p Arthur Wells], 1st Duke of [l Wexley], died in [l Wexley]. [l Wexley] was small.")
    #expect(town.ids()[3] == "l:wexley")
  }

  @Test func initialsAreWhoHasThemWrittenOut() {
    let index = EntityIndex(
      "[p M. L. King] spoke. [p Martin Luther King Jr.] led. [p MLK] was a Baptist.")
    #expect(index.ids()[2] == index.ids()[1])
  }
}
