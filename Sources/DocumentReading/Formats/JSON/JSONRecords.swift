internal import Primitives
internal import TextModel

/// The objects of a list in JSON as documents, one at a time; or the one object that a file is.
final class JSONRecords: DocumentRecords {
  private let path: String
  private let fileID: String
  private let columns: DocumentColumns
  private var scanner: JSONScanner<JSONStream>
  private var number = 0
  /// Whether the scanner stands before another element of the list.
  private var isInside = false
  private var isFinished = false
  private var waiting: [(reading: Reading, origin: DocumentOrigin)] = []
  private var emptyCount = 0
  private var hasForeignEncoding = false
  private var remark: String?

  /// How deep a list may lie in objects.
  private static let listDepth = 5
  /// How many objects without text may stand at the beginning of a list.
  private static let emptyStart = 20
  /// How deep values may be nested that are passed over.
  private static let limits = JSONLimits(depth: 255)

  /// Looks for the documents.
  ///
  /// - Throws: Where there are none.
  init(_ stream: ByteStream, of file: OpenedFile, remark: String?) throws(DocumentProblem) {
    (path, fileID, columns, self.remark) = (file.path, file.id, file.reader.columns, remark)
    scanner = JSONScanner(JSONStream(stream), limits: Self.limits)
    do throws(JSONStream.Failure) { try start() } catch { throw problem(error) }
    guard isInside || !waiting.isEmpty else {
      throw .noTextField(path, found: found, columns, what: "field")
    }
  }

  /// The names of the fields that were seen.
  private var found: [String] = []

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    guard !isFinished else { return nil }
    do throws(JSONStream.Failure) {
      while isInside {
        if let reading = try nextElement() { return [reading] }
      }
    } catch {
      isFinished = true
      return [located(.problem(problem(error)))] + closing()
    }
    isFinished = true
    return closing()
  }

  private func start() throws(JSONStream.Failure) {
    switch try scanner.peek() {
    case UInt8(ascii: "["):
      var fields = JSONFields(columns)
      _ = try enterList("", &fields)
    case UInt8(ascii: "{"):
      var fields = JSONFields(columns)
      if try findList(in: &fields, prefix: "", depth: 0) { return }
      hasForeignEncoding = fields.hasForeignEncoding
      guard let record = fields.record else { return found = found.isEmpty ? fields.names : found }
      let digest = SHA256.digest(of: Array(record.text.utf8)).hexadecimal
      waiting = [located(.document(record.document(orID: fileID, sha256: digest)))]
    default: throw try scanner.unexpected("a list of objects, [{\"text\": …}, …], or an object")
    }
  }

  /// Goes through the members of an object up to a list of objects with text; what else there is goes into `fields`.
  private func findList(
    in fields: inout JSONFields, prefix: String, depth: Int
  ) throws(JSONStream.Failure) -> Bool {
    var isInObject = try scanner.firstMember("an object")
    while isInObject {
      let name = prefix + String(decoding: scanner.text, as: UTF8.self)
      // A text that stands before a list is the document, and the list may be comments on it.
      let hasText = fields.hasText
      let next = try scanner.peek()
      if next == UInt8(ascii: "["), !hasText {
        if try enterList(name, &fields) { return true }
      } else if next == UInt8(ascii: "{"), !hasText, depth < Self.listDepth {
        if try findList(in: &fields, prefix: name + ".", depth: depth + 1) { return true }
      } else {
        try fields.add(name, &scanner)
      }
      isInObject = try scanner.nextMember()
    }
    return false
  }

  /// Enters a list; whether one of its first elements has a text. If none has, the list is behind the scanner, and its strings
  /// are a field.
  private func enterList(_ name: String, _ fields: inout JSONFields) throws(JSONStream.Failure) -> Bool {
    (number, emptyCount) = (0, 0)
    isInside = try scanner.firstElement("a list")
    if isInside, try scanner.peek() != UInt8(ascii: "{") {
      try fields.addList(name, &scanner, isInside: true)
      isInside = false
    }
    while isInside, number < Self.emptyStart {
      if let reading = try nextElement() {
        waiting = [reading]
        return true
      }
    }
    while isInside {
      try scanner.skip()
      isInside = try scanner.nextElement()
    }
    return false
  }

  /// Reads the element that is next; nil where it has no text.
  private func nextElement() throws(JSONStream.Failure) -> (reading: Reading, origin: DocumentOrigin)? {
    number += 1
    guard try scanner.peek() == UInt8(ascii: "{") else {
      emptyCount += 1
      try scanner.skip()
      isInside = try scanner.nextElement()
      return nil
    }
    let fields = try JSONFields(&scanner, columns)
    isInside = try scanner.nextElement()
    hasForeignEncoding = hasForeignEncoding || fields.hasForeignEncoding
    guard let record = fields.record else {
      emptyCount += 1
      if found.isEmpty { found = fields.names }
      return nil
    }
    let digest = SHA256.digest(of: Array(record.text.utf8)).hexadecimal
    let document = record.document(orID: "\(fileID):\(number)", sha256: digest)
    return (.document(document), DocumentOrigin(fileID: fileID, line: number))
  }

  private func problem(_ failure: JSONStream.Failure) -> DocumentProblem {
    if let error = failure.system { return error.problem(path) }
    let reason = failure.problem.map { JSONRecord.words(for: $0) } ?? "is no JSON"
    return DocumentProblem(
      .invalidJSON, path: path, line: failure.line, column: failure.column, reason: reason,
      advice: "correct the file, or write one object a line as JSON Lines")
  }

  private func located(_ reading: Reading) -> (reading: Reading, origin: DocumentOrigin) {
    (reading, DocumentOrigin(fileID: fileID, line: nil))
  }

  private func closing() -> [(reading: Reading, origin: DocumentOrigin)] {
    var remarks = remark.map { [$0] } ?? []
    if hasForeignEncoding { remarks.append(Windows1252.remark) }
    if emptyCount > 0 {
      remarks.append(
        "\(counted(emptyCount, "record has", "records have")) no text and \(emptyCount == 1 ? "is" : "are") left out")
    }
    return remarks.map { located(.remark(DocumentRemark(path: path, message: $0))) }
  }
}
