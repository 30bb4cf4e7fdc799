internal import TextModel

/// Reads one file, or standard input, a reading at a time.
struct FileReader {
  private let reader: DocumentReader
  private let file: InputFile
  private let standardInput: ByteSource
  /// The file once it is opened.
  private var records: (any DocumentRecords)?
  private var isOpened = false
  /// What was read and not handed on, in reverse.
  private var waiting: [(reading: Reading, origin: DocumentOrigin)] = []

  init(_ reader: DocumentReader, _ file: InputFile, standardInput: ByteSource) {
    self.reader = reader
    self.file = file
    self.standardInput = standardInput
  }

  /// What the file holds next, with where it stands.
  mutating func next() -> (Reading, DocumentOrigin)? {
    if !isOpened { start() }
    while waiting.isEmpty {
      guard let found = records?.next() else { return nil }
      waiting = found.reversed()
    }
    return waiting.popLast().map { (finished($0.reading), $0.origin) }
  }

  private mutating func start() {
    isOpened = true
    do throws(DocumentProblem) { records = try open() } catch {
      waiting = [(.problem(error), DocumentOrigin(fileID: file.id, line: nil))]
    }
  }

  private func open() throws(DocumentProblem) -> any DocumentRecords {
    let opened: OpenedFile
    do throws(SystemError) {
      let isFile = file.origin == .file
      let stream = isFile ? try ByteStream(path: file.path) : ByteStream(standardInput)
      opened = try OpenedFile(
        path: file.path, id: file.id, name: isFile ? file.path : nil, largestSize: reader.largestSize, stream)
    } catch {
      throw error.problem(file.path)
    }
    guard let format = DocumentFormat.of(opened) else {
      throw .binary(opened, looksLike: opened.head.binaryType ?? "a binary file")
    }
    return try format.file.records(of: opened)
  }

  private func finished(_ reading: Reading) -> Reading {
    guard reader.marksBoilerplate, case .document(var document) = reading else { return reading }
    let parts = BoilerplateDetector.parts(of: document.text)
    document.boilerplate = parts.boilerplate
    document.credits = parts.credits
    return .document(document)
  }
}
