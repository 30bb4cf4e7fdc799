import Testing

@testable import DocumentReading

@Suite struct DownloadMarkTests {
  /// A mark is found wherever it stands, eight bytes being looked at together.
  @Test(arguments: [
    "DOCUMENT", "Dokument ", "Document ", "End of Document", "Load-Date", "LOAD-DATE", "ProQuest document ID",
  ])
  func marksAreFoundAnywhere(mark: String) {
    for before in 0..<40 {
      for behind in 0..<20 {
        let text = String(repeating: "D", count: before) + mark + String(repeating: "o", count: behind)
        #expect(NewsDownload.mayBe(text))
      }
    }
  }

  @Test(arguments: ["", "D", "Doc", "DOCUMEN", "document ", "Load-date", "Documents of Lagos, MELDEP", "ProQuest"])
  func otherTextsHaveNone(text: String) {
    for before in 0..<20 { #expect(!NewsDownload.mayBe(String(repeating: "E", count: before) + text)) }
  }
}
