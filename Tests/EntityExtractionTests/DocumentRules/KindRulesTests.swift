import EntityExtraction
import Testing
import TextModel

/// Rules for companies, states, court papers, capitals and names whose sentence says what they are, through the built-in tagger.
struct KindRulesTests {
  private func found(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { "\($0.type.rawValue):\(document.text(of: $0.span))" }
  }

  @Test(arguments: [
    ("Larkspur (Europe) Ltd was sold in May.", "organization:Larkspur (Europe) Ltd"),
    ("Clarke, Nickolls & Coombs made sweets.", "organization:Clarke, Nickolls & Coombs"),
    ("Harlow & Pike paid. Harlow and Pike closed.", "organization:Harlow and Pike"),
    ("Thornbury Steel Works Limited (\"Thornbury\") sued. Thornbury lost.", "organization:Thornbury"),
    ("Vantage Growth Advisors LLP, known as Vantage, met. Vantage closed.", "organization:Vantage"),
    ("Marlow Freight Services Ltd (\"MFS\") shall carry the goods. If MFS does not, it pays.", "organization:MFS"),
  ])
  func companies(text: String, name: String) { #expect(found(text).last == name || found(text).contains(name)) }

  @Test func aTitleOutweighsACompanysShortForm() {
    let names = found("Delacroix Shipping Co. paid. Mr. Delacroix retired.")
    #expect(names.last == "person:Delacroix")
  }

  @Test(arguments: [
    ("Ted Orr came from Reno, Nev., and stayed.", "Nev."), ("They live in Conn. and work here.", "Conn"),
    ("She left Laramie, Wyo., last week.", "Wyo."), ("Bus lines run to Hamilton, Ont., in summer.", "Ont."),
  ])
  func states(text: String, state: String) { #expect(found(text).contains("place:\(state)")) }

  @Test(arguments: [
    "See 347 U.S. 483 and 112 F.3d 44.", "Appellants rely on 86 S.Ct. 1602.", "Plaintiffs appeal.",
    "Petitioner filed a brief.",
  ])
  func courtPapersNameNobody(text: String) { #expect(found(text + Self.others) == Self.namesOfOthers) }

  /// Names behind a text that has none, so that a tagger that finds nothing doesn't pass.
  private static let others = " Alice Boyd stayed in Leeds."
  private static let namesOfOthers = ["person:Alice Boyd", "place:Leeds"]

  @Test func sidesOfACaseAndJudges() {
    let names = found("The court in Weaver v. Harmon, 206 F.2d 12, in which Tolliver, J., wrote.")
    #expect(names == ["person:Weaver", "person:Harmon", "person:Tolliver"])
  }

  @Test(arguments: [
    ("DUNHAM, J.\n\nDefendant appeals from a judgment of conviction.", ["person:DUNHAM"]),
    (
      "Before Ortega, Presiding Judge, and Powers, Judge, and Lagesen, Judge.",
      ["person:Ortega", "person:Powers", "person:Lagesen"]
    ),
  ])
  func judges(text: String, names: [String]) { #expect(found(text) == names) }

  @Test(arguments: [
    ("Lilly", "A deal with Eli Lilly and Company was signed, under which Lilly will pay $60 million.", "organization"),
    ("Lilly", "Eli Lilly and Company was founded by Colonel Eli Lilly. Mr. Lilly lived here.", "person"),
  ])
  func foundersOfCompanies(name: String, text: String, type: String) {
    #expect(found(text).last == "\(type):\(name)")
  }

  @Test(arguments: ["She has Huntington's disease.", "A study of Hodgkin lymphoma began.", "He had Tourette syndrome."])
  func illnessesAreNobody(text: String) { #expect(found(text + Self.others) == Self.namesOfOthers) }

  @Test(arguments: [
    "Robert Halloran has resigned. Halloran's disease was kept a secret.",
    "Robert Halloran limped off. Halloran's fracture is bad.",
  ])
  func whoIsIllIsSomebody(text: String) { #expect(found(text) == ["person:Robert Halloran", "person:Halloran"]) }

  @Test func roomsArePlaces() {
    #expect(found("The board met in the Griffin Room on Monday.") == ["place:Griffin Room"])
  }

  @Test(arguments: [
    (
      "Leeds: Meslier; Gray, Rodon, Struijk, Byram; Kamara, Ampadu; James, Rutter, Summerville; Piroe.",
      ["Kamara, Ampadu", "Keane, Osmajic"]
    ),
    ("The Company's Head of Audit read it. Head Office agreed.", ["Company's Head"]),
  ])
  func nothingIsMadeOf(text: String, wrong: [String]) {
    for name in wrong { #expect(!found(text).contains { $0.hasSuffix(":\(name)") }) }
  }

  @Test(arguments: [
    "Baumgartner, F. R. & Leech, B. L. (1998). Basic Interests.",
    "Baumgartner, F. R., & Leech, B. L. (1998). Basic Interests.",
  ])
  func authorsOfReferences(text: String) {
    #expect(found(text).prefix(2) == ["person:Baumgartner, F. R.", "person:Leech, B. L."])
  }

  @Test func surnamesOfReferencesAreFoundInTheText() {
    let names = found(
      "Building on Klüver (2013), we count.\n\nReferences\nBaumgartner, F. & Leech, B. (1998). Basic Interests.\n"
        + "Klüver, H. & Pickup, M. (2013). Lobbying in Europe.")
    #expect(names.first == "person:Klüver")
  }

  @Test(arguments: [
    ("She was born to Oscar and Hilma (Saari) Niemi.", "person:Hilma (Saari) Niemi"),
    ("Her children are Karen (Steve) Bjorklund and Paul.", "person:Karen (Steve) Bjorklund"),
  ])
  func namesInBrackets(text: String, name: String) { #expect(found(text).contains(name)) }

  @Test func titlesBeforeParticles() {
    let names = found("He surrendered to M. de Villiers, and the Sieur de Contrecoeur came, too.")
    #expect(names == ["person:de Villiers", "person:de Contrecoeur"])
  }

  @Test func clubsByWhoStandsByThem() {
    #expect(found("Preston manager Ryan Lowe smiled.") == ["organization:Preston", "person:Ryan Lowe"])
  }

  @Test func capitalsAreReadLikeRunningText() {
    let names = found("DR. OYELARAN VOTED AGAINST. THE COMPANY SOLD ITS OFFICE IN ROTTERDAM TO PORTLINE LIMITED.")
    #expect(names == ["person:OYELARAN", "place:ROTTERDAM", "organization:PORTLINE LIMITED"])
  }

  @Test func capitalsKeepTheirOffsets() {
    let names = found("ÉMILE O'ROURKE VISITED MÜNCHEN AND PARIS TODAY.")
    #expect(names.contains("place:PARIS"))
  }

  @Test(arguments: [
    ("Everton beat Southampton 3-1 on Saturday.", ["organization:Everton", "organization:Southampton"]),
    ("She slept at the London Hyatt.", ["organization:London Hyatt"]),
    ("Brazil beat Ghana 2-0.", ["place:Brazil", "place:Ghana"]),
  ])
  func theSentenceDecides(text: String, names: [String]) { #expect(found(text) == names) }
}
