internal import Primitives
internal import TextModel

/// Reads one file, or standard input, a reading at a time.
struct FileReader {
  private let reader: DocumentReader
  private let file: InputFile
  private let standardInput: ByteSource
  /// The file once it is opened.
  private var records: (any DocumentRecords)?
  private var isOpened = false
  /// Where the file's bytes come from, once it is opened.
  private var stream: ByteStream?
  /// What the file was like when it was opened.
  private var status: FileStatus?
  private var format: DocumentFormat?
  /// What was read and not handed on, in reverse.
  private var waiting: [(reading: Reading, origin: DocumentOrigin)] = []

  init(_ reader: DocumentReader, _ file: InputFile, standardInput: ByteSource) {
    self.reader = reader
    self.file = file
    self.standardInput = standardInput
  }

  /// How many bytes of the file were read so far, as they stand on the disk.
  var byteCount: Int { stream?.byteCount ?? 0 }

  /// What the file holds next; what there is to do with any document is left to be done.
  mutating func next() -> DraftReading? {
    if !isOpened { start() }
    while waiting.isEmpty {
      if let found = records?.next() {
        waiting = found.reversed()
      } else if let remark = changeWhileRead() {
        waiting = [(.remark(remark), DocumentOrigin(fileID: file.id, line: nil))]
      } else {
        return nil
      }
    }
    return waiting.popLast().map { found in
      DraftReading(reading: found.reading, origin: found.origin, format: format, file: file, reader: reader)
    }
  }

  /// What to say of a file that another program wrote to while it was read; once.
  private mutating func changeWhileRead() -> DocumentRemark? {
    guard let before = status else { return nil }
    status = nil
    guard let now = try? FileStatus(file.path), now != before else { return nil }
    return DocumentRemark(
      path: file.path, message: "was changed while it was read; once it is complete, run the command again")
  }

  private mutating func start() {
    isOpened = true
    do throws(DocumentProblem) {
      let opened = try open()
      if file.origin == .file, Self.isGenerated(opened) {
        let files = PassedOverFiles(
          path: file.folder ?? file.path, reason: .generated, names: file.folder == nil ? [] : [file.id])
        waiting = [(.passedOver(files), DocumentOrigin(fileID: file.id, line: nil))]
      } else {
        records = try records(of: opened)
      }
    } catch {
      waiting = [(notRead(error), DocumentOrigin(fileID: file.id, line: nil))]
    }
  }

  /// A file of data without text that nobody named is passed over.
  private func notRead(_ problem: DocumentProblem) -> Reading {
    guard problem.code == .noTextField, let folder = file.folder else { return .problem(problem) }
    return .passedOver(PassedOverFiles(path: folder, reason: .noTextField, names: [file.id]))
  }

  private mutating func open() throws(DocumentProblem) -> OpenedFile {
    do throws(SystemError) {
      let isFile = file.origin == .file
      if isFile { status = try FileStatus(file.path) }
      let stream = isFile ? try ByteStream(path: file.path) : ByteStream(standardInput)
      self.stream = stream
      return try OpenedFile(
        path: file.path, id: file.id, name: isFile ? file.path : nil, reader: reader,
        diskPath: isFile ? file.path : nil, stream)
    } catch {
      throw error.problem(file.path)
    }
  }

  /// Whether this program wrote a file, as its first bytes tell.
  static func isGenerated(_ opened: OpenedFile) -> Bool {
    GeneratorMark.isCarried(by: opened.head.text, fileNamed: opened.name ?? "")
      || JSONLinesFormat.holdsMentions(opened.head.text)
  }

  private mutating func records(of opened: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    guard let format = DocumentFormat.of(opened) else {
      throw .binary(opened, looksLike: opened.head.binaryType ?? "a binary file")
    }
    self.format = format
    return try format.records(of: opened)
  }
}
