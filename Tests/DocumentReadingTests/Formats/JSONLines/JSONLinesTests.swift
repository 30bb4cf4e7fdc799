import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct JSONLinesTests {
  private func read(_ lines: String) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(lines, to: "mail.jsonl")
    return folder.read("mail.jsonl")
  }

  @Test func recordsWithAllFields() throws {
    let line =
      #"{"id":"m1","text":"Kim\nand \"Moon\" \u00e9 \ud83d\ude00","title":"T","date":2018,"url":null,"x":[1,{"y":[]}]}"#
    let result = try read("\u{FEFF}" + line + "\r\n\n  \n" + #"{"text":"","id":17}"# + "\n")
    let first = try #require(result.documents.last)
    #expect(result.ids == ["17", "m1"])
    #expect(first.text == "Kim\nand \"Moon\" é 😀")
    #expect(first.title == "T" && first.date == "2018" && first.url == nil)
    #expect(first.sha256?.count == 64)
    #expect(result.problems.isEmpty)
  }

  @Test func invalidLineNamesPlaceAndTheRestIsKept() throws {
    var lines = (1...9).map { #"{"id":"\#($0)","text":"é \#($0)"}"# }
    lines[6] = #"{"id":"7" "text":"é"}"#
    let result = try read(lines.joined(separator: "\n"))
    #expect(result.ids == ["1", "2", "3", "4", "5", "6", "8", "9"])
    let problem = try #require(result.problems.first)
    #expect(problem.code == .invalidJSON && problem.line == 7 && problem.column == 11)
    #expect(problem.description.contains("mail.jsonl:7: column 11: expected"))
  }

  @Test(arguments: [
    ("{", 2), ("[1]", 1), ("{\"text\"}", 8), ("{\"text\":tru}", 9), ("{\"text\":\"a}", 12), ("{\"text\":\"a\\x\"}", 12),
    ("{\"text\":\"a\"} x", 14), ("{\"é\":01}", 6), ("{\"a\":1,}", 8), ("{\"a\":\"\u{1}\"}", 7),
    ("{\"a\":\"\\u12g4\"}", 11),
    ("{'a':1}", 2), ("{\"a\":-}", 7), ("{\"a\":1.}", 8), ("nonsense", 1), ("{\"a\":[1 2]}", 9),
  ])
  func whereALineStopsBeingJSON(line: String, column: Int) throws {
    let problem = try #require(try read(line).problems.first)
    #expect(problem.code == .invalidJSON)
    #expect(problem.column == column)
  }

  @Test(.ifItHangs) func deepNestingIsRefusedNotFatal() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try read("{\"id\":\"a\",\"text\":\"x\",\"y\":\(deep)").codes == [.invalidJSON])
  }

  @Test func surrogatesThatStandAlone() throws {
    let result = try read(#"{"id":"a","text":"x\ud83d y\ude00 \ud83d\u0041"}"#)
    #expect(result.documents.first?.text == "x\u{FFFD} y\u{FFFD} \u{FFFD}A")
  }

  @Test func fieldsOfOtherTypes() throws {
    let result = try read(
      """
      {"id":"a"}
      {"id":"b","text":["x"]}
      {"id":"c","text":"x","title":["x"]}
      {"id":"d","text":"x","text":"y"}
      """)
    #expect(result.codes == [.invalidRecord, .invalidRecord, .invalidRecord])
    #expect(result.problems.map(\.line) == [1, 2, 3])
    #expect(result.problems[0].description.contains("no \"text\" field"))
    #expect(result.documents.map(\.text) == ["y"])
  }

  @Test func recordsWithoutIDsAreCalledByTheirLine() throws {
    let result = try read("{\"text\":\"a\"}\n\n{\"text\":\"b\"}")
    #expect(result.ids == ["mail.jsonl:1", "mail.jsonl:3"])
    #expect(result.remarks.count == 1)
  }

  @Test func sharedIDs() throws {
    let folder = try Workdir()
    try folder.write(
      "{\"id\":\"x\",\"text\":\"1\"}\n{\"id\":\"x\",\"text\":\"2\"}\n{\"id\":\"y\",\"text\":\"3\"}", to: "a.jsonl")
    try folder.write("{\"id\":\"x\",\"text\":\"4\"}", to: "b.jsonl")
    let result = folder.read("b.jsonl", "a.jsonl")
    #expect(result.ids == ["a.jsonl/x:1", "a.jsonl/x:2", "b.jsonl/x", "y"])
    #expect(result == folder.read("a.jsonl", "b.jsonl"))
    #expect(result.remarks.map(\.path) == ["a.jsonl", "b.jsonl"])
  }

  @Test func idsThatImitateQualifiedOnesStayUnique() throws {
    let result = try read(
      ["x", "x", "mail.jsonl/x:1", "mail.jsonl/x"].map { "{\"id\":\"\($0)\",\"text\":\"t\"}" }.joined(separator: "\n"))
    #expect(result.documents.count == 4 && Set(result.ids).count == 4)
  }

  @Test func manyBadLinesAreSummedUp() throws {
    let result = try read(String(repeating: "bad\n", count: 1_000) + "{\"id\":\"1\",\"text\":\"x\"}")
    #expect(result.ids == ["1"])
    #expect(result.problems.count == 21)
    #expect(result.problems.contains { $0.reason.hasPrefix("980 more lines") })
  }

  @Test func foreignEncodingIsReadAndSaysSo() throws {
    let folder = try Workdir()
    try folder.write(Array("{\"id\":\"1\",\"text\":\"Caf".utf8) + [0xE9] + Array("\"}\n".utf8), to: "a.jsonl")
    try folder.write(
      [0xFF, 0xFE] + Array("{\"id\":\"2\",\"text\":\"ñ\"}\n".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      to: "b.jsonl")
    let result = folder.read("a.jsonl", "b.jsonl")
    #expect(result.documents.map(\.text) == ["Café", "ñ"])
    #expect(result.remarks.count == 1)
  }

  @Test func standardInputTellsItsFormat() throws {
    let folder = try Workdir()
    #expect(folder.read("-", standardInput: "\n {\"id\":\"a\",\"text\":\"x\"}\nbad").ids == ["a"])
    #expect(folder.read("-", standardInput: "{braces} are text").documents.map(\.text) == ["{braces} are text"])
    #expect(folder.read("-", "-", standardInput: "Kim left.").ids == ["stdin"])
    let problem = folder.read("-", standardInput: "{\"id\":\"a\",\"text\":\"x\"}\nbad").problems.first
    #expect(problem?.description.hasPrefix("standard input:2: column 1: ") == true)
  }

  @Test func aFileOfUnknownSuffixTellsItsFormat() throws {
    let folder = try Workdir()
    try folder.write("{\"id\":\"a\",\"text\":\"x\"}\n", to: "dump.out")
    try folder.write("Kim left.", to: "README")
    #expect(folder.read("dump.out", "README").ids == ["README", "a"])
  }

  @Test func readingsComeOneByOneWithTheirOwnIDs() throws {
    let folder = try Workdir()
    let line = "{\"id\":\"x\",\"text\":\"\(String(repeating: "long ", count: 400))\"}\n"
    try folder.write(String(repeating: line, count: 2_000), to: "a.jsonl")
    var ids: [String] = []
    DocumentReader().forEachReading(at: [folder["a.jsonl"]]) {
      if case .document(let document) = $0 { ids.append(document.id) }
    }
    #expect(ids == Array(repeating: "x", count: 2_000))
  }

  @Test func whatTheBodyThrowsEndsTheReading() throws {
    struct Stop: Error {}
    var count = 0
    #expect(throws: Stop.self) {
      try DocumentReader().forEachReading(at: ["-"], standardInput: .bytes("{\"text\":\"a\"}\n{\"text\":\"b\"}".utf8)) {
        _ in
        count += 1
        throw Stop()
      }
    }
    #expect(count == 1)
  }

  /// A text inside an object, or in a list, as in JSON that is one list.
  @Test func textsInsideObjects() throws {
    let result = try read(
      #"{"id":"a","fields":{"bodyText":"Kim left."}}"# + "\n" + #"{"id":"b","body":["Ada came.","Moon, too."]}"# + "\n"
        + #"{"id":"c","tags":["x"]}"# + "\n")
    #expect(result.ids == ["a", "b"] && result.documents.map(\.text) == ["Kim left.", "Ada came.\n\nMoon, too."])
    #expect(result.codes == [.invalidRecord])
  }
}
