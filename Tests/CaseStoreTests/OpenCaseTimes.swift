import CaseStore
import ComentionKit
import Foundation
import Testing

/// How long corrections take in a case that is held open; for `COMENTION_CASE=path swift test --filter OpenCaseTimes`.
@Suite struct OpenCaseTimes {
  private static let path = ProcessInfo.processInfo.environment["COMENTION_CASE"]

  @Test(.enabled(if: path != nil)) func corrections() async throws {
    let path = try #require(Self.path)
    let clock = ContinuousClock()
    func time<Result>(_ what: String, _ body: () async throws -> Result) async rethrows -> Result {
      let (start, cpu) = (clock.now, Foundation.clock())
      let result = try await body()
      print("\(what): \(clock.now - start), \((Foundation.clock() - cpu) / 1000) ms of processors")
      return result
    }
    let open = try await time("open") { try OpenCase(opening: path, threads: 2) }
    let graph = await open.coMentions
    let busy = graph.index.entities.sorted { $0.mentions.count > $1.mentions.count }
    let names = [busy[0], busy[50], busy[busy.count / 10], busy[busy.count / 2]]
    var made = 0
    for entity in names {
      let line = Decisions.Line(number: 1, verb: .rename, name: entity.id, value: "Zoe \(entity.name)")
      let outcomes = try await time("rename \(entity.name), \(entity.mentions.count) mentions") {
        try await open.decide([line], origin: "test", at: "2024-01-01")
      }
      made += outcomes.count
    }
    let line = Decisions.Line(number: 1, verb: .ignore, name: busy[200].id)
    made += try await time("ignore \(busy[200].name), \(busy[200].mentions.count)") {
      try await open.decide([line], origin: "test", at: "2024-01-01").count
    }
    let join = Decisions.Line(
      number: 1, verb: .same, name: busy[300].id, value: busy.dropFirst(301).first { $0.type == busy[300].type }?.id ?? "",
      isForced: true)
    made += try await time("join") { try await open.decide([join], origin: "test", at: "2024-01-01").count }
    let holding = try await open.decisions().filter { $0.undoneAt == nil }.map(\.line.number)
    try await time("undo all") { try await open.undo(holding, at: "2024-01-02") }
    #expect(await open.coMentions.graph == graph.graph)
    #expect(made == 6)
  }
}
