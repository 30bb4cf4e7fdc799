internal import CaseStore
internal import Primitives

/// A case for a browser on this machine: the page of `explore`, live, and all that it asks for, as JSON.
///
///     let server = try await CaseServer(of: "case.comention", port: 8000, secret: ServerSecret())
///     let response = await server.respond(to: request)
///
/// It knows nothing of sockets: what listens hands requests in. Whoever is not a browser with the right address is told nothing,
/// see ``ServerSecret``.
public struct CaseServer: Sendable {
  let session: CaseSession
  let keywords = AnswerKeywords()
  private let rules: AccessRules
  /// The address for a browser.
  public let address: String

  /// The most bytes of a body.
  private static let usualBody = 256 << 10, viewBody = 4 << 20

  /// Opens a case.
  ///
  /// - Parameters:
  ///   - path: The case.
  ///   - port: Where the server listens.
  ///   - host: What the address calls this machine.
  ///   - secret: What the address has in it.
  ///   - options: What is served, and how.
  /// - Throws: Why the case can't be opened.
  public init(
    of path: String, port: Int, host: String = "127.0.0.1", secret: ServerSecret = ServerSecret(),
    options: CaseSession.Options = CaseSession.Options()
  ) async throws {
    var options = options
    options.base = "/\(secret.text)/api/"
    session = try await CaseSession(opening: path, options)
    rules = AccessRules(port: port, secret: secret)
    address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(secret.text)/"
  }

  /// How many bytes a body may have, by the head of a request; nil where the request is refused whatever is in it.
  public func bodyLimit(of head: ServerRequest) -> Int? {
    guard let target = try? rules.path(of: head) else { return nil }
    if head.isReading { return 0 }
    return target.path.count == 4 && target.path[2] == "views" ? Self.viewBody : Self.usualBody
  }

  /// The answer where a body is larger than it may be.
  public static var tooLarge: ServerResponse {
    .problem(ServerProblem(.tooLarge, "the body is larger than is taken: 4 MB for a view, 256 kB for all else"))
  }

  /// Answers a request.
  public func respond(to request: ServerRequest) async -> ServerResponse {
    do {
      let target = try rules.path(of: request)
      if let limit = bodyLimit(of: request), request.body.count > limit, !request.isReading { return Self.tooLarge }
      var response = try await answer(request, target)
      if request.method == "HEAD" { response.body = [] }
      return response
    } catch let problem as ServerProblem {
      return .problem(problem)
    } catch let error as CaseError {
      return .problem(ServerProblem(error, path: session.path))
    } catch {
      return .problem(ServerProblem(.failed, "the server failed; look at what it says where it was started"))
    }
  }
}

extension ServerProblem {
  /// What is wrong with a case, without saying where it lies.
  init(_ error: CaseError, path: String) {
    let prefix = "\(path): "
    let sentence =
      error.description.hasPrefix(prefix) ? String(error.description.dropFirst(prefix.count)) : error.description
    let code: Code =
      switch error.code {
      case .busy: .busy
      case .unknownDecision, .unknownDocument: .unknown
      default: .failed
      }
    self.init(code, "the case: \(sentence)")
  }
}
