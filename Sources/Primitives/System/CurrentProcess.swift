#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What concerns the running process as a whole.
package enum CurrentProcess {
  /// Its number.
  package static var identifier: Int32 { getpid() }

  /// Ends it.
  package static func exit(_ status: Int32) -> Never { systemExit(status) }

  /// Makes writing to a closed pipe an error to handle, not a signal that ends the process in the middle of its files.
  package static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Opens the null device in place of standard streams that are closed, whose numbers the first files would get otherwise.
  package static func openClosedStreams() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is the one that is missing.
      _ = open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  /// What the system counts for a process.
  package struct Usage: Hashable, Sendable {
    /// The time of all processors, in the process and for it in the system.
    package let processorTime: Duration
    /// The most memory it held, in bytes.
    package let peakMemory: Int
  }

  /// What it used so far.
  package static var usage: Usage {
    var usage = rusage()
    // RUSAGE_SELF, which has another type on every system.
    getrusage(0, &usage)
    let time = [usage.ru_utime, usage.ru_stime].reduce(Duration.zero) {
      $0 + .seconds(Int($1.tv_sec)) + .microseconds(Int($1.tv_usec))
    }
    #if canImport(Darwin)
      return Usage(processorTime: time, peakMemory: Int(usage.ru_maxrss))
    #else
      return Usage(processorTime: time, peakMemory: Int(usage.ru_maxrss) * 1024)
    #endif
  }
}

private func systemExit(_ status: Int32) -> Never { exit(status) }
