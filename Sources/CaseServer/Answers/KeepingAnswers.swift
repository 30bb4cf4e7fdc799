internal import CaseStore
internal import ComentionKit
internal import Primitives

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Stars, notes and views.
extension CaseServer {
  private static let longestNote = 20_000, longestName = 200

  /// Keeps a star and a note.
  func markAnswer(_ request: ServerRequest) async throws -> ServerResponse {
    try request.allow("PUT")
    let body = try request.decoded(MarkBody.self)
    let note = body.note ?? ""
    guard note.unicodeScalars.count <= Self.longestNote else {
      throw ServerProblem(.malformed, "a note may have \(Self.longestNote) characters")
    }
    let ids = body.id.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let live = await session.live
    for id in ids where live.entityOfID[id] == nil {
      throw ServerProblem(.unknown, "nobody and nothing has the id “\(id)”")
    }
    let subject: CaseMark.Subject
    switch (body.kind, ids.count) {
    case ("entity", 1): subject = .entity(ids[0])
    case ("tie", 2) where ids[0] != ids[1]: subject = .tie(ids[0], ids[1])
    default:
      throw ServerProblem(
        .malformed, "a mark is on an “entity” with one id, or on a “tie” with two that differ and a tab between")
    }
    let mark = CaseMark(subject, isStarred: body.starred ?? false, note: note, changedAt: Date.now.ISO8601Format())
    return try await session.inTurn { [session] in
      try await session.open.keep(mark)
      return .object { Self.add(mark, to: &$0) }
    }
  }

  /// All stars and notes.
  func marksAnswer() async throws -> ServerResponse {
    let marks = try await session.open.marks()
    return .object { json in json.add("marks", marks) { json, mark in json.object { Self.add(mark, to: &$0) } } }
  }

  private static func add(_ mark: CaseMark, to json: inout JSONText) {
    switch mark.subject {
    case .entity(let id):
      json.add("kind", "entity")
      json.add("id", id)
    case .tie(let a, let b):
      json.add("kind", "tie")
      json.add("id", "\(a)\t\(b)")
    }
    json.add(mark)
  }

  /// The names of the views.
  func viewsAnswer() async throws -> ServerResponse {
    let views = try await session.open.views()
    return .object { json in
      json.add("views", views) { json, view in
        json.object { json in
          json.add("name", view.name)
          json.add("savedAt", view.savedAt)
        }
      }
    }
  }

  /// A view: shown, kept or taken away.
  func viewAnswer(_ request: ServerRequest, named name: String) async throws -> ServerResponse {
    try request.allow("GET", "PUT", "DELETE")
    guard !name.isEmpty, name.unicodeScalars.count <= Self.longestName else {
      throw ServerProblem(.malformed, "the name of a view has 1 to \(Self.longestName) characters")
    }
    switch request.method {
    case "PUT":
      _ = try request.decoded(ViewBody.self)
      let view = CaseView(
        name: name, content: String(decoding: request.body, as: UTF8.self), savedAt: Date.now.ISO8601Format())
      return try await session.inTurn { [session] in
        try await session.open.keep(view)
        return .object { json in
          json.add("saved", name)
          json.add("savedAt", view.savedAt)
        }
      }
    case "DELETE":
      return try await session.inTurn { [session] in
        guard try await session.open.delete(viewNamed: name) else { throw Self.noView(name) }
        return .object { $0.add("deleted", name) }
      }
    default:
      // It was checked when it came.
      return .json(Array(try await view(named: name).content.utf8))
    }
  }

  /// A view that is there.
  func view(named name: String) async throws -> CaseView {
    guard let view = try await session.open.view(named: name) else { throw Self.noView(name) }
    return view
  }

  private static func noView(_ name: String) -> ServerProblem {
    ServerProblem(.unknown, "no view is called “\(name)”")
  }
}
