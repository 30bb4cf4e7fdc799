import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct BibliographyTests {
  private func read(_ text: String, as name: String, _ headers: MailHeaders = .people) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    var reader = DocumentReader()
    reader.mailHeaders = headers
    return reader.documents(at: [folder[name]])
  }

  private static let text =
    "Ships of Lagos\nAuthors: Jane Doe; Richard Roe\nHarbour Review\nKim Moon left the harbour of Lagos.\n"

  private func expect(_ result: ReadingResult, id: String, date: String) throws {
    let document = try #require(result.documents.first)
    #expect(result.ids == [id] && document.text == Self.text && document.title == "Ships of Lagos")
    #expect(
      document.date == date && document.author == "Jane Doe, Richard Roe" && document.publication == "Harbour Review")
    #expect(document.parts.map(\.role) == [.title, .header, .credit])
  }

  /// As Zotero exports it.
  private static let ris = """
    TY  - JOUR
    TI  - Ships of Lagos
    AU  - Doe, Jane
    AU  - Roe, Richard
    T2  - Harbour Review
    AB  - Kim Moon left
    the harbour of Lagos.
    DA  - 2020/03/04/
    PY  - 2020
    LA  - en
    UR  - https://example.org/a
    KW  - Putin, Vladimir
    ER  - 


    """

  @Test(arguments: ["a.ris", "a.txt"]) func ris(name: String) throws {
    let folded = Self.ris.replacing("left\nthe", with: "left the")
    try expect(try read(folded, as: name), id: "\(name):1", date: "2020-03-04")
    let two = try read(Self.ris + Self.ris.replacing("\n", with: "\r\n"), as: name)
    #expect(two.ids == ["\(name):1", "\(name):2"] && two.documents[0].text == two.documents[1].text)
    #expect(two.documents[0].text.hasSuffix("Kim Moon left\nthe harbour of Lagos.\n"))
  }

  @Test func peopleLeftOut() throws {
    #expect(try read(Self.ris, as: "a.ris", .ignore).documents[0].parts.map(\.role) == [.title, .boilerplate, .credit])
  }

  @Test func bibTeX() throws {
    let result = try read(
      """
      Comments are what stands outside.
      @string{hr = "Harbour Review"}
      @comment{ @article{no, title = {No}} }
      @article{doe_ships_2020,
        title = {Ships of {Lagos}},
        author = {Doe, Jane and Roe, Richard},
        journal = hr,
        year = 2020, month = mar,
        abstract = "Kim Moon left {the} harbour of~Lagos.",
        keywords = {Putin, Vladimir},
      }
      """, as: "a.bib")
    try expect(result, id: "doe_ships_2020", date: "2020-03")
  }

  @Test func lettersOfLaTeX() throws {
    let result = try read(
      #"@book{k, title={{\"U}ber die {\ss}tra\ss{}e -- caf\'{e} \& \emph{more}}, author={M{\"u}ller, J{\o}rgen and {World Bank} and {\'E}tienne de La Bo{\'e}tie and others}}"#,
      as: "a")
    let document = try #require(result.documents.first)
    #expect(document.title == "Über die ßtraße – café & more")
    #expect(document.text.contains("Authors: Jørgen Müller; World Bank; Étienne de La Boétie\n"))
  }

  @Test(arguments: ["a.json", "a.csljson", "a"]) func csl(name: String) throws {
    let result = try read(
      """
      [
        {"id":"doe","type":"article-journal","container-title":"Harbour Review","title":"Ships of Lagos",
         "abstract":"Kim Moon left the harbour of Lagos.","author":[{"family":"Doe","given":"Jane"},{"family":"Roe","given":"Richard"}],
         "issued":{"date-parts":[["2020",3,4]]}}
      ]
      """, as: name)
    try expect(result, id: "doe", date: "2020-03-04")
  }

  @Test func whatIsNone() throws {
    #expect(try read("TY  - JOUR\nER  - \n", as: "a.ris").codes == [.damaged])
    #expect(try read("[{\"type\":\"article-journal\",\"container-title\":", as: "a.json").codes == [.invalidJSON])
    #expect(
      try read(#"[{"type":"article","title":"T","text":"Kim left."}]"#, as: "a.json").documents.map(\.text) == [
        "Kim left."
      ])
    #expect(
      try read("@kim left @article for Ada.\n", as: "a.txt").documents.map(\.text) == ["@kim left @article for Ada.\n"])
    #expect(
      try read("@article{open, title = {Kim\n@book{b, title={Ada}}", as: "a.bib").documents.map(\.title) == [
        "Ada", "Kim",
      ])
  }

  private func ris(_ lines: String...) throws -> Document {
    let text = (["TY  - JOUR", "TI  - Ships of Lagos"] + lines + ["ER  - "]).joined(separator: "\n")
    return try #require(try read(text, as: "a.ris").documents.first)
  }

  /// In RIS a suffix stands last, in BibTeX second.
  @Test func suffixesOfAuthors() throws {
    #expect(try ris("AU  - Doe, Jane, Jr.").author == "Jane Doe, Jr.")
    let bibTeX = try read("@book{a, title = {Ships}, author = {Doe, Jr., Jane}}", as: "a.bib")
    #expect(bibTeX.documents.first?.author == "Jane Doe, Jr.")
  }

  /// EndNote writes a day without its year; BibTeX has the day in a field of its own.
  @Test func daysBesideTheirYear() throws {
    #expect(try ris("DA  - Mar 4", "PY  - 2020").date == "2020-03-04")
    #expect(try ris("DA  - spring", "PY  - 2020").date == "2020")
    #expect(try ris("DA  - 2020/03/04/", "PY  - 2020").date == "2020-03-04")
    let bibTeX = try read("@book{a, title = {Ships}, year = 2020, month = 3, day = 4}", as: "a.bib")
    #expect(bibTeX.documents.first?.date == "2020-03-04")
  }

  @Test(.timeLimit(.minutes(1)))
  func aMillionDashes() throws {
    let text = String(repeating: "--x``", count: 400_000)
    #expect(try read("@book{a, title = {Ships}, abstract = {\(text)}}", as: "a.bib").documents.count == 1)
  }

  /// Entries that share a key are called by the lines at which they begin.
  @Test func entriesComeWithTheirLines() throws {
    let bib = "@string{h = {Harbour}}\n\n@article{a,\n title = {One}\n}\n\n@article{a, title = {Two}}\n"
    #expect(try read(bib, as: "a.bib").ids == ["a.bib/a:3", "a.bib/a:7"])
    let ris = "\nTY  - JOUR\nID  - a\nTI  - One\nER  - \n\nTY  - JOUR\nID  - a\nTI  - Two\nER  - \n"
    #expect(try read(ris, as: "a.ris").ids == ["a.ris/a:2", "a.ris/a:7"])
    let csl =
      "[\n {\"id\": \"a\", \"type\": \"book\",\n  \"title\": \"One {[\\\"\", \"issued\": {\"date-parts\": [[2020]]}},\n {\"id\": \"a\", \"type\": \"book\", \"title\": \"Two\"}\n]"
    #expect(try read(csl, as: "a.json").ids == ["a.json/a:2", "a.json/a:4"])
  }
}
