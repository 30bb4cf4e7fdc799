internal import Dispatch
internal import Primitives

/// Work that takes long, away from the threads that answer: of these there are as many as processors, and who asks would wait.
enum LongWork {
  /// Does something on a thread of its own.
  static func run<Result: Sendable>(_ body: @Sendable @escaping () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Swift.Result { try body() }) }
    }
  }

  /// Begins something that is asked for later.
  static func begin<Result: Sendable>(_ body: @Sendable @escaping () -> Result) -> Task<Result, Never> {
    Task.detached {
      await withCheckedContinuation { continuation in
        DispatchQueue.global(qos: .utility).async { continuation.resume(returning: body()) }
      }
    }
  }

  /// Where things are done one after the other that are asked for rarely: all of them together leave processors to who corrects.
  private static let later = DispatchQueue(label: "later", qos: .utility)

  /// Begins something that may be asked for later, behind all that was begun so before, on a thread that gives way to who corrects.
  static func beginLater<Result: Sendable>(_ body: @Sendable @escaping () -> Result) -> Task<Result, Never> {
    Task.detached {
      await withCheckedContinuation { continuation in
        later.async {
          let isDone = DispatchSemaphore(value: 0)
          YieldingThread.begin {
            continuation.resume(returning: body())
            isDone.signal()
          }
          isDone.wait()
        }
      }
    }
  }

  /// What something came to that was begun, or nil where it takes longer than this to be ready.
  static func value<Result: Sendable>(of task: Task<Result, Never>, within time: Duration) async -> Result? {
    let (results, continuation) = AsyncStream<Result?>.makeStream()
    Task {
      continuation.yield(await task.value)
      continuation.finish()
    }
    let waiting = Task {
      try? await Task.sleep(for: time)
      continuation.yield(nil)
      continuation.finish()
    }
    defer { waiting.cancel() }
    for await result in results { return result }
    return nil
  }
}
