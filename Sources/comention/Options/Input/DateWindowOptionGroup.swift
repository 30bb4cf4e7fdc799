import ArgumentParser
import ComentionKit
import Primitives

/// When documents have to be from.
struct DateWindowOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only documents from this day, month or year on.", valueName: "date"),
    transform: CalendarDate.ofOption)
  var since: CalendarDate?
  @Option(
    help: ArgumentHelp("Only documents up to this day, month or year.", valueName: "date"),
    transform: CalendarDate.ofOption)
  var until: CalendarDate?

  /// The time; all of it where no option says else.
  var window: DateWindow { DateWindow(since: since, until: until) }

  /// The options that were given.
  var names: [String] { [since.map { _ in "--since" }, until.map { _ in "--until" }].compactMap { $0 } }

  func validate() throws {
    guard let since, let until, window.isReversed else { return }
    throw ValidationError("--since \(since) is after --until \(until); exchange them")
  }

  /// The documents of the time, with who is meant as all say; tells how many have no date.
  func selected(of index: EntityIndex, in context: CommandContext) throws -> EntityIndex {
    if window.isEverything { return index }
    let selection = context.time(.resolving) { index.selecting(window) }
    tell(undated: selection.undatedCount, in: context)
    if selection.index.documents.isEmpty, !index.documents.isEmpty { throw nothing(of: index.dateRange) }
    return selection.index
  }

  /// The documents of the time; tells how many have no date.
  func selected(of documents: [Document], in context: CommandContext) throws -> [Document] {
    if window.isEverything { return documents }
    let dated = documents.map { (document: $0, date: $0.date.flatMap { CalendarDate(iso: $0) }) }
    tell(undated: dated.count { $0.date == nil }, in: context)
    let chosen = dated.filter { $0.date.map(window.mayInclude) ?? false }.map(\.document)
    if chosen.isEmpty, !documents.isEmpty { throw nothing(of: dated.compactMap(\.date).dateRange) }
    return chosen
  }

  /// Tells how many documents are left out as nobody knows when they are from.
  func tell(undated count: Int, in context: CommandContext) {
    guard count > 0 else { return }
    context.remark("\(counted(count, "document has no date and is", "documents have no date and are")) left out")
  }

  /// The error where no document is of the time; the dates of all, where they are known.
  func nothing(of dates: ClosedRange<CalendarDate>?) -> LookupError {
    let all = dates.map { "; they are from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    return LookupError(description: "no document is \(window.words)\(all)")
  }

  /// Refuses a graph file, whose ties are not known by document.
  func refuse(graphFile path: String) throws {
    guard let option = names.first else { return }
    throw ValidationError(
      "\(option): \(path) is a graph file, whose weights don't say which documents they are from; give the documents it "
        + "was made from")
  }
}

extension DateWindow {
  /// The time, behind a form of "be": `from 2018-01 to 2018-06`, `from 2018-07 or later`.
  var words: String {
    switch (since, until) {
    case (let since?, let until?): since == until ? "from \(since)" : "from \(since) to \(until)"
    case (let since?, nil): "from \(since) or later"
    case (nil, let until?): "from \(until) or before"
    case (nil, nil): "from any time"
    }
  }
}

extension CalendarDate {
  /// A day, a month or a year as ISO 8601 writes it.
  @Sendable fileprivate static func ofOption(_ text: String) throws -> CalendarDate {
    if let date = CalendarDate(iso: text) { return date }
    throw ValidationError(
      "it must be a day, a month or a year of the calendar, 0001 to 9999, such as 2024-03-12, 2024-03 or 2024")
  }
}
