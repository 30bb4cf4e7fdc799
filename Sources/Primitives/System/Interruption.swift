#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Ctrl-C and its like: the files that are being written are removed, and the process ends as it would have.
package enum Interruption {
  private static let capacity = 64

  /// The names of the files being written; the handler may call nothing that allocates, so they stand ready as C strings.
  private nonisolated(unsafe) static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    names.initialize(repeating: nil, count: capacity)
    return names
  }()

  /// Sets up the handler.
  package static func prepare() {
    // Before the handler needs it.
    _ = names
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // What was ignored on purpose, as under nohup, stays so.
      if unsafeBitCast(signal(number, handler), to: Int.self) == Self.ignored { signal(number, SIG_IGN) }
    }
  }

  /// `SIG_IGN`, which cannot be compared as it is.
  private static let ignored = 1

  private static let handler: @convention(c) (Int32) -> Void = { number in
    for place in 0..<Interruption.capacity {
      if let name = Interruption.names[place] { unlink(name) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Notes a file that is being written.
  package static func add(_ path: String) {
    guard let place = (0..<capacity).first(where: { names[$0] == nil }) else { return }
    names[place] = strdup(path)
  }

  /// Forgets a file that is complete, or gone.
  package static func remove(_ path: String) {
    for place in 0..<capacity {
      guard let name = names[place], strcmp(name, path) == 0 else { continue }
      names[place] = nil
      free(name)
      return
    }
  }
}
