/// Who is answered: a browser on this machine that was given the address, and no page of somebody else.
///
/// `Host` has to be a name of this machine, which a page whose name was made to lead here (DNS rebinding) doesn't have. What changes
/// anything has to come from a page of this server, by its `Origin`, with a field that no form can send. And the path begins with
/// the secret.
struct AccessRules: Sendable {
  private let hosts: Set<String>
  private let secret: ServerSecret

  /// - Parameters:
  ///   - port: Where the server listens.
  ///   - secret: What the path begins with.
  init(port: Int, secret: ServerSecret) {
    hosts = ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]
    self.secret = secret
  }

  /// The path behind the secret.
  func path(of request: ServerRequest) throws(ServerProblem) -> RequestTarget {
    guard let host = request.host?.lowercased(), hosts.contains(host) else {
      throw ServerProblem(.forbidden, "this server answers only to the address that it has printed")
    }
    let site = request.fields["sec-fetch-site"]
    if !request.isReading {
      guard request.fields["origin"]?.lowercased() == "http://\(host)", request.fields["x-comention"] == "1",
        site == nil || site == "same-origin"
      else {
        throw ServerProblem(.forbidden, "only the page of this server may change the case")
      }
    }
    guard let target = RequestTarget(request.target), target.path.count > 1, secret.matches(target.path[0]) else {
      throw .nothingHere
    }
    // Another page may lead to the page, but not read what it is made of.
    if target.path != [secret.text, ""], let site, site != "same-origin", site != "none" {
      throw ServerProblem(.forbidden, "only the page of this server may read this")
    }
    return target
  }
}
