import DocumentReading
import TestSupport
import Testing
import TextModel

/// Calendars as RFC 5545 writes them.
@Suite struct ICalendarTests {
  private static let event = """
    BEGIN:VEVENT
    UID:1@example.org
    DTSTART;TZID=Europe/Berlin:20240315T100000
    SUMMARY:Meeting\\, at the port
    ORGANIZER;CN="Byron, Ada":mailto:ada@example.org
    ATTENDEE;ROLE=CHAIR;CN=Kim Moon:mailto:kim@example.org
    ATTENDEE:MAILTO:zoe@example.org
    LOCATION:Town hall\\; Lagos
    DESCRIPTION:Kim will tell what the harbour c
     osts.\\n\\nThe mayor comes.
    URL:https://example.org/m
    BEGIN:VALARM
    DESCRIPTION:Reminder
    END:VALARM
    END:VEVENT

    """

  private func read(
    _ events: String, as name: String = "a.ics", headers: MailHeaders = .people
  ) throws -> ReadingResult {
    let folder = try Workdir()
    let calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x\n\(events)END:VCALENDAR\n"
    try folder.write(calendar.replacing("\n", with: "\r\n"), to: name)
    var reader = DocumentReader()
    reader.mailHeaders = headers
    return reader.documents(at: [folder[name]])
  }

  @Test(arguments: ["a.ics", "a.txt", "a"]) func anEvent(name: String) throws {
    let document = try #require(try read(Self.event, as: name).documents.first)
    #expect(
      document.text == """
        Meeting, at the port
        Organizer: Byron, Ada
        Attendees: Kim Moon; zoe@example.org
        Town hall; Lagos
        Kim will tell what the harbour costs.
        The mayor comes.

        """)
    #expect(document.parts.map(\.role) == [.title, .header, .header])
    #expect(document.title == "Meeting, at the port" && document.date == "2024-03-15" && document.id == name)
    #expect(document.author == "Byron, Ada" && document.url == "https://example.org/m")
    #expect(document.format == "icalendar")
  }

  @Test func severalEvents() throws {
    let day = "BEGIN:VEVENT\nSUMMARY:Walk\nDTSTART;VALUE=DATE:20240401\nEND:VEVENT\n"
    let empty = "BEGIN:VEVENT\nDTSTART:20240401T080000Z\nEND:VEVENT\n"
    let result = try read(Self.event + day + empty)
    #expect(result.ids == ["a.ics:1", "a.ics:2"] && result.documents.last?.date == "2024-04-01")
    #expect(result.remarks.map(\.message) == ["1 event has neither a summary nor a description and is left out"])
  }

  @Test func peopleLeftOut() throws {
    let document = try read(Self.event, headers: .ignore).documents.first
    #expect(document?.parts.map(\.role) == [.title, .boilerplate, .boilerplate])
  }

  /// Some programs break lines after so many bytes, whatever character they are in.
  @Test func linesBrokenInsideACharacter() throws {
    let folder = try Workdir()
    let text = Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Zoë left\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
    let second = try #require(text.firstIndex(of: 0xAB))
    try folder.write(text[..<second] + Array("\r\n ".utf8) + text[second...], to: "a.ics")
    #expect(folder.read("a.ics").documents.map(\.text) == ["Zoë left\n"])
  }

  @Test func nothingInIt() throws { #expect(try read("").codes == [.damaged]) }
}
