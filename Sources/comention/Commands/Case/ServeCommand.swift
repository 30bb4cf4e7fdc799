import ArgumentParser
import CaseServer
import ComentionKit
import GraphDrawing

#if COMENTION_SERVER
  import LoopbackServer
#endif

/// A case for a browser.
struct ServeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Open a case in a browser, to read, correct and mark.",
    discussion: """
      The page of explore, live: full-text search, documents with their names marked, entities with the reasons of their names, \
      corrections that hold at once and are kept in the case, a queue of doubts, stars, notes and views. Only browsers on this machine \
      are answered, and only under the address that is printed: it has a secret in it, another one each time. Ctrl-C ends it.

      EXAMPLES
        comention serve case.comention
        comention serve case.comention --port 8100 --open
      """)

  @Argument(help: ArgumentHelp("The case.", valueName: "case"), completion: .file(extensions: ["comention"]))
  var file: String
  @Option(
    in: .from(0, to: 65_535), help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "n"))
  var port = 0
  @Flag(help: "Listen on ::1 instead of 127.0.0.1.")
  var ipv6 = false
  @Flag(help: "Open the address in the browser.")
  var open = false
  @Option(
    in: .from(1, to: 5_000),
    help: ArgumentHelp("Show only the n highest-ranked nodes, 5000 at most.", valueName: "n"))
  var top = 2_000
  @Option(help: ArgumentHelp("A heading for the page.", valueName: "text"))
  var title = ""
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { threads.count }

  func run(in context: CommandContext) async throws {
    #if COMENTION_SERVER
      try await serve(in: context)
    #else
      throw MissingServer()
    #endif
  }
}

#if COMENTION_SERVER
  extension ServeCommand {
    private func serve(in context: CommandContext) async throws {
      var options = CaseSession.Options()
      (options.title, options.top, options.threads) = (title, top, context.threads)
      options.layout = .childProcess(arguments: [LayoutCommand.name])
      let (file, open, address) = (file, open, ipv6 ? LoopbackServer.Address.v6 : .v4)
      try await context.timeThreads(.serving) { [options] _ in
        try await LoopbackServer(on: address, port: port).run { port in
          let server = try await CaseServer(of: file, port: port, host: address.rawValue, options: options)
          try Self.tell(server.address)
          if open { BrowserOpening.open(server.address) }
          return server
        }
      }
    }

    /// Prints the address, for people and for programs that wait for it.
    private static func tell(_ address: String) throws {
      var sink = FileSink.standardOutput()
      try sink.write(address + "\n")
      try sink.flush()
    }
  }
#else
  /// A program that was built without what serve needs.
  struct MissingServer: Error, CustomStringConvertible {
    let description = """
      this program was built without its server, which takes minutes to compile; make install builds one with it, or \
      COMENTION_SERVER=1 make
      """
  }
#endif
