#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A thread that gives way to all others of the system: for what nobody waits for yet.
///
/// Dispatch knows such work by its quality of service, which on Linux changes nothing.
package enum YieldingThread {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Does something on such a thread, where the system has a niceness for each; else, or where there can be no further thread, on the one
  /// that asks.
  ///
  /// - Parameter body: What is done. It may not be done yet when the call returns.
  package static func begin(_ body: @escaping @Sendable () -> Void) {
    #if os(Linux)
      let work = Unmanaged.passRetained(Work(body))
      let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
      pthread_attr_init(attributes)
      defer {
        pthread_attr_destroy(attributes)
        attributes.deallocate()
      }
      pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))
      pthread_attr_setstacksize(attributes, 8 << 20)
      #if canImport(Musl)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let status = pthread_create(
        &thread, attributes,
        { work in
          // Of this thread alone, as Linux has it: a tenth of what others get, so that who does wait is not forgotten.
          _ = nice(10)
          if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
          return nil
        }, work.toOpaque())
      if status == 0 { return }
      work.release()
    #endif
    body()
  }
}
