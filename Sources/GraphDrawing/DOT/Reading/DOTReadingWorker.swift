internal import ChildProcesses

/// The body of the program that parses DOT for another, so that a file made to do harm harms only this process.
///
/// A program that offers ``DOTReader`` for itself has a hidden command with just this:
///
///     exit(DOTReadingWorker.run())
public enum DOTReadingWorker {
  /// Reads one request from standard input, limits this process, and writes the graph or the error to standard output.
  ///
  /// - Returns: The exit status: 0 when an answer was written, 1 when it could not be.
  public static func run() -> Int32 {
    guard let conversation = ChildConversation() else { return 1 }
    do throws(DOTFailure) {
      var graph = try DOTContent(parsing: request(conversation))
      return graph.write(to: conversation.write) ? 0 : 1
    } catch {
      return conversation.write(DOTAnswer.encoded(error)) ? 0 : 1
    }
  }

  /// The text to parse, once the limits hold.
  private static func request(_ conversation: ChildConversation) throws(DOTFailure) -> [UInt8] {
    guard let asked = conversation.request(upTo: 1 << 31, DOTRequest.init(decoding:)) else {
      throw DOTFailure(.worker, "standard input could not be read; this program is started by others only")
    }
    guard let request = asked else {
      throw DOTFailure(.worker, "standard input is no request; this program is started by others only")
    }
    let (cpuSeconds, memoryMegabytes) = (request.cpuSeconds, request.memoryMegabytes)
    guard ChildConversation.limitItself(cpuSeconds: cpuSeconds, memoryMegabytes: memoryMegabytes) else {
      throw DOTFailure(.worker, "the process that reads could not limit itself; raise the limits of this session")
    }
    return request.dot
  }
}
