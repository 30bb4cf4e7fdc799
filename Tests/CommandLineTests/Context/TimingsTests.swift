import ComentionKit
import Foundation
import Testing

@testable import comention

/// The account of a command's time.
@Suite struct TimingsTests {
  private let clock = ContinuousClock()

  private func object(_ timings: Timings) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(timings.json.utf8)) as? [String: Any], "\(timings.json)")
  }

  private func spend(_ milliseconds: Int) {
    let end = clock.now + .milliseconds(milliseconds)
    while clock.now < end {}
  }

  @Test func whatIsInsideCountsOnce() throws {
    let timings = Timings(command: "test", since: clock.now)
    timings.time(.stage(.drawing)) {
      spend(20)
      timings.time(.measure("pagerank")) { spend(40) }
    }
    let object = try object(timings)
    let measures = try #require(object["measures_ms"] as? [String: Double])
    let drawing = try #require(object["drawing_ms"] as? Double), total = try #require(object["total_ms"] as? Double)
    let pageRank = try #require(measures["pagerank"])
    #expect(drawing >= 20 && pageRank >= 40)
    #expect(drawing + pageRank <= total)
  }

  @Test func aPartEndsWhereItThrows() throws {
    struct Slip: Error {}
    let timings = Timings(command: "test", since: clock.now)
    #expect(throws: Slip.self) { try timings.time(.stage(.reading)) { throw Slip() } }
    timings.time(.stage(.writing)) { spend(5) }
    // Inside of nothing, so that nothing is taken off.
    #expect(try #require(object(timings)["writing_ms"] as? Double) >= 5)
  }

  @Test func timeIsMovedBetweenStages() throws {
    let timings = Timings(command: "test", since: clock.now)
    timings.time(.stage(.reading)) { spend(30) }
    timings.move(.milliseconds(20), from: .reading, to: .building)
    let object = try object(timings)
    #expect(object["building_ms"] as? Double == 20)
    #expect(try #require(object["reading_ms"] as? Double) >= 10)
  }

  @Test func whatPassedBeforeIsStarting() throws {
    let object = try object(Timings(command: "test", since: clock.now - .seconds(2)))
    #expect(try #require(object["starting_ms"] as? Double) >= 2_000)
    #expect(try #require(object["total_ms"] as? Double) >= 2_000)
  }

  @Test func threadsAreThoseThatWereGiven() throws {
    let timings = Timings(command: "test", since: clock.now)
    #expect(try object(timings)["threads"] as? Int == 1)
    timings.time(.stage(.writing), threads: 3) {}
    timings.time(.stage(.writing), threads: 2) {}
    timings.time(.stage(.reading)) {}
    let object = try object(timings)
    #expect(object["threads"] as? Int == 3)
    #expect(object["threads_of"] as? [String: Int] == ["writing": 3])
  }

  @Test func aMeasureThatIsComputedTwiceIsTold() throws {
    let timings = Timings(command: "test", since: clock.now)
    for name in ["degree", "pagerank", "pagerank"] { timings.time(.measure(name)) {} }
    for _ in 0..<2 { timings.time(.stage(.writing)) {} }
    #expect(try object(timings)["repeated"] as? [String: Int] == ["pagerank": 2])
  }
}
