import DocumentReading
import TestSupport
import Testing
import TextModel

/// Lists of headlines, which hold no longer text.
@Suite struct TitleTableTests {
  private func read(_ text: String, _ columns: DocumentColumns = DocumentColumns()) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: "a.csv")
    var reader = DocumentReader()
    reader.columns = columns
    return reader.documents(at: [folder["a.csv"]])
  }

  @Test(arguments: [
    "id,title,date\n1,Kim left,2024-03-14\n2,Ada came,2024-03-15\n",
    "id,publish_date,title,url\n1,2024-03-14,Kim left,https://a.example\n2,,Ada came,https://b.example\n",
    "Nr;Titel;Datum\n1;Kim left;14.03.2024\n2;Ada came;15.03.2024\n",
  ])
  func titles(table: String) throws {
    let result = try read(table)
    #expect(result.documents.map(\.text) == ["Kim left", "Ada came"] && result.documents.first?.date == "2024-03-14")
    #expect(result.remarks.contains { $0.message.contains("name another column") })
    #expect(DocumentFormat.holdsTitles(tableHead: Array(table.utf8)))
    var columns = DocumentColumns()
    columns.text = "body"
    #expect(try read(table, columns).codes == [.noTextField])
  }

  /// Titles may be those of anything, and say more of edges.
  @Test(arguments: [
    "id,title\n1,Mayor\n", "source,target,title,date\na,b,x,2024-03-14\n", "id,label,date\n1,Kim,2024\n",
  ])
  func otherTables(table: String) throws {
    #expect(try read(table).codes == [.noTextField])
    #expect(!DocumentFormat.holdsTitles(tableHead: Array(table.utf8)))
  }

  @Test(arguments: [
    "Verfasser", "Autorin", "Autor(en)", "authors", "byline", "Auteurs", "rédacteur", "autores", "periodista",
    "jornalista", "schrijver", "journalist", "forfattere", "författare", "skribent",
  ])
  func authors(name: String) throws {
    #expect(try read("text;\(name)\nKim left.;Jane Doe\n").documents.map(\.author) == ["Jane Doe"])
  }
}
