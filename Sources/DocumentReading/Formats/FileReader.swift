internal import Primitives
internal import TextModel

/// Reads one file, or standard input, a reading at a time.
struct FileReader: IteratorProtocol {
  private enum Progress {
    case unopened
    case lines(LineStream, JSONLinesFormat)
    case finished
  }

  private let reader: DocumentReader
  private let file: InputFile
  private let standardInput: ByteSource
  private var progress = Progress.unopened
  /// What was read and not handed on, in reverse.
  private var waiting: [(reading: Reading, line: Int?)] = []

  init(_ reader: DocumentReader, _ file: InputFile, standardInput: ByteSource) {
    self.reader = reader
    self.file = file
    self.standardInput = standardInput
  }

  /// What the file holds next, records with their lines.
  mutating func next() -> (reading: Reading, line: Int?)? {
    while waiting.isEmpty {
      switch progress {
      case .unopened: start()
      case .lines(var stream, var format):
        // The buffer in the stream must have one owner, or each line copies it.
        progress = .finished
        guard let readings = format.next(&stream) else { return nil }
        waiting = readings.reversed().map { (finished($0), format.lineNumber) }
        progress = .lines(stream, format)
      case .finished: return nil
      }
    }
    return waiting.popLast()
  }

  private mutating func start() {
    progress = .finished
    switch open() {
    case .failure(let problem): waiting = [(.problem(problem), nil)]
    case .success(.lines(let stream, let head)): startLines(stream, head: head)
    case .success(.text(let bytes)): startText(bytes)
    }
  }

  /// What a file holds, by its suffix and first bytes.
  private enum Content {
    case lines(ByteStream, head: [UInt8])
    case text([UInt8])
  }

  private var suffixFormat: DocumentFormat? { file.origin == .file ? DocumentFormat(path: file.path) : nil }

  private func open() -> Result<Content, DocumentProblem> {
    do throws(SystemError) {
      let stream = file.origin == .standardInput ? ByteStream(standardInput) : try ByteStream(path: file.path)
      let head = try stream.next()
      let isWide = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]].contains { head.starts(with: $0) }
      if !isWide, let type = BinaryType.of(head) { return .failure(binary(type)) }
      if !isWide, suffixFormat == .jsonLines || suffixFormat == nil && FormatGuess.isJSONLines(head) {
        return .success(.lines(stream, head: head))
      }
      let bytes = try stream.rest(upTo: reader.largestSize, after: head)
      return bytes.map { .success(.text($0)) } ?? .failure(tooLarge)
    } catch {
      return .failure(error.problem(file.path))
    }
  }

  private mutating func startText(_ bytes: [UInt8]) {
    switch TextDecoder.decode(bytes) {
    case .binary(let type): waiting = [(.problem(binary(type)), nil)]
    case .text(let text, let remark):
      if suffixFormat == .jsonLines || suffixFormat == nil && FormatGuess.isJSONLines(Array(text.utf8.prefix(1 << 20)))
      {
        startLines(ByteStream(.bytes(text.utf8)), head: [])
      } else {
        waiting = [(reading(of: text, bytes), nil)]
      }
      if let remark { waiting.append((.remark(DocumentRemark(path: file.path, message: remark)), nil)) }
    }
  }

  private mutating func startLines(_ stream: ByteStream, head: [UInt8]) {
    progress = .lines(
      LineStream(stream, head: head, limit: reader.largestSize), JSONLinesFormat(path: file.path, fileID: file.id))
  }

  private func reading(of text: String, _ bytes: [UInt8]) -> Reading {
    guard text.utf8.count <= reader.largestSize else { return .problem(tooLarge) }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
      return .problem(.empty(file.path))
    }
    var document = Document(id: file.id, text: text, sha256: SHA256.digest(of: bytes).hexadecimal)
    if suffixFormat == .markdown { MarkdownFormat(text).apply(to: &document) }
    return finished(.document(document))
  }

  private func finished(_ reading: Reading) -> Reading {
    guard reader.marksBoilerplate, case .document(var document) = reading else { return reading }
    let parts = BoilerplateDetector.parts(of: document.text)
    document.boilerplate = parts.boilerplate
    document.credits = parts.credits
    return .document(document)
  }

  private func binary(_ type: String) -> DocumentProblem {
    DocumentProblem(
      .binary, path: file.path, reason: "looks like \(type)",
      advice: "convert it to text first (\(DocumentFormat.listOfSuffixes))")
  }

  private var tooLarge: DocumentProblem {
    DocumentProblem(
      .tooLarge, path: file.path, reason: "holds more than \(reader.largestSize) bytes",
      advice: "split it, or write it as JSON Lines with a record for each story")
  }
}

/// Tells JSON Lines from text where no suffix does.
enum FormatGuess {
  /// Whether the first line that is not blank is a JSON object; of a line that passes the bytes at hand, whether it
  /// begins as one.
  static func isJSONLines(_ head: [UInt8]) -> Bool {
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, head[start] <= 0x20 { start += 1 }
    guard start < head.count, head[start] == UInt8(ascii: "{") else { return false }
    let end = head[start...].firstIndex(of: UInt8(ascii: "\n"))
    do throws(JSONRecord.SyntaxError) {
      _ = try JSONRecord.members(of: Array(head[start..<(end ?? head.count)]))
      return true
    } catch {
      return end == nil && error.offset >= head.count - start
    }
  }
}
