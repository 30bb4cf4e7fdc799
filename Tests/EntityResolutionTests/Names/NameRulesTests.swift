import EntityExtraction
import EntityResolution
import Testing

/// Rules of names, each on the smallest story that shows it.
@Suite struct NameRulesTests {
  /// Two names of one document that are one person, or two.
  @Test(arguments: [
    ("Otto Jespersen", "Jens Otto Harry Jespersen", true),
    ("Guillermo Endara", "Guillermo David Endara Galimany", true),
    ("Patrick Gordon", "Patrick Gordon of Auchleuchries", true), ("Zaha Hadid", "Zaha Mohammad Hadid DBE RA", true),
    ("Pierre L'Enfant", "Peter L'Enfant", true), ("Steve Biegun", "Stephen Biegun", true),
    ("Pyotr Ivanov", "Peter Ivanov", true), ("Martin King", "Martin King Jr.", false),
    ("Harry Jespersen", "Otto Jespersen", false), ("John Smith", "Joan Smith", false),
    ("John of Luxembourg", "Lewis of Luxembourg", false), ("Ana María López", "Ana Sofía López", false),
  ])
  func peopleOfOneDocument(first: String, second: String, isOne: Bool) {
    #expect((EntityIndex("[p \(first)] spoke. [p \(second)] left.").entities.count == 1) == isOne)
    #expect((EntityIndex("[p \(second)] spoke. [p \(first)] left.").entities.count == 1) == isOne)
  }

  @Test(arguments: [
    ("Kristen Walden", "Kristin Walden", true), ("Anna Maurer", "Anna Mauer", true),
    ("Francis Walden", "Frances Walden", false), ("Darren Walden", "Warren Walden", false),
    ("Martin Walden", "Martina Walden", false), ("Kristen Walden", "Kristin Malden", false),
    ("George W. Walden", "George H. W. Walden", false), ("Don Rodrigo Salas Muro", "Rodrigo Salas Muro", true),
    ("YouTuber Julio Salas", "Julio Salas", true), ("Abba Theodoros", "Theodoros", true),
    ("George Walden", "GW", true), ("George Walden", "G. W.", true), ("George Walden", "G. M.", false),
    ("George Walden", "Gw", false),
  ])
  func spellingsInitialsAndTitles(first: String, second: String, isOne: Bool) {
    #expect((EntityIndex("[p \(first)] spoke. [p \(second)] left.").entities.count == 1) == isOne)
  }

  @Test func ofSeveralNearNamesNoneIsChosen() {
    #expect(EntityIndex("[p Kristen Walden], [p Kristin Warden], [p Kristin Walden]").entities.count == 3)
    #expect(EntityIndex("[p Kristen Walden]", "[p Kristin Walden]").entities.count == 2, "in one document only")
  }

  @Test func theFathersSurnameStandsInTheMiddle() {
    #expect(EntityIndex("[p Gregorio Paredes Leyes] left. [p Paredes] came back.").entities.count == 1)
    #expect(EntityIndex("[p Paredes] left. [p Gregorio Paredes Leyes] came back.").entities.count == 2)
    let two = EntityIndex("[p Gregorio Paredes Leyes] and [p Ana Paredes Ruiz] left. [p Paredes] came back.")
    #expect(two.entities.count == 3, "two fit")
  }

  @Test func theGivenNameIsThatOfWhomTheDocumentSpeaksOf() {
    let index = EntityIndex(
      "[p Jana] sings. [p Jana Morel] and [p Jana Kowal] met. [p Morel] said, [p Morel] did, [p Morel] left.")
    #expect(index.ids()[0] == "p:jana-morel")
    #expect(EntityIndex("[p Jana Morel] met [p Jana Kowal]. [p Jana] sings.").entities.count == 3)
  }

  @Test func aPersonIsCalledByTheGivenNameBehindAnUnknownWord() {
    let index = EntityIndex("[p Vlogger Julio Salas] sings. [p Julio Salas] danced. [p Julio] left.")
    #expect(index.entities.count == 1)
  }

  /// Two names of one document and type that are one thing, or two.
  @Test(arguments: [
    ("l Falkland Islands", "l Falklands", true), ("l Sattenham", "l Satenham", true), ("l Esfahan", "l Isfahan", true),
    ("l Sheikh Lotf Allah Mosque", "l Sheikh Lotfollah Mosque", true), ("l Austria", "l Austrian", false),
    ("l Walden Route 110", "l Walden Route 111", false), ("l Bolton", "l Dolton", false),
    ("l Tull Palace", "l Tull", true), ("o Walden Associates", "o Walden", true),
    ("o House of Deputies of Walden", "o House of Deputies", true), ("o Augustinians", "o Augustinian", true),
    ("o Walden Television Network", "o Walden TV", true), ("o Social Democratic Party", "o PSD", true),
    ("o Social Democratic Party", "o DPS", false), ("o U.S. Office of Fair Dealing", "o OFD", true),
    ("o North Korea", "o North", true), ("l North Walden", "l North", false),
  ])
  func placesAndOrganizationsOfOneDocument(first: String, second: String, isOne: Bool) {
    #expect((EntityIndex("[\(first)] and [\(second)]").entities.count == 1) == isOne)
  }

  @Test func aNumberCompletesAName() {
    let index = EntityIndex(
      "The [l US], [l US]-75 (north), [l US] 169 South, the [l US] 75 people came for, [l I]-44, [l I]-44.",
      "[l Terminal] 2, [l Terminal] 3, [l Terminal] 2. The [l US] 2016 vote, a [l US] 3-2 win, [l US]",
      knowing: knownCountries)
    let (roads, halls) = (index.ids(0), index.ids(1))
    #expect(roads[0] == "l:united-states" && roads[3] == roads[0])
    #expect(Set([roads[0], roads[1], roads[2], roads[4]]).count == 4 && roads[4] == roads[5])
    #expect(halls[0] == halls[2] && halls[0] != halls[1])
    #expect(halls[3] == roads[0] && halls[4] == roads[0] && halls[5] == roads[0])
  }

  @Test func aBodyIsMeantByTheLastWordOfItsKnownName() {
    let index = EntityIndex(
      "[o WHO] met. The [o Organization] and the [o Administration] left.", knowing: knownCountries)
    #expect(index.ids() == ["o:world-health-organization", "o:organization", "o:administration"])
    let known = [
      KnownName(name: "NASA", type: .organization, aliases: ["National Aeronautics and Space Administration"])
    ]
    let space = EntityIndex("[o NASA] flew. The [o Administration] said so.", knowing: known)
    #expect(space.entities.count == 1)
  }

  @Test func tokenizedTextIsKnownToo() {
    let known = [KnownName(name: "Walden", type: .place, aliases: ["People's Republic of Walden"])]
    let index = EntityIndex(
      "The [l People 's Republic of Walden], the [l People\u{2019}s Republic of Walden]",
      knowing: known)
    #expect(index.ids() == ["l:walden", "l:walden"])
  }

  @Test func nicknamesMeetAcrossDocuments() {
    let index = EntityIndex("[p Steve Biegun]", "[p Stephen E. Biegun]")
    #expect(index.entities.count == 1)
  }

  @Test func aRoleIsTheOneWhoBearsIt() {
    let index = EntityIndex("[p President: Moon Jae-in] spoke. The [p President] left.", "[p President]")
    #expect(index.ids(0) == ["p:moon-jae-in", "p:moon-jae-in"])
    #expect(index.reasons("p:moon-jae-in").contains(.role))
    #expect(index.ids(1) != index.ids(0), "a role says nothing across documents")
    let two = EntityIndex("[p President: Moon Jae-in] met [p President: Donald Trump]; the [p President] left.")
    #expect(two.entities.count == 3, "two presidents: nobody knows which")
  }

  @Test func aTitleInADocumentDecidesWhichKim() {
    let index = EntityIndex(
      "[p Chairman: Kim Jong Un] sent [p Envoy: Kim Hyok Chol], [p Kim Hyok Chol]. [p Chairman: Kim] waited.")
    #expect(index.ids().last == "p:kim-jong-un")
  }

  @Test func genericWordsStayInTheirDocument() {
    let index = EntityIndex("[o Court]", "[o Court]", "[o Port Authority]", "[o Port Authority]")
    #expect(index.ids(0) != index.ids(1))
    #expect(index.ids(2) == index.ids(3))
  }

  @Test func shortFormsOfOrganizationsAcrossDocuments() {
    let index = EntityIndex("[o Averhaven Port Authority] says", "the [o Port Authority] says")
    #expect(index.ids(1) == ["o:averhaven-port-authority"])
    #expect(index.reasons("o:averhaven-port-authority").contains(.shortForm))
    let two = EntityIndex("[o Averhaven Port Authority]", "[o Northvale Port Authority]", "[o Port Authority]")
    #expect(two.entities.count == 3, "two fit: it stays by itself")
    let court = EntityIndex("[o Supreme Court of Hawaii]", "[o Supreme Court]")
    #expect(court.entities.count == 2, "every country has one")
  }

  @Test func aBodyAndItsParentStayApart() {
    let names = [
      "[o United Nations] and [o United Nations General Assembly]",
      "[o Harvard University] and [o Harvard University Press]",
    ]
    for name in names { #expect(EntityIndex(name).entities.count == 2) }
  }

  @Test(arguments: [
    ("l State of Texas", "l Texas", true), ("l NJ", "l New Jersey", true), ("l D.C.", "l Washington", true),
    ("l New York City", "l New York", false), ("l Kansas City", "l Kansas", false),
    ("l Washington", "l United States", false),
    ("o Department of State", "o State Department", true), ("l Washington", "p Washington", false),
  ])
  func withWhatComesAlong(first: String, second: String, isOne: Bool) {
    let index = EntityIndex(resolving: stories(["[\(first)]", "[\(second)]"]), with: .standard)
    #expect((index.entities.count == 1) == isOne)
  }

  @Test func aNameInOtherLettersIsItsGloss() {
    let index = EntityIndex("[p Nikos Aliagas] (Greek: [p Νίκος Αλιάγας]) and [p Ρένα Μόρφη]")
    #expect(index.ids()[0] == index.ids()[1])
    #expect(index.ids()[2] != index.ids()[0], "not in brackets")
    #expect(index.reasons(index.ids()[0]).contains(.gloss))
  }

  @Test func surnamesThatLookLikeLegalForms() {
    let index = EntityIndex("[p Naomi van As] won. [p Van As] smiled.")
    #expect(index.ids() == ["p:naomi-van-as", "p:naomi-van-as"])
  }

  @Test func teamsCalledByTheirPlace() {
    let index = EntityIndex(
      "[o US] beat [o US] and [o U.S.]", "[l US]", "[o US] once", knowing: knownCountries)
    #expect(Set(index.ids(0).map { $0.prefix(1) }) == ["o"])
    #expect(index.ids(1) == ["l:united-states"] && index.ids(2) == ["l:united-states"])
  }

  @Test func keptApartSaysWhy() throws {
    let texts = [
      "[p Kim Jong Un] met [p Kim Yong Chol]", "[p Martin King] and [p Martin King Jr.]", "[l Washington]",
      "[p Denzel Washington]",
    ]
    let gazetteer = Gazetteer(knownNames: [])
    let index = EntityIndex(resolving: stories(texts), with: gazetteer)
    let place = try #require(index.entities.firstIndex { $0.id == "l:washington" })
    #expect(index.keptApart(from: place).map(\.reason) == [.type])
    let king = try #require(index.entities.firstIndex { $0.name == "Martin King" })
    #expect(index.keptApart(from: king).map(\.reason) == [.suffix])
    let kim = try #require(index.entities.firstIndex { $0.id == "p:kim-jong-un" })
    #expect(index.keptApart(from: kim).map(\.reason) == [.givenName])
    let decisions = try Decisions(parsing: "not-same\tKim Jong Un\tKim Yong Chol")
    let decided = EntityIndex(resolving: stories(texts), with: gazetteer, decisions: decisions)
    #expect(decided.decisions == decisions)
    let again = try #require(decided.entities.firstIndex { $0.id == "p:kim-jong-un" })
    #expect(decided.keptApart(from: again).map(\.reason) == [.decision])
  }
}
