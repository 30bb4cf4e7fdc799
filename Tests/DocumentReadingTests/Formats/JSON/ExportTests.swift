import DocumentReading
import TestSupport
import Testing
import TextModel

/// What services export in JSON.
@Suite struct ExportTests {
  private func read(_ text: String, as name: String) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private static let tweets = """
    [{"tweet": {"entities": {"urls": [{"url": "u"}]}, "id_str": "7", "full_text": "Kim left.", "lang": "en",
    "created_at": "Thu Mar 14 09:12:00 +0000 2024"}}, {"tweet": {"id_str": "8", "full_text": "Ada came."}}]
    """

  @Test(arguments: ["window.YTD.tweets.part0 = ", "window.YTD.tweet.part0=", "var tweets =\n"])
  func assignedData(start: String) throws {
    for end in ["", ";\n"] {
      let result = try read(start + Self.tweets + end, as: "tweets.js")
      #expect(result.ids == ["7", "8"] && result.documents.map(\.text) == ["Kim left.", "Ada came."])
      #expect(result.documents.first?.date == "2024-03-14" && result.problems.isEmpty)
    }
    if start.hasPrefix("window.") {
      for name in ["a.json", "a.txt", "a"] {
        #expect(try read(start + Self.tweets, as: name).ids == ["7", "8"], "\(name)")
      }
    }
  }

  @Test func scripts() throws {
    #expect(try read("function f() { return [{}]; }", as: "a.js").codes == [.noTextField])
    let prose = "window. = [{ is no assignment"
    #expect(try read(prose, as: "a.txt").documents.map(\.text) == [prose])
  }

  /// A day of a channel of Slack, after its description of the format.
  @Test func messagesOfSlack() throws {
    let joined = { (number: Int) in
      #"{"type": "message", "subtype": "channel_join", "user": "U\#(number)", "text": "<@U2> has joined", "ts": "1710407520.000"}"#
    }
    let message =
      #"{"type": "message", "user": "U1", "text": "Kim left.", "ts": "1710407520.000200", "user_profile": {"real_name": "Nina Holm"}}"#
    let result = try read("[\((0..<30).map(joined).joined(separator: ",")),\(message)]", as: "2024-03-14.json")
    #expect(result.documents.map(\.text) == ["Kim left."] && result.documents.map(\.author) == ["Nina Holm"])
    #expect(result.documents.first?.date?.hasPrefix("2024-03-14") == true)
    #expect(result.remarks.count == 1 && result.remarks.first?.message.hasPrefix("30 notices") == true)
  }

  @Test(arguments: [
    #"[{"name": "Jane Doe", "url": "u"}, {"name": "Kim Moon"}]"#, #"["Jane Doe", "Kim Moon"]"#,
    #"[{"given": "Jane", "family": "Doe"}, {"firstName": "Kim", "lastName": "Moon"}]"#,
  ])
  func listsOfAuthors(list: String) throws {
    for fields in [#""text": "Kim left.", "authors": \#(list)"#, #""authors": \#(list), "content_text": "Kim left.""#] {
      for (name, file) in [("a.json", "{\"items\": [{\(fields)}]}"), ("a.jsonl", "{\(fields)}\n")] {
        #expect(try read(file, as: name).documents.map(\.author) == ["Jane Doe, Kim Moon"], "\(name) \(fields)")
      }
    }
  }

  /// DiscordChatExporter's form.
  @Test func noticesOfDiscord() throws {
    let folder = try Workdir()
    try folder.write(
      #"""
      {"guild": {"name": "Port"}, "messages": [
        {"id": "1", "type": "Default", "timestamp": "2024-03-14T08:00:00+00:00", "content": "Kim left.", "author": {"name": "ada"}},
        {"id": "2", "type": "GuildMemberJoin", "timestamp": "2024-03-14T08:01:00+00:00", "content": "Joined the server."}]}
      """#, to: "a.json")
    #expect(folder.read("a.json").documents.map(\.text) == ["Kim left."])
  }
}
