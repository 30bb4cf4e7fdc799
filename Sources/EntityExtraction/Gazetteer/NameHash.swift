internal import Primitives
internal import TextModel

/// The 64-bit hash of a folded name, built up word by word.
///
/// FNV-1a over the UTF-8 of ``/Swift/StringProtocol/foldedName`` with a mixing step at the end, so that the top bits
/// are as even as the low ones. The same on every machine: compiled lists depend on it.
package struct NameHash: Sendable {
  private var hash = FNV1a()
  private var pendingSpace = false
  private var isEmpty = true

  /// Creates the hash of an empty name.
  package init() {}

  /// The hash of what was added so far, or nil where that folds to nothing.
  package var value: UInt64? {
    guard !isEmpty else { return nil }
    var mixed = hash.value
    mixed ^= mixed >> 33
    mixed &*= 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    mixed &*= 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }

  /// Says that a word ends here: white space, a hyphen, a comma.
  package mutating func separate() { pendingSpace = true }

  /// Adds a byte of a folded name.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if pendingSpace {
      if !isEmpty { hash.append(0x20) }
      pendingSpace = false
    }
    isEmpty = false
    hash.append(byte)
  }

  /// Adds text as it stands in a document, folding it.
  package mutating func append(folding utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { append(folding: $0) }
  }

  /// The same for text that lies somewhere.
  mutating func append(folding utf8: UnsafeBufferPointer<UInt8>) {
    let before = self
    for byte in utf8 {
      guard byte < 0x80 else {
        self = before
        append(folding: String(decoding: utf8, as: UTF8.self))
        return
      }
      append(foldingASCII: byte)
    }
  }

  @inline(__always)
  private mutating func append(foldingASCII byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"),
      UInt8(ascii: "+"):
      append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): break
    default: separate()
    }
  }

  private mutating func append(folding text: String) {
    // A separator at either end matters to the neighbour, and folding alone would drop it.
    let framed = "x\(text)x".foldedName.utf8.dropFirst().dropLast()
    for byte in framed { if byte == 0x20 { separate() } else { append(byte) } }
  }

  /// The hash of a whole name, or nil where nothing is left of it when folded.
  package static func of(_ name: some StringProtocol) -> UInt64? {
    var hash = NameHash()
    hash.append(folding: ArraySlice(name.utf8))
    return hash.value
  }
}
