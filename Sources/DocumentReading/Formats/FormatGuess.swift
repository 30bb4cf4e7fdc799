/// Tells JSON Lines from text where no suffix does.
enum FormatGuess {
  /// Whether the first line that is not blank is a JSON object; of a line that passes the bytes at hand, whether it
  /// begins as one.
  static func isJSONLines(_ head: [UInt8]) -> Bool {
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, head[start] <= 0x20 { start += 1 }
    guard start < head.count, head[start] == UInt8(ascii: "{") else { return false }
    let end = head[start...].firstIndex(of: UInt8(ascii: "\n"))
    do throws(JSONRecordParser.SyntaxError) {
      _ = try JSONRecordParser.members(of: Array(head[start..<(end ?? head.count)]))
      return true
    } catch {
      return end == nil && error.offset >= head.count - start
    }
  }
}
