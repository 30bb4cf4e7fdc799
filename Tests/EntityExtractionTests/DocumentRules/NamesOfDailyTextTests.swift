import EntityExtraction
import Testing
import TextModel

/// Rules for what press releases, minutes, reports of matches and obituaries are full of, through the built-in tagger; each kind with
/// what it must not touch.
struct NamesOfDailyTextTests {
  private func found(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).map { "\($0.type.rawValue):\(document.text(of: $0.span))" }
  }

  @Test(arguments: [
    ("She serves on the boards of Kitov Bio and the Massachusetts Biotechnology Council.", "organization:Kitov Bio"),
    ("Vendel Foods, Orrin Dairies and Kestin Timber paid Ida Brandt.", "organization:Orrin Dairies"),
    ("For the Claimant Mr Ian Shaw (instructed by Percy Lomax) appeared.", "organization:Percy Lomax"),
    ("Peter Dale of Abrams & Lowe argued the case.", "organization:Abrams & Lowe"),
    ("Sources: Leeds Examiner, Hull Mercury, Derby Evening Echo.", "organization:Leeds Examiner"),
    ("Corran-Blythe Steel Ltd grew. Corran-Blythe opened a mill.", "organization:Corran-Blythe"),
  ])
  func organizations(text: String, name: String) { #expect(found(text).contains(name)) }

  @Test func whatTheTextSaysItIs() {
    let names = found(
      "Stripe has bought Recko, a Bengaluru startup that reconciles payments. Recko was founded in 2017.")
    #expect(names.filter { $0 == "organization:Recko" }.count == 2)
  }

  @Test func anOwnersEndingIsNoneOfTheName() {
    let names = found(
      """
      Brightwater Holdings plc said it would buy Larkfield Foods Ltd. for 40 million pounds. Larkfield, which makes soup, employs \
      300 people in Hull. Brightwater's chief executive, Moira Tennyson, said so.
      """)
    #expect(names.contains("organization:Brightwater"))
  }

  @Test func theLettersOfAnExchangeAreNoName() {
    let names = found("Tarrow Foods, Inc. (NASDAQ: TRWF) named Ida Brandt chief executive.")
    #expect(names == ["organization:Tarrow Foods, Inc.", "person:Ida Brandt"])
  }

  @Test(arguments: [
    ("Apologies came from Cllr. Beaumont.", "person:Beaumont"),
    ("Pass the port to Colonel Strange.", "person:Strange"),
    ("The hall was searched by Deputies Hanks and Rollins.", "person:Rollins"),
    (
      "H.G. Wells and G.K. Chesterton corresponded for years. \"HG Wells was wrong,\" Chesterton wrote.",
      "person:Chesterton"
    ),
    ("Otto Arantes do Nascimento was born in 1940.", "person:Otto Arantes do Nascimento"),
  ])
  func people(text: String, name: String) { #expect(found(text).contains(name)) }

  @Test(arguments: [
    (
      "John F. Kennedy had been there in June 1963; J. F. Kennedy Park was named after him.",
      "place:J. F. Kennedy Park"
    ),
    ("Lucy Dale, of Lancaster Co., Pa., was there.", "place:Lancaster Co."),
  ])
  func places(text: String, name: String) { #expect(found(text).contains(name)) }

  @Test func aSingerOfTheParkIsSomebody() {
    #expect(found("Park Ji-sung and Chan Ho Park were on it.").contains("person:Chan Ho Park"))
  }

  @Test func aCityThatBeatsAnotherIsNobody() {
    let names = found("Jackson beat Memphis in May. Michael Jackson sang.")
    #expect(names.filter { $0.hasPrefix("person") } == ["person:Michael Jackson"])
  }

  @Test func clubsInAReportOfAMatch() {
    let names = found("Leeds beat Wolves 3-1. Leeds go fifth, above Chelsea and Newcastle. He was born in Leeds.")
    #expect(names.filter { $0 == "organization:Leeds" }.count == 2)
    #expect(names.contains("organization:Newcastle"))
    #expect(names.last == "place:Leeds")
  }

  @Test func aStreetEndsASentence() {
    #expect(found("She lives at 14 Elm St. Paul Whitaker lives next door.").contains("person:Paul Whitaker"))
    #expect(found("She flew to St. Paul on Monday.") == ["place:St. Paul"])
  }

  @Test func whoWasNamedBeforeDecidesWhatAShortFormMeans() {
    let firm = found("Corbridge Estates owns it. Corbridge will not move. I spoke to Hugh Corbridge himself.")
    #expect(firm.contains("organization:Corbridge"))
    let man = found("Hugh Corbridge runs Corbridge Estates. Corbridge said he was tired.")
    #expect(man.last == "person:Corbridge")
  }

  @Test func digitsOfAScanBehindACapital() {
    let document = tokenized("Capt. J0hn Rand was present.")
    let extracted = ExtractedDocument(document, mentions: EntityExtractor().mentions(in: document))
    #expect(extracted.mentions.map(extracted.spelling).contains("John Rand"))
  }

  @Test func placesInTheOwnersFormOfGerman() {
    let text = TokenizedDocument(
      Document(id: "test", text: "Am Abend sprach Bayerns Umweltminister über die Lage."), language: .german)
    #expect(EntityExtractor().mentions(in: text).map { text.text(of: $0.span) } == ["Bayerns"])
  }

  /// "e" is a particle of names in Portuguese, "é" a verb, and both are "e" when folded.
  @Test func andTiesNoNamesOfPortuguese() {
    let text = TokenizedDocument(
      Document(id: "test", text: "O ministro recebeu Marta Temido e Pedro Nuno Santos em Lisboa."),
      language: .portuguese)
    let names = EntityExtractor().mentions(in: text).map { String(text.text(of: $0.span)) }
    #expect(names == ["Marta Temido", "Pedro Nuno Santos", "Lisboa"])
  }

  /// A legal form that is the start of another name, and what ends with a comma: names never overlap, whatever stands there.
  @Test(arguments: [
    "Tarrow Foods SA Luzia beat Tarrow SA Luzia Foods SA Pires beat Wolves.", "She bought Tellwick,", "Tellwick, a",
    "Cllr.", "Colonel", "A & B", "of A & B at C & D", "Co., Pa.", "14 Elm St.", "(NASDAQ:", "NYSE: A", "Born",
    "Before Ortega, Presiding Judge, and Powers,", "The Court in Weaver v.", "v. Harmon", ". A", "Ortega, J.", "J.,",
  ])
  func namesNeverOverlap(text: String) {
    for language in TaggerModel.languages {
      let document = TokenizedDocument(Document(id: "test", text: text), language: language)
      let spans = EntityExtractor().mentions(in: document).map(\.span)
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}
