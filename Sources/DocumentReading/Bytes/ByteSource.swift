internal import Primitives

/// Where the bytes of an argument `-` come from.
public struct ByteSource: Sendable {
  enum Origin: Sendable {
    case standardInput
    case bytes([UInt8])
  }

  let origin: Origin

  /// The process's standard input, read as it arrives.
  public static let standardInput = ByteSource(origin: .standardInput)

  /// Bytes in memory.
  public static func bytes(_ bytes: some Sequence<UInt8>) -> ByteSource { ByteSource(origin: .bytes(Array(bytes))) }
}

extension ByteStream {
  /// The bytes of a source.
  convenience init(_ source: ByteSource) {
    switch source.origin {
    case .standardInput: self.init(FileDescriptor.standardInput)
    case .bytes(let bytes): self.init(bytes: bytes)
    }
  }
}
