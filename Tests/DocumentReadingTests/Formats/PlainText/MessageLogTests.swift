import DocumentReading
import TestSupport
import Testing
import TextModel

/// Conversations in the forms in which messengers export them.
@Suite struct MessageLogTests {
  private func document(_ text: String) throws -> Document {
    let folder = try Workdir()
    try folder.write(text, to: "a.txt")
    return try #require(folder.read("a.txt").documents.first)
  }

  /// What is left of a text without stamps and notices.
  private func words(_ document: Document) -> [String] {
    let bytes = Array(document.text.utf8)
    let cuts = document.markup + document.boilerplate
    let kept = bytes.indices.filter { at in !cuts.contains { $0.start <= at && at < $0.end } }.map { bytes[$0] }
    return String(decoding: kept, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let spoken = ["Ada Byron: Kim left.", "And Moon?", "Zoe Lind: He came at 18:03."]

  @Test(arguments: [
    // WhatsApp on telephones of Apple, on Android in German and in English, Signal.
    "[13/03/2024, 18:01:02] Port: \u{200E}Messages are end-to-end encrypted.\n[13/03/2024, 18:02:10] Ada Byron: Kim left.\nAnd Moon?\n\u{200E}[13/03/2024, 18:05:00] Zoe Lind: \u{200E}image omitted\n[13/03/2024, 18:07:44] Zoe Lind: He came at 18:03.\n",
    "13.03.24, 18:01 - Nachrichten sind Ende-zu-Ende-verschlüsselt.\n13.03.24, 18:02 - Ada Byron: Kim left.\nAnd Moon?\n13.03.24, 18:05 - Zoe Lind: <Medien ausgeschlossen>\n13.03.24, 18:07 - Zoe Lind: He came at 18:03.\n",
    "3/13/24, 6:01\u{202F}PM - Ada Byron created group \"Port\"\n3/13/24, 6:02\u{202F}PM - Ada Byron: Kim left.\nAnd Moon?\n3/13/24, 6:07 PM - Zoe Lind: He came at 18:03.\n",
    "[2024-03-13 18:02] Ada Byron: Kim left.\nAnd Moon?\n[2024-03-13 18:07] Zoe Lind: He came at 18:03.\n",
  ])
  func messages(text: String) throws {
    let document = try document(text)
    #expect(words(document) == Self.spoken && document.lineEnds == .ending)
  }

  @Test(arguments: [
    "Kim left on 13.03.24, 18:01 - and came back.\nAda stayed at home.\nMoon came.\n",
    "13.03.2024\nKim left the town and came back.\n\n14.03.2024\nAda stayed at home.\n",
  ])
  func otherTextsStay(text: String) throws { #expect(try document(text).markup.isEmpty) }

  @Test func aDiaryHasNoNotices() throws {
    let document = try document("14.03.2024, 10:30 - Kim left the town.\n15.03.2024, 11:00 - Ada stayed at home.\n")
    #expect(words(document) == ["Kim left the town.", "Ada stayed at home."])
  }

  /// As Otter and Teams write who speaks.
  @Test func speakersOfATranscript() throws {
    let document = try document("Port\n\nAda Byron  00:00\nKim left.\n\nZoe Lind  1:02:12\nMoon came at 10:30.\n")
    let bytes = Array(document.text.utf8)
    let heads = document.parts.filter { $0.role == .header }.map {
      String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    #expect(heads == ["Ada Byron  00:00", "Zoe Lind  1:02:12"])
    #expect(
      try self.document("Opening Session 9:00\nLunch 12:30\nKeynote Ada Byron 13:30\nAll are welcome.\n").parts.isEmpty)
    #expect(try self.document("Doors open 18:30\nKim left.\nMoon came at 10:30.\n").parts.isEmpty)
  }
}
