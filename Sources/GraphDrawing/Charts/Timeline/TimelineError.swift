public import Graphs
import Primitives

/// Why there is no timeline.
public enum TimelineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No document has a date.
  case noDates(documentCount: Int)
  /// No document's date is as close as the unit that was asked for; `next` is the shortest that would do.
  case tooCoarse(TimeUnit, documentCount: Int, next: TimeUnit)
  /// The dates are too far apart for the unit that was asked for; `next` is the shortest that would do.
  case tooManyBins(TimeUnit, count: Int, next: TimeUnit)

  /// What is wrong.
  public var description: String {
    switch self {
    case .noDates(let count): "none of \(counted(count, "document")) has a date like 2023-05-02, 2023-05 or 2023"
    case .tooCoarse(let unit, let count, _):
      "none of \(counted(count, "dated document")) is dated to the \(unit.rawValue)"
    case .tooManyBins(let unit, let count, _):
      "\(count) \(unit.rawValue)s are more than the \(TimeBins.maximum) that can be drawn"
    }
  }

  /// A unit that would do; nil where none would.
  public var nextUnit: TimeUnit? {
    switch self {
    case .noDates: nil
    case .tooCoarse(_, _, let next), .tooManyBins(_, _, let next): next
    }
  }
}
