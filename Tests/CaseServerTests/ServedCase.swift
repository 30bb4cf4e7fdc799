import CaseStore
import ComentionKit
import Foundation
import TestSupport
import Testing

@testable import CaseServer

/// A small case that is served, without a socket.
final class ServedCase: Sendable {
  /// What an answer has in it.
  struct Answer {
    var status: Int
    var fields: [String: String]
    var body: Data

    /// The members of the object.
    var object: [String: Any] { (try? JSONSerialization.jsonObject(with: body)) as? [String: Any] ?? [:] }
    /// The text.
    var text: String { String(decoding: body, as: UTF8.self) }
    /// A list of objects.
    func list(_ name: String) -> [[String: Any]] { object[name] as? [[String: Any]] ?? [] }
  }

  static let port = 8_100
  static let host = "127.0.0.1:8100"
  static let finder = CaseWriter.Finder(EntityExtractor(tagger: RuleTagger()), name: "rules")

  private nonisolated(unsafe) let work: Workdir
  let path: String
  let folder: String
  let secret = ServerSecret()
  let server: CaseServer

  static let texts = [
    "a.txt": "2024-03-01\n\nAda Obi met Lena Falk in Oslo.\n\nLena Falk knew Jonas Weir.\n",
    "b.txt": "2024-04-02\n\nJonas Weir saw Ada Obi. Ms Obi said: “Ünder the harbour it rained.”\n",
    "c.txt": "Lena Falk and Ada Obi wrote to the Harbour Workers' Union.\n\nJonas Weire met Lena Falk.\n",
  ]

  init(_ texts: [String: String] = ServedCase.texts) async throws {
    work = try Workdir()
    path = work["case.comention"]
    folder = work["in"]
    for (name, text) in texts { try work.write(text, to: "in/\(name)") }
    let maker = try CaseWriter.create(at: path)
    _ = try await maker.add([work["in"]], finding: Self.finder)
    try maker.finish()
    server = try await CaseServer(of: path, port: Self.port, secret: secret)
  }

  /// Writes another document of the folder.
  func write(_ text: String, to name: String) throws { try work.write(text, to: "in/\(name)") }

  /// Sends a request as the page does.
  func send(
    _ method: String, _ path: String, _ body: String? = nil, host: String? = ServedCase.host,
    fields: [String: String] = ["origin": "http://127.0.0.1:8100", "x-comention": "1"], secret: String? = nil
  ) async -> Answer {
    let request = ServerRequest(
      method, "/\(secret ?? self.secret.text)/\(path)", host: host, fields: fields, body: Array((body ?? "").utf8))
    let response = await server.respond(to: request)
    return Answer(
      status: response.status,
      fields: Dictionary(response.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
      body: Data(response.body))
  }

  func get(_ path: String) async -> Answer { await send("GET", "api/\(path)") }

  /// Decides something.
  func decide(_ lines: String..., generation: Int? = nil) async throws -> Answer {
    var body: [String: Any] = ["lines": lines]
    if let generation { body["generation"] = generation }
    let data = try JSONSerialization.data(withJSONObject: body)
    return await send("POST", "api/decisions", String(decoding: data, as: UTF8.self))
  }

  /// The ids of the nodes of the page.
  func nodes() async -> [String] {
    let nodes = await get("graph").object["nodes"] as? [String: Any]
    return nodes?["id"] as? [String] ?? []
  }
}
