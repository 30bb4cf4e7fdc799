import ArgumentParser
import ComentionKit
import Primitives

/// Mentions as JSON Lines.
struct ExtractCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write the mentions of every document.",
    discussion: """
      JSON Lines, one document a line, with sentences and mentions; offsets are Unicode scalars, end exclusive. \
      `entity` is one key for all documents given. With --tsv or --csv: one mention a line.

      With --per-document this is a filter: each document is resolved by itself and written as soon as it is done, in the order read, \
      in memory that doesn't grow with their number. Records that cannot be read are named on standard error and left out; the exit \
      status says so at the end.

      EXAMPLES
        comention extract articles/ > mentions.jsonl
        comention extract article.txt --with-text | jq '.mentions[].name'
        comention extract articles/ --tsv --types person | cut -f 5 | sort | uniq -c
        zcat news.jsonl.gz | comention extract --per-document - | gzip > mentions.jsonl.gz
      """)

  enum Choice: String, EnumerableFlag {
    case json
    case csv
    case tsv

    static func help(for value: Choice) -> ArgumentHelp? {
      switch value {
      case .json: "Write JSON Lines, one document a line; the default."
      case .csv: "Write comma-separated values, one mention a line."
      case .tsv: "Write tab-separated values, one mention a line."
      }
    }
  }

  @OptionGroup var input: DocumentInputOptionGroup
  @Flag(help: "Include the text of the documents.")
  var withText = false
  @Flag(
    help: "Resolve each document by itself, and write it as soon as it is done: a filter for streams of any length.")
  var perDocument = false
  @Flag(exclusivity: .exclusive) var choice: Choice?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, whole or not at all; its suffix is the format: .jsonl, .csv, .tsv.", valueName: "file"),
    completion: .file())
  var output: String?
  @OptionGroup var source: SourceOptionGroup

  /// What the suffix of the file stands for.
  private static let suffixes = SuffixedFormats<Choice>(
    formats: ["jsonl": .json, "ndjson": .json, "csv": .csv, "tsv": .tsv], options: "--json, --csv or --tsv")

  /// The file, if it isn't standard output.
  private var file: String? { output == "-" ? nil : output }

  func validate() throws {
    if choice == nil { try Self.suffixes.check(file) }
    guard withText, recordFormat.table != nil else { return }
    throw ValidationError("--with-text is for JSON Lines; a table has a mention a row, and no place for texts")
  }

  func run(in context: CommandContext) async throws {
    context.remark(unused: source.coMention.optionsOfTies, "extract, which finds mentions and ties nobody")
    if let file, let choice, let said = Self.suffixes.format(of: file), said != choice {
      context.remark(suffixOf: file, isNotOf: choice.rawValue)
    }
    var files = OutputFiles()
    var sink = if let file { try files.sink(for: file) } else { FileSink.standardOutput() }
    let status = try await perDocument ? writeStream(to: &sink, context) : writeCorpus(to: &sink, context)
    try sink.flush()
    try files.commit()
    try status.finish()
  }

  /// Writes all documents resolved together, and says whether some could not be read.
  private func writeCorpus(to sink: inout FileSink, _ context: CommandContext) async throws -> ReadingStatus {
    var loader = InputLoader(context, source.reading)
    let loaded = try loader.load(input.inputs, as: input.format.kind)
    let format = recordFormat
    guard let index = try await source.index(of: loaded, in: context) else {
      throw ValidationError("a graph file has no text; give documents")
    }
    try checkLeft(index)
    let threads = context.threads
    let records = context.time(.writing) { format.records(of: index) }
    try sink.write(format.head)
    // A few documents at a time, so that a long corpus need not be one string.
    for start in stride(from: 0, to: records.documentIndices.upperBound, by: threads * 256) {
      let batch = Array(start..<min(start + threads * 256, records.documentIndices.upperBound))
      let texts = await context.timeThreads(.writing) { threads in
        await batch.concurrentMap(threads: threads) { format.text(ofDocument: $0, in: records) }
      }
      try context.time(.writing) { for text in texts { try sink.write(text) } }
    }
    return loader.status.including(index)
  }

  /// Refuses to write no mention of any name where names are mentioned too seldom.
  private func checkLeft(_ index: EntityIndex) throws {
    let options = source.coMention.options
    let counts = index.entities.filter { options.includes($0.type) }.map(\.mentions.count)
    guard let most = counts.max(), most < options.minimumMentions else { return }
    throw LookupError(noneMentioned: options.minimumMentions, of: counts.count, most: most)
  }

  /// Writes documents as they come, and says whether some could not be read.
  private func writeStream(to sink: inout FileSink, _ context: CommandContext) async throws -> ReadingStatus {
    let format = recordFormat
    if let decisions = source.coMention.decisions {
      throw ValidationError(
        "\(decisions): with --per-document no document knows of another, and decisions are about all of them; "
          + "leave out --per-document or --decisions")
    }
    let readings = try context.time(.reading) {
      try InputLoader.readings(input.inputs, as: input.format.kind, by: source.reading.reader())
    }
    var stream = StreamExtraction(
      of: readings, extractor: try source.extractor(in: context), language: source.reading.reader().language,
      threads: context.threads)
    stream.window = source.dates.window
    var (count, status) = (0, ReadingStatus.complete)
    var (leftOut, undated) = (0, 0)
    // The threads read, extract, resolve and put into words at once, so that all of it counts as one.
    while let batch = await context.timeThreads(
      .extracting, { _ in await stream.nextBatch { format.text(ofDocument: 0, in: format.records(of: $0)) } })
    {
      for files in batch.passedOver { context.remark("\(files)") }
      for remark in batch.remarks { context.remark("\(remark)") }
      for problem in batch.problems { context.remark("\(problem)") }
      (leftOut, undated) = (leftOut + batch.leftOutCount, undated + batch.undatedCount)
      if !batch.problems.isEmpty { status = .someInputsUnread }
      try context.time(.writing) {
        if count == 0, !batch.results.isEmpty { try sink.write(format.head) }
        count += batch.results.count
        for text in batch.results { try sink.write(text) }
        try sink.flush()
      }
    }
    source.dates.tell(undated: undated, in: context)
    if count == 0, leftOut > 0 { throw source.dates.nothing(of: nil) }
    if count == 0 { throw ExitCode.failure }
    return status
  }

  private var recordFormat: RecordFormat {
    let tableFormat: TableFormat? =
      switch choice ?? Self.suffixes.format(of: file) {
      case nil, .json: nil
      case .csv: .csv
      case .tsv: .tsv
      }
    return RecordFormat(table: tableFormat, includesText: withText, options: source.coMention.options)
  }
}

/// How mentions are written: JSON Lines, or a table with a row a mention.
private struct RecordFormat: Sendable {
  /// nil for JSON Lines.
  var table: TableFormat?
  var includesText: Bool
  var options: CoMentionOptions

  /// The records that the options ask for.
  func records(of index: EntityIndex) -> MentionRecords {
    var records = MentionRecords(index) {
      options.includes($0.type) && $0.mentions.count >= options.minimumMentions
    }
    records.includesText = includesText
    return records
  }

  /// What comes before the first document.
  var head: String { table.map { Self.columns.formatted(as: $0) } ?? "" }

  /// One document, line feeds included.
  func text(ofDocument number: Int, in records: MentionRecords) -> String {
    guard let table else { return records.jsonLine(ofDocument: number) }
    var rows = Self.columns
    for row in records.rows(ofDocument: number) {
      rows.append([
        .text(row.document), .integer(row.offsets.lowerBound), .integer(row.offsets.upperBound), .text(row.text),
        .text(row.type.rawValue), .text(row.entity), .text(row.name), .real(row.score),
      ])
    }
    return rows.formattedRows(as: table)
  }

  private static var columns: Table { Table("document", "start", "end", "text", "type", "entity", "name", "score") }
}
