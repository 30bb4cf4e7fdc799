import ComentionKit
import Primitives

/// What there is to say of the dates that documents were given.
struct DateFindings {
  private let total: Int
  /// The date of the first document that has one.
  private var date: String?
  private var counts: [Document.DateOrigin: Int] = [:]
  private var unreadable: [Document] = []

  init(in documents: [Document]) {
    total = documents.count
    for document in documents {
      guard let date = document.date, let origin = document.dateOrigin else { continue }
      if CalendarDate(iso: date) == nil {
        unreadable.append(document)
      } else {
        counts[origin, default: 0] += 1
        self.date = self.date ?? date
      }
    }
  }

  /// How many documents have a date from where, unless all say so themselves; and which dates can't be read.
  var remarks: [String] { [summary, unreadableDates].compactMap { $0 } }

  private var summary: String? {
    guard counts.contains(where: { $0.key != .field }) else { return nil }
    let parts = Document.DateOrigin.allCases.compactMap { origin in
      counts[origin].map { "\($0) from \(Self.words(origin))" }
    }
    if total == 1, let date { return "dated \(date) \(parts.map { $0.dropFirst(2) }.joined()); see --dates" }
    let dated = counts.values.reduce(0, +)
    return "\(dated) of \(counted(total, "document")) dated: \(parts.joined(separator: ", ")); see --dates"
  }

  private var unreadableDates: String? {
    guard let first = unreadable.first, let date = first.date else { return nil }
    let count = counted(unreadable.count, "document has a date", "documents have dates")
    return "\(count) that can't be read, such as “\(date)” of \(first.id); write 2024-03-12, 2024-03 or 2024"
  }

  private static func words(_ origin: Document.DateOrigin) -> String {
    switch origin {
    case .field: "fields"
    case .header: "lines with a label"
    case .dateline: "date lines in the text"
    case .name: "names of files or folders"
    }
  }
}
