public import Graphs
import Primitives

/// How a timeline is drawn.
public struct TimelineOptions: Hashable, Sendable {
  /// The heading. The default is empty: what the rows are, and from when to when.
  public var title = ""

  /// What a bin is. The default is nil: the shortest unit that makes at most 72 bins and holds every date, see `TimeUnit.holds(_:)`.
  ///
  /// With a unit that is shorter than what some dates are known to, their documents are left out, and the legend says how many.
  public var unit: TimeUnit?

  /// Light, dark, or as the reader's system says. The default is ``DrawingStyle/Theme/automatic``.
  public var theme = DrawingStyle.Theme.automatic

  /// By what the rows were chosen: `PageRank`. The default says nothing.
  public var rankMeaning = ""

  /// The words of the picture. The default is English.
  public var words = PictureWords.english

  /// The default options.
  public init() {}
}

/// A strip of documents over time, and below it a row of bars for each entity or community: who was written about when.
///
///     let timeline = Timeline(documents: dates, undatedCount: 0, rows: [])
///     let svg = try TimelinePicture(of: timeline).svg
///
/// All rows have one scale, so that bars can be compared up and down as well as along; stretches without any document are shaded, so that
/// silence about somebody is not taken for silence about everything.
///
/// A document is counted in a bin when all the days that its date can be are in it: one dated `1848-03` in its month or its year, but on no
/// day and in no week.
public struct TimelinePicture: Sendable {
  let timeline: Timeline
  let options: TimelineOptions
  let bins: TimeBins
  /// The dates that the documents counted begin and end with.
  let dates: ClosedRange<CalendarDate>
  /// The dated documents left out, since no bin holds them.
  let leftOut: [CalendarDate]
  /// Whether the unit is longer than it would be if all dates were known to the day.
  let isHeldBack: Bool
  /// Documents by bin.
  let documentCounts: [Int]
  /// For every row, mentions and documents by bin.
  let rows: [[BinCount]]

  struct BinCount: Hashable, Sendable {
    var mentions = 0, documents = 0
  }

  /// Sorts everything into bins.
  ///
  /// Mentions outside the range of the documents are left out.
  ///
  /// - Throws: ``TimelineError`` when no document has a date, when none of the dates is as close as the unit, or when the unit makes too
  ///   many bins.
  /// - Complexity: O(documents + mentions + rows · bins).
  public init(of timeline: Timeline, options: TimelineOptions = TimelineOptions()) throws(TimelineError) {
    guard let all = timeline.documents.dateRange else { throw .noDates(documentCount: timeline.undatedCount) }
    let closest = TimeUnit.shortest(holding: timeline.documents)
    let days = all.lowerBound.first...all.upperBound.last
    let unit = options.unit ?? TimeBins.shortestUnit(covering: days, notShorterThan: closest)
    isHeldBack = options.unit == nil && unit != TimeBins.shortestUnit(covering: days)
    let counted = timeline.documents.filter(unit.holds)
    guard let dates = counted.dateRange else {
      throw .tooCoarse(unit, documentCount: timeline.documents.count, next: closest)
    }
    self.dates = dates
    leftOut = timeline.documents.filter { !unit.holds($0) }
    let bins = try TimeBins(covering: dates.lowerBound.first...dates.upperBound.last, by: unit)
    self.timeline = timeline
    self.options = options
    self.bins = bins
    var documentCounts = [Int](repeating: 0, count: bins.count)
    for date in counted { documentCounts[bins[date.first]] += 1 }
    self.documentCounts = documentCounts
    rows = timeline.rows.map { row in
      var counts = [BinCount](repeating: BinCount(), count: bins.count)
      for entry in row.mentions where entry.count > 0 && unit.holds(entry.date) {
        let bin = bins[entry.date.first]
        guard counts.indices.contains(bin) else { continue }
        counts[bin].mentions += entry.count
        counts[bin].documents += 1
      }
      return counts
    }
  }

  /// Runs of bins without documents, not even among those left out.
  var gaps: [Range<Int>] {
    var isSilent = documentCounts.map { $0 == 0 }
    for date in Set(leftOut) {
      for bin in (bins[date.first]..<bins[date.last] + 1).clamped(to: 0..<bins.count) { isSilent[bin] = false }
    }
    var gaps: [Range<Int>] = []
    for bin in 0..<bins.count where isSilent[bin] {
      if let last = gaps.last, last.upperBound == bin {
        gaps[gaps.count - 1] = last.lowerBound..<(bin + 1)
      } else {
        gaps.append(bin..<(bin + 1))
      }
    }
    return gaps
  }

  /// Documents in bins: `1 dated document`, or where some are left out, `1 document dated to the day`.
  func countedDocuments(_ count: Int) -> String {
    leftOut.isEmpty
      ? words.datedDocument.counted(count) : words.datedTo.filled(words.document.counted(count), words.units[bins.unit])
  }

  var words: TimelineWords { options.words.timeline }

  /// The greatest number of mentions in a bin of a row.
  var mostMentions: Int { rows.joined().map(\.mentions).max() ?? 0 }

  /// The timeline as SVG.
  public var svg: [UInt8] { TimelineDrawing(self).file }
}
