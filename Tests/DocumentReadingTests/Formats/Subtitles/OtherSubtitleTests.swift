import DocumentReading
import TestSupport
import Testing
import TextModel

/// Subtitles as YouTube writes them, and Timed Text.
@Suite struct OtherSubtitleTests {
  private func text(_ file: String, as name: String) throws -> [String] {
    let folder = try Workdir()
    try folder.write(file, to: name)
    return folder.read(name).documents.map(\.text)
  }

  @Test(arguments: ["a.sbv", "a.txt"]) func youTube(name: String) throws {
    let file = "0:00:00.000,0:00:01.500\nKim left the harbour\nof Lagos\n\n0:00:01.500,0:00:03.000\non Monday.\n"
    #expect(try text(file, as: name) == ["Kim left the harbour of Lagos on Monday.\n"])
  }

  @Test(arguments: ["a.ttml", "a.xml", "a.txt"]) func timedText(name: String) throws {
    let file = """
      <?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:m="m"><head><metadata><m:title>T</m:title></metadata>
      </head><body><div><p begin="00:00:00.000" end="00:00:01.500">Kim <span>left</span><br/>the harbour</p>
      <p begin="1.5s" dur="900ms">of Lagos.</p><p begin="00:01:00:12" end="62s">Ada
      came.</p></div></body></tt>
      """
    #expect(try text(file, as: name) == ["Kim left the harbour of Lagos.\nAda came.\n"])
  }
}
