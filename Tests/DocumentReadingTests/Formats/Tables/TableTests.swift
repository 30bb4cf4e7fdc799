import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct TableTests {
  private let folder: Workdir

  init() throws { folder = try Workdir() }

  private func read(_ table: String, as name: String = "t.csv", text: String? = nil) throws -> ReadingResult {
    try folder.write(table, to: name)
    var reader = DocumentReader()
    reader.columns.text = text
    return reader.documents(at: [folder[name]])
  }

  /// The example of RFC 4180, section 2.6, with a line feed inside quotes, and doubled quotes.
  @Test(arguments: ["\n", "\r\n", "\r"]) func quotes(lineEnd: String) throws {
    let rows = ["id,text,title", "a,\"Kim, and \"\"Moon\"\"\(lineEnd)left.\",T", "b,Ada came.,\"\"", ""]
    let result = try read(rows.joined(separator: lineEnd))
    #expect(result.documents.map(\.text) == ["Kim, and \"Moon\"\(lineEnd)left.", "Ada came."])
    #expect(result.ids == ["a", "b"] && result.documents.map(\.title) == ["T", nil])
  }

  @Test(arguments: [",", ";", "\t", "|"]) func delimiters(sign: String) throws {
    let rows = [["Published", "Body"], ["2024-03-04", "Kim left."], ["", "Ada came."]]
    let result = try read(rows.map { $0.joined(separator: sign) }.joined(separator: "\n"))
    #expect(result.ids == ["t.csv:2", "t.csv:3"] && result.documents.map(\.date) == ["2024-03-04", nil])
  }

  @Test func aRowIsCalledByItsLine() throws {
    let result = try read("text,x\n\"a\nb\",1\n\n,2\nc,3\n")
    #expect(result.ids == ["t.csv:2", "t.csv:6"])
    #expect(result.remarks.map(\.message) == ["1 row has no text and is left out"])
  }

  @Test func excelSaysItsDelimiter() throws {
    #expect(try read("sep=;\r\nid;text\r\na;Kim, and Ada.\r\n").documents.map(\.text) == ["Kim, and Ada."])
  }

  @Test func edgesOfAGraphAreNoDocuments() throws {
    let edges = "source,target,weight\nAda,Kim,2\n"
    let problem = try #require(try read(edges).problems.first)
    #expect(problem.code == .noTextField && problem.advice.contains("holds the text"))
    #expect(problem.reason.contains("\"source\", \"target\", \"weight\""))
    #expect(!DocumentFormat.holdsDocuments(tableHead: Array(edges.utf8)))
    #expect(DocumentFormat.holdsDocuments(tableHead: Array("id;text\n1;Kim left.\n".utf8)))
    #expect(try read(edges, text: "target").documents.map(\.text) == ["Kim"])
    #expect(try read("text,b\nx,y\n", text: "c").codes == [.noTextField])
  }

  @Test func tablesInFoldersThatHoldNoTextArePassedOver() throws {
    try folder.write("source,target\nAda,Kim\n", to: "in/edges.csv")
    try folder.write("{\"a\":1}", to: "in/settings.json")
    try folder.write("id,text\n1,Kim left.\n", to: "in/news.csv")
    let result = folder.read("in")
    #expect(result.ids == ["1"] && result.problems.isEmpty)
    #expect(result.passedOver.map(\.reason) == [.noTextField])
    #expect(result.passedOver.map(\.names) == [["edges.csv", "settings.json"]])
  }

  @Test func aQuoteThatIsNeverClosed() throws {
    let result = try read("id,text\n1,Kim left.\n2,\"Ada came.\n3,x\n")
    #expect(result.ids == ["1"] && result.codes == [.damaged] && result.problems[0].line == 3)
  }

  @Test func otherEncodings() throws {
    try folder.write(Array("id;text\n1;Caf".utf8) + [0xE9] + Array(" de Ada\n".utf8), to: "a.csv")
    #expect(folder.read("a.csv").documents.map(\.text) == ["Café de Ada"])
    let wide = "id\ttext\r\n1\tÜte left.\r\n"
    try folder.write([0xFF, 0xFE] + wide.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: "b.tsv")
    #expect(folder.read("b.tsv").documents.map(\.text) == ["Üte left."])
    #expect(try read("\u{FEFF}text,id\nKim left.,k\n").ids == ["k"])
  }

  @Test func htmlInACellIsRead() throws {
    let result = try read("id,content\n1,<p>Kim &amp; Ada left.</p><p>Moon came.</p>\n")
    #expect(result.documents.map(\.text) == ["Kim & Ada left.\nMoon came.\n"])
  }

  /// Prose with commas in its first line is prose.
  @Test func proseIsNoTable() throws {
    try folder.write("Text, body, content: three words.\nKim left.", to: "notes")
    #expect(folder.read("notes").ids == ["notes"])
  }

  /// Texts are told by what they are where no column has a known name, which is said.
  @Test func runningTextUnderAnyName() throws {
    let prose = "Kim met Ada in Lagos on Monday to settle the dispute over the harbour."
    let result = try read("k,qqq,zzz\n1,\(prose),a\n2,\(prose) Moon came.,b\n")
    #expect(result.documents.map(\.text) == [prose, prose + " Moon came."])
    #expect(result.remarks.map(\.message).contains { $0.contains("the column \"qqq\" holds running text") })
    #expect(try read("source,target,note\na,b,\(prose)\n").codes == [.noTextField], "edges and what is said of them")
    #expect(try read("k,qqq\n1,\(prose)\n", text: "zzz").codes == [.noTextField], "another was asked for")
    #expect(
      try read("name,url\nKim,https://example.org/a-very-long-address-of-a-page-that-is-no-text-at-all/x\n").codes == [
        .noTextField
      ])
  }

  @Test(arguments: ["Artikeltext", "Texte", "contenido", "tweet", "content_html"]) func namesInOtherLanguages(
    name: String
  ) throws {
    #expect(try read("Titel,\(name),Autor\nT,Kim left.,Ada\n").documents.map(\.text) == ["Kim left."])
  }

  private static let prose = [
    "Kim Lang left for Oslo on Monday to talk about the pier that was planned for years.",
    "Ada Byron wrote to Peter Novak about the pier, and he answered within a week or so.",
  ]

  @Test(arguments: ["Articles of March,,\n", "Articles of March\nmade by hand\n", "Articles,of March,\n\n"])
  func titlesAboveTheNames(title: String) throws {
    let result = try read(title + "id,text,date\na,Kim left.,2024-03-04\nb,Ada came.,2024-03-05\n", as: "a.csv")
    #expect(result.ids == ["a", "b"] && result.documents.map(\.date) == ["2024-03-04", "2024-03-05"])
  }

  @Test func rowsWithoutNames() throws {
    let result = try read("1,\"\(Self.prose[0])\"\n2,\"\(Self.prose[1])\"\n", as: "a.csv")
    #expect(result.documents.map(\.text) == Self.prose)
    #expect(result.remarks.contains { $0.message.contains("names no columns") })
  }

  @Test func aSingleColumn() throws {
    #expect(
      try read("text\nKim left, then Ada.\n\"Ada, too.\"\n", as: "a.csv").documents.map(\.text) == [
        "Kim left, then Ada.", "Ada, too.",
      ])
  }

  @Test(arguments: [
    ("data;titolo;testo", "12/03/2024", "2024-03-12"), ("Date de publication;Titre;Texte", "3/12/24", "2024-12-03"),
    ("Fecha de publicación;Título;Texto", "1710410400", "2024-03-14"),
    ("Erscheinungsdatum;Titel;Text", "20240314", "2024-03-14"),
    ("post_date;post_title;post_content", "1710410400000", "2024-03-14"),
    ("date;title;text", "20240314T100000Z", "2024-03-14"),
  ]) func datesOfOtherNamesAndForms(names: String, date: String, expected: String) throws {
    // Only the second row tells that the day comes first.
    let other = date.contains("/") ? "13/03/2024" : date
    let result = try read("\(names)\n\(date);One;Kim left.\n\(other);Two;Ada came.\n", as: "a.csv")
    let document = try #require(result.documents.first { $0.title == "One" })
    #expect(document.text == "Kim left." && document.date?.hasPrefix(expected) == true)
  }

  @Test func datesOfTwoMeanings() throws {
    let result = try read("date,text\n03/04/2024,Kim left.\n05/06/2024,Ada came.\n", as: "a.csv")
    #expect(result.documents.map(\.date) == ["03/04/2024", "05/06/2024"])
  }

  /// Editors of blogs keep blank lines for paragraphs, and others two breaks.
  @Test(arguments: [
    "<em>Kim</em> left.\n\nAda <a href=\"x\">Byron</a> came.", "<p>Kim left.<br/><br />\nAda Byron came.</p>",
  ])
  func paragraphsOfHTML(text: String) throws {
    let field = text.replacing("\"", with: "\"\"")
    #expect(
      try read("id,content\na,\"\(field)\"\n", as: "a.csv").documents.map(\.text) == ["Kim left.\nAda Byron came.\n"])
  }
}
