internal import Primitives

/// JSON whose documents are the members of an object, called by their names: `{"a1": {"text": …}, "a2": {"text": …}}`.
enum KeyedRecords {
  /// In how many objects that object may lie.
  private static let deepest = 2

  /// Looks at the first bytes of a file.
  ///
  /// - Returns: How many objects are around the object whose members are documents, each in the first member; nil where there is none.
  static func depth(in head: [UInt8], _ columns: DocumentColumns) -> Int? {
    guard head.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
    return (0...deepest).first { (try? areRecords(in: head, at: $0, columns)) == true }
  }

  private static func areRecords(
    in head: [UInt8], at depth: Int, _ columns: DocumentColumns
  ) throws(JSONStream.Failure) -> Bool {
    var scanner = JSONScanner(JSONStream(ByteStream(bytes: head)), limits: JSONLimits(depth: 255))
    for _ in 0...depth {
      guard try scanner.peek() == UInt8(ascii: "{"), try scanner.firstMember("an object") else { return false }
    }
    // An object that only wraps the document is named so.
    guard !FieldNames.wrappers.contains(FieldNames.key(String(decoding: scanner.text, as: UTF8.self))),
      try scanner.peek() == UInt8(ascii: "{")
    else { return false }
    let first = try JSONFields(&scanner, columns)
    guard hasText(first, columns) else { return false }
    // {"error": {"message": …}} is what a service says, and no document.
    guard try scanner.nextMember() else { return !first.isMessage }
    guard try scanner.peek() == UInt8(ascii: "{") else { return false }
    // The bytes at hand may end inside the second one.
    do throws(JSONStream.Failure) { return hasText(try JSONFields(&scanner, columns), columns) } catch { return true }
  }

  private static func hasText(_ fields: JSONFields, _ columns: DocumentColumns) -> Bool {
    fields.names.contains { !$0.contains(".") && FieldChoice([$0], columns).text != nil }
  }
}
