import Foundation

/// How many do something at the same time, at most.
public final class PeakCounter: @unchecked Sendable {
  // Everything is touched under the lock only.
  private let lock = NSLock()
  private var present = 0
  private var highest = 0

  /// Nobody yet.
  public init() {}

  /// Counts the caller in while it works, and makes it last long enough for others to come in.
  public func count<Result>(_ body: () throws -> Result) rethrows -> Result {
    lock.withLock {
      present += 1
      highest = max(highest, present)
    }
    defer { lock.withLock { present -= 1 } }
    Thread.sleep(forTimeInterval: 0.001)
    return try body()
  }

  /// The most that were counted in at the same time.
  public var peak: Int { lock.withLock { highest } }
}
