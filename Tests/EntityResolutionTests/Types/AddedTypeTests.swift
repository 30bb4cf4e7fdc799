import EntityExtraction
import EntityResolution
import Testing

/// Types that a user adds: `v` marks a vessel.
@Suite struct AddedTypeTests {
  @Test("names of one type are one, of two types two") func ownTypeOnly() {
    let index = EntityIndex(
      "[v Aurora] met [l Aurora] and [p Aurora], then [v Aurora].", "[v AURORA] sank, says [o Aurora].")
    #expect(index.ids(0) == ["vessel:aurora", "l:aurora", "p:aurora", "vessel:aurora"])
    #expect(index.ids(1).first == "vessel:aurora")
    #expect(index.entity("vessel:aurora")?.mentions.count == 3)
    #expect(index.entity("vessel:aurora")?.type == EntityType("vessel"))
  }

  @Test("no document outvotes the tagger, and no list") func typesStay() {
    let index = EntityIndex(
      "[l United States] and [l United States] and [v United States].", "[o Pelican Ltd] has the [v Pelican].",
      "[p Denzel Washington] left [v Washington].",
      "[l Sweden], [l Sweden], [l Sweden], [v Sweden]", knowing: knownCountries)
    #expect(index.ids(0) == ["l:united-states", "l:united-states", "vessel:united-states"])
    #expect(index.ids(1) == ["o:pelican-ltd", "vessel:pelican"])
    #expect(index.ids(2) == ["p:denzel-washington", "vessel:washington"])
    #expect(index.ids(3).last == "vessel:sweden")
  }

  @Test("words of places and bodies mean nothing special in them") func plainNames() {
    let index = EntityIndex(
      "[v Union] and [v Court] and [v WHO].", "[v Union], [v Court], [o World Health Organization] ([v WHO]).",
      "[o World Health Organization] ([o WHO])", knowing: knownCountries)
    #expect(index.entity("vessel:union")?.documentCount == 2)
    #expect(index.entity("vessel:court")?.documentCount == 2)
    #expect(index.entity("vessel:who")?.documentCount == 2)
    #expect(index.ids(2) == ["o:world-health-organization", "o:world-health-organization"])
  }

  @Test("a letter that differs in a long name is a misspelling, in one type only") func nearSpelling() {
    let index = EntityIndex("[v Saffavid], [v Safavid], [v Safavid], [l Safafid]")
    #expect(index.ids() == ["vessel:safavid", "vessel:safavid", "vessel:safavid", "l:safafid"])
  }

  @Test("what has one name and two types is kept apart for its type") func keptApart() throws {
    let index = EntityIndex("[v Aurora] met [l Aurora].")
    let vessel = try #require(index.entities.firstIndex { $0.id == "vessel:aurora" })
    #expect(index.keptApart(from: vessel).map(\.reason) == [.type])
  }
}
