import EntityExtraction
import EntityResolution
import Testing

@Suite struct NonPersonResolutionTests {
  @Test func theGazetteerJoinsItsNames() {
    let index = EntityIndex(
      "[l U.S.], [l US], the [l United States], [l DPRK] and [l North Korea]", knowing: knownCountries)
    #expect(index.ids() == ["l:united-states", "l:united-states", "l:united-states", "l:north-korea", "l:north-korea"])
    #expect(index.entity("l:united-states")?.name == "United States")
    #expect(index.reasons("l:north-korea") == [.knownAlias])
  }

  @Test func demonymsAreNoNames() {
    let index = EntityIndex("[l North Korea] and [l North Korean]", knowing: knownCountries)
    #expect(index.ids() == ["l:north-korea", "l:north-korean"])
  }

  @Test func theGazetteersTypeWins() {
    let index = EntityIndex("[o North Korea] and [l DPRK]", knowing: knownCountries)
    #expect(index.ids() == ["l:north-korea", "l:north-korea"])
    #expect(index.reasons("l:north-korea") == [.knownAlias, .retyped])
  }

  @Test func aBodyAndItsParentStayApart() {
    let known = EntityIndex("[o UN] and [o United Nations General Assembly]", knowing: knownCountries)
    #expect(known.entities.count == 2)
    #expect(EntityIndex("[o Fox News] and [o Fox News Sunday]").entities.count == 2)
    #expect(EntityIndex("[o United Nations] and [o United Nations General Assembly]").entities.count == 2)
  }

  @Test(arguments: [
    ("Lakeland Transit Commission", "LTC"), ("Ministry of Sound Studies", "MSS"), ("Bank of the North", "BOTN"),
    ("U.S. Department of Agriculture", "USDA"),
  ])
  func acronymsJoinTheOnlyNameWithTheirInitials(name: String, acronym: String) {
    let index = EntityIndex("The [o \(name)] met. [o \(acronym)] members left.")
    #expect(index.entities.count == 1)
    #expect(index.entities.first?.name == name)
    #expect(index.entities.first?.merges.map(\.reason) == [.acronym])
  }

  @Test func aClubIsCalledByItsTown() {
    let index = EntityIndex("[o Norwich City] beat [o Preston North End]. [o! Norwich] scored twice in [l Norwich].")
    #expect(index.ids() == ["o:norwich-city", "o:preston-north-end", "o:norwich-city", "l:norwich"])
    #expect(EntityIndex("[o Dundee United], [o Dundee City] and [o Dundee]").entities.count == 3)
    #expect(EntityIndex("[o Kansas City] beat [o Kansas]").entities.count == 2)
    #expect(
      EntityIndex("[o Sale Sharks] held [o Newcastle Rugby]. [o Newcastle] and [o Sale] rest.").entities.count == 2)
    #expect(EntityIndex("[o Sale Sharks] said the [o Sale Mercury] had called [o Sale] weak.").entities.count == 2)
    #expect(EntityIndex("The [o Sale University Sharks] won. [o Sale University] cheered.").entities.count == 2)
  }

  @Test func anAmbiguousAcronymStaysAlone() {
    let index = EntityIndex("[o National Basket League], [o National Boat League], [o NBL]")
    #expect(index.entities.count == 3)
    #expect(EntityIndex("[o University of Sheffield] in the [l US]").entities.count == 2)
  }

  @Test(arguments: [
    "[o Frente de Libertação da Madeira] ([o FLAMA]) met. [o FLAMA] left.",
    "[o FLAMA] (the [o Frente de Libertação da Madeira]) met. [o FLAMA] left.",
    "[o Frente de Libertação da Madeira] (“[o FLAMA]”) met. [o FLAMA] left.",
  ])
  func definitionsJoinAcronyms(text: String) {
    #expect(EntityIndex(text).entities.map(\.id) == ["o:frente-de-libertacao-da-madeira"])
  }

  @Test func aNationBeforeTheNameIsNotInItsLetters() {
    let index = EntityIndex(
      "[o Jordanian General Intelligence Directorate] ([o GID]) questioned him. [o GID] passed it on.")
    #expect(index.entities.count == 1)
  }

  @Test func bracketsAloneDefineNothing() {
    #expect(EntityIndex("[o Reuters Group] ([o AP]) reported").entities.count == 2)
    #expect(EntityIndex("[o Hoover Foods] ([o HF] and others)").entities.count == 1)
    #expect(EntityIndex("[o Hoover Foods], [o HXF]").entities.count == 2)
  }

  @Test func aDocumentMayDefineAKnownAcronymAnew() {
    let index = EntityIndex(
      "[o Workers' Harbour Office] ([o WHO]) met. [o WHO] left.", "[o WHO] warned.", knowing: knownCountries)
    #expect(index.ids() == Array(repeating: "o:workers-harbour-office", count: 3))
    #expect(index.ids(1) == ["o:world-health-organization"])
    let variant = EntityIndex("[o World Health Org] ([o WHO]) met.", knowing: knownCountries)
    #expect(variant.ids() == ["o:world-health-organization", "o:world-health-organization"])
  }

  @Test(arguments: [
    ("Northvale Port Authority", "Port Authority"), ("Apple Inc.", "Apple"), ("Siemens", "Siemens AG"),
    ("State Department", "Department of State"), ("World Health Organisation", "World Health Organization"),
    ("Johnson & Johnson", "Johnson and Johnson"), ("The Hague Group", "Hague Group"), ("Harrow School", "Harrow"),
    ("Church of Scientology", "Church"), ("Nestlé S.A.", "Nestle"), ("A.P. Moller – Maersk", "Maersk"),
  ])
  func shortAndOtherFormsOfOrganizations(first: String, second: String) {
    #expect(EntityIndex("[o \(first)] and [o \(second)]").entities.count == 1)
  }

  @Test func ambiguousShortFormsStayAlone() {
    let index = EntityIndex("[o Northvale Port Authority], [o Eastham Port Authority], the [o Port Authority]")
    #expect(index.ids() == ["o:northvale-port-authority", "o:eastham-port-authority", "o:port-authority"])
    #expect(EntityIndex("The [o White House] and the [o House]").entities.count == 2)
  }

  @Test func chainsOfShortFormsEndAtTheFullName() {
    let index = EntityIndex("[o Northvale Port Authority], [o Port Authority], [o Authority]")
    #expect(index.ids() == Array(repeating: "o:northvale-port-authority", count: 3))
  }

  @Test(arguments: [
    ("St. Petersburg", "Saint Petersburg", 1), ("State of Texas", "Texas", 1), ("City of London", "London", 2),
    ("Santa Elena de Uairén", "Santa Elena", 1), ("New Mexico", "Mexico", 2), ("Tulsa County", "Tulsa", 2),
    ("Abu Dhabi", "ABU DHABI", 1), ("São Paulo", "Sao Paulo", 1), ("North Korea", "North", 1),
    ("East Germany", "East", 1), ("North Dakota", "North", 2), ("Korea North", "North", 2),
  ])
  func formsOfPlaces(first: String, second: String, count: Int) {
    #expect(EntityIndex("[l \(first)] and [l \(second)]").entities.count == count)
  }

  @Test func theBareNameOfAPlaceIsItsName() {
    let index = EntityIndex("[l State of Texas] and [l Texas]", "[l Texas]")
    #expect(index.entities.map(\.id) == ["l:texas"])
  }

  @Test func aDocumentsOwnAcronymIsNotTheListedOne() {
    let known = [
      KnownName(name: "Korean People's Army", type: .organization, aliases: ["KPA"]),
      KnownName(name: "National Basketball Association", type: .organization, aliases: ["NBA"]),
    ]
    let own = EntityIndex("[o Kenya Ports Authority] shut. [o KPA] could not say why.", knowing: known)
    #expect(own.entities.count == 1)
    // A name that comes later, and one that shares a word with the listed one, are others.
    let later = EntityIndex("[o KPA] marched. [o Kenya Ports Authority] shut.", knowing: known)
    #expect(later.entities.count == 2)
    let alike = EntityIndex("[o National Bank of Azerbaijan] paid. The [o NBA] played.", knowing: known)
    #expect(alike.entities.count == 2)
  }

  @Test(arguments: [
    ("Office for Students", "OfS"), ("Brackley & District Railway Society", "BDRS"), ("Vane & Ells", "V&E"),
    ("Union of Dyers and Food Workers union", "UDFW"),
  ])
  func acronymsWithSmallLettersAndSigns(name: String, acronym: String) {
    #expect(EntityIndex("[o \(name)] wrote. [o \(acronym)] waits.").entities.count == 1)
  }

  @Test func aSaintsHospitalIsCalledByTheSaint() {
    #expect(EntityIndex("[l St. Luke's Hospital] is full. I was at [l St. Luke's].").entities.count == 1)
    #expect(EntityIndex("[l St. Louis Hospital] is full. I was in [l St. Louis].").entities.count == 2)
  }

  @Test(arguments: [("Lake Vostok", "Vostok"), ("River Tarn", "Tarn"), ("Mount Karwen", "Karwen")])
  func watersAndMountainsWithoutTheirKind(full: String, short: String) {
    #expect(EntityIndex("They went to [l \(full)]. [l \(short)] was frozen.").entities.count == 1)
    #expect(EntityIndex("They went to [l New \(short)]. [l \(short)] was frozen.").entities.count == 2)
  }
}
