/// Reads files, folders and standard input as documents.
///
///     let result = DocumentReader().documents(at: ["news/", "mail.jsonl"])
///     for problem in result.problems { print(problem) }
///
/// Plain text (`.txt`), Markdown (`.md`) and JSON Lines (`.jsonl`, `.ndjson`) are told by suffix. Of a folder the files
/// with such a suffix are read, on all levels, hidden ones left out. A file named itself, and standard input (`-`), may
/// have any suffix: it is JSON Lines where its first line is a JSON object, and plain text otherwise.
///
/// The same files give the same documents in any order of the arguments.
public struct DocumentReader: Sendable {
  /// Whether lines of the page around a story are found and marked. The default is true.
  public var marksBoilerplate = true

  /// The largest file or record that is read, in bytes. The default is one byte less than 2 GiB, the most that offsets
  /// reach.
  public var largestSize = Int(Int32.max) - 1

  /// Creates a reader.
  public init() {}

  /// Reads the whole corpus that arguments name.
  ///
  /// A document's id is the file's path below the argument it was found under; files that would share one put the
  /// folders above before it, until they differ. The id of a record is its own; records that share theirs with another
  /// document put their file's id before it, and then, if they still share it, their line behind it.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-`.
  ///   - standardInput: What `-` stands for.
  /// - Returns: The documents by id; with what could not be read.
  public func documents(at arguments: [String], standardInput: ByteSource = .standardInput) -> ReadingResult {
    var corpus = CorpusCollector()
    read(arguments, standardInput: standardInput) { corpus.add($0, origin: $1) }
    return corpus.result()
  }

  /// Reads documents one at a time, keeping none.
  ///
  /// JSON Lines need no more memory than their longest record. Files come in the order of their ids, records in the
  /// order of their lines, with their own ids even where those repeat.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-`.
  ///   - standardInput: What `-` stands for.
  ///   - body: Takes each document, problem and remark as it comes. What it throws ends the reading.
  public func forEachReading(
    at arguments: [String], standardInput: ByteSource = .standardInput, _ body: (Reading) throws -> Void
  ) rethrows {
    try read(arguments, standardInput: standardInput) { reading, _ in try body(reading) }
  }

  private func read(
    _ arguments: [String], standardInput: ByteSource, _ emit: (Reading, DocumentOrigin) throws -> Void
  ) rethrows {
    let finder = InputFinder(arguments)
    let nowhere = DocumentOrigin(fileID: "", line: nil)
    for problem in finder.problems { try emit(.problem(problem), nowhere) }
    for remark in finder.remarks { try emit(.remark(remark), nowhere) }
    for file in finder.files {
      try FileReader(self, file, standardInput: standardInput).read { reading, line in
        try emit(reading, DocumentOrigin(fileID: file.id, line: line))
      }
    }
  }
}

/// The file, and the line of a record, that a document came from.
struct DocumentOrigin: Hashable {
  var fileID: String
  var line: Int?
}
