import DocumentReading
import TestSupport
import Testing
import TextModel

/// Sentences are from the Universal Declaration of Human Rights, articles 1, 2 and 25.
@Suite struct DocumentLanguageTests {
  private static let english = """
    All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act \
    towards one another in a spirit of brotherhood. Everyone is entitled to all the rights and freedoms set forth in this \
    Declaration, without distinction of any kind.
    """
  private static let german = """
    Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen \
    einander im Geiste der Brüderlichkeit begegnen. Jeder hat Anspruch auf alle in dieser Erklärung verkündeten Rechte und \
    Freiheiten, ohne irgendeinen Unterschied.
    """
  private static let russian = """
    Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать \
    в отношении друг друга в духе братства. Каждый человек должен обладать всеми правами и всеми свободами.
    """
  private static let names = """
    Ada Byron
    Tomás Herrera
    Zoë Müller
    Jürgen Schäfer
    Hans-Peter Grünwald
    Günther Weiß
    Friedrich Schönberg
    Wolfgang Österreicher
    Heinrich Böll
    Ingeborg Bachmann
    Marlene Dietrich
    Franz Beckenbauer
    Gerd Müller
    Käthe Kollwitz
    Johann Wolfgang Goethe
    """

  private func read(_ texts: [String: String], _ languages: DocumentLanguages = .own) throws -> ReadingResult {
    let folder = try Workdir()
    for (name, text) in texts { try folder.write(text, to: "in/\(name)") }
    var reader = DocumentReader()
    reader.languages = languages
    return reader.documents(at: [folder["in"]])
  }

  /// Filler text is in no language, and each of its paragraphs may look like one.
  @Test func nothingIsLeftOutOfWhatIsInNoLanguage() throws {
    let filler = [
      "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.",
      """
      Tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut \
      aliquip ex ea commodo consequat.
      """,
      "Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.",
    ]
    let result = try read(["a.txt": filler.joined(separator: "\n\n")])
    #expect(result.documents.count == 1 && result.documents.first?.boilerplate.isEmpty == true)
    let mixed = try read(["a.txt": [Self.english, Self.russian, Self.english].joined(separator: "\n\n")])
    #expect(mixed.documents.first?.boilerplate.isEmpty == false)
  }

  @Test func documentsInOtherLanguagesAreToldAndLeftOut() throws {
    try whereDetectorIs {
      let texts = ["a.txt": Self.english, "b.txt": Self.german, "c.txt": Self.russian, "d.txt": Self.german]
      let result = try read(texts)
      #expect(result.ids == ["a.txt"] && result.documents.first?.language == "en" && result.problems.isEmpty)
      #expect(
        result.passedOver.map(\.description).map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? "" }
          == ["2 documents passed over, in German: b.txt, d.txt", "1 document passed over, in Russian: c.txt"])
      let all = try read(texts, .any)
      #expect(
        all.ids == ["a.txt", "b.txt", "c.txt", "d.txt"] && all.documents.map(\.language) == ["en", "de", "ru", "de"])
    }
  }

  /// Documents in other languages that are read as well keep their own, whatever their source declares, and what else is in them is set apart.
  @Test func otherLanguagesAreReadAsTold() throws {
    try whereDetectorIs {
      let folder = try Workdir()
      let german = Array(repeating: Self.german, count: 8)
      let mixed = ([Self.german, Self.english] + german).joined(separator: "\n\n") + "\n"
      for (name, text) in ["a.txt": Self.english, "b.txt": mixed, "c.txt": Self.russian] {
        try folder.write(text, to: "in/\(name)")
      }
      var reader = DocumentReader()
      reader.otherLanguages = [.german]
      let result = reader.documents(at: [folder["in"]])
      #expect(result.ids == ["a.txt", "b.txt"] && result.documents.map(\.language) == ["en", "de"])
      #expect(result.documents.last?.parts.contains { $0.reason == "in English" } == true)
      #expect(result.passedOver.count == 1)
    }
  }

  @Test func paragraphsInOtherLanguagesAreSetApart() throws {
    try whereDetectorIs {
      let text = [Self.english, Self.german, Self.english, "Guten Tag!"].joined(separator: "\n\n") + "\n"
      let document = try #require(try read(["a.txt": text]).documents.first)
      let bytes = Array(document.text.utf8)
      let marked = document.parts.filter { $0.reason == "in German" }
      #expect(marked.map { String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self) } == [Self.german])
      #expect(try read(["a.txt": text], .any).documents.first?.parts.contains { $0.reason == "in German" } == false)
    }
  }

  private func passages(_ text: String, _ change: (inout DocumentReader) -> Void = { _ in }) throws -> [String] {
    let folder = try Workdir()
    try folder.write(text, to: "in/a.txt")
    var reader = DocumentReader()
    reader.otherLanguages = [.german, .french]
    change(&reader)
    let document = try #require(reader.documents(at: [folder["in"]]).documents.first)
    let found = document.parts.filter { $0.language != nil }.map {
      ($0.span, "\($0.language?.code ?? "") \($0.role.rawValue): \(document.text[$0.span].prefix(9))")
    }
    return [document.language ?? "?"] + found.map(\.1)
  }

  /// Paragraphs in another language that is read become passages; in one that isn't, they are left out.
  @Test func paragraphsInLanguagesThatAreReadArePassages() throws {
    try whereDetectorIs { () throws in
      let english = ["So all", "And all"].map { Self.english.replacing("All", with: $0) }
      let text = [Self.english, english[0], Self.german, english[1], Self.russian].joined(separator: "\n\n") + "\n"
      #expect(try passages(text) == ["en", "de story: Alle Mens"])
      #expect(try passages(text) { $0.languages = .any } == ["en", "de story: Alle Mens"])
      #expect(try passages(text) { $0.otherLanguages = [.french] } == ["en"])
      let german = [
        Self.german, Self.german.replacing("Alle", with: "Auch alle"), Self.english,
        Self.german.replacing("Alle", with: "Fast alle"),
      ]
      #expect(try passages(german.joined(separator: "\n\n")) == ["de", "en story: All human"])
      #expect(
        try passages(german.joined(separator: "\n\n")) { ($0.language, $0.otherLanguages) = (.german, []) } == ["de"])
    }
  }

  /// Nothing short is switched on doubt: a quotation inside a paragraph, and a line by itself.
  @Test func shortQuotationsStay() throws {
    try whereDetectorIs { () throws in
      let quoted =
        Self.english + " \u{201C}Alle Menschen sind frei und gleich an Würde und Rechten geboren\u{201D}, she said."
      for line in ["Alle Menschen sind frei.", "Je ne regrette rien.", "Guten Tag, Herr Müller!"] {
        #expect(try passages([quoted, line, Self.english].joined(separator: "\n\n")) == ["en"], "\(line)")
      }
    }
  }

  /// A shorter paragraph goes with a longer one in its language, and what is too short to tell stays between two of them.
  @Test func shorterParagraphsGoWithTheirNeighbours() throws {
    try whereDetectorIs { () throws in
      let short = "Niemand darf willkürlich festgenommen oder des Landes verwiesen werden."
      let text = [Self.english, Self.german, "Artikel 9", short.replacing("Niemand", with: "Keiner"), Self.english]
      let found = try passages(text.joined(separator: "\n\n"))
      #expect(found.prefix(2) == ["en", "de story: Alle Mens"])
      let english = Self.english.replacing("All", with: "So all")
      let german = Self.german.replacing("Alle", with: "Auch alle")
      let last = Self.english.replacing("All", with: "And all")
      let between = [Self.english, english, Self.german, "Artikel 9", german, last]
      #expect(
        try passages(between.joined(separator: "\n\n"))
          == ["en", "de story: Alle Mens", "de story: Artikel 9", "de story: Auch alle"])
      #expect(try passages([Self.english, short, Self.english].joined(separator: "\n\n")) == ["en"])
    }
  }

  /// A document half in one language and half in another is in that of the most letters that is read.
  @Test func ofTwoLanguagesTheLargerIsTheDocuments() throws {
    try whereDetectorIs { () throws in
      let french = """
        Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et \
        doivent agir les uns envers les autres dans un esprit de fraternité.
        """
      let text = [Self.german, french, Self.german.replacing("Alle", with: "Auch alle")].joined(separator: "\n\n")
      #expect(try passages(text) == ["de", "fr story: Tous les "])
    }
  }

  /// Of a whole document the detector tells one of two close languages alone.
  @Test func closeLanguagesAreToldByParagraph() throws {
    try whereDetectorIs { () throws in
      let spanish = """
        Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben \
        comportarse fraternalmente los unos con los otros.
        """
      let portuguese = """
        Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, devem agir uns \
        para com os outros em espírito de fraternidade.
        """
      let text = [
        spanish, spanish.replacing("Todos", with: "Así todos"), portuguese,
        spanish.replacing("Todos", with: "Pues todos"),
      ]
      let found = try passages(text.joined(separator: "\n\n")) { $0.otherLanguages = [.spanish, .portuguese] }
      #expect(found == ["es", "pt story: Todos os "])
      // A Spanish paragraph may look like one in Galician, which nobody reads: nothing is left out for that.
      let alone = try passages(text.joined(separator: "\n\n")) { ($0.language, $0.otherLanguages) = (.spanish, []) }
      #expect(alone == ["es"])
    }
  }

  /// An answer above the letter that it answers, which has quote marks.
  @Test func anAnswerMayBeInAnotherLanguageThanTheLetter() throws {
    try whereDetectorIs { () throws in
      let letter = Self.english.split(separator: " ").map(String.init)
      let quoted = stride(from: 0, to: letter.count, by: 9).map {
        "> " + letter[$0..<min($0 + 9, letter.count)].joined(separator: " ")
      }
      let text =
        Self.german + "\n" + Self.german.replacing("Alle", with: "Auch alle") + "\n" + quoted.joined(separator: "\n")
        + "\n"
      #expect(try passages(text) == ["de", "en story: > All hum"])
    }
  }

  /// Names, headlines and a few words are kept, whatever they look like.
  @Test(arguments: [
    Self.names, "Guten Tag, Frau Müller!", "Die Zeit, Der Spiegel, Süddeutsche Zeitung",
    "Schröder trifft Chirac in Paris",
    "Bundesverband der Deutschen Industrie\nDeutscher Gewerkschaftsbund\nEuropäische Zentralbank\nDeutsche Bank\n",
    String(repeating: "Juan Carlos, María Dolores, José Luis Rodríguez Zapatero, Felipe González Márquez. ", count: 9),
    "12.3 45.6 78.9\n",
  ])
  func shortTextsAndNamesAreKept(text: String) throws {
    let result = try read(["a.txt": text])
    #expect(result.ids == ["a.txt"])
    #expect(result.documents.first?.parts.contains { $0.reason?.hasPrefix("in ") == true } == false)
  }

  /// Where the detector isn't to be had, all is read.
  private func whereDetectorIs(_ body: () throws -> Void) throws {
    let isThere = try read(["a.txt": Self.english]).documents.first?.language == "en"
    if isThere { try body() }
  }

  /// The detector takes two of five sentences for Norwegian ones.
  @Test func aCloseLanguageSpeaksForTheOne() throws {
    try whereDetectorIs {
      let folder = try Workdir()
      let text = """
        Arkitekten Kjell-Åke Rundqvist på Liljewall Arkitekter AB hade ritat huset. Pensionären Gun-Britt Alm badar hellre i \
        Hornborgasjön. Johansson utlovar ett nytt förslag efter jul. Vid Sankt Olofs kyrka samlades ett femtiotal personer.
        """
      try folder.write(text, to: "in/a.txt")
      var reader = DocumentReader()
      reader.otherLanguages = [.swedish]
      #expect(reader.documents(at: [folder["in"]]).documents.map(\.language) == ["sv"])
      reader.otherLanguages = []
      #expect(reader.documents(at: [folder["in"]]).ids == ["a.txt"])
    }
  }
}
