/// The dates that a page states, by how sure it is that they are those of its story.
struct PageDates: Hashable {
  /// Of its story: in `meta` of that name, in its record, in elements marked as such.
  private let published: String?
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
  init(_ metas: PageMetas, _ record: PageRecord, _ signs: PageSigns, url: String?) {
    let stated = [metas.first(of: PageMetas.published), record.date].compactMap { $0 } + signs.publishedDates
    published = stated.lazy.compactMap(PageDate.day).first
    isAtGreenwich = stated.first { PageDate.day($0) != nil }.map { $0.hasSuffix("GMT") || $0.hasSuffix("UTC") } ?? false
    inAddress = url.flatMap(PageDate.inAddress)
    general = metas.first(of: PageMetas.dates).flatMap(PageDate.day)
    let named = signs.times + signs.namedDates
    timed = named.lazy.compactMap(PageDate.day).first ?? named.lazy.compactMap { PageDateScan.date(in: $0) }.first
    ofPage = record.pageDate.flatMap(PageDate.day)
    changed = [record.changed, metas.first(of: PageMetas.changed)].lazy.compactMap { $0.flatMap(PageDate.day) }.first
  }

  /// The date of the story.
  ///
  /// - Parameter shown: The date in a line near the story.
  /// - Returns: The date; nil where none is stated or shown.
  func date(shown: String?) -> String? {
    guard let published else { return inAddress ?? shown ?? general ?? timed ?? ofPage ?? changed }
    let time = isAtGreenwich && published.utf8.count == 10 ? "T00:00Z" : ""
    for seen in [shown, inAddress].compactMap(\.self) {
      let local = PageDate.local(published + time, shown: seen)
      if local != published + time { return local }
    }
    return published
  }
}
