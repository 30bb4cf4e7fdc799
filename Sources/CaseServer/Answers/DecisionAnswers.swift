internal import CaseStore
internal import ComentionKit
internal import Primitives

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Corrections.
extension CaseServer {
  /// Who is said to have decided.
  private static let origin = "browser"

  /// All decisions, or new ones.
  func decisionsAnswer(_ request: ServerRequest) async throws -> ServerResponse {
    try request.allow("GET", "POST")
    guard request.method == "POST" else {
      let all = try await session.open.decisions()
      return .object { json in
        json.add("decisions", all) { json, decision in
          json.object { json in
            json.add("number", decision.line.number)
            json.add("line", decision.line.written)
            json.add("state", decision.effect.rawValue)
            json.add("detail", decision.reason)
            json.add("decidedAt", decision.decidedAt)
            json.add("origin", decision.origin)
          }
        }
      }
    }
    let body = try request.decoded(DecisionsBody.self)
    let lines = try Self.lines(body.lines)
    return try await session.inTurn { [session] in
      let start = ContinuousClock.now
      let outcomes: [DecisionOutcome]
      do {
        try await session.check(body.generation)
        outcomes = try await session.open.decide(
          lines, origin: Self.origin, at: Date.now.ISO8601Format(), keepsRefused: false)
      } catch let error as DecisionError {
        throw ServerProblem(.conflict, error.sentence, more: Self.adding([]))
      }
      let refused = outcomes.filter(\.isRefused)
      guard refused.isEmpty else {
        throw ServerProblem(.conflict, refused.map(\.reason).joined(separator: "; "), more: Self.adding(outcomes))
      }
      return try await Self.decided(outcomes, since: start, session)
    }
  }

  /// Takes a decision back.
  func undoingAnswer(
    _ request: ServerRequest, _ target: RequestTarget, _ number: String
  ) async throws -> ServerResponse {
    try request.allow("DELETE")
    guard let number = Int(number) else { throw ServerProblem.nothingHere }
    let generation = try target.value("generation").map { _ in
      try target.number("generation", default: 0, in: 0...Int.max)
    }
    return try await session.inTurn { [session] in
      let start = ContinuousClock.now
      try await session.check(generation)
      try await session.open.undo([number], at: Date.now.ISO8601Format())
      return try await Self.decided([], since: start, session)
    }
  }

  /// The decisions that hold, as a file for `--decisions`.
  func decisionFileAnswer() async throws -> ServerResponse {
    let lines = try await session.open.decisions().filter { $0.undoneAt == nil }.map { $0.line.written + "\n" }
    return .file(Array(lines.joined().utf8), named: "decisions.tsv", type: "text/tab-separated-values; charset=utf-8")
  }

  private static func lines(_ texts: [String]) throws -> [Decisions.Line] {
    guard !texts.isEmpty, texts.allSatisfy({ !$0.contains(where: \.isNewline) }) else {
      throw ServerProblem(.malformed, "“lines” has to hold decisions, one in each text")
    }
    do {
      let lines = try Decisions(parsing: texts.joined(separator: "\n")).lines
      guard !lines.isEmpty else { throw ServerProblem(.malformed, "none of the lines decides anything") }
      return lines
    } catch let error as DecisionError {
      throw ServerProblem(.malformed, error.sentence)
    }
  }

  /// The answer to what was decided, once all answers are made of it.
  private static func decided(
    _ outcomes: [DecisionOutcome], since start: ContinuousClock.Instant, _ session: CaseSession
  ) async throws -> ServerResponse {
    try await session.renew()
    let generation = await session.live.generation
    let time = (ContinuousClock.now - start) / .seconds(1)
    return .object { json in
      json.add("generation", generation)
      json.add("numbers", outcomes) { $0.integer($1.line.number) }
      adding(outcomes)(&json)
      json.add("seconds", (time * 1_000).rounded() / 1_000)
    }
  }

  /// What became of lines, as a member.
  private static func adding(_ outcomes: [DecisionOutcome]) -> @Sendable (inout JSONText) -> Void {
    { json in
      json.add("outcomes", outcomes) { json, outcome in
        json.object { json in
          json.add("line", outcome.line.written)
          json.add("state", CaseDecision.Effect.of(outcome).rawValue)
          json.add("detail", outcome.reason)
        }
      }
    }
  }
}

extension CaseSession {
  /// Refuses a change that was thought of while the case was another one.
  func check(_ generation: Int?) async throws {
    try await refresh()
    let now = live.generation
    guard let generation, generation != now else { return }
    throw ServerProblem(.conflict, "the case has changed meanwhile; look at it as it is now, and decide again") {
      $0.add("generation", now)
      $0.add("stale", true)
    }
  }
}

extension DecisionError {
  /// All reasons in one line.
  fileprivate var sentence: String { description.split(separator: "\n").joined(separator: "; ") }
}

extension Decisions.Line {
  /// As it stands in a file.
  var written: String {
    var fields = fields
    while fields.last?.isEmpty == true { fields.removeLast() }
    return fields.joined(separator: "\t")
  }
}
