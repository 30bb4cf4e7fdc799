public import CaseServer
internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOConcurrencyHelpers
internal import NIOCore
internal import NIOPosix
internal import Primitives
internal import ServiceLifecycle
internal import UnixSignals

/// Listens on this machine, and on no other, for a ``CaseServer``.
///
/// Connections are kept alive, 256 at once; one on which nothing comes for half a minute is closed, and a body has a minute to come.
public struct LoopbackServer: Sendable {
  /// Which name of this machine is listened on.
  public enum Address: String, Sendable {
    /// The loopback of IPv4.
    case v4 = "127.0.0.1"
    /// The loopback of IPv6.
    case v6 = "::1"
  }

  /// Why nothing can be served.
  public struct Failure: Error, CustomStringConvertible {
    /// What is wrong, and what to do.
    public let description: String
  }

  private static let mostConnections = 256
  private static let idleTime = TimeAmount.seconds(30)
  private static let bodyTime = Duration.seconds(60)
  private static let stoppingTime = Duration.seconds(20)

  private let address: Address
  private let port: Int

  /// - Parameters:
  ///   - address: Where to listen.
  ///   - port: The port; 0 for a free one.
  public init(on address: Address = .v4, port: Int) { (self.address, self.port) = (address, port) }

  /// What came of opening what is served.
  private enum Opened {
    case not
    case failed(any Error)
    case open(CaseServer)
  }

  /// Serves until the process is told to end (SIGINT, SIGTERM); requests that were begun are answered.
  ///
  /// - Parameter open: Opens what is served, when the port is known; those who come meanwhile wait.
  /// - Throws: ``Failure`` where the port can't be had, and what `open` throws.
  public func run(opening open: @Sendable @escaping (_ port: Int) async throws -> CaseServer) async throws {
    let opened = NIOLockedValueBox(Opened.not)
    let logger = Logger(label: "comention") { _ in SwiftLogNoOpLogHandler() }
    let channel = HTTP1Channel(
      responder: { request, writer, _ in
        guard case .open(let server) = opened.withLockedValue({ $0 }) else { return }
        try await Self.respond(to: request, writer, by: server)
      }, configuration: HTTP1Channel.Configuration(idleTimeout: Self.idleTime))
    let server = Server(
      childChannelSetup: channel,
      configuration: ServerConfiguration(
        address: .hostname(address.rawValue, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections, logger: logger)),
      onServerRunning: { channel in
        do {
          let server = try await open(channel.localAddress?.port ?? 0)
          opened.withLockedValue { $0 = .open(server) }
        } catch {
          opened.withLockedValue { $0 = .failed(error) }
          try? await channel.close()
        }
      }, eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [
        ServiceGroupConfiguration.ServiceConfiguration(
          service: server, successTerminationBehavior: .gracefullyShutdownGroup)
      ], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
    configuration.maximumGracefulShutdownDuration = Self.stoppingTime
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      let reason = SystemError(number: error.errnoCode).message
      throw Failure(
        description: "cannot listen on port \(port) (\(reason)); take another one, or 0 for one that is free")
    }
    if case .failed(let error) = opened.withLockedValue({ $0 }) { throw error }
  }

  private static func respond(
    to request: Request, _ writer: consuming ResponseWriter, by server: CaseServer
  ) async throws {
    var asked = ServerRequest(request)
    guard let limit = server.bodyLimit(of: asked) else {
      return try await write(await server.respond(to: asked), to: writer)
    }
    guard limit > 0 else { return try await write(await server.respond(to: asked), to: writer) }
    guard let body = try await body(of: request, upTo: limit) else {
      try await write(CaseServer.tooLarge, to: writer)
      // What is still to come is not waited for.
      throw Failure(description: "a body that is too large")
    }
    asked.body = body
    try await write(await server.respond(to: asked), to: writer)
  }

  /// The body; nil where it is larger than it may be. A client that takes too long is left.
  private static func body(of request: Request, upTo limit: Int) async throws -> [UInt8]? {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { return nil }
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          return Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
          return nil
        }
      }
      group.addTask {
        try await Task.sleep(for: bodyTime)
        throw Failure(description: "a body that does not come")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private static func write(_ response: ServerResponse, to writer: consuming ResponseWriter) async throws {
    var fields = HTTPFields()
    for (name, value) in response.fields {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let answer = Response(
      status: HTTPResponse.Status(code: response.status), headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: response.body)))
    try await writer.write(response: answer.head, body: answer.body)
  }
}

extension ServerRequest {
  /// The head of a request.
  fileprivate init(_ request: Request) {
    var fields: [String: String] = [:]
    for field in request.headers {
      // What is said twice is what nobody says.
      fields[field.name.canonicalName] = fields[field.name.canonicalName].map { "\($0), \(field.value)" } ?? field.value
    }
    self.init(
      request.method.rawValue, request.head.path ?? "", host: request.head.authority, fields: fields)
  }
}
