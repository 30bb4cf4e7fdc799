import EntityExtraction
import EntityResolution
import Testing

@Suite struct AbbreviatedStateTests {
  private let known = [
    KnownName(name: "Louisiana", type: .place), KnownName(name: "Los Angeles", type: .place, aliases: ["LA", "L.A."]),
    KnownName(name: "New York", type: .place), KnownName(name: "Oregon", type: .place),
  ]

  @Test(arguments: [
    ("[l La.], and", "l:louisiana"), ("in [l La]. He", "l:louisiana"), ("[l L.A.] and", "l:los-angeles"),
    ("in [l LA] now", "l:los-angeles"), ("[l LA] 70112", "l:louisiana"), ("[l LA] 701", "l:los-angeles"),
    ("[l N.Y.] is", "l:new-york"), ("[l N. Y.] is", "l:new-york"), ("[l Ore.], and", "l:oregon"),
  ])
  func statesWrittenShort(text: String, id: String) {
    #expect(EntityIndex(text, knowing: known).ids() == [id])
  }

  @Test func onlyPlacesAreReadSo() {
    #expect(EntityIndex("[o La.]", knowing: []).entities.map(\.name) == ["La."])
  }
}
