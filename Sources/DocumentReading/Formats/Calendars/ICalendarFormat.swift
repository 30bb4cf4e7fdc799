internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A calendar as programs export and send it.
  public static let iCalendar = DocumentFormat(ICalendarFormat())
}

/// iCalendar, RFC 5545: a document an event, told by its first line or by its suffix.
struct ICalendarFormat: DocumentFileFormat {
  let name = "icalendar"
  let title = "iCalendar"
  let suffixes = ["ics", "ical", "icalendar"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let start = head.text.drop { $0 <= 0x20 }.prefix(Self.mark.count)
    let isMarked = start.map { $0 &- 0x61 < 26 ? $0 & ~0x20 : $0 } == Self.mark
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  private static let mark = Array("BEGIN:VCALENDAR".utf8)

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let unfolded = CalendarLine.unfolded(try file.bytes())
    let text: String, remark: String?
    switch TextDecoder.decode(unfolded.bytes) {
    case .binary(let type): throw .binary(file, looksLike: type)
    case .text(let decoded, let said): (text, remark) = (decoded, said)
    }
    let events = CalendarEvent.events(in: CalendarLine.lines(of: text, numbers: unfolded.numbers))
    var readings: [(reading: Reading, origin: DocumentOrigin)] = [], left = 0
    for (index, event) in events.enumerated() {
      let id = events.count == 1 ? file.id : "\(file.id):\(index + 1)"
      guard let document = event.document(id: id, headers: file.reader.mailHeaders) else {
        left += 1
        continue
      }
      let line = events.count == 1 ? nil : event.line
      readings.append((.document(document), DocumentOrigin(fileID: file.id, line: line)))
    }
    guard !readings.isEmpty else { throw Self.withoutEvents(file.path) }
    for remark in [remark, Self.emptyRemark(left)].compactMap(\.self) {
      let reading = Reading.remark(DocumentRemark(path: file.path, message: remark))
      readings.append((reading, DocumentOrigin(fileID: file.id, line: nil)))
    }
    return ReadyRecords(readings)
  }

  private static func emptyRemark(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let events = counted(count, "event has", "events have")
    return "\(events) neither a summary nor a description and \(count == 1 ? "is" : "are") left out"
  }

  private static func withoutEvents(_ path: String) -> DocumentProblem {
    DocumentProblem(
      .damaged, path: path, reason: "holds no event with a summary or a description",
      advice: "export the calendar again, with its events")
  }
}
