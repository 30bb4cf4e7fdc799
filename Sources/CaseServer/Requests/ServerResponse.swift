internal import Primitives

/// An answer, to be sent by any HTTP library.
public struct ServerResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The fields, but for the length.
  public var fields: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]
}

extension ServerResponse {
  /// What goes with everything: nothing is kept by the browser, told to others, put into another page, or taken for another type.
  private static func fields(_ type: String, policy: String) -> [(name: String, value: String)] {
    [
      ("Content-Type", type), ("Content-Security-Policy", policy), ("Cache-Control", "no-store"),
      ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
  }

  /// JSON.
  static func json(_ body: [UInt8], status: Int = 200) -> ServerResponse {
    ServerResponse(
      status: status,
      fields: fields("application/json; charset=utf-8", policy: "default-src 'none'; frame-ancestors 'none'"),
      body: body)
  }

  /// A JSON object, whose members a body adds.
  static func object(status: Int = 200, _ body: (inout JSONText) -> Void) -> ServerResponse {
    .json(JSONText(object: body).bytes, status: status)
  }

  /// The page.
  static func page(_ body: [UInt8], policy: String) -> ServerResponse {
    ServerResponse(
      status: 200, fields: fields("text/html; charset=utf-8", policy: "\(policy); frame-ancestors 'none'"), body: body)
  }

  /// A file to keep, whose name has nothing but letters, digits, dots and hyphens.
  static func file(_ body: [UInt8], named name: String, type: String) -> ServerResponse {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    var response = ServerResponse(status: 200, fields: fields(type, policy: policy), body: body)
    response.fields.append(("Content-Disposition", "attachment; filename=\"\(name)\""))
    return response
  }

  /// Why there is no answer.
  static func problem(_ problem: ServerProblem) -> ServerResponse {
    var response = object(status: problem.code.status) { json in
      json.add("error", problem.sentence)
      problem.more?(&json)
    }
    if let methods = problem.allowedMethods { response.fields.append(("Allow", methods)) }
    return response
  }
}

/// Why a request is not answered.
struct ServerProblem: Error {
  /// The kinds.
  enum Code {
    case malformed, forbidden, unknown, wrongMethod, conflict, tooLarge, busy, failed

    /// The status of HTTP.
    var status: Int {
      switch self {
      case .malformed: 400
      case .forbidden: 403
      case .unknown: 404
      case .wrongMethod: 405
      case .conflict: 409
      case .tooLarge: 413
      case .busy: 503
      case .failed: 500
      }
    }
  }

  let code: Code
  /// One sentence for a person, without paths of the file system.
  let sentence: String
  var allowedMethods: String?
  /// Further members of the answer.
  var more: (@Sendable (inout JSONText) -> Void)?

  init(_ code: Code, _ sentence: String, more: (@Sendable (inout JSONText) -> Void)? = nil) {
    (self.code, self.sentence, self.more) = (code, sentence, more)
  }

  /// What is said of any address that means nothing, whether its secret is right or wrong.
  static let nothingHere = ServerProblem(
    .unknown, "nothing is here; look at the address that was printed when the server began")

  /// A known address, asked in another way than it can be.
  static func wrongMethod(allowed: String) -> ServerProblem {
    var problem = ServerProblem(.wrongMethod, "this address takes \(allowed) only")
    problem.allowedMethods = allowed
    return problem
  }
}
