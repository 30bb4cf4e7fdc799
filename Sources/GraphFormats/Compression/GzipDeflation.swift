internal import CZlib

/// Bytes as they come, compressed with gzip (RFC 1952) on the way to a sink. The same bytes give the same file: no time and no name is
/// written.
public final class GzipDeflation {
  private static let outputSize = 1 << 16

  private let stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: GzipDeflation.outputSize)

  /// Starts a file; nil where there is not enough memory for it.
  public init?() {
    stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window; 16 more say gzip. Level 6 and memory level 8 are gzip's own.
    let status = deflateInit2_(
      stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { return nil }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Compresses bytes, and hands on what is complete.
  ///
  /// - Throws: What the sink throws.
  /// - Complexity: O(*n*) for *n* bytes.
  public func append<Failure>(
    _ bytes: UnsafeRawBufferPointer, to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let bytes = bytes.bindMemory(to: UInt8.self)
    var start = 0
    while start < bytes.count {
      let count = min(bytes.count - start, 1 << 30)
      stream.pointee.next_in = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0 + start) }
      stream.pointee.avail_in = UInt32(count)
      try run(Z_NO_FLUSH, to: sink)
      start += count
    }
  }

  /// Ends the file, after which nothing may be appended.
  ///
  /// - Throws: What the sink throws.
  public func finish<Failure>(to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    stream.pointee.next_in = nil
    stream.pointee.avail_in = 0
    try run(Z_FINISH, to: sink)
  }

  private func run<Failure>(
    _ flush: Int32, to sink: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    while true {
      let count = output.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        deflate(stream, flush)
        return output.count - Int(stream.pointee.avail_out)
      }
      try output.withUnsafeBufferPointer { bytes throws(Failure) in
        if count > 0 { try sink(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<count]))) }
      }
      // A full buffer means that there may be more.
      if count < Self.outputSize { return }
    }
  }
}
