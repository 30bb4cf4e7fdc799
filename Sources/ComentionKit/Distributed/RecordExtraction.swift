public import DocumentReading
public import EntityExtraction
internal import Primitives
internal import TextModel

/// Does ``ResolutionStep/documents`` as a filter: records of documents in, documents with their mentions out.
///
/// A record is a JSON object with `id` and `text`, and possibly `title`, `date`, `url`, as in files of JSON Lines. One that
/// is no document (broken, empty, in another language) comes out as a line of ``leftOutFormat`` that says how many.
public struct RecordExtraction: Sendable {
  /// The format of lines about what is left out.
  public static let leftOutFormat = "comention-left-out/1"
  private static let batchSize = 64

  private let reader: DocumentReader
  private let extractor: EntityExtractor
  private let threads: Int

  /// Prepares a filter.
  ///
  /// - Parameters:
  ///   - reader: Reads the records.
  ///   - extractor: Finds the mentions.
  ///   - threads: How many documents to work on at once; what comes out is the same for any number.
  public init(
    reader: DocumentReader = DocumentReader(), extractor: EntityExtractor = EntityExtractor(), threads: Int = 1
  ) {
    (self.reader, self.extractor, self.threads) = (reader, extractor, threads)
  }

  /// Extracts all.
  ///
  /// - Throws: ``LineError`` for a record without an id, or what the input and the output say.
  public func run(_ lines: inout LineFilter) async throws {
    while case let batch = try lines.nextLines(Self.batchSize), !batch.isEmpty { try await extract(batch, &lines) }
    try lines.finish()
  }

  private func extract(_ batch: [(number: Int, bytes: [UInt8])], _ lines: inout LineFilter) async throws {
    var bytes: [UInt8] = []
    var reasons: [String] = []
    for line in batch {
      // Without an id of its own it would be called by its line, which depends on who reads it.
      _ = try LineFilter.record(line) { try $0.member("id").text() }
      bytes += line.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    var documents: [Document] = []
    for reading in reader.readings(at: ["-"], standardInput: .bytes(bytes)) {
      switch reading {
      case .document(let document): documents.append(document)
      case .problem(let problem): reasons.append("\(problem)")
      case .remark(let remark): reasons.append("\(remark)")
      case .passedOver(let files): reasons.append("\(files)")
      }
    }
    let extractor = extractor
    let results = await documents.concurrentMap(threads: threads) {
      DocumentRecord.line(extractor.extract($0))
    }
    for result in results { try lines.write(result) }
    guard documents.count < batch.count else { return }
    try lines.write(
      JSONText { json in
        json.add("format", Self.leftOutFormat)
        json.add("count", batch.count - documents.count)
        json.add("reasons", reasons) { $0.string($1) }
      })
  }
}
