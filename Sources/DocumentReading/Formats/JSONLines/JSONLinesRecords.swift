internal import Primitives
internal import TextModel

/// Reads documents from JSON Lines, one at a time.
///
/// Blank lines are skipped. A record without an id is called by its file and line. Lines that cannot be read become
/// problems, at most twenty a file, then one with the count of the rest.
final class JSONLinesRecords: DocumentRecords {
  private static let reportedProblems = 20

  private let path: String
  private let fileID: String
  private let columns: DocumentColumns
  private var lines: LineStream
  /// What there is to say before the first record.
  private var opening: [Reading]
  private var problemCount = 0
  private var recordCount = 0
  private var unnamedCount = 0
  private var hasForeignEncoding = false
  private var isFinished = false
  /// The line last read, counted from 1.
  private var lineNumber = 0

  init(_ lines: LineStream, of file: OpenedFile, remark: String?) {
    path = file.path
    fileID = file.id
    columns = file.reader.columns
    self.lines = lines
    opening = remark.map { [.remark(DocumentRemark(path: file.path, message: $0))] } ?? []
  }

  /// What the next lines hold, up to a document, a problem or the end of the file; nil behind that.
  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    let found = opening.isEmpty ? nextReadings() : opening
    opening = []
    return found?.map { ($0, DocumentOrigin(fileID: fileID, line: lineNumber)) }
  }

  private func nextReadings() -> [Reading]? {
    guard !isFinished else { return nil }
    while true {
      let line: LineStream.Line?
      do throws(SystemError) { line = try lines.next() } catch {
        recordCount += 1
        isFinished = true
        return [.problem(error.problem(path))] + closing()
      }
      guard let line else {
        isFinished = true
        return closing()
      }
      lineNumber += 1
      if let reading = read(line) { return [reading] }
    }
  }

  private func read(_ line: LineStream.Line) -> Reading? {
    switch line {
    case .tooLong:
      recordCount += 1
      return report(
        DocumentProblem(
          .tooLarge, path: path, line: lineNumber, reason: "the record is too long", advice: "split it"))
    case .bytes(let bytes): return read(bytes)
    }
  }

  private func read(_ line: [UInt8]) -> Reading? {
    var bytes = line
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    recordCount += 1
    if String(validating: bytes, as: UTF8.self) == nil {
      if BinaryType.of(bytes) != nil || BinaryType.hasManyControls(bytes) {
        return report(invalid(column: nil, "the line holds binary data"))
      }
      hasForeignEncoding = true
      bytes = Array(Windows1252.decode(bytes).utf8)
    }
    do throws(JSONRecord.SyntaxError) {
      let members = try JSONRecord.members(of: bytes)
      let digest = SHA256.digest(of: line).hexadecimal
      if let document = innerFields(members, bytes, sha256: digest) { return .document(document) }
      let reading = readRecord(members, sha256: digest)
      guard case .document(var document)? = reading else { return reading }
      document.author = document.author ?? innerAuthor(members, bytes)
      return .document(document)
    } catch {
      let column = bytes[..<min(error.offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
      return report(invalid(column: column, error.reason))
    }
  }

  private func readRecord(_ members: [String: JSONRecord.Value], sha256: String) -> Reading? {
    if let document = otherFields(members, sha256: sha256) { return .document(document) }
    guard case .string(let text) = members["text"] else {
      let found = members["text"] == nil ? "no \"text\" field" : "a \"text\" field that is no string"
      return report(
        DocumentProblem(
          .invalidRecord, path: path, line: lineNumber, reason: "has \(found)",
          advice: "write one object a line, {\"id\": \"…\", \"text\": \"…\"}"))
    }
    var fields: [String: String] = [:]
    for name in ["id", "title", "date", "url"] {
      switch members[name] {
      case .string(let value), .number(let value): if !value.isEmpty { fields[name] = value }
      case .null, nil: break
      case .other(let kind):
        return report(
          DocumentProblem(
            .invalidRecord, path: path, line: lineNumber, reason: "\"\(name)\" is \(kind), expected a string",
            advice: "correct the line or leave the field out"))
      }
    }
    // What is called otherwise is looked for where it is missing; numbers may be anything.
    let others = RecordText(strings(of: members, withNumbers: false), columns)
    let missing = [("title", others?.title), ("date", others?.date), ("url", others?.url), ("author", others?.author)]
    for (name, value) in missing where fields[name] == nil { fields[name] = value }
    if fields["id"] == nil { unnamedCount += 1 }
    var document = Document(
      id: fields["id"] ?? "\(fileID):\(lineNumber)", text: text, title: fields["title"], date: fields["date"],
      url: fields["url"], sha256: sha256)
    document.author = fields["author"]
    if case .string(let language) = members["language"], !language.isEmpty { document.language = language }
    return .document(document)
  }

  /// The document of a record whose fields have other names, or those that were asked for; nil for one with `text`.
  private func otherFields(_ members: [String: JSONRecord.Value], sha256: String) -> Document? {
    guard let record = otherRecord(members) else { return nil }
    if record.id == nil { unnamedCount += 1 }
    return record.document(orID: "\(fileID):\(lineNumber)", sha256: sha256)
  }

  private func otherRecord(_ members: [String: JSONRecord.Value]) -> RecordText? {
    guard columns != DocumentColumns() || members["text"] == nil else { return nil }
    return RecordText(strings(of: members), columns)
  }

  /// The members that are strings or numbers, in an order that is the same each time.
  private func strings(
    of members: [String: JSONRecord.Value], withNumbers: Bool = true
  ) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for (name, member) in members.sorted(by: { bytesPrecede($0.key, $1.key) }) {
      switch member {
      case .string(let value): fields.append((name, value))
      case .number(let value): if withNumbers { fields.append((name, value)) }
      case .null, .other: break
      }
    }
    return fields
  }

  /// The document of a record whose text stands in an object or a list inside it; nil for others.
  private func innerFields(_ members: [String: JSONRecord.Value], _ bytes: [UInt8], sha256: String) -> Document? {
    let hasInner = members.values.contains { if case .other = $0 { true } else { false } }
    guard hasInner, members["text"] == nil, otherRecord(members) == nil else { return nil }
    var scanner = JSONScanner(JSONStream(ByteStream(bytes: bytes)), limits: JSONLimits(depth: 255))
    guard let record = (try? JSONFields(&scanner, columns))?.record else { return nil }
    if record.id == nil { unnamedCount += 1 }
    return record.document(orID: "\(fileID):\(lineNumber)", sha256: sha256)
  }

  /// The people whom a list or an object names as authors.
  private func innerAuthor(_ members: [String: JSONRecord.Value], _ bytes: [UInt8]) -> String? {
    let hasInner = members.contains { name, value in
      if case .other = value { FieldNames.author.contains(FieldNames.key(name)) } else { false }
    }
    guard hasInner else { return nil }
    var scanner = JSONScanner(JSONStream(ByteStream(bytes: bytes)), limits: JSONLimits(depth: 255))
    return (try? JSONFields(&scanner, columns))?.record?.author
  }

  private func invalid(column: Int?, _ reason: String) -> DocumentProblem {
    DocumentProblem(
      .invalidJSON, path: path, line: lineNumber, column: column, reason: reason,
      advice: "correct the line or leave it out")
  }

  /// The problem, or nil where the file had too many before.
  private func report(_ problem: DocumentProblem) -> Reading? {
    problemCount += 1
    return problemCount <= Self.reportedProblems ? .problem(problem) : nil
  }

  /// What there is to say about the file as a whole.
  private func closing() -> [Reading] {
    var readings: [Reading] = []
    let unreported = problemCount - Self.reportedProblems
    if unreported > 0 {
      let reason = counted(unreported, "more line could not be read", "more lines could not be read")
      readings.append(
        .problem(DocumentProblem(.invalidJSON, path: path, reason: reason, advice: "correct the first ones first")))
    }
    if recordCount == 0 { readings.append(.problem(.empty(path))) }
    if hasForeignEncoding { readings.append(.remark(DocumentRemark(path: path, message: Windows1252.remark))) }
    if unnamedCount > 0 {
      let count = counted(unnamedCount, "record has", "records have")
      let message = "\(count) no \"id\" and got one from the file's name and the line"
      readings.append(.remark(DocumentRemark(path: path, message: message)))
    }
    return readings
  }
}
