import EntityExtraction
import EntityResolution
import Testing

/// "The Court", "the Department": which one is meant.
@Suite struct OneOfManyTests {
  @Test func theOnlyOneAndTheLastOne() {
    let index = EntityIndex("The [o Ruritanian Road Authority] met. The [o Authority] paid.")
    #expect(Set(index.ids()) == ["o:ruritanian-road-authority"])
    let several = EntityIndex(
      "The [o Department of Roads] sued the [o Department of Mines]. The [o Department] lost. The [o Department of Roads] won. The [o Department] slept."
    )
    let (roads, mines) = ("o:department-of-roads", "o:department-of-mines")
    #expect(several.ids() == [roads, mines, mines, roads, roads])
  }

  @Test func aClearMajorityComesBeforeTheLastOne() {
    let index = EntityIndex(
      "The [o Ash Court]. The [o Ash Court]. The [o Ash Court]. The [o Elm Court]. The [o Court] sat.")
    #expect(index.ids().last == "o:ash-court")
  }

  @Test func companiesAndCounties() {
    let index = EntityIndex("[o Tarn Mining Company] sued [l Moss County]. The [o Company] paid the [o County].")
    #expect(index.ids() == ["o:tarn-mining-company", "l:moss-county", "o:tarn-mining-company", "l:moss-county"])
  }

  @Test(arguments: [
    "[l Moss County] and [l County] 6", "[l Fern Palace] and the [l Palace] of Forty Columns",
    "[o Southwest Airlines] and the [l Southwest]",
  ])
  func otherThings(text: String) {
    #expect(EntityIndex(text).entities.count == 2)
  }

  @Test func aPlaceBesideItTellsItApart() {
    let known = [KnownName(name: "Nevada", type: .place), KnownName(name: "Ohio", type: .place)]
    let apart = EntityIndex(
      "The [o Supreme Court of Nevada] sat; the [o Supreme Court] in [l Ohio] did not.", knowing: known)
    #expect(apart.ids() == ["o:supreme-court-of-nevada", "o:supreme-court", "l:ohio"])
    let same = EntityIndex(
      "The [o Supreme Court of Nevada] sat; the [o Supreme Court] in [l Nevada] did.", knowing: known)
    #expect(same.ids() == ["o:supreme-court-of-nevada", "o:supreme-court-of-nevada", "l:nevada"])
  }

  @Test func oneBodyOfTwoCountries() {
    let index = EntityIndex(
      "[l Ruritania]'s [o Ministry of Mines] wrote to the [o Ministry of Mines] of [l Borduria]. The [o Ministry of Mines] replied."
    )
    let ids = index.ids()
    #expect(ids[1] != ids[2])
    #expect(ids[4] == ids[2])
  }

  @Test func theNearestStretchDecides() {
    let pages = String(repeating: "Nobody was named in these pages. ", count: 800)
    let first = "The [o Ash Court], the [o Ash Court], the [o Ash Court], the [o Ash Court]. "
    let index = EntityIndex(first + pages + "The [o Elm Court]. The [o Court] sat.")
    #expect(index.ids().last == "o:elm-court")
  }
}
