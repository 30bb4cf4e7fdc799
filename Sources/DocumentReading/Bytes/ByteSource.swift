/// Where the bytes of an argument `-` come from.
public struct ByteSource: Sendable {
  enum Origin: Sendable {
    case descriptor(Int32)
    case bytes([UInt8])
  }

  let origin: Origin

  /// The process's standard input, read as it arrives.
  public static let standardInput = ByteSource(origin: .descriptor(0))

  /// Bytes in memory.
  public static func bytes(_ bytes: some Sequence<UInt8>) -> ByteSource { ByteSource(origin: .bytes(Array(bytes))) }
}
