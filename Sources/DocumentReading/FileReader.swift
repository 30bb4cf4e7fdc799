internal import TextModel

/// Reads one file, or standard input.
struct FileReader {
  private let reader: DocumentReader
  private let file: InputFile
  private let standardInput: ByteSource

  init(_ reader: DocumentReader, _ file: InputFile, standardInput: ByteSource) {
    self.reader = reader
    self.file = file
    self.standardInput = standardInput
  }

  /// Hands on what the file holds, records with their lines.
  func read(_ emit: (Reading, Int?) throws -> Void) rethrows {
    switch open() {
    case .failure(let problem): try emit(.problem(problem), nil)
    case .success(.lines(let stream, let head)): try readLines(stream, head: head, emit)
    case .success(.text(let bytes)): try readText(bytes, emit)
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

  private func readText(_ bytes: [UInt8], _ emit: (Reading, Int?) throws -> Void) rethrows {
    switch TextDecoder.decode(bytes) {
    case .binary(let type): try emit(.problem(binary(type)), nil)
    case .text(let text, let remark):
      if let remark { try emit(.remark(DocumentRemark(path: file.path, message: remark)), nil) }
      if suffixFormat == .jsonLines || suffixFormat == nil && FormatGuess.isJSONLines(Array(text.utf8.prefix(1 << 20)))
      {
        return try readLines(ByteStream(.bytes(text.utf8)), head: [], emit)
      }
      guard text.utf8.count <= reader.largestSize else { return try emit(.problem(tooLarge), nil) }
      guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
        return try emit(.problem(.empty(file.path)), nil)
      }
      var document = Document(id: file.id, text: text, sha256: ContentHash.sha256(bytes))
      if suffixFormat == .markdown { MarkdownFormat(text).apply(to: &document) }
      try emit(.document(finished(document)), nil)
    }
  }

  private func readLines(_ stream: ByteStream, head: [UInt8], _ emit: (Reading, Int?) throws -> Void) rethrows {
    var lines = LineStream(stream, head: head, limit: reader.largestSize)
    var format = JSONLinesFormat(path: file.path, fileID: file.id)
    while let readings = format.next(&lines) {
      for reading in readings {
        if case .document(let document) = reading {
          try emit(.document(finished(document)), format.lineNumber)
        } else {
          try emit(reading, format.lineNumber)
        }
      }
    }
  }

  private func finished(_ document: Document) -> Document {
    guard reader.marksBoilerplate else { return document }
    var document = document
    document.boilerplate = BoilerplateDetector.spans(in: document.text)
    return document
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
    do throws(JSONRecordParser.SyntaxError) {
      _ = try JSONRecordParser.members(of: Array(head[start..<(end ?? head.count)]))
      return true
    } catch {
      return end == nil && error.offset >= head.count - start
    }
  }
}
