internal import ChildProcesses

/// The body of the program that lays graphs out for another, so that a layout which runs away can be stopped.
///
/// A program that offers ``LayoutProcess/childProcess(executable:arguments:limits:)`` for itself has a hidden command with just this:
///
///     exit(LayoutWorker.run())
public enum LayoutWorker {
  /// Reads one request from standard input, limits this process, and writes the picture or the error to standard output.
  ///
  /// - Returns: The exit status: 0 when an answer was written, 1 when it could not be.
  public static func run() -> Int32 {
    guard let conversation = ChildConversation() else { return 1 }
    let answer: Result<LayoutResult, GraphvizError>
    do throws(GraphvizError) {
      answer = .success(try answered(conversation))
    } catch {
      answer = .failure(error)
    }
    return conversation.write(LayoutAnswer.encoded(answer)) ? 0 : 1
  }

  private static func answered(_ conversation: ChildConversation) throws(GraphvizError) -> LayoutResult {
    let asked = try conversation.request(upTo: LayoutProcess.maximumMessage) { bytes throws(GraphvizError) in
      try LayoutRequest(decoding: Array(bytes))
    }
    guard let request = asked else {
      throw GraphvizError(
        .protocolMismatch, "Standard input could not be read; this program is started by others only")
    }
    if request.cpuSeconds > 0, request.memoryMegabytes > 0,
      !ChildConversation.limitItself(cpuSeconds: request.cpuSeconds, memoryMegabytes: request.memoryMegabytes)
    {
      throw GraphvizError(
        .workerNotStarted, "The layout process could not limit itself; raise the limits of this session")
    }
    return try PictureRenderer.render(request)
  }
}
