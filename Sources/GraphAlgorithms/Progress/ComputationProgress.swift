/// Who is told how far a long computation has come.
///
/// It has no part in the scores, so that any two of them are equal, and options are that differ in nothing else.
public struct ComputationProgress: Hashable, Sendable {
  private let report: (@Sendable (_ share: Double) -> Void)?

  /// Nobody is told; the default.
  public static let untold = ComputationProgress(report: nil)

  private init(report: (@Sendable (Double) -> Void)?) { self.report = report }

  /// Tells a closure the share that is done, above 0 and up to 1, in ascending order.
  ///
  /// - Parameter report: Called from any of the threads that compute, one at a time; they wait for it.
  public init(_ report: @escaping @Sendable (_ share: Double) -> Void) { self.report = report }

  /// Any two are equal.
  public static func == (a: ComputationProgress, b: ComputationProgress) -> Bool { true }

  /// Nothing tells one from another.
  public func hash(into hasher: inout Hasher) {}

  /// The work on a number of equal pieces.
  func work(_ count: Int) -> CountedWork { CountedWork(count: count, report: report) }
}
