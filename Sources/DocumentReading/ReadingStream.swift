internal import Primitives

/// How far the reading of documents is.
public struct ReadingProgress: Hashable, Sendable {
  /// How many documents were read.
  public let documents: Int
  /// How many bytes of the files were read, as they stand on the disk: compressed ones count as they are.
  public let bytes: Int
  /// How many bytes all files have; 0 for standard input alone.
  public let totalBytes: Int

  /// The share of the bytes that is read, 0 to 1; 0 where it isn't known how many there are.
  public var share: Double { totalBytes == 0 ? 0 : min(1, Double(bytes) / Double(totalBytes)) }
}

/// Documents, problems and remarks, read as they are asked for.
public struct ReadingStream: Sequence, IteratorProtocol {
  private let reader: DocumentReader
  private let standardInput: ByteSource
  /// The paths of the files, as they were given or found.
  public let paths: [String]
  private var files: IndexingIterator<[InputFile]>
  private var current: FileReader?
  private var documentCount = 0
  /// The bytes of the files that were read to their end.
  private var finishedBytes = 0
  private let totalBytes: Int
  /// What was found out when the files were looked for, in reverse.
  private var waiting: [Reading]

  init(reader: DocumentReader, _ finder: InputFinder, standardInput: ByteSource) {
    self.reader = reader
    self.standardInput = standardInput
    files = finder.files.makeIterator()
    (paths, totalBytes) = (finder.paths, finder.totalBytes)
    waiting = finder.findings.reversed()
  }

  /// How far it is.
  public var progress: ReadingProgress {
    ReadingProgress(
      documents: documentCount, bytes: finishedBytes + (current?.byteCount ?? 0), totalBytes: totalBytes)
  }

  /// The next document, problem or remark.
  public mutating func next() -> Reading? { nextDraft()?.finished() }

  /// The next document, problem or remark, of which what is left to be done can be done on another thread.
  package mutating func nextDraft() -> DraftReading? {
    if let found = waiting.popLast() {
      return DraftReading(
        reading: found, origin: DocumentOrigin(fileID: "", line: nil), format: nil, file: nil, reader: reader)
    }
    while true {
      if let found = current?.next() {
        if found.isDocument { documentCount += 1 }
        return found
      }
      finishedBytes += current?.byteCount ?? 0
      current = nil
      guard let file = files.next() else { return nil }
      current = FileReader(reader, file, standardInput: standardInput)
    }
  }
}

/// The file, and the line of a record, that a document came from.
struct DocumentOrigin: Hashable {
  var fileID: String
  var line: Int?
}
