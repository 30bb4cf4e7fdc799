public import CoMention
public import DocumentReading
public import EntityExtraction
public import EntityResolution
internal import Graphs
internal import Primitives
public import TextModel

/// Extracts documents as they come, each resolved by itself, in memory that doesn't grow with their number.
///
///     var stream = StreamExtraction(of: DocumentReader().readings(at: ["-"]))
///     while let batch = await stream.nextBatch({ MentionRecords($0).jsonLine(ofDocument: 0) }) {
///       for line in batch.results { print(line, terminator: "") }
///     }
///
/// Documents are taken in batches of bounded size, which are worked on by several threads at once. What comes out, and its order,
/// is the same for any number of them.
public struct StreamExtraction {
  /// What became of the next documents of a stream.
  public struct Batch<Result: Sendable>: Sendable {
    /// A result for each document, in the order of the stream.
    public var results: [Result] = []
    /// What could not be read.
    public var problems: [DocumentProblem] = []
    /// What should be known of the files.
    public var remarks: [DocumentRemark] = []
    /// What was found and is no document.
    public var passedOver: [PassedOverFiles] = []
    /// How many documents are left out as they are not of the ``StreamExtraction/window``; and those of them that have no date.
    public var leftOutCount = 0, undatedCount = 0
  }

  /// When documents have to be from, as far as is known; those without a date are left out then. The default is any time.
  public var window = DateWindow()

  /// A batch ends when it has this many documents for each thread, or this many bytes of text.
  private static let documentsPerThread = 64
  private static let bytesPerThread = 1 << 19

  private var readings: ReadingStream
  private let extractor: EntityExtractor
  private let gazetteer: Gazetteer
  private let language: Language
  private let threads: Int

  /// Takes a stream.
  ///
  /// - Parameters:
  ///   - readings: The documents.
  ///   - extractor: Finds the mentions.
  ///   - gazetteer: Knows which names mean the same.
  ///   - language: The language of documents that don't say theirs, or whose own has no tagger.
  ///   - threads: How many documents to work on at once.
  public init(
    of readings: ReadingStream, extractor: EntityExtractor = EntityExtractor(), gazetteer: Gazetteer = .standard,
    language: Language = .english, threads: Int = 1
  ) {
    self.readings = readings
    self.extractor = extractor
    self.gazetteer = gazetteer
    self.language = language
    self.threads = max(1, threads)
  }

  /// Works on the next documents.
  ///
  /// - Parameter transform: What to make of a document, an index of one.
  /// - Returns: The results and the problems between them; nil at the end of the stream.
  public mutating func nextBatch<Result: Sendable>(
    _ transform: @escaping @Sendable (EntityIndex) -> Result
  ) async -> Batch<Result>? {
    let gazetteer = gazetteer
    return await nextExtractedBatch { transform(EntityIndex(resolving: [$0], with: gazetteer)) }
  }

  /// Works on the next documents without resolving their names.
  ///
  /// - Parameter transform: What to make of a document.
  /// - Returns: The results and the problems between them; nil at the end of the stream.
  public mutating func nextExtractedBatch<Result: Sendable>(
    _ transform: @escaping @Sendable (ExtractedDocument) -> Result
  ) async -> Batch<Result>? {
    let drafts = nextDrafts()
    guard !drafts.isEmpty else { return nil }
    let (extractor, language, window) = (extractor, language, window)
    let outcomes = await drafts.concurrentMap(threads: threads) { draft -> Outcome<Result> in
      let reading = draft.finished()
      guard case .document(let document) = reading else { return .reading(reading) }
      if !window.isEverything {
        guard let date = document.date.flatMap({ CalendarDate(iso: $0) }) else { return .leftOut(isUndated: true) }
        guard window.mayInclude(date) else { return .leftOut(isUndated: false) }
      }
      return .result(transform(extractor.extract(document, orIn: language)))
    }
    var batch = Batch<Result>()
    for outcome in outcomes { batch.add(outcome) }
    return batch
  }

  /// Reads until the batch is full or the stream ends; one thread takes one document at a time, so that a filter at the end of a slow
  /// pipe answers at once. What is left to be done with a document is left to the threads.
  private mutating func nextDrafts() -> [DraftReading] {
    let limit = threads == 1 ? 1 : threads * Self.documentsPerThread
    var drafts: [DraftReading] = []
    var (count, size) = (0, 0)
    while count < limit, size < threads * Self.bytesPerThread, let draft = readings.nextDraft() {
      if draft.isDocument { count += 1 }
      size += draft.size
      drafts.append(draft)
    }
    return drafts
  }
}

/// What became of one thing that was read.
private enum Outcome<Result: Sendable>: Sendable {
  case result(Result)
  /// It is no document that is wanted.
  case reading(Reading)
  /// It is not of the time that is wanted.
  case leftOut(isUndated: Bool)
}

extension StreamExtraction.Batch {
  fileprivate mutating func add(_ outcome: Outcome<Result>) {
    switch outcome {
    case .result(let result): results.append(result)
    case .reading(.problem(let problem)): problems.append(problem)
    case .reading(.remark(let remark)): remarks.append(remark)
    case .reading(.passedOver(let files)): passedOver.append(files)
    case .reading(.document): break
    case .leftOut(let isUndated):
      leftOutCount += 1
      if isUndated { undatedCount += 1 }
    }
  }
}
