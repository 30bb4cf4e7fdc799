import EntityExtraction
import EntityResolution
import Testing

@Suite struct CompanyNamesTests {
  @Test(arguments: [
    ("Brennick Ltd", "Brennick Limited"), ("BRENNICK LTD.", "Brennick Limited"), ("Pell GmbH", "Pell"),
    ("Norling Aktiengesellschaft", "Norling AG"), ("Carrow Pty Ltd", "Carrow Pty Limited"),
    ("Pell GmbH & Co. KG", "Pell GmbH"), ("Wexcombe Inc.", "Wexcombe Incorporated"), ("A-B-X Company", "ABX Company"),
    ("Mora y Ruiz S.A. de C.V.", "Mora y Ruiz, S.A."), ("Dolby & Crane", "Dolby and Crane"),
  ])
  func legalFormsAndSpellings(first: String, second: String) {
    #expect(EntityIndex("[o \(first)] and [o \(second)]").entities.count == 1)
  }

  @Test(arguments: [
    ("Rothwell Manufacturing Company", "Rothwell"), ("Tide Farm Fire & Casualty Co.", "Tide Farm"),
    ("Marland & Holt Heavy Industries Ltd", "Marland and Holt"), ("Grissom Sachs Group Inc.", "Grissom"),
    ("West Star Mining and Smelting Company of Duluth", "West Star Mining"), ("Kendal Motor Company", "Kendal"),
    ("Halcyon Freight Services LLC", "HFS"),
  ])
  func whatStandsBeforeTheKindOfCompany(full: String, short: String) {
    let index = EntityIndex("[o \(full)] paid. [o \(short)] paid twice.")
    #expect(index.entities.map(\.name) == [full])
  }

  @Test(arguments: [
    ("Brennick (Holdings) Ltd", "Brennick Ltd"), ("General Harness Company", "General"),
    ("North Lumber Co.", "North"), ("Tate Oil Co.", "Tate Steel Co."), ("Northern Gas Ltd", "Northern"),
  ])
  func otherCompanies(first: String, second: String) {
    #expect(EntityIndex("[o \(first)] owns [o \(second)].").entities.count == 2)
  }

  @Test func theGazetteersCompanyWithItsLegalForm() {
    let known = [
      KnownName(name: "QRS", type: .organization, aliases: ["Q&R"]), KnownName(name: "Dell", type: .place),
    ]
    let index = EntityIndex("[o QRS Corp.], [o QRS], [o Q&R Inc.]. [o Dell Ltd], [l Dell]", knowing: known)
    #expect(index.ids() == ["o:qrs", "o:qrs", "o:qrs", "o:dell-ltd", "l:dell"])
  }

  @Test func annotatedTextsWithSpacesAroundHyphens() {
    let index = EntityIndex("[o Ruritania - Borduria Council] and [o Elm - Ash Board]")
    #expect(index.entities.map(\.name) == ["Elm - Ash Board", "Ruritania - Borduria Council"])
  }

  @Test func aFirmCalledAfterAPersonIsNotTheirs() {
    let index = EntityIndex("[o Tamsin Gale & Co] paid [p Tamsin Gale].")
    #expect(index.ids() == ["o:tamsin-gale-&-co", "p:tamsin-gale"])
  }

  @Test(arguments: [
    ("University of Leeds", "Leeds University", 1), ("University of Washington", "Washington University", 2),
    ("Supreme Court of Nevada", "Nevada Supreme Court", 1), ("Bank of Leeds", "Leeds Bank", 2),
  ])
  func placesBeforeAndBehindTheHead(first: String, second: String, count: Int) {
    #expect(EntityIndex("The [o \(first)] and [o \(second)].").entities.count == count)
  }

  @Test func theFormWithItsLegalFormSaysThatItIsACompany() {
    let index = EntityIndex("[o Halvorsen Vireo] grows. [o Halvorsen Vireo, Inc.] paid. [o Halvorsen] paid twice.")
    #expect(index.entities.count == 1)
  }

  @Test func formerNamesOfTowns() {
    let index = EntityIndex(
      "The town of [l Port Mercy], formerly [l Fort Grey], has a museum. [l Fort Grey] was big. [p Grey] left.")
    #expect(Set(index.ids()[..<3]).count == 1)
    #expect(index.ids()[3] != index.ids()[0])
  }

  @Test(arguments: [
    ("Norling Bank PLC", 1), ("Norling Stores Limited", 1), ("Norling Insurance Ltd", 2), ("Norling Trains Ltd", 2),
  ])
  func aListedCompanyInFullIsTheCompany(full: String, count: Int) {
    let index = EntityIndex(
      "[o \(full)] called in the loan. [o Norling] would not comment.",
      knowing: [KnownName(name: "Norling", type: .organization)])
    #expect(index.entities.count == count)
  }

  /// One word that nothing lists is the only organization that began with it before.
  @Test(arguments: [
    "[o Ardmore Ferries] has told the port. [o Ardmore] said so.", "[o Tirunda Indonesia] flies. [o Tirunda] waits.",
  ])
  func theFirstWordOfALongerName(text: String) { #expect(EntityIndex(text).entities.count == 1) }

  @Test(arguments: [
    // Two longer names, a name that comes later, a partner behind the word, what is listed, a company in full.
    "[o Ardmore Ferries] and [o Ardmore Hops] met. [o Ardmore] said so.",
    "[o Ardmore] met. [o Ardmore Mobile] said so.",
    "[o Ardmore & Lund] met. [o Ardmore] said so.",
    "[o Ruritania Choir] met. [o Ruritania] said so.", "[o Ardmore (Holdings) Ltd] met. [o Ardmore Ltd] said so.",
  ])
  func theFirstWordOfAnother(text: String) {
    let known = [KnownName(name: "Ruritania", type: .place)]
    #expect(EntityIndex(text, knowing: known).entities.count > 1)
  }

  @Test(arguments: [
    "[o Crestwick de Rell] acted for her. Neither [o Crestwick] nor the bank would talk.",
    "[o Chilomba Women's Association] dug the trenches. [o Chilomba] has forty members.",
    "THE MAYOR THANKED [o HALDEN LUMBER COMPANY]. [o HALDEN] HAS PAID.",
    "We rent rooms from [o Whitmore College London]. The lease with [o Whitmore College] ends in May.",
    "[o Norvang Agency for Fish Cooperation] ([o Norvac]) paid. [o Norvac] left.",
  ])
  func shortFormsThatTheTextShows(text: String) {
    let index = EntityIndex(text, knowing: [KnownName(name: "London", type: .place)])
    #expect(index.entities.count == 1, "\(index.entities.map(\.name))")
  }

  @Test func ofTwoFirmsWithOneFirstWordTheOneNamedBeforeIsMeant() {
    let index = EntityIndex(
      "[o Halvang Shipping ASA] paid. [o Halvang] earned more. [o Halvang Family Holding AS] owns it.")
    #expect(index.ids() == ["o:halvang-shipping-asa", "o:halvang-shipping-asa", "o:halvang-family-holding-as"])
  }

  @Test(arguments: [
    "[o Brandt Scholarship] began. [o Brandt] paid for it.", "[o Falk & Lund] closed. [o Falk] opened.",
    "[o Whitmore College Press] prints. [o Whitmore College] teaches.",
  ])
  func whatMayStandBesideAnother(text: String) {
    let index = EntityIndex(text, knowing: [KnownName(name: "Brandt", type: .person)])
    #expect(index.entities.count == 2)
  }
}
