import EntityExtraction
import EntityResolution
import Testing

/// Lone words tagged otherwise than the company that they are short for.
@Suite struct CompanyShortNamesTests {
  @Test(arguments: [
    ("[o Netherby Partners] rang. Call us at [l Netherby].", "o:netherby-partners"),
    ("[o Brandvold Timber Company] sued. [p Brandvold] lost.", "o:brandvold-timber-company"),
    ("[p Brandvold] lost to [o Brandvold Timber Company].", "o:brandvold-timber-company"),
  ])
  func theyFollowTheCompany(text: String, id: String) {
    #expect(EntityIndex(text).ids() == [id, id])
  }

  @Test(arguments: [
    ("[o Netherby Partners] rang. It rained in [l Netherby].", "l:netherby"),
    ("[o Netherby Partners] of [l Netherby], [l Ohio].", "l:netherby"),
    ("[o Brandvold Timber] sued [p Mr.: Brandvold].", "p:brandvold"),
    ("[o Brandvold & Sons Ltd] sued [p Brandvold].", "p:brandvold"),
    ("[o General Timber Company] met [p General].", "p:general"),
  ])
  func thePlaceAndThePersonStay(text: String, id: String) {
    #expect(EntityIndex(text).ids()[1] == id)
  }

  @Test func aPersonOfThatNameIsThere() {
    let index = EntityIndex("[o Brandvold Timber Company] was Erik's. [p Erik Brandvold] left. [p Brandvold] wept.")
    #expect(index.ids() == ["o:brandvold-timber-company", "p:erik-brandvold", "p:erik-brandvold"])
  }

  @Test func severalWordsAreTheCompanysWhereNoPlaceIsMeant() {
    let index = EntityIndex(
      "[o Otter Creek Mining] drilled. [l Otter Creek] paid the county.",
      "[o Otter Creek Mining] drilled. It rained in [l Otter Creek].")
    #expect(index.ids(0) == ["o:otter-creek-mining", "o:otter-creek-mining"])
    #expect(index.ids(1)[0] != index.ids(1)[1])
  }

  @Test func whatTheGazetteerKnowsStays() {
    let known = [KnownName(name: "Ruritania", type: .place)]
    let index = EntityIndex("[o Ruritania Timber Company] left [l Ruritania].", knowing: known)
    #expect(index.ids() == ["o:ruritania-timber-company", "l:ruritania"])
  }

  @Test func aPlaceThatStandsBeforeTheCompanyStaysOne() {
    let company = EntityIndex("[o Tarn River Oil Company] hired him. [l Tarn River] paid well.")
    #expect(Set(company.ids()).count == 1)
    let place = EntityIndex("[l Tarn River] was high. [o Tarn River Oil Company] hired him. [l Tarn River] fell.")
    #expect(place.ids()[0].hasPrefix("l:") && place.ids()[0] == place.ids()[2] && place.ids()[1].hasPrefix("o:"))
  }
}
