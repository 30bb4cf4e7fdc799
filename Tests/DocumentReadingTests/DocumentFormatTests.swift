import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct DocumentFormatTests {
  @Test func suffixes() {
    let files: [DocumentFormat: [String]] = [
      .plainText: ["a.txt", "a.text", "b/a.md.TXT", "a..txt"], .markdown: ["a.md", "a.MarkDown"],
      .jsonLines: ["a.jsonl", "é.ndjson"], .html: ["a.html", "b.HTM", "c.xhtml"], .pdf: ["a.PDF"], .mail: ["a.eml"],
      .mailbox: ["a.mbox"], .webArchive: ["a.mht", "a.mhtml"], .richText: ["a.rtf"], .oldWord: ["a.doc"],
      .outlookLetter: ["a.msg"], .wikitext: ["a.wiki", "a.mediawiki"], .ris: ["a.ris"], .bibTeX: ["a.bib"],
      .csl: ["a.csljson"], .medline: ["a.nbib"], .endNote: ["a.enw"], .webOfScience: ["a.ciw"],
      .scriptData: ["tweets.js"],
      .xml: ["a.xml", "a.fb2", "a.enex"], .subtitles: ["a.srt", "a.sbv", "a.ttml"],
      .openDocumentText: ["a.odt", "a.fodt"],
      .openDocumentSheet: ["a.fods"],
    ]
    for (format, paths) in files { for path in paths { #expect(DocumentFormat(path: path) == format, "\(path)") } }
    for path in ["", "a", "txt", ".txt", "a/.md", "a.txt/b", "a.txtx", "a.unknown", "a."] {
      #expect(DocumentFormat(path: path) == nil, "\(path)")
    }
  }

  @Test func namesAreUnique() {
    let suffixes = DocumentFormat.allCases.flatMap(\.suffixes)
    #expect(Set(suffixes).count == suffixes.count && suffixes.allSatisfy { $0 == $0.lowercased() })
    let names = DocumentFormat.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count && names.starts(with: ["plainText", "markdown", "jsonLines"]))
    for format in DocumentFormat.allCases {
      #expect(DocumentFormat(rawValue: format.rawValue) == format && "\(format)" == format.rawValue)
      #expect(!format.suffixes.isEmpty)
    }
  }

  /// The suffix decides between texts; where there is none or an unknown one, the content does.
  @Test func aRecordIsTextUnderTheSuffixOfText() throws {
    let folder = try Workdir()
    let record = "{\"id\":\"r\",\"text\":\"Kim left.\"}\n"
    for name in ["a.txt", "a.md", "a.jsonl", "a.log", "a"] { try folder.write(record, to: name) }
    for name in ["a.txt", "a.md"] { #expect(folder.read(name).documents.map(\.text) == [record], "\(name)") }
    for name in ["a.jsonl", "a.log", "a"] { #expect(folder.read(name).ids == ["r"], "\(name)") }
  }

  /// Wide text has NUL bytes, and is told all the same.
  @Test(arguments: ["a.jsonl", "a.log"]) func wideRecords(name: String) throws {
    let folder = try Workdir()
    let record = "\n {\"id\":\"r\",\"text\":\"Kím left.\"}\n{\"id\":\"s\",\"text\":\"And back.\"}\n"
    try folder.write([0xFF, 0xFE] + record.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: name)
    let result = folder.read(name)
    #expect(result.documents.map(\.text) == ["Kím left.", "And back."] && result.problems.isEmpty)
  }
}
