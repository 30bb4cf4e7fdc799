extension String {
  /// The text as a JSON string, in quotes.
  package var jsonQuoted: String {
    var buffer = OutputBuffer(capacity: utf8.count + 2)
    JSONText.append(self, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
