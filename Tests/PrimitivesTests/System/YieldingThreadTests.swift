#if os(Linux)
  import Dispatch
  import Foundation
  import Primitives
  import Testing

  @Suite struct YieldingThreadTests {
    /// Field 19 of proc(5)'s `stat` is the niceness, behind a name in brackets that may hold anything.
    private static func niceness() throws -> Int? {
      let stat = try String(contentsOfFile: "/proc/thread-self/stat", encoding: .utf8)
      let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
      return fields.count > 17 ? Int(fields[17]) : nil
    }

    @Test("who begins something goes on meanwhile, and only what was begun gives way") func begins() throws {
      final class Found: @unchecked Sendable {
        var niceness: Int?
      }
      let (mayGoOn, isDone, found) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), Found())
      let own = try #require(try Self.niceness())
      YieldingThread.begin {
        mayGoOn.wait()
        found.niceness = try? Self.niceness()
        isDone.signal()
      }
      mayGoOn.signal()
      isDone.wait()
      #expect(found.niceness == min(own + 10, 19))
      #expect(try Self.niceness() == own)
    }
  }
#endif
