internal import CaseStore
internal import ComentionKit
internal import Primitives

extension CaseServer {
  /// The doubts that are worth a look, the most consequential first.
  func reviewAnswer(_ target: RequestTarget) async throws -> ServerResponse {
    let limit = try target.number("limit", default: 20, in: 1...100)
    let queue = await session.reviewQueue()
    let (live, putOff) = (await session.live, await session.putOff)
    let found = queue.questions(in: live.coMentions.index, limit: limit, leavingOut: putOff)
    return .object { json in
      json.add("questions", found.questions) { json, question in json.object { question.add(to: &$0) } }
      json.add("left", found.left)
    }
  }

  /// Puts a question off.
  func laterAnswer(_ request: ServerRequest) async throws -> ServerResponse {
    try request.allow("POST")
    let body = try request.decoded(LaterBody.self)
    guard let line = try? Decisions(parsing: body.decision).lines.first else {
      throw ServerProblem(.malformed, "“decision” has to be the line of a question")
    }
    await session.putOff(line)
    return .object { $0.add("later", line.written) }
  }
}

extension ReviewQuestion {
  fileprivate func add(to json: inout JSONText) {
    json.add("decision", decision.written)
    json.add("no", contrary?.written)
    json.add("kind", kind.rawValue)
    json.add("names", names) { $0.string($1) }
    json.add("types", types) { $0.string($1.rawValue) }
    json.add("question", sentence)
    json.add("reason", reason)
    json.add("effect", movedMentions)
    json.add("sides", sides) { json, quotations in
      json.array { json in
        for quotation in quotations {
          json.object { json in
            json.add("document", quotation.document)
            json.add("text", quotation.text)
            json.add("marks", [quotation.name]) { json, range in
              json.array { json in
                json.integer(range.lowerBound)
                json.integer(range.upperBound)
              }
            }
          }
        }
      }
    }
  }
}
