/// A request as any HTTP library gives it.
public struct ServerRequest: Hashable, Sendable {
  /// "GET", "POST"…
  public var method: String
  /// The path and the query, as they were sent.
  public var target: String
  /// What the client calls this server: the field `Host`.
  public var host: String?
  /// The other fields, their names in small letters.
  public var fields: [String: String]
  /// The body.
  public var body: [UInt8]

  /// Creates a request.
  public init(
    _ method: String, _ target: String, host: String?, fields: [String: String] = [:], body: [UInt8] = []
  ) {
    (self.method, self.target, self.host, self.fields, self.body) = (method, target, host, fields, body)
  }

  /// Whether it only asks.
  var isReading: Bool { method == "GET" || method == "HEAD" }
}
