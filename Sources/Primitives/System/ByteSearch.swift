#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The C library's searches for bytes, which look at many at once.
package enum ByteSearch {
  /// The place of the first byte of a value, from a place on; nil where there is none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  /// The number of bytes before the zero that ends a string of C.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func length(ofString start: UnsafePointer<UInt8>) -> Int {
    strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
  }
}
