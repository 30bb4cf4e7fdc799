/// The dates that a page states, by how sure it is that they are those of its story.
struct PageDates: Hashable {
  /// Of its story: in `meta` of that name, in its record, in elements marked as such.
  private let published: String?
  /// Whether an element that is named for dates shows that day too.
  private let isNamed: Bool
  /// Whether that is a day at Greenwich, whose time is left out.
  private let isAtGreenwich: Bool
  /// In its address.
  private let inAddress: String?
  /// Of the page or the file: in `meta` named "date" and no more.
  private let general: String?
  /// In `time` and in elements named for it, which may be those of a comment.
  private let timed: String?
  /// When the page was published, by a record of the page and not of its story.
  private let ofPage: String?
  /// When it was changed.
  private let changed: String?

  /// What a page states; measured on 706 dates of pages of news, what stands near the story is right more often than what the page says
  /// of itself as a whole.
  init(_ metas: PageMetas, _ record: PageRecord, _ signs: PageSigns, url: String?, _ slashes: SlashedDates?) {
    func day(_ text: String) -> String? { PageDate.day(text) ?? PageDateScan.date(in: text, slashes) }
    var stated = [metas.first(of: PageMetas.published), record.date].compactMap { $0 } + signs.publishedDates
    // Lists of other stories name their dates so too.
    if Set(signs.entryDates.compactMap { day($0)?.prefix(10) }).count == 1 { stated += signs.entryDates }
    let published = stated.lazy.compactMap(day).first
    self.published = published
    isNamed = signs.namedDates.contains { day($0)?.prefix(10) == published?.prefix(10) }
    isAtGreenwich = stated.first { day($0) != nil }.map { $0.hasSuffix("GMT") || $0.hasSuffix("UTC") } ?? false
    inAddress = url.flatMap(PageDate.inAddress)
    general = metas.first(of: PageMetas.dates).flatMap(PageDate.day)
    let named = signs.times + signs.namedDates
    timed =
      named.lazy.compactMap(PageDate.day).first ?? named.lazy.compactMap { PageDateScan.date(in: $0, slashes) }.first
    ofPage = record.pageDate.flatMap(PageDate.day)
    let changes = [record.changed, metas.first(of: PageMetas.changed)].compactMap(\.self) + signs.changedDates
    changed = changes.lazy.compactMap(day).first
  }

  /// The date of the story.
  ///
  /// - Parameter shown: The date that readers see.
  /// - Returns: The date; nil where none is stated or shown.
  func date(shown: PageDate.Shown?) -> String? {
    guard let published else { return inAddress ?? shown?.day ?? general ?? timed ?? ofPage ?? changed }
    let time = isAtGreenwich && published.utf8.count == 10 ? "T00:00Z" : ""
    for seen in [shown?.day, inAddress].compactMap(\.self) where !isLocal {
      let local = PageDate.local(published + time, shown: seen)
      if local != published + time { return local }
    }
    return shown.flatMap { restated($0, after: published) } ?? published
  }

  /// Whether the page states the time of its readers too, on the same day.
  private var isLocal: Bool {
    guard let timed, let time = timed.split(separator: "T").dropFirst().first,
      let zone = time.firstIndex(where: { $0 == "+" || $0 == "-" })
    else { return false }
    return time[zone...].contains { ("1"..."9").contains($0) } && published?.prefix(10) == timed.prefix(10)
  }

  /// What a page states of a later day that it shows its readers in the place of that when it was published: when its story was changed.
  private func restated(_ shown: PageDate.Shown, after published: String) -> String? {
    guard !shown.isBehind, !isNamed, shown.day > published.prefix(10) else { return nil }
    return [changed, general, timed].compactMap(\.self).first { $0.prefix(10) == shown.day }
  }
}
