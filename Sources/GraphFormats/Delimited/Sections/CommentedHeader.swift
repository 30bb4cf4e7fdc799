import Primitives

/// A header that is written as a comment, `#source<tab>target<tab>score`, as tables of biologists have it.
struct CommentedHeader {
  /// Where the `#` stands.
  let mark: Int
  /// What separates fields.
  let delimiter: Delimiter

  /// The last comment above the first record, if it has as many fields as that, at least three, and names two ends; nil
  /// otherwise.
  init?(_ start: ArraySlice<UInt8>) {
    var comment: Range<Int>?
    var at = start.startIndex
    while at < start.endIndex {
      let end = start[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? start.endIndex
      if start[at..<end].first == UInt8(ascii: "#") {
        comment = at..<end
      } else if end > at {
        guard let comment, let delimiter = Self.delimiter(start[comment], start[at..<end]) else { return nil }
        (mark, self.delimiter) = (comment.lowerBound, delimiter)
        return
      }
      at = end + 1
    }
    return nil
  }

  private static func delimiter(_ comment: ArraySlice<UInt8>, _ record: ArraySlice<UInt8>) -> Delimiter? {
    let delimiter = comment.contains(0x09) ? Delimiter.tab : .comma
    let names = comment.dropFirst().split(separator: delimiter.rawValue, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).trimmingQuotes }
    let width = record.count { $0 == delimiter.rawValue } + 1
    guard names.count == width, width > 2, EdgeColumns(header: names) != nil else { return nil }
    return delimiter
  }
}
