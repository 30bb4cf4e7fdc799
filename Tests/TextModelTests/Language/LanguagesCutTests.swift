import Testing
import TextModel

/// Lines as they stand in papers of seven languages, cut by hand: words separated by spaces, sentences by `|`.
@Suite struct LanguagesCutTests {
  @Test(arguments: [
    (Language.french, "L'Assemblée d'Estaing", "L' Assemblée d' Estaing"),
    (.french, "jusqu’à aujourd’hui, qu’elle", "jusqu’ à aujourd’hui , qu’ elle"),
    (.french, "M. Dupont et Mme Roy", "M. Dupont et Mme Roy"),
    (.spanish, "en EE.UU. y la Sra. Gil", "en EE.UU. y la Sra. Gil"),
    (.german, "Hr. Dr. Kohl sagte's", "Hr. Dr. Kohl sagte's"),
    (.dutch, "dhr. Bos en Anna's fiets", "dhr . Bos en Anna 's fiets"),
    (.portuguese, "a Sra. d'Ávila da Luz", "a Sra. d' Ávila da Luz"),
    (.danish, "adm. dir. Bo Bak og EU's Lars' råd", "adm. dir. Bo Bak og EU 's Lars ' råd"),
    (.danish, "kl. 8 i Bak A/S", "kl. 8 i Bak A / S"), (.danish, "3 mio. kr. i løn", "3 mio. kr. i løn"),
    (.swedish, "dir. Nils Ek kl. 8", "dir. Nils Ek kl. 8"),
  ])
  func words(language: Language, text: String, words: String) {
    let cut = TokenizedDocument(Document(id: "t", text: text), language: language)
    #expect(cut.tokens.map { String(cut.text(of: $0)) }.joined(separator: " ") == words)
  }

  @Test(arguments: [
    (Language.german, "Am 3. Oktober 1990 kam sie. Er blieb.", "Am 3. Oktober 1990 kam sie.|Er blieb."),
    (
      .german, "Heinrich IV. Reiter zogen. Das war 1077. Dann kam der Winter.",
      "Heinrich IV. Reiter zogen.|Das war 1077.|Dann kam der Winter."
    ),
    (.german, "Es waren 25. Die anderen fehlten.", "Es waren 25.|Die anderen fehlten."),
    (
      .german, "Er traf z. B. Frau Prof. Kunz bzw. Herrn Ott. Sie schwieg.",
      "Er traf z. B. Frau Prof. Kunz bzw. Herrn Ott.|Sie schwieg."
    ),
    (.french, "Il a vu MM. Roux et Gide. Le maire, non.", "Il a vu MM. Roux et Gide.|Le maire, non."),
    (.spanish, "Llegó la Sra. Gil. El Dr. Paz no vino.", "Llegó la Sra. Gil.|El Dr. Paz no vino."),
    (.dutch, "Dat zei Dhr. Bos. De rest zweeg.", "Dat zei Dhr. Bos.|De rest zweeg."),
    // A sentence ends with the legal form of a company where somebody does something behind it.
    (
      .spanish, "El contrato fue para Obras Ureña S.A. Belmonte, que dejó el cargo, lo niega.",
      "El contrato fue para Obras Ureña S.A.|Belmonte, que dejó el cargo, lo niega."
    ),
    (
      .spanish, "El dinero salió de Minas Andinas S.A. de C.V. Herrera nunca lo devolvió.",
      "El dinero salió de Minas Andinas S.A. de C.V.|Herrera nunca lo devolvió."
    ),
    (
      .spanish, "La filial de Obras Ureña S.A. Belmonte, en Jaén, cerró.",
      "La filial de Obras Ureña S.A. Belmonte, en Jaén, cerró."
    ),
    (
      .french, "Le marché est allé à Duval et Cie. Lambert l'a confirmé.",
      "Le marché est allé à Duval et Cie.|Lambert l'a confirmé."
    ),
    (
      .dutch, "De firma is van Dijkstra en Co. Visser heeft dat ontkend.",
      "De firma is van Dijkstra en Co.|Visser heeft dat ontkend."
    ),
    (.portuguese, "Falou o Sr. Luz. A Dra. Paz saiu.", "Falou o Sr. Luz.|A Dra. Paz saiu."),
    (.danish, "Den 3. oktober kom hun. Han blev.", "Den 3. oktober kom hun.|Han blev."),
    (
      .danish, "Christian 4. Borg stod der. Det var i 1606. Så kom vinteren.",
      "Christian 4. Borg stod der.|Det var i 1606.|Så kom vinteren."
    ),
    (
      .danish, "Bl.a. adm. dir. Bo Bak, f.eks. i Vejle, tav. Fru Bak talte.",
      "Bl.a. adm. dir. Bo Bak, f.eks. i Vejle, tav.|Fru Bak talte."
    ),
    (
      .danish, "Det tror hun ikke på. Vejen er lang. Der bor han i. Huset er gult.",
      "Det tror hun ikke på.|Vejen er lang.|Der bor han i.|Huset er gult."
    ),
    (
      .swedish, "Bl.a. dir. Nils Ek, t.ex. i Luleå, teg. Fru Ek talade.",
      "Bl.a. dir. Nils Ek, t.ex. i Luleå, teg.|Fru Ek talade."
    ),
    (
      .swedish, "Det var den 3. Huset han bor i. Bilar m.m. Sedan kom hon.",
      "Det var den 3.|Huset han bor i.|Bilar m.m.|Sedan kom hon."
    ),
  ])
  func sentences(language: Language, text: String, sentences: String) {
    let cut = TokenizedDocument(Document(id: "t", text: text), language: language)
    #expect(cut.sentences.map { String(cut.text(of: $0.span)) } == sentences.split(separator: "|").map(String.init))
  }

  /// "Es waren 25. Die" is two sentences in English, too; "3. Oktober" is none of its dates.
  @Test func ordinalsAreGerman() {
    let text = "Am 3. Oktober 1990 kam sie."
    #expect(TokenizedDocument(Document(id: "t", text: text)).sentences.count == 2)
  }
}
