import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct JSONTests {
  private func read(_ text: String, as name: String = "a.json") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  @Test(arguments: ["a.json", "a"]) func aListOfObjects(name: String) throws {
    let result = try read(
      #"[{"headline":"T","published_at":"2024-03-04","articleBody":"Kim left.","n":[1,{}]}, {"body":"Ada came.","id":7}]"#,
      as: name)
    #expect(result.ids == ["7", "\(name):1"])
    #expect(result.documents.last?.title == "T" && result.documents.last?.date == "2024-03-04")
  }

  @Test func aListInsideObjects() throws {
    let result = try read(
      """
      {"status": "ok", "tags": ["x"], "response": {"pages": [{"n": 1}],
       "results": [{"id": "u", "fields": {"bodyText": "Kim left.", "headline": "T"}, "author": {"id": 3, "name": "Ada"}}]}}
      """)
    #expect(result.ids == ["u"])
    let document = try #require(result.documents.first)
    #expect(document.text == "Kim left." && document.title == "T" && document.author == "Ada")
  }

  /// The comments on a story are no documents.
  @Test func oneObject() throws {
    let result = try read(#"{"title":"T","text":["Kim left.","Ada came."],"comments":[{"text":"Bad."}]}"#)
    #expect(result.documents.map(\.text) == ["Kim left.\n\nAda came."] && result.ids == ["a.json"])
  }

  @Test func linesUnderTheNameOfJSON() throws {
    #expect(
      try read("{\"id\":\"a\",\"text\":\"Kim left.\"}\n{\"id\":\"b\",\"text\":\"Ada came.\"}\n").ids == ["a", "b"])
  }

  /// As exports of databases such as Firebase are; the names are the ids.
  @Test func objectsByTheirNames() throws {
    let result = try read(
      #"{"a1": {"text":"Kim left.","title":"T"}, "c3": {"text":"Ada came.","id":"own"}, "b2": {"n":1}}"#)
    #expect(result.ids == ["a1", "own"] && result.documents.map(\.text) == ["Kim left.", "Ada came."])
    #expect(result.remarks.count == 1)
    let inner = try read(
      #"{"articles": {"a1": {"text":"Kim left."}, "a2": {"text":"Ada came."}}, "n": [{"text":"Moon."}]}"#)
    #expect(inner.ids == ["a.json:3", "a1", "a2"])
    #expect(try read(#"{"article": {"text":"Kim left."}, "other": {"text":"Ada came."}}"#).documents.count == 1)
    #expect(try read(#"{"a1": {"text":"Kim left."}}"#).ids == ["a1"])
  }

  @Test func noText() throws {
    for text in ["{}", "[]", #"{"nodes":[{"id":1}],"links":[]}"#, "[1,2]", #"[{"a":"b"}]"#] {
      #expect(try read(text).codes == [.noTextField], "\(text)")
    }
    #expect(try read(#"{"nodes":[{"name":"Ada"}]}"#).problems[0].reason.contains("\"name\""))
    #expect(try read("  ").codes == [.empty])
  }

  @Test func whereItStopsBeingJSON() throws {
    let result = try read("[{\"text\":\"Kim left.\"},\n {\"text\":\"Ada came.\",}]")
    #expect(result.documents.map(\.text) == ["Kim left."])
    #expect(result.codes == [.invalidJSON] && result.problems[0].line == 2 && result.problems[0].column == 22)
  }

  @Test(.ifItHangs) func deepNesting() throws {
    let wide = "{" + (1...100_000).map { "\"a\($0)\":1" }.joined(separator: ",") + "}"
    #expect(try read(wide).codes == [.noTextField])
    #expect(try read(String(repeating: "[", count: 100_000)).codes == [.invalidJSON])
    #expect(try read(String(repeating: "{\"a\":", count: 100_000)).codes == [.invalidJSON])
  }

  @Test func otherNamesInJSONLines() throws {
    let result = try read(#"{"headline":"T","content":"Kim left.","url":"u","author":"Ada"}"# + "\n", as: "a.jsonl")
    let document = try #require(result.documents.first)
    #expect(document.text == "Kim left." && document.title == "T" && document.url == "u" && document.author == "Ada")
  }

  /// After Telegram's export: parts of a message that are marked are objects.
  @Test func textsOfWhichPartsAreMarked() throws {
    let result = try read(
      #"{"messages": [{"id": 1, "text": ["Kim ", {"type": "bold", "text": "left"}, "."]}, {"id": 2, "text": "Ada came."}]}"#
    )
    #expect(result.documents.map(\.text) == ["Kim left.", "Ada came."])
    #expect(
      try read(#"[{"body": [{"type": "p", "text": "Kim left."}, {"text": "Ada came."}]}]"#).documents.map(\.text)
        == ["Kim left.\n\nAda came."])
  }

  /// What programs append to a file, answer behind answer, is read to its end.
  @Test(arguments: [
    "{\n\"id\": \"a\",\n\"text\": \"Kim left.\"}\n{\n\"id\": \"b\",\n\"text\": \"Ada came.\"\n}\n",
    "[{\"id\": \"a\", \"text\": \"Kim left.\"}]\n[{\"id\": \"b\", \"text\": \"Ada came.\"}]",
    "{\"posts\": [{\"id\": \"a\", \"text\": \"Kim left.\"}], \"n\": 1, \"x\": {\"pages\": [{\"id\": \"b\", \"text\": \"Ada came.\"}]}}",
    "{\"message\": \"ok\", \"items\": [{\"id\": \"a\", \"text\": \"Kim left.\"}, {\"id\": \"b\", \"text\": \"Ada came.\"}]}",
    "{\"chats\": {\"list\": [{\"name\": \"x\", \"messages\": [{\"id\": \"a\", \"text\": \"Kim left.\"}]}, "
      + "{\"name\": \"y\", \"messages\": [{\"id\": \"b\", \"text\": \"Ada came.\"}]}]}}",
  ]) func theWholeFileIsRead(text: String) throws {
    let result = try read(text)
    #expect(result.ids == ["a", "b"] && result.problems.isEmpty)
    #expect(result.documents.map(\.text) == ["Kim left.", "Ada came."])
  }

  @Test func linesLongerThanTheStartOfAFile() throws {
    let long = String(repeating: "Kim left. ", count: 50_000)
    #expect(try read("{\"id\":\"a\",\"text\":\"\(long)\"}\n{\"id\":\"b\",\"text\":\"Ada came.\"}\n").ids == ["a", "b"])
  }

  @Test(arguments: ["[{\"text\": \"Kim left.\"}] garbage", "{\"a\": [{\"text\": \"Kim left.\"}], \"b\": [1, 2"])
  func whatIsNoJSONBehindTheDocuments(text: String) throws {
    let result = try read(text)
    #expect(result.documents.map(\.text) == ["Kim left."] && result.codes == [.invalidJSON])
  }

  /// A text behind the list of its comments is a document, too.
  @Test func textBehindAList() throws {
    let result = try read(#"{"comments":[{"id":"c","text":"Bad."}],"text":"Kim left."}"#)
    #expect(result.documents.map(\.text).sorted() == ["Bad.", "Kim left."])
  }

  /// Facebook writes the bytes of UTF-8 as characters, WordPress titles as HTML.
  @Test func lettersEncodedTwice() throws {
    let result = try read(
      #"[{"id":"a","content":"Ren\u00c3\u00a9 met J\u00c3\u00bcrgen.","title":{"rendered":"Ben &amp;amp; Jo&#8217;s"}}]"#
    )
    #expect(result.documents.map(\.text) == ["René met Jürgen."])
    #expect(result.documents.first?.title == "Ben & Jo’s")
    #expect(result.remarks.contains { $0.message.contains("encoded twice") })
  }
}
