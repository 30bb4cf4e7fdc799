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
    #expect((EntityIndex("[p \(first)] and [p \(second)]").entities.count == 1) == isOne)
    #expect((EntityIndex("[p \(second)] and [p \(first)]").entities.count == 1) == isOne)
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
    let index = EntityIndex(
      "[p Kim Jong Un] met [p Kim Yong Chol]", "[p Martin King] and [p Martin King Jr.]", "[l Washington]",
      "[p Denzel Washington]")
    let place = try #require(index.entities.firstIndex { $0.id == "l:washington" })
    #expect(index.keptApart(from: place).map(\.reason) == [.type])
    let king = try #require(index.entities.firstIndex { $0.name == "Martin King" })
    #expect(index.keptApart(from: king).map(\.reason) == [.suffix])
    let kim = try #require(index.entities.firstIndex { $0.id == "p:kim-jong-un" })
    #expect(index.keptApart(from: kim).map(\.reason) == [.givenName])
    let decided = try Decisions(parsing: "not-same\tKim Jong Un\tKim Yong Chol")
    #expect(index.keptApart(from: kim, decisions: decided).map(\.reason) == [.decision])
  }
}
