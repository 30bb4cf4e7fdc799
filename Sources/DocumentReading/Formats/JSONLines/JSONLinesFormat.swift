internal import Primitives

extension DocumentFormat {
  /// A document a line, as a JSON object with `id` and `text`, and possibly `title`, `date` and `url`.
  public static let jsonLines = DocumentFormat(JSONLinesFormat())
}

/// JSON Lines, told by the suffix, or where no suffix tells by the first line.
struct JSONLinesFormat: DocumentFileFormat {
  let name = "jsonLines"
  let title = "JSON Lines"
  let suffixes = ["jsonl", "ndjson"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    return isNamed ? .suffix : Self.startsWithObject(head.text) ? .likely : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    guard file.head.isWide else { return JSONLinesRecords(file.lines(), of: file, remark: nil) }
    let decoded = try file.text()
    let lines = LineStream(ByteStream(bytes: Array(decoded.text.utf8)), limit: file.largestSize)
    return JSONLinesRecords(lines, of: file, remark: decoded.remark)
  }

  /// Whether the first record holds mentions as `extract` writes them; of a line that passes the bytes at hand, as far as it is seen.
  ///
  /// The text's digest and its sentences stand before them, which other programs don't write together.
  static func holdsMentions(_ head: [UInt8]) -> Bool {
    guard head.starts(with: Array("{\"id\":\"".utf8)) else { return false }
    let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard let digest = line.firstRange(of: "\"sha256\":\""),
      let sentences = line[digest.upperBound...].firstRange(of: ",\"sentences\":[")
    else { return false }
    let rest = line[sentences.upperBound...]
    return rest.contains(",\"mentions\":[") || !rest.contains("]")
  }

  /// Whether the first line that is not blank is a JSON object; of a line that passes the bytes at hand, whether it
  /// begins as one.
  private static func startsWithObject(_ head: [UInt8]) -> Bool {
    guard let start = head.firstIndex(where: { $0 > 0x20 }), head[start] == UInt8(ascii: "{") else { return false }
    let end = head[start...].firstIndex(of: UInt8(ascii: "\n"))
    do throws(JSONRecord.SyntaxError) {
      _ = try JSONRecord.members(of: Array(head[start..<(end ?? head.count)]))
      return true
    } catch {
      return end == nil && error.offset >= head.count - start
    }
  }
}
