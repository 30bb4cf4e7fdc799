extension String {
  /// A sentence of a language with its numbered places, `{0}`, `{1}`, filled.
  ///
  ///     "{1} of {0}".filled("5", "2")  // 2 of 5
  ///
  /// What is filled in is not read for places; a place that nothing is given for stays.
  package func filled(_ parts: String...) -> String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let place = Int(rest[rest.index(after: open)..<close])
      text += place.flatMap { parts.indices.contains($0) ? parts[$0] : nil } ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
