import EntityExtraction
import Testing

struct GazetteerTests {
  @Test(arguments: [
    ("DPRK", "North Korea"), ("ROK", "South Korea"), ("U.S.", "United States"), ("USA", "United States"),
    ("U.K.", "United Kingdom"), ("UAE", "United Arab Emirates"), ("PRC", "China"), ("USSR", "Soviet Union"),
    ("Burma", "Myanmar"), ("Cote d'Ivoire", "Ivory Coast"), ("Türkiye", "Turkey"), ("Holland", "Netherlands"),
    ("Department of State", "State Department"), ("U.S. State Department", "State Department"),
    ("Workers Party of Korea", "Workers' Party of Korea"), ("AFP", "Agence France-Presse"), ("Kiev", "Kyiv"),
  ])
  func aliases(_ alias: String, _ name: String) { #expect(Gazetteer.standard.knownName(alias)?.name == name) }

  @Test func types() {
    #expect(Gazetteer.standard.knownName("Pyongyang")?.type == .place)
    #expect(Gazetteer.standard.knownName("Reuters")?.type == .organization)
    #expect(Gazetteer.standard.knownName("Nobody's Country") == nil)
  }

  @Test func demonymsAreNoAliases() {
    #expect(Gazetteer.standard.knownName("North Korean") == nil)
    #expect(Gazetteer.standard.knownName("North Korea")?.demonyms.contains("North Korean") == true)
  }

  @Test func enoughOfEach() {
    let names = Gazetteer.standard.knownNames
    #expect(names.filter { $0.type == .organization }.count >= 400)
    #expect(names.filter { $0.type == .place }.count >= 400)
    #expect(Set(names.map(\.name)).count >= names.count - 10, "entries should be listed once")
  }

  /// One state of every letter and region among the members of the United Nations.
  @Test(arguments: [
    "Andorra", "Bhutan", "Comoros", "Djibouti", "Eswatini", "Fiji", "Gabon", "Haiti", "Iceland", "Jordan", "Kiribati",
    "Lesotho",
    "Micronesia", "Nauru", "Oman", "Palau", "Qatar", "Rwanda", "San Marino", "Timor-Leste", "Uruguay", "Vanuatu",
    "Yemen",
    "Zambia",
  ])
  func members(_ state: String) { #expect(Gazetteer.standard.knownName(state)?.name == state) }

  @Test(arguments: [
    ("Maria", NameKinds.givenName), ("Heather", .givenName), ("Schmidt", .surname), ("Lima", .bigCity),
    ("France", .country),
    ("West Virginia", .subdivision), ("Harvard University", .institution), ("meeting", .commonWord),
  ])
  func wordLists(_ name: String, _ kind: NameKinds) { #expect(Gazetteer.standard.kinds(of: name).contains(kind)) }

  @Test func strangersAreOnNoList() {
    for name in ["Qqzzx", "Vrblgrm Fnord", ""] { #expect(Gazetteer.standard.kinds(of: name) == []) }
  }

  @Test func theEarlierEntryHasASharedForm() {
    let gazetteer = Gazetteer(knownNames: [
      KnownName(name: "Georgia", type: .place), KnownName(name: "Georgia", type: .person),
    ])
    #expect(gazetteer.knownName("georgia")?.type == .place)
    #expect(gazetteer.kinds(of: "Maria") == [])
  }
}
