import Primitives

extension UnsafeBufferPointer<UInt8> {
  /// Splits a line into its words, which blanks separate; they are valid as long as the line is.
  func splitWords(into words: inout [UnsafeBufferPointer<UInt8>]) {
    words.removeAll(keepingCapacity: true)
    var at = 0
    while true {
      while at < count, self[at].isBlank { at += 1 }
      guard at < count else { return }
      let start = at
      while at < count, !self[at].isBlank { at += 1 }
      words.append(UnsafeBufferPointer(rebasing: self[start..<at]))
    }
  }

  /// Splits a line into words that blanks or commas separate.
  func splitWords(into words: inout [UnsafeBufferPointer<UInt8>], atCommas: Bool) {
    words.removeAll(keepingCapacity: true)
    for word in split(whereSeparator: { $0.isBlank || (atCommas && $0 == UInt8(ascii: ",")) }) {
      words.append(UnsafeBufferPointer(rebasing: word))
    }
  }

  /// Splits a line at its tabs; what blanks stand around a field don't count, and neither do empty fields.
  func splitTabs(into fields: inout [UnsafeBufferPointer<UInt8>]) {
    fields.removeAll(keepingCapacity: true)
    var start = 0
    while start <= count {
      let end = self[start...].firstIndex(of: 0x09) ?? count
      let field = UnsafeBufferPointer(rebasing: self[start..<end]).trimmed
      if !field.isEmpty { fields.append(field) }
      start = end + 1
    }
  }
}
