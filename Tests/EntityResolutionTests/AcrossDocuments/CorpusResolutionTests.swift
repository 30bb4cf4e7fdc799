import EntityExtraction
import EntityResolution
import Testing

@Suite struct CorpusResolutionTests {
  @Test func fullNamesMeetAcrossDocuments() {
    let index = EntityIndex("[p Kim Jong Un]", "[p KIM JONG-UN]")
    #expect(index.entities.map(\.id) == ["p:kim-jong-un"])
    #expect(index.entities[0].documentCount == 2)
    #expect(index.entities[0].name == "Kim Jong Un")
    #expect(index.reasons("p:kim-jong-un") == [.acrossDocuments])
  }

  @Test func aLoneSurnameNeedsAClearMajority() {
    let clear = EntityIndex("[p Mike Pompeo] [p Pompeo]", "[p Pompeo]")
    #expect(clear.entities.map(\.id) == ["p:mike-pompeo"])
    #expect(clear.entities[0].merges.last == Merge(form: "Pompeo", target: "Mike Pompeo", reason: .surname))
    let split = EntityIndex("[p Anna Smith] [p Smith]", "[p Boris Smith] [p Smith]", "[p Smith]")
    #expect(split.ids(2) == ["p:smith"])
    let three = EntityIndex(
      "[p Anna Smith] [p Smith]", "[p Anna Smith] [p Smith]", "[p Anna Smith] [p Smith]", "[p Boris Smith] [p Smith]",
      "[p Smith]")
    #expect(three.ids(4) == ["p:anna-smith"])
  }

  @Test func loneUsesCountMoreThanFullNames() {
    // Both are named in two documents, but "Kim" alone is always the one.
    let index = EntityIndex(
      "[p Kim Jong Un] [p Kim]", "[p Kim Jong Un] [p Kim]", "[p Kim Yong Chol]", "[p Kim Yong Chol]", "[p Kim]")
    #expect(index.ids(4) == ["p:kim-jong-un"])
  }

  @Test func titlesPickAcrossDocuments() {
    let index = EntityIndex("[p Senator: Anna Smith]", "[p Judge: Boris Smith]", "[p Judge: Smith]", "[p Smith]")
    #expect(index.ids(2) == ["p:boris-smith"])
    #expect(index.ids(3) == ["p:smith"])
  }

  @Test func givenNamesStayInTheirDocument() {
    #expect(EntityIndex("[p Martha Raddatz]", "[p Martha]").entities.count == 2)
  }

  @Test func fullerFormsAcrossDocuments() {
    #expect(EntityIndex("[p John R. Bolton]", "[p John Bolton]").entities.count == 1)
    #expect(EntityIndex("[p J. Bolton]", "[p John Bolton]").entities.count == 2)
    let bushes = EntityIndex("[p George W. Bush]", "[p George H. W. Bush]", "[p George Bush]")
    #expect(bushes.entities.count == 3)
  }

  @Test func acronymsAcrossDocuments() {
    let index = EntityIndex("[o Lakeland Transit Commission] ([o LTC])", "[o LTC]")
    #expect(index.entities.map(\.id) == ["o:lakeland-transit-commission"])
    let split = EntityIndex(
      "[o Lakeland Transit Commission] ([o LTC])", "[o London Tea Club] ([o LTC])", "[o LTC]")
    #expect(split.ids(2) == ["o:ltc"])
  }

  @Test func twoKimsAcrossDocumentsStayTwo() {
    let index = EntityIndex("[p Kim Jong Un] [p Kim]", "[p Kim Yong Chol] [p Kim]")
    #expect(index.ids(0) == ["p:kim-jong-un", "p:kim-jong-un"])
    #expect(index.ids(1) == ["p:kim-yong-chol", "p:kim-yong-chol"])
  }

  @Test func knownAndUnknownNamesOfOneThing() {
    let index = EntityIndex("[l DPRK]", "[l North Korea]", knowing: knownCountries)
    #expect(index.entities.map(\.name) == ["North Korea"])
    #expect(index.reasons("l:north-korea") == [.knownAlias, .acrossDocuments])
  }
}
