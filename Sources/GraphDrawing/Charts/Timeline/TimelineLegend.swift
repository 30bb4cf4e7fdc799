import Graphs
import Primitives

/// What the marks of a timeline mean, and what it leaves out.
struct TimelineLegend {
  let title: String
  let description: String
  let legend: ChartLegend

  init(_ picture: TimelinePicture) {
    let (timeline, dates) = (picture.timeline, picture.dates)
    let words = picture.words
    let given = SafeText.cleaned(picture.options.title)
    let range =
      dates.lowerBound == dates.upperBound ? "\(dates.lowerBound)" : "\(dates.lowerBound) – \(dates.upperBound)"
    title = given.isEmpty ? words.title.filled(range) : given
    let unit = words.units[picture.bins.unit]
    let notes = [
      (words.dates, Self.dates(picture, range)), (words.shown, Self.shown(picture)),
    ]
    description = ([words.description.filled(unit)] + notes.map { "\($0.0): \($0.1)." }).joined(separator: " ")
    let hasCommunities = timeline.rows.contains { $0.community != nil }
    var bars = Self.steps(upTo: picture.mostMentions).map { count in
      ChartLegend.Item(
        mark: .bar(height: max(1.5, TimelineDrawing.barHeight * Double(count) / Double(picture.mostMentions))),
        text: "\(count)")
    }
    if !bars.isEmpty { bars.append(ChartLegend.Item(text: words.barRule.filled(unit))) }
    let numbers = hasCommunities ? [ChartLegend.Item(text: words.communityRule)] : []
    let gaps = picture.gaps.isEmpty ? [] : [ChartLegend.Item(mark: .gap, text: words.gap)]
    legend = ChartLegend(
      rows: [
        ChartLegend.Row(heading: words.bars, items: bars), ChartLegend.Row(heading: words.gaps, items: gaps),
        ChartLegend.Row(heading: words.communities, items: numbers),
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
    let words = picture.words
    let unit = words.units[picture.bins.unit]
    let leftOut =
      (coarse > 0 ? [words.notDatedTo.filled(words.document.counted(coarse), unit)] : [])
      + (undated > 0 ? [words.undated.filled(words.document.counted(undated))] : [])
    let dated = words.document.counted(picture.timeline.documents.count - coarse)
    return "\(dated), \(range)" + (picture.isHeldBack ? "; \(unitReason(picture))" : "")
      + (leftOut.isEmpty ? "" : words.leftOut.filled(leftOut.joined(separator: ", ")))
  }

  /// Why the unit is a month or a year: `by month, since 2 of them are not dated to the day`.
  private static func unitReason(_ picture: TimelinePicture) -> String {
    let shorter = picture.bins.unit == .month ? TimeUnit.day : .month
    let documents = picture.timeline.documents
    let coarse = documents.count { !shorter.holds($0) }
    let words = picture.words
    let sentence = coarse == documents.count ? words.noneIsDated : words.someAreNotDated.form(coarse)
    return sentence.filled(words.units[picture.bins.unit], words.units[shorter], "\(coarse)")
  }

  private static func shown(_ picture: TimelinePicture) -> String {
    let timeline = picture.timeline
    let (shown, all) = (timeline.rows.count, timeline.candidateCount)
    let words = picture.words
    let many = timeline.subject == .entities ? words.entityRows : words.communityRows
    guard shown < all else {
      let documents =
        picture.leftOut.isEmpty ? words.allDated : words.allDatedTo.filled(words.units[picture.bins.unit])
      return shown == 0 ? words.none.filled(many) : words.all.filled(many, documents, "\(shown)")
    }
    let meaning = SafeText.cleaned(picture.options.rankMeaning, maximumBytes: 60)
    let choice = meaning.isEmpty ? "" : words.choice.filled(meaning)
    return words.some.filled("\(shown)", "\(all)", many) + choice
  }
}
