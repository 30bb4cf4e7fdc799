import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct WARCTests {
  private func record(_ type: String, _ url: String, _ payload: String, _ contentType: String) -> String {
    "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2024-03-04T05:06:07Z\r\n"
      + "Content-Type: \(contentType)\r\nContent-Length: \(payload.utf8.count)\r\n\r\n\(payload)\r\n\r\n"
  }

  private func answer(_ url: String, _ fields: String, _ body: String, status: String = "200 OK") -> String {
    record("response", url, "HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n\(body)", "application/http; msgtype=response")
  }

  @Test func answersAndTexts() throws {
    let folder = try Workdir()
    try folder.write(
      record("warcinfo", "x", "software: y\r\n", "application/warc-fields")
        + answer("https://example.org/a", "Content-Type: text/plain; charset=utf-8", "Kim left.")
        + answer("https://example.org/p", "content-type: image/png", "no")
        + answer("https://example.org/n", "Content-Type: text/plain", "gone", status: "404 Not Found")
        + answer(
          "https://example.org/c", "Content-Type: text/plain\r\nTransfer-Encoding: chunked",
          "4\r\nAda \r\n5;x=y\r\ncame.\r\n0\r\n\r\n")
        + record("conversion", "https://example.org/w", "Moon stayed.", "text/plain"), to: "a.warc")
    let result = folder.read("a.warc")
    #expect(result.documents.map(\.text) == ["Kim left.", "Ada came.", "Moon stayed."])
    #expect(result.ids == ["a.warc:2", "a.warc:5", "a.warc:6"])
    #expect(result.documents.map(\.url) == ["a", "c", "w"].map { "https://example.org/" + $0 })
    #expect(result.documents.allSatisfy { $0.date?.hasPrefix("2024-03-04") == true })
    #expect(result.problems.isEmpty && result.remarks.count == 1)
  }

  @Test(.ifItHangs) func cutAnywhere() throws {
    let folder = try Workdir()
    let whole = Array(answer("https://example.org/a", "Content-Type: text/plain", "Kim left.").utf8)
    for count in 0..<whole.count {
      try folder.write(whole[..<count], to: "a.warc")
      let result = folder.read("a.warc")
      #expect(!result.documents.isEmpty || !result.problems.isEmpty, "\(count)")
    }
  }
}
