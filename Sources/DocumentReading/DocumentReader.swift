public import TextModel

/// Reads files, folders and standard input as documents.
///
///     let result = DocumentReader().documents(at: ["news/", "mail.jsonl"])
///     for problem in result.problems { print(problem) }
///
/// Formats are told by content, and by suffix where that doesn't tell; ``DocumentFormat/allCases`` lists them. Of a folder the
/// files with such a suffix are read, on all levels, hidden ones left out, and so are the members of archives. A file named
/// itself, and standard input (`-`), may have any suffix: what no format knows and holds no other bytes than text is plain text.
///
/// What this program wrote itself is passed over: reports, mentions and tables say so in their first lines, and a list in a
/// folder of results, `.comention`, names what it holds.
///
/// The same files give the same documents in any order of the arguments.
public struct DocumentReader: Sendable {
  /// Whether lines of the page around a story are found and marked. The default is true.
  public var marksBoilerplate = true

  /// The language of the documents, by whose words the lines of a page are told. The default is English.
  public var language = Language.english

  /// Other languages whose documents are read as well, each marked with its own. The default is none.
  public var otherLanguages: [Language] = []

  /// Whether documents in any other language are read. The default is that they are told and left out.
  public var languages = DocumentLanguages.own

  /// Whether documents in a language that isn't read are kept for all that, to be shown; their paragraphs, and those in such a language
  /// in other documents, are what they are elsewhere. The default is false.
  public var keepsForeignDocuments = false

  /// The largest file or record that is read, in bytes. The default is one byte less than 2 GiB, the most that offsets
  /// reach.
  public var largestSize = Int(Int32.max) - 1

  /// Where the dates of documents are looked for. The default is everywhere.
  public var dates = DateSearch.fromText

  /// Which columns and fields of tables and records hold what. The default tells by their usual names.
  public var columns = DocumentColumns()

  /// Whether the people in the head of a letter are mentions. The default is that they are.
  public var mailHeaders = MailHeaders.people

  /// How many threads read a corpus, a file each. The default is 1; the result is the same for any number.
  ///
  /// What reads documents one at a time, such as ``readings(at:standardInput:)``, uses the thread that asks for them.
  public var threads = 1

  /// Where the programs are looked for that make text of some formats.
  var programs = OutsidePrograms()

  /// Hands work to the other threads while a corpus is read; nil elsewhere.
  var helpers: ReadingTurns?

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
  ///   - progress: Is told from time to time how far the reading is, by whichever thread reads, never by two at once.
  /// - Returns: The documents by id; with what could not be read.
  public func documents(
    at arguments: [String], standardInput: ByteSource = .standardInput,
    progress: @Sendable (ReadingProgress) -> Void = { _ in }
  ) -> ReadingResult {
    let finder = InputFinder(arguments)
    var corpus = CorpusCollector()
    for reading in finder.findings { corpus.add(reading, origin: DocumentOrigin(fileID: "", line: nil)) }
    let files = ThreadedReading(reader: self, files: finder.files, standardInput: standardInput)
    for found in files.readings(totalBytes: finder.totalBytes, progress: progress) {
      for (reading, origin) in found { corpus.add(reading, origin: origin) }
    }
    var result = corpus.result(of: finder.paths)
    if marksBoilerplate { result.documents = RecurringLines.marked(result.documents, threads: threads) }
    return result
  }

  /// Reads documents one at a time, keeping none, as they are asked for.
  ///
  ///     for case .document(let document) in DocumentReader().readings(at: ["-"]) { print(document.id) }
  ///
  /// JSON Lines need no more memory than their longest record. Files come in the order of their ids, records in the
  /// order of their lines, with their own ids even where those repeat.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-`.
  ///   - standardInput: What `-` stands for.
  /// - Returns: Each document, problem and remark as it comes; to be gone through once.
  public func readings(at arguments: [String], standardInput: ByteSource = .standardInput) -> ReadingStream {
    ReadingStream(reader: self, InputFinder(arguments), standardInput: standardInput)
  }

  /// Reads documents one at a time, keeping none; see ``readings(at:standardInput:)``.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-`.
  ///   - standardInput: What `-` stands for.
  ///   - body: Takes each document, problem and remark as it comes. What it throws ends the reading.
  public func forEachReading(
    at arguments: [String], standardInput: ByteSource = .standardInput, _ body: (Reading) throws -> Void
  ) rethrows {
    for reading in readings(at: arguments, standardInput: standardInput) { try body(reading) }
  }
}
