internal import Primitives
internal import TextModel

/// The objects of the lists in JSON that hold texts as documents, one at a time; or each object that is one by itself.
///
/// A file may hold several lists, and several values one behind the other, as programs append them: all of them are read.
final class JSONRecords: DocumentRecords {
  private let path: String
  private let fileID: String
  private let columns: DocumentColumns
  private var scanner: JSONScanner<JSONStream>
  private var number = 0
  /// Whether the scanner stands before another element of a list, or member of an object of documents.
  private var isInside = false
  /// Whether what it stands in is such an object, whose names are the documents' ids; and how many objects are around that.
  private var isKeyed = false
  private var keyedDepth: Int?
  private var isFinished = false
  private var waiting: [(reading: Reading, origin: DocumentOrigin)] = []
  private var emptyCount = 0
  private var noticeCount = 0
  private var mendedCount = 0
  private var hasForeignEncoding = false
  private var remark: String?
  /// How many objects are open around the list.
  private var openObjects = 0
  /// How many values of the file were begun, one behind the other.
  private var valueCount = 0
  private var isInValue = false
  /// What the objects around lists say themselves.
  private var around: JSONFields

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
    around = JSONFields(columns)
    keyedDepth = KeyedRecords.depth(in: file.head.text, columns)
    scanner = JSONScanner(JSONStream(stream), limits: Self.limits)
    do throws(JSONStream.Failure) {
      while !isInside, waiting.isEmpty, try goOn() {}
    } catch { throw problem(error) }
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
      repeat {
        while isInside {
          let readings = try nextElement()
          if !readings.isEmpty { return readings }
        }
        if !waiting.isEmpty {
          defer { waiting = [] }
          return waiting
        }
      } while try goOn()
    } catch {
      isFinished = true
      return [located(.problem(problem(error)))] + closing()
    }
    isFinished = true
    return closing()
  }

  /// Goes on behind a list, or at the beginning: to the next list with texts, or to the end of the value, or into the next one.
  ///
  /// - Returns: Whether there was more of the file.
  private func goOn() throws(JSONStream.Failure) -> Bool {
    while openObjects > 0 {
      openObjects -= 1
      if try findList(prefix: "", depth: openObjects, isInside: try scanner.nextMember()) { return true }
    }
    if isInValue {
      try endValue()
      return true
    }
    let next = try scanner.peek()
    guard valueCount == 0 || next != nil else { return false }
    valueCount += 1
    (isInValue, around) = (true, JSONFields(columns))
    switch next {
    case UInt8(ascii: "{") where keyedDepth != nil: try enterKeyed()
    case UInt8(ascii: "["): _ = try enterList("")
    case UInt8(ascii: "{"): _ = try findList(prefix: "", depth: 0, isInside: try scanner.firstMember("an object"))
    default: throw try scanner.unexpected("a list of objects, [{\"text\": …}, …], or an object")
    }
    return true
  }

  /// Enters the object whose members are documents.
  private func enterKeyed() throws(JSONStream.Failure) {
    openObjects = keyedDepth ?? 0
    keyedDepth = nil
    for _ in 0..<openObjects { _ = try scanner.firstMember("an object") }
    (isKeyed, isInside) = (true, try scanner.firstMember("an object"))
  }

  /// Goes behind an element of a list, or a member of such an object.
  private func leaveElement() throws(JSONStream.Failure) {
    isInside = isKeyed ? try scanner.nextMember() : try scanner.nextElement()
    isKeyed = isKeyed && isInside
  }

  /// Takes what the objects around lists, or the only object, say themselves.
  private func endValue() throws(JSONStream.Failure) {
    isInValue = false
    hasForeignEncoding = hasForeignEncoding || around.hasForeignEncoding
    guard var record = around.record else { return found = found.isEmpty ? around.names : found }
    // {"message": "ok"} around a list is no document.
    if around.isMessage, number > 0 { return }
    number += 1
    if record.mend() { mendedCount += 1 }
    let next = try scanner.peek()
    let isOnly = number == 1 && valueCount == 1 && next == nil
    let digest = SHA256.digest(of: Array(record.text.utf8)).hexadecimal
    let document = record.document(orID: isOnly ? fileID : "\(fileID):\(number)", sha256: digest)
    waiting.append((.document(document), DocumentOrigin(fileID: fileID, line: isOnly ? nil : number)))
  }

  /// Goes through the members of an object, entered already, up to a list of objects with text; what else there is goes into
  /// ``around``. `isInside` says whether a member is next.
  private func findList(prefix: String, depth: Int, isInside: Bool) throws(JSONStream.Failure) -> Bool {
    var isInObject = isInside
    while isInObject {
      let name = prefix + String(decoding: scanner.text, as: UTF8.self)
      // A text that stands before a list is the document, and the list may be comments on it.
      let hasText = around.hasText && !around.isMessage
      let next = try scanner.peek()
      var isFound = false
      if next == UInt8(ascii: "["), !hasText {
        isFound = try enterList(name)
      } else if next == UInt8(ascii: "{"), !hasText, depth < Self.listDepth {
        isFound = try findList(
          prefix: name + ".", depth: depth + 1, isInside: try scanner.firstMember("an object"))
      } else {
        try around.add(name, &scanner)
      }
      if isFound {
        openObjects += 1
        return true
      }
      isInObject = try scanner.nextMember()
    }
    return false
  }

  /// Enters a list; whether one of its first elements has a text. If none has, the list is behind the scanner, and its strings
  /// are a field.
  private func enterList(_ name: String) throws(JSONStream.Failure) -> Bool {
    let (firstNumber, emptyBefore, noticesBefore) = (number, emptyCount, noticeCount)
    isInside = try scanner.firstElement("a list")
    if isInside, try scanner.peek() != UInt8(ascii: "{") {
      try around.addList(name, &scanner, isInside: true)
      isInside = false
    }
    while isInside, number - firstNumber - (noticeCount - noticesBefore) < Self.emptyStart {
      let readings = try nextElement()
      if !readings.isEmpty {
        waiting += readings
        return true
      }
    }
    while isInside {
      try scanner.skip()
      isInside = try scanner.nextElement()
    }
    (number, emptyCount, noticeCount) = (firstNumber, emptyBefore, noticesBefore)
    return false
  }

  /// Reads the element that is next: a document, or those of the lists inside it; none where it has no text.
  private func nextElement() throws(JSONStream.Failure) -> [(reading: Reading, origin: DocumentOrigin)] {
    number += 1
    let key = isKeyed ? String(decoding: scanner.text, as: UTF8.self) : nil
    guard try scanner.peek() == UInt8(ascii: "{") else {
      emptyCount += 1
      try scanner.skip()
      try leaveElement()
      return []
    }
    let fields = try JSONFields(&scanner, columns)
    try leaveElement()
    hasForeignEncoding = hasForeignEncoding || fields.hasForeignEncoding
    if fields.isNotice {
      noticeCount += 1
      return []
    }
    let own = fields.record
    let records = own.map { [$0] } ?? fields.inner
    guard !records.isEmpty else {
      emptyCount += 1
      if found.isEmpty { found = fields.names }
      return []
    }
    return records.enumerated().map { index, record in
      var record = record
      if record.mend() { mendedCount += 1 }
      let digest = SHA256.digest(of: Array(record.text.utf8)).hexadecimal
      let name = key ?? "\(fileID):\(number)"
      let document = record.document(orID: own != nil ? name : "\(name).\(index + 1)", sha256: digest)
      return (.document(document), DocumentOrigin(fileID: fileID, line: number))
    }
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
    if mendedCount > 0 { remarks.append(RecordText.mendingRemark(mendedCount)) }
    if emptyCount > 0 {
      remarks.append(
        "\(counted(emptyCount, "record has", "records have")) no text and \(emptyCount == 1 ? "is" : "are") left out")
    }
    if noticeCount > 0 {
      let notices = counted(
        noticeCount, "notice of the service, such as that somebody joined,",
        "notices of the service, such as that somebody joined,")
      remarks.append("\(notices) \(noticeCount == 1 ? "is" : "are") left out")
    }
    return remarks.map { located(.remark(DocumentRemark(path: path, message: $0))) }
  }
}
