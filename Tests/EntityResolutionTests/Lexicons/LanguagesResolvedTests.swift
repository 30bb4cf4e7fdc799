import EntityExtraction
import EntityResolution
import Testing
import TextModel

/// Lines as papers of seven languages have them.
@Suite struct LanguagesResolvedTests {
  private func names(_ documents: ExtractedDocument...) -> [String] {
    EntityIndex(resolving: documents, with: .standard).entities.map(\.name)
  }

  @Test func ownersFormsAreTheirOwners() {
    let text =
      "[p Angela Merkel] kam. [p Merkels] Rede zu [l Frankreichs] Rolle hörte auch [p Hans Kunz]. [p Hans] ging."
    #expect(names(document("a", .german, text)) == ["Frankreich", "Angela Merkel", "Hans Kunz"])
    #expect(names(document("a", .english, text)).contains("Frankreichs"))
  }

  /// A full name is the owner's form of one that stands beside it, however often somebody else is called like the form.
  @Test func ownersFormsDoNotDependOnOthers() {
    let story = document(
      "a", .german, "Nach [p Angela Merkels] Reise sprach [p Angela Merkel]. [p Robert Habeck] schwieg.")
    let other = document(
      "b", .german,
      "[p Hans Merkels] kam. [p Hans Merkels] ging. [p Hans Merkels] schwieg. Nach [p Robert Habecks] Rede zu [p Habecks] Nachfolger."
    )
    #expect(names(story, other).sorted() == ["Angela Merkel", "Hans Merkels", "Robert Habeck"])
    #expect(names(story) == ["Angela Merkel", "Robert Habeck"])
  }

  /// Owners' forms in Danish and Swedish, which have no apostrophe but behind an s.
  @Test(arguments: [
    (
      Language.danish,
      "[p Mette Bak] kom. [p Mettes] tale om [l Danmarks] rolle. [o Hessel Pharma] tav. [o Hessel Pharmas] kurs faldt.",
      ["Danmark", "Hessel Pharma", "Mette Bak"]
    ),
    (
      .danish, "[p Lars Holm] kom. [p Lars] gik. [p Jens] og [p Jens Holm].", ["Jens Holm", "Lars Holm"]
    ),
    (
      .swedish,
      "[p Ylva Ek] kom. [p Ylvas] tal om [l Sveriges] roll. [o Norrmalms Stål] teg. [o Norrmalms Ståls] kurs.",
      ["Norrmalms Stål", "Sverige", "Ylva Ek"]
    ),
    (.swedish, "[o Viskan Bygg AB] teg. [o Viskan Byggs] vd.", ["Viskan Bygg AB"]),
    (.danish, "[o Viskan Byg A/S] tav. [o Viskan Bygs] chef.", ["Viskan Byg A/S"]),
    (.danish, "[o FN's] udsending og [l USA’s] ambassadør. [o TEBA's] kurs. [o TEBA].", ["FN", "TEBA", "USA"]),
  ])
  func ownersFormsOfTheNorth(language: Language, text: String, expected: [String]) {
    #expect(names(document("a", language, text)).sorted() == expected)
  }

  /// A town that is written in two ways, and a country in three languages.
  @Test func northernPlacesAreOne() {
    #expect(names(document("a", .danish, "[l Aarhus] og [l Århus]. [l Aarhus].")) == ["Aarhus"])
    let three = names(
      document("a", .danish, "[l Tyskland]. [l Sverige]."), document("b", .swedish, "[l Tyskland]. [l Sverige]."),
      document("c", .german, "[l Deutschland]. [l Schweden]."))
    #expect(three.count == 2)
  }

  @Test func titlesTellHusbandAndWife() {
    let german = document("a", .german, "[p Herr: Vogt] grüßte. [p Frau: Vogt] schwieg.")
    #expect(names(german).count == 2)
    let french = document("a", .french, "[p M.: Dupont] salua. [p Mme: Dupont] se tut.")
    #expect(names(french).count == 2)
    #expect(names(document("a", .danish, "[p Hr.: Bak] hilste. [p Fru: Bak] tav.")).count == 2)
    #expect(names(document("a", .swedish, "[p Herr: Ek] hälsade. [p Fru: Ek] teg.")).count == 2)
  }

  /// One node for a country, shown by its name in the language of most documents.
  @Test func countriesOfAMixedCorpusAreOne() {
    let english = document("a", .english, "[l Germany] and [o NATO] met in [l Geneva].")
    let german = document("b", .german, "[l Deutschland] und die [o Nato] trafen sich in [l Genf].")
    let french = document("c", .french, "L'[l Allemagne] et l'[o OTAN] se sont vues à [l Genève].")
    let spanish = document("d", .spanish, "[l Alemania] y la [o OTAN] en [l Ginebra].")
    let index = EntityIndex(resolving: [english, german, french, spanish], with: .standard)
    #expect(index.entities.map(\.id) == ["l:geneva", "l:germany", "o:nato"])
    let shown = EntityIndex(
      resolving: [english, german, french, document("e", .french, "[l Allemagne]")], with: .standard)
    #expect(shown.entity("l:germany")?.name == "Allemagne" && shown.entity("l:geneva")?.name == "Genève")
    #expect(EntityIndex(resolving: [english], with: .standard).entity("l:germany")?.name == "Germany")
  }

  @Test(arguments: [
    (Language.german, "[o Krämer Holding GmbH] klagte. [o Krämer Holding] schwieg."),
    (.german, "Der [o Hessische Rundfunk] sendet. Beim [o Hessischen Rundfunk] schwieg man."),
    (.french, "[o Moreau SARL] a perdu. [o Moreau] se tait."),
    (.spanish, "[o Aceites Roldán S.A.] perdió. [o Aceites Roldán] calla."),
    (.portuguese, "[o Padaria Luz Ltda] fechou. [o Padaria Luz] cala."),
    (.dutch, "[o Bakkerij De Vries BV] sloot. [o Bakkerij De Vries] zwijgt."),
    (.danish, "[o Bak Maskinfabrik A/S] lukkede. [o Bak Maskinfabrik] tier."),
    (.swedish, "[o Sandgrens Åkeri AB] stängde. [o Sandgrens Åkeri] tiger."),
  ])
  func formsOfOneBodyAreJoined(language: Language, text: String) {
    #expect(names(document("a", language, text)).count == 1)
  }

  /// What is "público" besides the ministry is a newspaper.
  @Test func anAdjectiveIsNoShortForm() {
    #expect(names(document("a", .portuguese, "O [o Ministério Público] acusou. Disse ao [o Público].")).count == 2)
  }

  /// "Pastor" is a surname behind a given name, and a title before a name.
  @Test func titlesMayBeSurnames() {
    #expect(names(document("a", .spanish, "[p Fernando Pastor Belda] recurrirá.")) == ["Fernando Pastor Belda"])
    #expect(names(document("a", .spanish, "[p Pastor Belda] recurrirá.")) == ["Belda"])
  }

  /// Names in a passage are read with the words of its language.
  @Test func passagesAreReadInTheirLanguage() {
    let english = "[p Helen Ashworth] came. "
    let german = "[p Angela Merkel] kam. [p Merkels] Rede zu [l Frankreichs] Rolle."
    var plain = story("a", english + german)
    #expect(EntityIndex(resolving: [plain], with: .standard).entities.map(\.name).contains("Merkels"))
    var whole = plain.document
    let start = "Helen Ashworth came. ".utf8.count
    whole.add([DocumentPart(TextSpan(start, whole.text.utf8.count), .story, language: .german)])
    plain = ExtractedDocument(
      TokenizedDocument(document: whole, paragraphs: [], sentences: [], tokens: []), mentions: plain.mentions)
    #expect(plain.mentions.map { plain.language(of: $0).code } == ["en", "de", "de", "de"])
    let index = EntityIndex(resolving: [plain], with: .standard)
    #expect(index.entities.map(\.id) == ["l:france", "p:angela-merkel", "p:helen-ashworth"])
  }

  /// Nicknames and full given names that belong together where texts are in the language.
  @Test(arguments: [
    (Language.spanish, "[p José Roldán] habló. [p Pepe Roldán] calla.", 1),
    (.spanish, "[p Francisco Gil] habló. [p Paco Gil] calla.", 1),
    (.english, "[p Cornelis Bakker] spoke. [p Kees Bakker] is silent.", 2),
    (.german, "[p Ursula Vogt] sprach. [p Uschi Vogt] schwieg.", 1),
    (.english, "[p Ursula Vogt] spoke. [p Uschi Vogt] was silent.", 2),
    (.dutch, "[p Cornelis Bakker] sprak. [p Kees Bakker] zweeg.", 1),
    (.portuguese, "[p Francisco Barreto] falou. [p Chico Barreto] calou.", 1),
    (.french, "[p Jacques Morel] parla. [p Jacquot Morel] se tut.", 1),
    (.dutch, "[p Cornelis Bakker] sprak. [p Uschi Bakker] zweeg.", 2),
    (.danish, "[p Elisabeth Bak] talte. [p Lisbeth Bak] tav.", 1),
    (.danish, "[p Jens Hansen] talte. [p Lone Hansen] tav.", 2),
    (.danish, "[p Bo Hansen] talte. [p Bo Jensen] tav.", 2),
    (.swedish, "[p Lars Ek] talade. [p Lasse Ek] teg.", 1),
    (.swedish, "[p Nils Olsson] talade. [p Nils Persson] teg.", 2),
    (.english, "[p Torsten Ek] spoke. [p Totte Ek] was silent.", 2),
  ])
  func nicknamesOfALanguage(language: Language, text: String, count: Int) {
    #expect(names(document("a", language, text)).count == count)
  }

  /// A new group of one language is none of another's, so that "Uschi" and "Kees" are nobody's two names in a mixed corpus.
  @Test func nicknamesOfTwoLanguagesAreApart() {
    let german = document("a", .german, "[p Uschi Bakker] sprach.")
    for (language, name) in [
      (Language.dutch, "Kees"), (.spanish, "Paco"), (.portuguese, "Chico"), (.french, "Jacquot"), (.danish, "Keld"),
      (.swedish, "Kenta"),
    ] {
      #expect(names(german, document("b", language, "[p \(name) Bakker]")).count == 2)
    }
  }

  /// An article with a capital is shown, and no matter for what is meant.
  @Test func articlesOfNames() {
    let french = "[o Le Courrier du Var] écrit. Selon [o Le Courrier du Var] et [o Courrier du Var], à [l La Haye]."
    #expect(names(document("a", .french, french)) == ["La Haye", "Le Courrier du Var"])
    #expect(
      names(document("a", .spanish, "[o El Faro del Sur] publica. [o El Faro del Sur] calla.")) == ["El Faro del Sur"])
    #expect(names(document("a", .dutch, "[o Het Parool] en [l De Bilt].")) == ["De Bilt", "Het Parool"])
    #expect(names(document("a", .german, "[o die Zeit] und [o Die Zeit]. [o Die Zeit] schreibt.")) == ["Die Zeit"])
    #expect(names(document("a", .english, "[o The Kettle Courier] and [o the Kettle Courier].")) == ["Kettle Courier"])
  }

  /// Cases of names, as German papers have them: what is shown is the nominative, whichever cases a text has.
  @Test(arguments: [
    ("[o Auswärtige Amt] schwieg. Im Namen des [o Auswärtigen Amts]. Beim [o Auswärtigen Amt].", ["Auswärtiges Amt"]),
    ("Sitz der [o Internationalen Rheinkommission].", ["Internationale Rheinkommission"]),
    ("Beim [o Deutschen Fußball-Bund]. Sprecher des [o Deutschen Fußball-Bundes].", ["Deutscher Fußball-Bund"]),
    ("Urteil des [o Oberlandesgerichts Köln]. Das [o Oberlandesgericht Köln].", ["Oberlandesgericht Köln"]),
    ("Helfer des [o Bayerischen Roten Kreuzes].", ["Bayerisches Rotes Kreuz"]),
    ("Leser der [o Neuen Zürcher Zeitung].", ["Neue Zürcher Zeitung"]),
    ("Am Ufer des [l Schwarzen Sees] und des [l Toten Meeres].", ["Schwarzen Sees", "Totes Meer"]),
    ("Die [o Berliner Volksbank] und die [o Wilden Erben].", ["Berliner Volksbank", "Wilden Erben"]),
  ])
  func casesOfNames(text: String, expected: [String]) {
    #expect(names(document("a", .german, text)) == expected)
  }

  /// An owner's form may have been taken for another type than the name it is of.
  @Test func ownersFormsOfAnotherType() {
    let text = "Die Mauern [p Nerbachs] stehen. [l Nerbach] liegt am Fluss, [l Nerbach] ist klein. [l Nerbach]!"
    #expect(names(document("a", .german, text)) == ["Nerbach"])
    #expect(names(document("a", .english, text)) == ["Nerbach", "Nerbachs"])
  }

  /// Heads in the owner's form, with the definite ending and without it, capital or small, and courts in short.
  @Test(arguments: [
    (
      Language.danish, "[o Randers Kommunes] plan. [o Randers Kommune]. [o Randers Kommunes] bro.", ["Randers Kommune"]
    ),
    (.danish, "Formanden for [o Syddjurs Kommunes] udvalg.", ["Syddjurs Kommune"]),
    (.danish, "[o Dansk Sejlunion] tav. På [o Sejlunionens] vegne.", ["Dansk Sejlunion"]),
    (.swedish, "[o Kristinehamns kommuns] plan.", ["Kristinehamns kommun"]),
    (
      .swedish, "[o Sveriges Hembygdsförbund] teg. På [o Hembygdsförbundets] vägnar.", ["Sveriges Hembygdsförbund"]
    ),
    (
      .german,
      "Das [o OLG Oldenburg] tagt. Das [o Oberlandesgericht Oldenburg] schwieg. [o Oberlandesgericht Oldenburg].",
      ["Oberlandesgericht Oldenburg"]
    ),
    (.german, "Sitzung des [o Rudervereins Havelbucht]. Der [o Ruderverein] feierte.", ["Ruderverein Havelbucht"]),
    (.german, "[o Dynamo Dresden] verlor. [o Dynamos] Trainer ging.", ["Dynamo Dresden"]),
    (.dutch, "[o VVV-Venlo] won. [o VVV] juichte.", ["VVV-Venlo"]),
    (.danish, "[o Lindborg Industries A/S] tav. [o Lindborgs] kurs.", ["Lindborg Industries A/S"]),
  ])
  func headsOfBodies(language: Language, text: String, expected: [String]) {
    #expect(names(document("a", language, text)) == expected)
  }

  /// Of two surnames the first is the one that somebody is called by, and what stands behind "de" is a part of it.
  @Test func surnamesOfSpanish() {
    let two = """
      [p Aurelia Zubiri Oteiza] nació en Tolosa. [p Koldo Ibarra Zubiri] asistió. [p Zubiri] trabajó. [p Zubiri Oteiza] miraba.
      """
    let index = EntityIndex(resolving: [document("a", .spanish, two)], with: .standard)
    #expect(index.entities.map(\.mentions.count).sorted() == [1, 3])
    let three = "Dimite [p José Ramón Díez de Revenga]. [p Díez de Revenga] calla."
    #expect(names(document("a", .spanish, three)) == ["José Ramón Díez de Revenga"])
  }

  /// A surname with particles that a firm is called by too is the person's where the document has named the person.
  @Test func firmsOfPeopleWithParticles() {
    let text = "[p Danny van der Vorst] zit vast. [o Van der Vorst Transport BV] leverde. [p Van der Vorst] zwijgt."
    #expect(names(document("a", .dutch, text)) == ["Van der Vorst Transport BV", "Danny van der Vorst"])
  }

  /// A particle is part of a surname, no origin: whoever is named in full once is called by all of it.
  @Test(arguments: [
    (Language.portuguese, "[p Pedro Vieira da Costa] chegou. [p Vieira da Costa] falou.", "Pedro Vieira da Costa"),
    (.german, "[p Karl Theodor von Aretin] kam. [p von Aretin] sprach.", "Karl Theodor von Aretin"),
    (.french, "[p Honoré Riqueti de Mirabeau] parla. [p Mirabeau] se tut.", "Honoré Riqueti de Mirabeau"),
    (.dutch, "[p Jan Pieter van den Broek] kwam. [p Van den Broek] sprak.", "Jan Pieter van den Broek"),
    (.swedish, "[p Karl Gustav af Klinteberg] kom. [p af Klinteberg] teg.", "Karl Gustav af Klinteberg"),
  ])
  func particlesAreNoOrigins(language: Language, text: String, name: String) {
    #expect(names(document("a", language, text)) == [name])
  }

  /// One person, as the papers of several languages spell the name from another alphabet.
  @Test(arguments: [
    ["de Wladimir Putin", "fr Vladimir Poutine", "nl Vladimir Poetin", "en Vladimir Putin"],
    ["de Nikita Chruschtschow", "en Nikita Khrushchev", "fr Nikita Khrouchtchev"],
    ["de Boris Jelzin", "en Boris Yeltsin", "fr Boris Eltsine"],
    ["de Eduard Schewardnadse", "en Eduard Shevardnadze"],
    ["sv Michail Gorbatjov", "de Michail Gorbatschow"],
    ["de Wolodymyr Selenskyj", "en Volodymyr Zelensky", "es Volodímir Zelenski"],
  ])
  func transliterations(people: [String]) {
    let documents = people.enumerated().map { number, person in
      document("\(number)", Language(code: String(person.prefix(2))) ?? .english, "[p \(person.dropFirst(3))] sat.")
    }
    let index = EntityIndex(resolving: documents, with: .standard)
    #expect(index.entities.count == 1)
  }

  /// In one language two spellings are two names, and what sounds otherwise is another's.
  @Test(arguments: [
    ["en Anna Sidova", "en Anna Shidova"], ["de Iwan Petrow", "en Ivan Petrenko"], ["es Ana Sousa", "pt Ana Souza"],
  ])
  func otherNames(people: [String]) {
    let documents = people.enumerated().map { number, person in
      document("\(number)", Language(code: String(person.prefix(2))) ?? .english, "[p \(person.dropFirst(3))] sat.")
    }
    #expect(EntityIndex(resolving: documents, with: .standard).entities.count == 2)
  }

  /// Namesakes that an epithet tells apart.
  @Test(arguments: [
    (Language.german, "Lucas Cranach der Ältere", "Lucas Cranach der Jüngere"),
    (.dutch, "Pieter Bruegel de Oude", "Pieter Bruegel de Jonge"),
    (.spanish, "Francisco Herrera el Viejo", "Francisco Herrera el Mozo"),
  ])
  func epithetsTellNamesakes(language: Language, elder: String, younger: String) {
    let ids = EntityIndex(
      resolving: [document("a", language, "[p \(elder)] und [p \(younger)]")], with: .standard
    ).ids()
    #expect(Set(ids).count == 2)
  }
}
