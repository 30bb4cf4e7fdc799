import EntityExtraction
import Testing
import TextModel

/// Rules for what press releases, minutes, reports of matches and obituaries are full of, through the built-in tagger; each kind with
/// what it must not touch.
struct NamesOfDailyTextTests {
  @Test(arguments: [
    ("She serves on the boards of Kitov Bio and the Massachusetts Biotechnology Council.", "organization:Kitov Bio"),
    ("Vendel Foods, Orrin Dairies and Kestin Timber paid Ida Brandt.", "organization:Orrin Dairies"),
    ("The creditors include Tessler Printing, which is owed two million dollars.", "organization:Tessler Printing"),
    ("Marsh & Tolland audited it. Nobody at Marsh and Tolland objected.", "organization:Marsh and Tolland"),
    ("They owe money to Whitfield Dairy and the Port of Tilbury.", "organization:Whitfield Dairy"),
    ("For the Claimant Mr Ian Shaw (instructed by Percy Lomax) appeared.", "organization:Percy Lomax"),
    ("Peter Dale of Abrams & Lowe argued the case.", "organization:Abrams & Lowe"),
    ("Sources: Leeds Examiner, Hull Mercury, Derby Evening Echo.", "organization:Leeds Examiner"),
    ("Corran-Blythe Steel Ltd grew. Corran-Blythe opened a mill.", "organization:Corran-Blythe"),
  ])
  func organizations(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test func whatTheTextSaysItIs() {
    let names = builtInNames(
      in:
        "Stripe has bought Recko, a Bengaluru startup that reconciles payments. Recko was founded in 2017.")
    #expect(names.filter { $0 == "organization:Recko" }.count == 2)
  }

  @Test func anOwnersEndingIsNoneOfTheName() {
    let names = builtInNames(
      in:
        """
        Brightwater Holdings plc said it would buy Larkfield Foods Ltd. for 40 million pounds. Larkfield, which makes soup, employs \
        300 people in Hull. Brightwater's chief executive, Moira Tennyson, said so.
        """)
    #expect(names.contains("organization:Brightwater"))
  }

  @Test func theLettersOfAnExchangeAreNoName() {
    let names = builtInNames(in: "Tarrow Foods, Inc. (NASDAQ: TRWF) named Ida Brandt chief executive.")
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
  func people(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test(arguments: [
    (
      "John F. Kennedy had been there in June 1963; J. F. Kennedy Park was named after him.",
      "place:J. F. Kennedy Park"
    ),
    ("Lucy Dale, of Lancaster Co., Pa., was there.", "place:Lancaster Co."),
  ])
  func places(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test func aSingerOfTheParkIsSomebody() {
    #expect(builtInNames(in: "Park Ji-sung and Chan Ho Park were on it.").contains("person:Chan Ho Park"))
  }

  @Test func aCityThatBeatsAnotherIsNobody() {
    let names = builtInNames(in: "Jackson beat Memphis in May. Michael Jackson sang.")
    #expect(names.filter { $0.hasPrefix("person") } == ["person:Michael Jackson"])
  }

  @Test func clubsInAReportOfAMatch() {
    let names = builtInNames(
      in: "Leeds beat Wolves 3-1. Leeds go fifth, above Chelsea and Newcastle. He was born in Leeds.")
    #expect(names.filter { $0 == "organization:Leeds" }.count == 2)
    #expect(names.contains("organization:Newcastle"))
    #expect(names.last == "place:Leeds")
  }

  @Test func aStreetEndsASentence() {
    #expect(builtInNames(in: "She lives at 14 Elm St. Paul Whitaker lives next door.").contains("person:Paul Whitaker"))
    #expect(builtInNames(in: "She flew to St. Paul on Monday.") == ["place:St. Paul"])
  }

  @Test func whoWasNamedBeforeDecidesWhatAShortFormMeans() {
    let firm = builtInNames(
      in: "Corbridge Estates owns it. Corbridge will not move. I spoke to Hugh Corbridge himself.")
    #expect(firm.contains("organization:Corbridge"))
    let man = builtInNames(in: "Hugh Corbridge runs Corbridge Estates. Corbridge said he was tired.")
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

  @Test(arguments: [
    ("Officials in Huntington, W.Va., were polite.", "place:W.Va."),
    ("He lives in Huntington, W. Va., now.", "place:W. Va"),
    ("It was sold in Santa Fe, N. Mex., by the firm.", "place:N. Mex"),
    ("WHEELING, W.Va. (AP) - Gov. Ruth Ellery spoke on Wednesday.", "place:WHEELING"),
    ("FARGO, N.D. - Gov. Ruth Ellery spoke on Wednesday.", "place:N.D."),
  ])
  func statesWithTwoStops(text: String, name: String) {
    let names = builtInNames(in: text)
    #expect(names.contains { $0.hasPrefix(name) }, "\(names)")
    #expect(!names.contains { $0.hasPrefix("person:N") })
  }

  @Test(arguments: [
    ("ORRIN, 14 March 2023 – A crane leaned over the quay on Tuesday.", true),
    ("SAINT HOLM, March 14 — Ida Brandt said on Tuesday that she would leave.", true),
    ("ORRIN TIMBER, 40 workers – A list of the firms that closed.", false),
  ])
  func aReportBeginsWithItsPlace(text: String, isPlace: Bool) {
    #expect(builtInNames(in: text).contains { $0.hasPrefix("place:ORRIN") || $0 == "place:SAINT HOLM" } == isPlace)
  }

  @Test func aTownIsNoneOfItsBodies() {
    let names = builtInNames(
      in:
        "AVERHAVEN, 14 March 2023 – The quay is closed. Divers sent down by the Averhaven Port Authority found mud.")
    #expect(names.first == "place:AVERHAVEN")
  }

  @Test func initialsBehindACommaAreNoState() {
    #expect(!builtInNames(in: "See Lund, N. C., and Moss, T. R., on this.").contains { $0.hasPrefix("place:N. C") })
  }

  @Test func whoWritesAnOpinionIsAPerson() {
    let names = builtInNames(
      in:
        """
        Before HOLLOWAY, TRAN, and O'DELL, Circuit Judges.

        TRAN, Circuit Judge.

        Lorenzo Archuleta appeals.
        """)
    #expect(names.filter { $0.hasSuffix("TRAN") } == ["person:TRAN", "person:TRAN"])
  }

  @Test(arguments: [
    ("Gen. Sir Archibald Murdoch, G.C.B., wrote to them.", "G.C.B."),
    ("Mr Hussain QC, for SSP, relied on it.", "QC"),
    ("Col. Bud Haskell, U.S.M.C. Haskell, of Valdosta, will attend.", "U.S.M.C."),
  ])
  func honoursAndTitlesAreNobody(text: String, word: String) {
    #expect(
      !builtInNames(in: text).contains { $0.hasPrefix("person") && $0.contains(word) }, "\(builtInNames(in: text))")
  }

  @Test func aTitleBeforeOfIsNobody() {
    let names = builtInNames(
      in:
        "Prince Alfred, Duke of Edinburgh, was shot in Sydney. Disraeli flattered the Queen; Gladstone lectured her.")
    #expect(names.contains("person:Gladstone") && !names.contains("person:Duke"), "\(names)")
  }

  @Test func anArticleEndsABodysName() {
    let names = builtInNames(in: "At Tannadice the Dee, through Simon Murray, won the derby.")
    #expect(names.contains("person:Simon Murray") && !names.contains { $0.contains(" the ") }, "\(names)")
  }

  @Test func familiesAreNoFirms() {
    let names = builtInNames(
      in:
        """
        Ousted deputy Ray Mendenhall sued the county on Tuesday. Ron Mendenhall, a lawyer, filed the suit. The Mendenhalls grew up in \
        Havana, Fla.
        """)
    #expect(names.contains("person:Ron Mendenhall") && !names.contains("organization:Mendenhalls"), "\(names)")
  }

  @Test func twoPartnersAreTheFirm() {
    let names = builtInNames(
      in:
        """
        The partners of Drummond, Kessler & Vane met in Leeds. "Drummond Kessler was the best house in the North," said Alice Boyd.
        """)
    #expect(names.contains("organization:Drummond Kessler"))
  }

  @Test func theSurnameOfAFirmNamedBeforeIsTheFirm() {
    let names = builtInNames(
      in:
        "Ford Motor Company is to sponsor the league. Ford said the deal ran to 2028. Harrison Ford was not available.")
    #expect(names.contains("organization:Ford"))
    #expect(names.contains("person:Harrison Ford"))
  }

  @Test func aSideThatIsAreNobody() {
    #expect(!builtInNames(in: "Charlton are next. Anna Moss and Tom are late.").contains("person:Charlton"))
  }

  @Test func citiesOneFliesTo() {
    let names = builtInNames(
      in:
        "She flew to Austin on Monday with Austin Butler and Ida Brandt. Butler left. Austin was tired.")
    #expect(names.first == "place:Austin")
  }

  @Test func aQuotedNameInBracketsIsInside() {
    #expect(builtInNames(in: "Aneurin (\"Nye\") Bevan left the meeting.") == ["person:Aneurin (\"Nye\") Bevan"])
  }

  /// A title outside the name, where somebody with an age lives, first authors of a bibliography, two people who are greeted.
  @Test(arguments: [
    ("Present: Cllrs Mrs J Aldersey (Chair), N Pugh, Dr S Rahman, W Pugh", "person:J Aldersey"),
    ("Apologies: Cllr Mrs T Oakes, Cllr Mr P Nunn.", "person:T Oakes"),
    ("Tyler J. Dunaway, 29, of Darby, was arrested after his pickup left Main Street.", "place:Darby"),
    (
      """
      SELECT BIBLIOGRAPHY

      Bello, F. A. The Yam Feasts of the Delta. Ibadan: Harbour Press, 1971.

      Berger, Ruth, and Colin Mackay, eds. Essays on the Coast. London: Harbour Press, 1988.

      Mackay, Colin. "The Merchants." Journal of Harbours 27 (1986): 45-71.
      """, "person:Bello, F. A."
    ),
    (
      """
      SELECT BIBLIOGRAPHY

      Berger, Ruth, and Colin Mackay, eds. Essays on the Coast. London: Harbour Press, 1988.

      Mackay, Colin. "The Merchants." Journal of Harbours 27 (1986): 45-71.
      """, "person:Berger, Ruth"
    ),
    ("To: Stone, Nick; Wu, Mei\nSubject: Terminal\n\nNick, Mei -\n\nThe terminal opens in May.\n", "person:Nick"),
  ])
  func namesOfListsAndLetters(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }
}
