internal import CZlib

/// Bytes as they come, inflated on the way if they turn out to be compressed with gzip (RFC 1952).
///
/// Several compressed files one after the other are one, as gzip itself takes them. A compressed file inside a compressed file is
/// refused: read on, it would be inflated by one reader and not by another.
public final class GzipInflation {
  /// Why compressed bytes could not be inflated.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes end before what they hold does.
    case endsEarly
    /// The bytes are not what gzip writes.
    case damaged(String)
    /// What is inflated is compressed, too.
    case compressedTwice

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .endsEarly: "the compressed file ends too early; get a whole copy of it"
      case .damaged(let reason): "the compressed file is damaged (\(reason)); check it with gzip -t"
      case .compressedTwice: "the compressed file holds a compressed file; decompress it once, with gzip -d"
      }
    }
  }

  private static let outputSize = 1 << 18

  private let chunks: () throws -> [UInt8]?
  private var isCompressed: Bool?
  /// What was received and not inflated yet, from `position` on.
  private var input: [UInt8] = []
  private var position = 0
  private var stream: UnsafeMutablePointer<z_stream>?
  private var isInsideMember = false
  /// The first bytes that were inflated.
  private var start: [UInt8] = []
  private static let mark: [UInt8] = [0x1F, 0x8B]

  /// Takes the bytes that `chunks` gives, of any number each, and nil at the end.
  public init(_ chunks: @escaping () throws -> [UInt8]?) { self.chunks = chunks }

  deinit {
    if let stream {
      inflateEnd(stream)
      stream.deallocate()
    }
  }

  /// The next bytes, or nil at the end.
  ///
  /// - Throws: A ``Failure``, or what the source of the bytes throws.
  public func next() throws -> [UInt8]? {
    switch isCompressed {
    case true: return try inflated()
    case false: return try chunks()
    case nil: break
    }
    while input.count < 2, let chunk = try chunks() { input += chunk }
    guard input.starts(with: Self.mark) else {
      isCompressed = false
      defer { input = [] }
      return input.isEmpty ? nil : input
    }
    isCompressed = true
    return try inflated()
  }

  private func inflated() throws -> [UInt8]? {
    while true {
      guard try hasInput() else {
        guard !isInsideMember else { throw Failure.endsEarly }
        return nil
      }
      if !isInsideMember {
        // Files are padded with zeros on some media.
        while position < input.count, input[position] == 0, stream != nil { position += 1 }
        guard position < input.count else { continue }
        try startMember()
      }
      let output = try inflatePiece()
      if start.count < Self.mark.count {
        start += output.prefix(Self.mark.count - start.count)
        if start == Self.mark { throw Failure.compressedTwice }
      }
      if !output.isEmpty { return output }
    }
  }

  private func hasInput() throws -> Bool {
    while position == input.count {
      guard let chunk = try chunks() else { return false }
      (input, position) = (chunk, 0)
    }
    return true
  }

  private func startMember() throws {
    isInsideMember = true
    if let stream {
      guard inflateReset(stream) == Z_OK else { throw Failure.damaged("no next part") }
      return
    }
    let new = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    new.initialize(to: z_stream())
    // 15 bits of window; 16 more say gzip.
    guard inflateInit2_(new, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      new.deallocate()
      throw Failure.damaged("zlib could not start")
    }
    stream = new
  }

  private func inflatePiece() throws -> [UInt8] {
    guard let stream else { return [] }
    var status = Z_OK
    let output = [UInt8](unsafeUninitializedCapacity: Self.outputSize) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.pointee.next_in = input.baseAddress.map { $0 + position }
        stream.pointee.avail_in = UInt32(min(input.count - position, 1 << 30))
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let offered = stream.pointee.avail_in
        status = inflate(stream, Z_NO_FLUSH)
        position += Int(offered - stream.pointee.avail_in)
      }
      count = output.count - Int(stream.pointee.avail_out)
    }
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isInsideMember = false
    default: throw Failure.damaged(stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)")
    }
    return output
  }
}
