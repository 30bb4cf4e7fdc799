/// Spans in order, clamped to a text and widened to whole scalars, so that spans from outside can be walked safely.
struct SpanList {
  let spans: [TextSpan]

  /// Sorts the spans, joins those that overlap and drops the empty ones.
  init(_ unchecked: [TextSpan], in bytes: TextBytes) {
    var spans: [TextSpan] = []
    for span in unchecked.sorted() where span.length > 0 {
      var start = min(span.start, bytes.count)
      var end = min(span.end, bytes.count)
      while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      guard start < end else { continue }
      if let last = spans.last, last.end > start {
        spans[spans.count - 1] = TextSpan(last.start, max(last.end, end))
      } else {
        spans.append(TextSpan(start, end))
      }
    }
    self.spans = spans
  }

  /// The index of the span that holds the byte at `offset`; nil outside of all.
  ///
  /// - Complexity: O(log *n*).
  func index(at offset: Int) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].start <= offset ? low : nil
  }
}
