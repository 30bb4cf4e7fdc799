/// How a timeline is drawn.
public struct TimelineOptions: Hashable, Sendable {
  /// The heading. The default is empty: what the rows are, and from when to when.
  public var title = ""

  /// What a bin is. The default is nil: the shortest unit that makes at most 72 bins.
  public var unit: TimeUnit?

  /// Light, dark, or as the reader's system says. The default is ``DrawingStyle/Theme/automatic``.
  public var theme = DrawingStyle.Theme.automatic

  /// By what the rows were chosen: `PageRank`. The default says nothing.
  public var rankMeaning = ""

  /// The default options.
  public init() {}
}

/// A strip of documents over time, and below it a row of bars for each entity or community: who was written about when.
///
/// All rows have one scale, so that bars can be compared up and down as well as along; stretches without any document are shaded, so that
/// silence about somebody is not taken for silence about everything.
public struct TimelinePicture: Sendable {
  let timeline: Timeline
  let options: TimelineOptions
  let bins: TimeBins
  /// The first and the last day of a document.
  let days: ClosedRange<CalendarDay>
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
  /// - Throws: ``TimelineError`` when no document has a date, or when the unit makes too many bins.
  /// - Complexity: O(documents + mentions + rows · bins).
  public init(of timeline: Timeline, options: TimelineOptions = TimelineOptions()) throws(TimelineError) {
    guard let first = timeline.documents.min(), let last = timeline.documents.max() else {
      throw .noDates(documentCount: timeline.undatedCount)
    }
    days = first...last
    let bins = try TimeBins(covering: days, by: options.unit)
    self.timeline = timeline
    self.options = options
    self.bins = bins
    var documentCounts = [Int](repeating: 0, count: bins.count)
    for day in timeline.documents { documentCounts[bins[day]] += 1 }
    self.documentCounts = documentCounts
    rows = timeline.rows.map { row in
      var counts = [BinCount](repeating: BinCount(), count: bins.count)
      for entry in row.mentions where entry.count > 0 && first <= entry.day && entry.day <= last {
        counts[bins[entry.day]].mentions += entry.count
        counts[bins[entry.day]].documents += 1
      }
      return counts
    }
  }

  /// Runs of bins without documents.
  var gaps: [Range<Int>] {
    var gaps: [Range<Int>] = []
    for bin in 0..<bins.count where documentCounts[bin] == 0 {
      if let last = gaps.last, last.upperBound == bin {
        gaps[gaps.count - 1] = last.lowerBound..<(bin + 1)
      } else {
        gaps.append(bin..<(bin + 1))
      }
    }
    return gaps
  }

  /// The greatest number of mentions in a bin of a row.
  var mostMentions: Int { rows.joined().map(\.mentions).max() ?? 0 }

  /// The timeline as SVG.
  public var svg: [UInt8] { TimelineDrawing(self).file }
}
