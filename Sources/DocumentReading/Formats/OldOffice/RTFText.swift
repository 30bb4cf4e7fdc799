/// Text that comes byte by byte in encodings that change, and unit by unit.
struct RTFText {
  private var text = ""
  private var bytes: [UInt8] = []
  private var encoding = TextEncoding.windows1252
  private var units: [UInt16] = []

  mutating func add(_ byte: UInt8, in encoding: TextEncoding) {
    endUnits()
    if encoding != self.encoding { endBytes() }
    self.encoding = encoding
    bytes.append(byte)
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    endBytes()
    endUnits()
    text.unicodeScalars.append(scalar)
  }

  mutating func add(unit: UInt16) {
    endBytes()
    units.append(unit)
  }

  mutating func finished() -> String {
    endBytes()
    endUnits()
    return text
  }

  private mutating func endBytes() {
    guard !bytes.isEmpty else { return }
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    text += isPlain ? String(decoding: bytes, as: UTF8.self) : encoding.decode(bytes) ?? Windows1252.decode(bytes)
    bytes = []
  }

  private mutating func endUnits() {
    guard !units.isEmpty else { return }
    text += String(decoding: units, as: UTF16.self)
    units = []
  }
}
