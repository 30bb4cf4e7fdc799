internal import Primitives
internal import TextModel

/// An event of a calendar, a task or a note in one.
struct CalendarEvent {
  private(set) var line = 0
  private var title: String?
  private var description: String?
  private var place: String?
  private var day: String?
  private var organizer: String?
  private var attendees: [String] = []
  private var url: String?

  private static let components: Set<String> = ["VEVENT", "VTODO", "VJOURNAL"]

  /// The events of a calendar; what stands in a part of an event, such as an alarm, is none of its own.
  static func events(in lines: [CalendarLine]) -> [CalendarEvent] {
    var events: [CalendarEvent] = [], depth = 0
    for line in lines {
      switch line.name {
      case "BEGIN" where depth > 0: depth += 1
      case "BEGIN" where components.contains(line.value.uppercased()):
        depth = 1
        events.append(CalendarEvent())
        events[events.count - 1].line = line.number
      case "END": depth = max(0, depth - 1)
      case _ where depth == 1: events[events.count - 1].take(line)
      default: break
      }
    }
    return events
  }

  private mutating func take(_ line: CalendarLine) {
    switch line.name {
    case "SUMMARY": title = title ?? line.text.squeezed
    case "DESCRIPTION": description = description ?? line.text
    case "LOCATION": place = place ?? line.text.squeezed
    case "DTSTART", "DUE": day = day ?? line.day
    case "ORGANIZER": organizer = organizer ?? line.person
    case "ATTENDEE": if let person = line.person, !attendees.contains(person) { attendees.append(person) }
    case "URL": url = url ?? String(line.value).squeezed
    default: break
    }
  }

  /// What it is about as a document. Those who meet are a unit of their own, as the people in the head of a letter are, and left out
  /// with them. Nil where it says nothing.
  func document(id: String, headers: MailHeaders) -> Document? {
    let hasDescription = description?.contains { !$0.isWhitespace } ?? false
    guard title != nil || hasDescription else { return nil }
    var blocks = BlockText()
    if let title { blocks.add(title, .title) }
    let isLeftOut = headers == .ignore
    let people = [("Organizer", organizer.map { [$0] } ?? []), ("Attendees", attendees)]
    for (label, names) in people where !names.isEmpty {
      blocks.add(
        "\(label): \(names.joined(separator: "; "))", isLeftOut ? .boilerplate : .header,
        reason: isLeftOut ? "who meets" : nil)
    }
    if let place { blocks.add(place) }
    if let description { blocks.add(textOrHTML: description) }
    guard !blocks.isEmpty else { return nil }
    var document = blocks.document(id: id, sha256: SHA256.digest(of: blocks.bytes).hexadecimal)
    (document.title, document.date, document.author, document.url) = (title, day, organizer, url)
    return document
  }
}
