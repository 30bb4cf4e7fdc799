import CGraphvizShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let output = cgv_claim_standard_output()
    guard output >= 0 else { return 1 }
    do throws(DOTFailure) {
      return try answer(to: output) ? 0 : 1
    } catch {
      let bytes = DOTAnswer.encoded(error)
      return cgv_write_all(output, bytes, bytes.count) ? 0 : 1
    }
  }

  private static func answer(to output: Int32) throws(DOTFailure) -> Bool {
    var graph = try DOTContent(parsing: request())
    return graph.write { bytes in cgv_write_all(output, bytes, bytes.count) }
  }

  /// The text to parse, once the limits hold.
  private static func request() throws(DOTFailure) -> [UInt8] {
    var length = 0
    guard let input = cgv_read_standard_input(1 << 31, &length) else {
      throw DOTFailure(.worker, "standard input could not be read; this program is started by others only")
    }
    defer { free(input) }
    guard let request = DOTRequest(decoding: UnsafeRawBufferPointer(start: input, count: length)) else {
      throw DOTFailure(.worker, "standard input is no request; this program is started by others only")
    }
    guard cgv_limit_self(UInt64(request.cpuSeconds), UInt64(request.memoryMegabytes) << 20) else {
      throw DOTFailure(.worker, "the process that reads could not limit itself; raise the limits of this session")
    }
    return request.dot
  }
}
