import Graphs
import Primitives

/// What the marks of a timeline mean, and what it leaves out.
struct TimelineLegend {
  let title: String
  let description: String
  let legend: ChartLegend

  init(_ picture: TimelinePicture) {
    let (timeline, dates) = (picture.timeline, picture.dates)
    let given = SafeText.cleaned(picture.options.title)
    let range =
      dates.lowerBound == dates.upperBound ? "\(dates.lowerBound)" : "\(dates.lowerBound) – \(dates.upperBound)"
    title = given.isEmpty ? "Mentions over time, \(range)" : given
    let unit = picture.bins.unit.rawValue
    let notes = [
      ("Dates", Self.dates(picture, range)), ("Shown", Self.shown(picture)),
    ]
    let what = "A strip of documents per \(unit), and a row of mentions per \(unit) for each name."
    description = ([what] + notes.map { "\($0.0): \($0.1)." }).joined(separator: " ")
    let hasCommunities = timeline.rows.contains { $0.community != nil }
    var bars = Self.steps(upTo: picture.mostMentions).map { count in
      ChartLegend.Item(
        mark: .bar(height: max(1.5, TimelineDrawing.barHeight * Double(count) / Double(picture.mostMentions))),
        text: "\(count)")
    }
    if !bars.isEmpty { bars.append(ChartLegend.Item(text: "mentions per \(unit), one scale for all rows")) }
    let numbers =
      hasCommunities ? [ChartLegend.Item(text: "number and colour beside a name: its community, numbered by size")] : []
    let gaps = picture.gaps.isEmpty ? [] : [ChartLegend.Item(mark: .gap, text: "no document in this time")]
    legend = ChartLegend(
      rows: [
        ChartLegend.Row(heading: "Bars", items: bars), ChartLegend.Row(heading: "Gaps", items: gaps),
        ChartLegend.Row(heading: "Communities", items: numbers),
      ] + notes.map { ChartLegend.Row(heading: $0.0, items: [ChartLegend.Item(text: $0.1)]) })
  }

  /// One, a number between, and the greatest.
  private static func steps(upTo most: Int) -> [Int] {
    switch most {
    case ...0: []
    case 1: [1]
    case 2, 3: [1, most]
    default: [1, (most + 1) / 2, most]
    }
  }

  /// How many documents there are, why the unit is no shorter, and what is left out.
  private static func dates(_ picture: TimelinePicture, _ range: String) -> String {
    let (coarse, undated) = (picture.leftOut.count, picture.timeline.undatedCount)
    let leftOut =
      (coarse > 0 ? ["\(counted(coarse, "document")) not dated to the \(picture.bins.unit.rawValue)"] : [])
      + (undated > 0 ? ["\(counted(undated, "document")) without a date"] : [])
    let dated = counted(picture.timeline.documents.count - coarse, "document")
    return "\(dated), \(range)" + (picture.isHeldBack ? "; \(unitReason(picture))" : "")
      + (leftOut.isEmpty ? "" : "; left out: \(leftOut.joined(separator: ", "))")
  }

  /// Why the unit is a month or a year: `by month, since 2 of them are not dated to the day`.
  private static func unitReason(_ picture: TimelinePicture) -> String {
    let shorter = picture.bins.unit == .month ? TimeUnit.day : .month
    let documents = picture.timeline.documents
    let coarse = documents.count { !shorter.holds($0) }
    let who =
      coarse == documents.count ? "none of them is" : coarse == 1 ? "1 of them is not" : "\(coarse) of them are not"
    return "by \(picture.bins.unit.rawValue), since \(who) dated to the \(shorter.rawValue)"
  }

  private static func shown(_ picture: TimelinePicture) -> String {
    let timeline = picture.timeline
    let (shown, all) = (timeline.rows.count, timeline.candidateCount)
    let many = timeline.subject.rawValue
    let documents = picture.leftOut.isEmpty ? "dated documents" : "documents dated to the \(picture.bins.unit.rawValue)"
    guard shown < all else { return shown == 0 ? "no \(many)" : "all \(many) of \(documents): \(shown)" }
    let meaning = SafeText.cleaned(picture.options.rankMeaning, maximumBytes: 60)
    let choice = meaning.isEmpty ? "" : ", those with the highest \(meaning)"
    return "\(shown) of \(all) \(many)\(choice)"
  }
}
