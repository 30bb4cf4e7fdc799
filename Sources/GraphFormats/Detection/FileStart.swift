/// The first bytes of a file, in which formats look for their marks.
struct FileStart {
  /// Up to 64 KB from the first sign that is no blank. Without NUL bytes UTF-16 text in Latin letters reads like UTF-8: enough to tell
  /// formats apart.
  let bytes: [UInt8]

  init(_ prefix: some Sequence<UInt8>) {
    bytes = prefix.withContiguousStorageIfAvailable(Self.start) ?? Array(prefix).withUnsafeBufferPointer(Self.start)
  }

  private static let reach = 1 << 16

  /// Copied as a whole where no NUL stands in it: byte by byte this took a third of what there is to do for a page of the web.
  private static func start(of prefix: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let first = prefix.firstIndex { $0 != 0 && !isByteOrderMark($0) && !$0.isBlank } ?? prefix.count
    let rest = prefix[first...]
    if !rest.prefix(reach).contains(0) { return Array(rest.prefix(reach)) }
    return Array(rest.lazy.filter { $0 != 0 }.prefix(reach))
  }

  private static func isByteOrderMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: true
    default: false
    }
  }

  /// The first sign.
  var first: UInt8? { bytes.first }

  /// Whether it may be lines of text: there is something, and it starts like none of XML, JSON and Pajek.
  var isPlainText: Bool {
    guard let first else { return false }
    return ![UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "*")].contains(first)
  }

  /// Whether it starts as XML.
  var isXML: Bool { first == UInt8(ascii: "<") }

  /// Whether it starts as a JSON object.
  var isJSONObject: Bool { first == UInt8(ascii: "{") }

  /// Whether there is a JSON key: inside JSON strings quotes are escaped, so a key with both its quotes and a colon is one.
  func hasKey(_ key: StaticString) -> Bool { contains(key, followedByColon: true) }

  /// Whether some needle occurs, with a colon after it where asked for.
  func contains(_ needle: StaticString, followedByColon: Bool = false) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let wanted = UnsafeBufferPointer(start: needle.utf8Start, count: count)
    for start in 0...(bytes.count - count) where bytes[start] == wanted[0] {
      guard bytes[start..<(start + count)].elementsEqual(wanted) else { continue }
      let next = bytes[(start + count)...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
      if !followedByColon || next == UInt8(ascii: ":") { return true }
    }
    return false
  }
}
