import CGraphvizShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let output = cgv_claim_standard_output()
    guard output >= 0 else { return 1 }
    let answer: Result<LayoutResult, GraphvizError>
    do throws(GraphvizError) {
      answer = .success(try answered())
    } catch {
      answer = .failure(error)
    }
    let bytes = LayoutAnswer.encoded(answer)
    return cgv_write_all(output, bytes, bytes.count) ? 0 : 1
  }

  private static func answered() throws(GraphvizError) -> LayoutResult {
    var length = 0
    guard let input = cgv_read_standard_input(LayoutProcess.maximumMessage, &length) else {
      throw GraphvizError(
        .protocolMismatch, "Standard input could not be read; this program is started by others only.")
    }
    defer { free(input) }
    let request = try LayoutRequest(decoding: Array(UnsafeRawBufferPointer(start: input, count: length)))
    if request.cpuSeconds > 0, request.memoryMegabytes > 0,
      !cgv_limit_self(UInt64(request.cpuSeconds), UInt64(request.memoryMegabytes) << 20)
    {
      throw GraphvizError(
        .workerNotStarted, "The layout process could not limit itself; raise the limits of this session.")
    }
    return try PictureRenderer.render(request)
  }
}
