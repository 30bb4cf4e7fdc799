import EntityExtraction
import Testing
import TextModel

/// What the package knows of each language, and that its tagger reads it.
@Suite struct LanguagesReadTests {
  @Test(arguments: [
    (Language.german, "Deutschland", "Germany"), (.german, "Moskau", "Moscow"),
    (.german, "EZB", "European Central Bank"),
    (.french, "Allemagne", "Germany"), (.french, "Londres", "London"), (.french, "ONU", "United Nations"),
    (.spanish, "Alemania", "Germany"), (.spanish, "EE. UU.", "United States"), (.spanish, "OTAN", "NATO"),
    (.dutch, "Duitsland", "Germany"), (.portuguese, "Alemanha", "Germany"),
    (.danish, "Tyskland", "Germany"), (.danish, "København", "Copenhagen"),
    (.danish, "Den Europæiske Union", "European Union"),
    (.swedish, "Förenta staterna", "United States"), (.swedish, "Köpenhamn", "Copenhagen"),
    (.swedish, "Världsbanken", "World Bank"),
  ])
  func knownNamesHaveTheNameOfEnglish(language: Language, name: String, english: String) {
    #expect(Gazetteer.standard(for: language).knownName(name)?.name == english)
    #expect(Gazetteer.standard.knownName(name)?.name != english)
  }

  /// "die" and "man" are words of German, "the" is none.
  @Test(arguments: [
    (Language.german, "gehen", "walked"), (.french, "avoir", "walked"), (.spanish, "comer", "walked"),
    (.dutch, "gaan", "walked"), (.portuguese, "mulheres", "walked"), (.danish, "kvinder", "walked"),
    (.swedish, "kvinnor", "walked"),
  ])
  func commonWordsAreThoseOfTheLanguage(language: Language, own: String, english: String) {
    let kinds = Gazetteer.standard(for: language)
    #expect(kinds.kinds(of: own).contains(.commonWord) && !kinds.kinds(of: english).contains(.commonWord))
    #expect(!Gazetteer.standard.kinds(of: own).contains(.commonWord))
  }

  @Test(arguments: TaggerModel.languages)
  func eachLanguageHasItsModel(language: Language) throws {
    #expect(try #require(TaggerModel.builtIn(for: language)).language == language)
  }

  /// People, places and organizations that no list has, in lines of the kind that the taggers are for.
  @Test(arguments: [
    (
      Language.german, "Die Bürgermeisterin Katharina Vogtländer reiste am Montag nach Breisach.",
      "Katharina Vogtländer|Breisach"
    ),
    (.french, "La préfète Hélène Marchetti s'est rendue lundi à Colmar.", "Hélène Marchetti|Colmar"),
    (.spanish, "La alcaldesa Lucía Belmonte viajó el lunes a Zaragoza.", "Lucía Belmonte|Zaragoza"),
    (.dutch, "Burgemeester Marieke Hoekstra reisde maandag naar Zwolle.", "Marieke Hoekstra|Zwolle"),
    (.portuguese, "A prefeita Luciana Barreto viajou na segunda-feira para Curitiba.", "Luciana Barreto|Curitiba"),
    (.danish, "Borgmester Sidsel Nørregaard rejste mandag til Randers.", "Sidsel Nørregaard|Randers"),
    (.swedish, "Kommunalrådet Ylva Sandgren reste i måndags till Luleå.", "Ylva Sandgren|Luleå"),
  ])
  func namesAreFound(language: Language, text: String, names: String) {
    guard TaggerModel.languages.contains(language) else { return }
    var document = Document(id: "t", text: text)
    document.language = language.code
    let extracted = EntityExtractor().extract(document)
    #expect(extracted.language == language)
    #expect(extracted.mentions.map { String(extracted.surface(of: $0)) }.joined(separator: "|") == names)
  }

  /// Passages are read by the tagger of their language, and what is found in them stands where they do.
  @Test func passagesAreReadByTheirTagger() {
    let paragraphs = [
      "Helen Ashworth wrote from Leeds on Monday that nothing had changed.",
      "La préfète Hélène Marchetti s'est rendue lundi à Colmar.",
      "Nobody at the Leeds office of Ms. Ashworth would say more about it.",
    ]
    var document = Document(id: "t", text: paragraphs.joined(separator: "\n\n"))
    document.language = "en"
    let start = paragraphs[0].utf8.count + 2
    let span = TextSpan(start, start + paragraphs[1].utf8.count)
    document.add([DocumentPart(span, .story, language: .french)])
    let text = TokenizedDocument(document)
    let mentions = EntityExtractor().mentions(in: text)
    #expect(
      mentions.map { String(text.text(of: $0.span)) }
        == ["Helen Ashworth", "Leeds", "Hélène Marchetti", "Colmar", "Leeds", "Ashworth"])
    for mention in mentions {
      #expect(text.sentences[mention.sentence].tokens.contains(mention.tokens.lowerBound))
      #expect(text.tokens[mention.tokens.lowerBound].span.start == mention.span.start)
      #expect(text.tokens[mention.tokens.upperBound - 1].span.end == mention.span.end)
    }
    // Each paragraph for itself says the same.
    let alone = EntityExtractor().extract(TokenizedDocument(Document(id: "t", text: paragraphs[1]), language: .french))
    #expect(mentions[2...3].map { $0.span.start - start } == alone.mentions.map(\.span.start))
  }

  /// Ministries and towns before a name, companies behind a noun, and owners at a sentence's start.
  @Test(arguments: [
    (
      Language.spanish, "El juez citó al exconsejero de Hacienda Joaquín Belmonte Soria por el contrato.",
      "Hacienda o|Joaquín Belmonte Soria p"
    ),
    (
      .spanish, "La alcaldesa se reunió con la consejera de Sanidad Fátima Matute en la sede.",
      "Sanidad o|Fátima Matute p"
    ),
    (
      .german, "Oberbürgermeister Boris Hartwig klagte. Hartwigs Anwältin verwies auf ein Urteil.",
      "Boris Hartwig p|Hartwigs p"
    ),
    (.german, "Die Kanzlei Redeker vertritt den Konzern.", "Redeker o"),
  ])
  func namesAreParted(language: Language, text: String, names: String) {
    let document = TokenizedDocument(Document(id: "t", text: text), language: language)
    let found = EntityExtractor().mentions(in: document).map {
      "\(document.text(of: $0.span)) \($0.type.idPrefix.first ?? " ")"
    }
    #expect(found.joined(separator: "|") == names)
  }

  @Test func aLanguageWithoutATaggerIsReadAsTold() {
    var document = Document(id: "t", text: "Ada Lovelace var i London.")
    document.language = "is"
    #expect(EntityExtractor().extract(document).language == .english)
    #expect(EntityExtractor().extract(document, orIn: .german).language == .german)
  }

  /// Towns that are their clubs in reports of matches, and towns where a match is.
  @Test(arguments: [
    (
      Language.german,
      """
      Werder Bremen hat das Spiel gegen den 1. FC Heidenheim mit 3:0 gewonnen. Trainer Ole Wendt lobte die Mannschaft nach dem Sieg. Bremen \
      steht nun auf Platz vier der Tabelle. Der Zug aus Bremen kam zu spät.
      """, "Bremen"
    ),
    (
      .spanish,
      """
      El partido de la jornada fue el del Betis. El entrenador cambió al delantero en el descanso y el equipo marcó un gol. Cádiz empató a \
      cero con el Real Oviedo. El autobús salió de Cádiz de noche.
      """, "Cádiz"
    ),
    (
      .swedish,
      """
      IFK Norrköping vann matchen mot Hammarby efter två mål av anfallaren Olle Brandt. Tränaren var nöjd med laget. Norrköping ligger trea i \
      tabellen. I Norrköping regnade det.
      """, "Norrköping"
    ),
    (
      .dutch,
      """
      Feyenoord won de wedstrijd tegen FC Groningen met een doelpunt van spits Daan Vos. De trainer prees zijn ploeg na de zege. Groningen \
      speelde zwak. In Groningen regende het.
      """, "Groningen"
    ),
  ])
  func townsAreClubsInReportsOfMatches(language: Language, text: String, town: String) {
    let found = builtInNames(language, text).filter { $0.hasSuffix(":" + town) }
    #expect(found == ["organization:" + town, "place:" + town])
  }

  @Test func surnamesBehindTwoParticles() {
    let text = "La alcaldesa, Rocío Ferreira de la Cruz, saludó a Amancio de la Fuente en el mercado."
    #expect(builtInNames(.spanish, text) == ["person:Rocío Ferreira de la Cruz", "person:Amancio de la Fuente"])
  }

  @Test func whatIsOwnedIsNoneOfTheName() {
    let text =
      "Der Zulieferer Torvalda will 900 Stellen streichen. Torvalda senkte die Prognose. „Torvaldas Management hat geschlafen“, sagte Sabine Stoll."
    #expect(builtInNames(.german, text).contains("organization:Torvaldas"))
  }
}
