import DocumentReading
import TestSupport
import Testing
import TextModel

/// Lists of literature as PubMed, EndNote and Web of Science export them, after what each says of its format.
@Suite struct TaggedLiteratureTests {
  private func read(_ text: String, as name: String) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private func expect(_ result: ReadingResult, id: String, _ name: String) throws {
    try #require(result.documents.count == 2, "\(name): \(result.problems)")
    #expect(result.problems.isEmpty && result.remarks.isEmpty, "\(name)")
    let first = result.documents[0]
    #expect(
      first.text
        == "Ships of Lagos\nAuthors: Jane Doe; Richard Roe\nHarbour Review\nKim Moon left the harbour of Lagos.\n",
      "\(name)")
    #expect(first.parts.map(\.role) == [.title, .header, .credit] && first.title == "Ships of Lagos", "\(name)")
    #expect(first.author == "Jane Doe, Richard Roe" && first.date == "2020-03-04" && first.id == id, "\(name)")
    #expect(result.documents[1].text == "Piers\n" && result.documents[1].date == "2021", "\(name)")
  }

  private static let medline = """
    PMID- 77
    OWN - NLM
    TI  - Ships of
          Lagos
    AB  - Kim Moon left the harbour
          of Lagos.
    FAU - Doe, Jane
    AU  - Doe J
    FAU - Roe, Richard
    AU  - Roe R
    JT  - Harbour Review
    DP  - 2020 Mar 4

    PMID- 78
    TI  - Piers
    DP  - 2021 Spring
    """

  @Test(arguments: ["a.nbib", "pubmed-set.txt", "a"]) func medline(name: String) throws {
    try expect(try read(Self.medline, as: name), id: "77", name)
    try expect(try read(Self.medline.replacing("\n", with: "\r\n"), as: name), id: "77", name)
  }

  @Test(arguments: ["a.enw", "a.txt"]) func endNote(name: String) throws {
    let text = """
      %0 Journal Article
      %A Doe, Jane
      %A Roe, Richard
      %T Ships of Lagos
      %J Harbour Review
      %D 2020
      %8 March 4
      %X Kim Moon left the harbour of Lagos.
      %K Putin, Vladimir

      %0 Book
      %T Piers
      %D 2021
      """
    try expect(try read(text, as: name), id: "\(name):1", name)
  }

  @Test(arguments: ["a.ciw", "savedrecs.txt"]) func webOfScience(name: String) throws {
    let text = """
      \u{FEFF}FN Clarivate Analytics Web of Science
      VR 1.0
      PT J
      AU Doe, J
         Roe, R
      AF Doe, Jane
         Roe, Richard
      TI Ships of
         Lagos
      SO Harbour Review
      ID PIERS; SHIPS
      AB Kim Moon left the harbour of Lagos.
      PD MAR 4
      PY 2020
      UT WOS:01
      ER

      PT B
      TI Piers
      PY 2021
      ER

      EF
      """
    try expect(try read(text, as: name), id: "WOS:01", name)
  }

  /// A text may begin with words like these.
  @Test func prose() throws {
    for text in ["FN 12 was the number.\nKim left.", "PMID-like words.", "PMID: 77"] {
      #expect(try read(text, as: "a.txt").documents.map(\.text) == [text])
    }
    #expect(try read("%A Doe, Jane\n", as: "a.enw").codes == [.damaged])
  }
}
