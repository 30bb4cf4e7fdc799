import EntityExtraction
import EntityResolution
import Testing

@Suite struct PostalCodesTests {
  private let jersey = [KnownName(name: "New Jersey", type: .place), KnownName(name: "Quebec", type: .place)]

  @Test func twoCapitalsOfAPlaceAreAState() {
    let index = EntityIndex("[l NJ] and [l New Jersey], [l QC]", knowing: jersey)
    #expect(index.ids() == ["l:new-jersey", "l:new-jersey", "l:quebec"])
  }

  @Test func nothingElseIs() {
    #expect(EntityIndex("[o NJ] said", knowing: jersey).ids() == ["o:nj"])
    #expect(EntityIndex("[l nj], [l TX]", knowing: jersey).ids() == ["l:nj", "l:tx"])
  }
}
