import Graphs

extension AttributeColumns {
  /// Gives the columns that are all texts, and have no declared type, the narrowest type that all their texts stand for, by the rules
  /// of ``DelimitedEdgesReader``.
  mutating func inferTypes() {
    for index in columns.indices where columns[index].type == nil {
      if let typed = Self.typed(columns[index].values) { replaceValues(ofColumn: index, with: typed) }
    }
  }

  private static func typed(_ texts: [AttributeValue?]) -> [AttributeValue?]? {
    var values: [AttributeValue?] = []
    values.reserveCapacity(texts.count)
    var hasFlags = false
    var hasNumbers = false
    for text in texts {
      guard let text else {
        values.append(nil)
        continue
      }
      guard case .text(let letters) = text, let value = AttributeValue(unquoted: letters) else { return nil }
      if case .boolean = value { hasFlags = true } else { hasNumbers = true }
      if hasFlags, hasNumbers { return nil }
      values.append(value)
    }
    return values
  }
}
