internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A list of documents in JSON, or one.
  public static let json = DocumentFormat(JSONFormat())
}

/// JSON (RFC 8259): a list of objects with text, wherever it stands in objects around it, or one object with text. Objects line
/// by line are JSON Lines under any suffix.
struct JSONFormat: DocumentFileFormat {
  let name = "json"
  let title = "JSON"
  let suffixes = ["json"]
  let isOftenData = true

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    if isNamed { return .suffix }
    let signs = head.text.lazy.filter { $0 > 0x20 }.prefix(2)
    return signs.elementsEqual("[{".utf8) || signs.elementsEqual("{\"".utf8) ? .likely : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    if Self.isLines(file.head.text) { return try JSONLinesFormat().records(of: file) }
    guard file.head.text.contains(where: { $0 > 0x20 }) else { throw .empty(file.path) }
    guard file.head.isWide else { return try JSONRecords(file.pieces(), of: file, remark: nil) }
    let decoded = try file.text()
    return try JSONRecords(ByteStream(bytes: Array(decoded.text.utf8)), of: file, remark: decoded.remark)
  }

  /// Whether a line holds a whole object and another one begins behind it.
  private static func isLines(_ head: [UInt8]) -> Bool {
    let lines = head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).lazy.filter { $0.contains { $0 > 0x20 } }
    guard let first = lines.first, let second = lines.dropFirst().first,
      second.first(where: { $0 > 0x20 }) == UInt8(ascii: "{")
    else { return false }
    return (try? JSONRecord.members(of: Array(first))) != nil
  }
}
