internal import CaseStore
internal import Primitives

/// What address gives what.
extension CaseServer {
  func answer(_ request: ServerRequest, _ target: RequestTarget) async throws -> ServerResponse {
    let path = target.path.dropFirst()
    if path == [""] {
      try request.allow("GET")
      let page = await session.live.html
      return .page(page.bytes, policy: page.policy)
    }
    guard path.first == "api", path.count >= 2 else { throw ServerProblem.nothingHere }
    let rest = Array(path.dropFirst())
    switch (rest[0], rest.count) {
    case ("views", 2): return try await viewAnswer(request, named: rest[1])
    case ("decisions", 2): return try await undoingAnswer(request, target, rest[1])
    case ("review", 2) where rest[1] == "later": return try await laterAnswer(request)
    case (let name, 1): return try await answer(request, target, to: name)
    default: throw ServerProblem.nothingHere
    }
  }

  private func answer(
    _ request: ServerRequest, _ target: RequestTarget, to name: String
  ) async throws -> ServerResponse {
    switch name {
    case "decisions": return try await decisionsAnswer(request)
    case "mark": return try await markAnswer(request)
    case "graph", "search", "document", "entity", "tie", "review", "decisions.tsv", "marks", "views", "picture",
      "changes":
      try request.allow("GET")
    default: throw ServerProblem.nothingHere
    }
    switch name {
    case "graph": return .json(await session.live.pageData)
    case "search": return try await searchAnswer(target)
    case "document": return try await session.live.documentAnswer(target)
    case "entity": return try await entityAnswer(target)
    case "tie": return try await tieAnswer(target)
    case "review": return try await reviewAnswer(target)
    case "decisions.tsv": return try await decisionFileAnswer()
    case "marks": return try await marksAnswer()
    case "views": return try await viewsAnswer()
    case "picture": return try await pictureAnswer(target)
    default: return try await changesAnswer()
    }
  }

  /// The number of the state, with what others wrote taken up.
  private func changesAnswer() async throws -> ServerResponse {
    try await session.inTurn { [session] in try await session.refresh() }
    let generation = await session.live.generation
    return .object { $0.add("generation", generation) }
  }
}

extension ServerRequest {
  /// Refuses other ways of asking than these; what may be read may be asked for its head.
  func allow(_ methods: String...) throws(ServerProblem) {
    let asked = method == "HEAD" ? "GET" : method
    guard methods.contains(asked) else { throw .wrongMethod(allowed: methods.joined(separator: ", ")) }
  }
}
