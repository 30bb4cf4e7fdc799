import Primitives

/// Blanks that do not break and signs without width, which stand in names that were copied from pages: they can't be seen, and would
/// make two nodes of one.
struct InvisibleSigns {
  private var count = 0
  private var firstLine = 0
  /// The ids in quotes, which stay as they are, by what they look like.
  private var quoted: [(id: String, plain: String, line: Int)] = []

  /// Whether bytes may hold such signs.
  @inline(__always) static func mayBe(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if byte >= 0x80, before >= 0xC2 {
        switch (before, byte) {
        case (0xC2, 0xA0), (0xE2, 0x80), (0xE2, 0x81), (0xEF, 0xBB): return true
        default: break
        }
      }
      before = byte
    }
    return false
  }

  /// A text with blanks for blanks that do not break, without signs that have no width, and without blanks at its ends; nil where that
  /// changes nothing, or nothing is left.
  static func plain(_ text: String) -> String? {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x202F, 0x2007: scalars.append(" ")
      case 0x200B, 0x2060, 0xFEFF: break
      default: scalars.append(scalar)
      }
    }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    var plain = String(String.UnicodeScalarView(scalars.drop(while: isBlank)))
    plain.makeContiguousUTF8()
    return plain.isEmpty || plain.unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : plain
  }

  /// Marks of direction are invisible at the ends of a name, and have a meaning inside.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (0x200E...0x200F).contains(scalar.value)
  }

  /// The plain text of an end without quotes, which is taken note of; nil if it is plain.
  mutating func plain(_ id: UnsafeBufferPointer<UInt8>, isQuoted: Bool, line: Int) -> String? {
    guard Self.mayBe(in: id), let text = String(validating: id, as: UTF8.self), let plain = Self.plain(text) else {
      return nil
    }
    if isQuoted {
      if quoted.count < 10_000 { quoted.append((text, plain, line)) }
      return nil
    }
    if count == 0 { firstLine = line }
    count += 1
    return plain
  }

  /// What is said of them, given all nodes.
  func remarks(_ assembly: GraphAssembly) -> [String] {
    var remarks: [String] = []
    if count > 0 {
      let ends = counted(count, "end of an edge has", "ends of edges have")
      remarks.append(
        "\(ends) no-break spaces or signs without width, first on line \(firstLine); these were read as blanks or left out"
      )
    }
    guard !quoted.isEmpty else { return remarks }
    let ids = Set((0..<assembly.nodeCount).lazy.map { Array(assembly.id(of: $0).utf8) })
    if let twin = quoted.first(where: { ids.contains(Array($0.plain.utf8)) }) {
      remarks.append(
        "the id \(twin.plain.quoted) on line \(twin.line) has no-break spaces or signs without width in its quotes, and "
          + "another node is called the same without; they stay two nodes")
    }
    return remarks
  }
}
