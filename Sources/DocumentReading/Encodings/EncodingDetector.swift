internal import CUchardet

/// Tells the encoding of bytes by how often they stand beside each other, through uchardet.
enum EncodingDetector {
  /// Bytes beyond ASCII that it takes: of a few words in a Western language a detector makes anything.
  private static let fewestHighBytes = 8
  /// So many bytes are looked at.
  private static let reach = 1 << 20

  /// Of a text in another language than those of Western Europe at least so many of a hundred letters are none of ASCII. Of English
  /// ones hardly one is, and what stands between marks and quotation marks misleads the detector: measured on 500 pieces of news.
  private static let fewestLetters = 3

  /// What the bytes are in; nil where it can't be told.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(reach)
    guard canTell(head), uchardet_load(), let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let failure = head.withUnsafeBytes { bytes in
      uchardet_handle_data(detector, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard failure == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let isWestern = western.contains(String(cString: name)) || !hasManyLetters(head)
    return isWestern ? .windows1252 : TextEncoding(label: String(cString: name))
  }

  /// What to know of bytes that were read as Windows-1252 because the detector is missing; nil where it wouldn't help, or is there.
  static func remarkIfMissing(for bytes: [UInt8]) -> String? {
    guard canTell(bytes.prefix(reach)), !OutsideLibrary.uchardet.isInstalled else { return nil }
    return "is not valid UTF-8 and was read as Windows-1252, as uchardet, which tells encodings, is not installed; "
      + OutsideLibrary.uchardet.advice
  }

  private static func canTell(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count(where: { $0 >= 0x80 }) >= fewestHighBytes
  }

  private static func hasManyLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (letters, others) = (0, 0)
    for byte in bytes {
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 { letters += 1 }
      if byte >= 0x80, !marks.contains(byte) { others += 1 }
    }
    return others * 100 >= (letters + others) * fewestLetters
  }

  /// Marks between words in Windows-1252 and its sisters: dots, dashes, quotation marks, signs.
  private static let marks: Set<UInt8> = [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xA0, 0xA9, 0xAB, 0xBB]

  /// Encodings of Western Europe, which hardly differ but in signs; the one that most texts have also has their quotation marks.
  private static let western: Set = ["ISO-8859-1", "ISO-8859-3", "ISO-8859-15", "WINDOWS-1252"]
}
