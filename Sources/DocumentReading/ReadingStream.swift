/// Documents, problems and remarks, read as they are asked for.
public struct ReadingStream: Sequence, IteratorProtocol {
  private let reader: DocumentReader
  private let standardInput: ByteSource
  /// The paths of the files, as they were given or found.
  public let paths: [String]
  private var files: IndexingIterator<[InputFile]>
  private var current: FileReader?
  private var begun = 0
  /// What was found out when the files were looked for, in reverse.
  private var waiting: [Reading]

  init(reader: DocumentReader, _ finder: InputFinder, standardInput: ByteSource) {
    self.reader = reader
    self.standardInput = standardInput
    files = finder.files.makeIterator()
    paths = finder.files.filter { $0.origin == .file }.map(\.path)
    waiting = (finder.problems.map(Reading.problem) + finder.passedOver.map(Reading.passedOver)).reversed()
  }

  /// The share of the files that was begun, 0 to 1.
  var share: Double { paths.isEmpty ? 0 : Swift.min(1, Double(begun) / Double(paths.count)) }

  /// The next document, problem or remark.
  public mutating func next() -> Reading? { nextWithOrigin()?.0 }

  mutating func nextWithOrigin() -> (Reading, DocumentOrigin)? {
    if let found = waiting.popLast() { return (found, DocumentOrigin(fileID: "", line: nil)) }
    while true {
      if let found = current?.next() { return found }
      guard let file = files.next() else { return nil }
      begun += 1
      current = FileReader(reader, file, standardInput: standardInput)
    }
  }
}

/// The file, and the line of a record, that a document came from.
struct DocumentOrigin: Hashable {
  var fileID: String
  var line: Int?
}
