#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What two clocks show at one moment, in milliseconds.
public struct Clock {
  /// The time that processors have spent on this process, in all of its threads.
  public let processor = now(CLOCK_PROCESS_CPUTIME_ID)
  /// The time that has passed.
  public let wall = now(CLOCK_MONOTONIC)

  /// Reads both clocks.
  public init() {}

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}

/// The most memory that this process has held so far, in bytes.
public func peakMemory() -> Int {
  var usage = rusage()
  getrusage(0, &usage)
  #if canImport(Darwin)
    return Int(usage.ru_maxrss)
  #else
    return Int(usage.ru_maxrss) * 1024
  #endif
}
