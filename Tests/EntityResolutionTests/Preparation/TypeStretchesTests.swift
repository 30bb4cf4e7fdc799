import EntityExtraction
import EntityResolution
import Testing

/// In a long text a name is judged by the mentions near it.
@Suite struct TypeStretchesTests {
  /// Words between two chapters that speak of different things.
  private let pages = String(repeating: "Nobody was named in these pages. ", count: 800)

  @Test func eachStretchHasItsMajority() {
    let first = "[o Belmore] beat [o Belmore] and [l Belmore]. "
    let second = "[l Belmore], [l Belmore], [l Belmore] and [o Belmore]."
    #expect(
      EntityIndex(first + pages + second).ids() == Array(repeating: "o:belmore", count: 3)
        + Array(repeating: "l:belmore", count: 4))
  }

  @Test func aPersonFarAwaySupportsNobody() {
    let near = "[p Denzel Belmore] flew to [l Belmore], [l Belmore]. [p Belmore] slept. "
    let index = EntityIndex(near + pages + "[l Belmore], [l Belmore] and [p Belmore]")
    #expect(index.ids().suffix(4) == ["p:denzel-belmore", "l:belmore", "l:belmore", "l:belmore"])
  }

  @Test func aTeamInOneStretchIsAPlaceInAnother() {
    let known = [KnownName(name: "Ruritania", type: .place)]
    let match = "[o Ruritania] beat them; [o Ruritania] cheered [o Ruritania]. "
    let index = EntityIndex(match + pages + "[l Ruritania] and [o Ruritania]", knowing: known)
    #expect(index.ids() == Array(repeating: "o:ruritania", count: 3) + Array(repeating: "l:ruritania", count: 2))
  }
}
