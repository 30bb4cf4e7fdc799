/// What the marks of a timeline mean, and what it leaves out.
struct TimelineLegend {
  let title: String
  let description: String
  let legend: ChartLegend

  init(_ picture: TimelinePicture) {
    let (timeline, days) = (picture.timeline, picture.days)
    let given = SafeText.cleaned(picture.options.title)
    let range = days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound) – \(days.upperBound)"
    title = given.isEmpty ? "Mentions over time, \(range)" : given
    let unit = picture.bins.unit.rawValue
    let notes = [
      ("Dates", Self.dates(timeline, range)), ("Shown", Self.shown(timeline, picture.options)),
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

  private static func dates(_ timeline: Timeline, _ range: String) -> String {
    let dated = Counted.text(timeline.documents.count, "document")
    guard timeline.undatedCount > 0 else { return "\(dated), \(range)" }
    let undated = Counted.text(timeline.undatedCount, "document")
    return "\(dated), \(range); left out: \(undated) without a date"
  }

  private static func shown(_ timeline: Timeline, _ options: TimelineOptions) -> String {
    let (shown, all) = (timeline.rows.count, timeline.candidateCount)
    let many = timeline.subject.rawValue
    guard shown < all else { return shown == 0 ? "no \(many)" : "all \(many) of dated documents: \(shown)" }
    let meaning = SafeText.cleaned(options.rankMeaning, maximumBytes: 60)
    let choice = meaning.isEmpty ? "" : ", those with the highest \(meaning)"
    return "\(shown) of \(all) \(many)\(choice)"
  }
}
