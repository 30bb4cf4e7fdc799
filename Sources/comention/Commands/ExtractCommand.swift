import ArgumentParser
import ComentionKit

/// Mentions as JSON Lines.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write the mentions of every document.",
    discussion: """
      JSON Lines, one document a line, with sentences and mentions; offsets are Unicode scalars, end exclusive. \
      `entity` is one key for all documents given. With --tsv or --csv: one mention a line.

      EXAMPLES
        comention extract articles/ > mentions.jsonl
        comention extract article.txt --with-text | jq '.mentions[].name'
        comention extract articles/ --tsv --types person | cut -f 5 | sort | uniq -c
      """)

  enum Choice: String, EnumerableFlag {
    case csv
    case tsv

    static func help(for value: Choice) -> ArgumentHelp? {
      "Write one mention a line as \(value == .csv ? "comma" : "tab")-separated values."
    }
  }

  @OptionGroup var input: InputOptions
  @Flag(help: "Include the text of the documents.")
  var withText = false
  @Flag(exclusivity: .exclusive) var choice: Choice?
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file, whole or not at all.", valueName: "file"))
  var output: String?
  @OptionGroup var source: GraphSource

  func run() async throws {
    var loader = InputLoader()
    guard case .documents(let documents) = try loader.load(input.inputs, as: input.format.kind) else {
      throw ValidationError("a graph file has no text; give documents")
    }
    let index = try await source.extract(documents)
    let options = source.coMention.options
    var records = MentionRecords(index) {
      options.types.contains($0.type) && $0.mentions.count >= options.minimumMentions
    }
    records.includesText = withText
    if let output {
      try OutputFiles.write(Array(formatted(records).joined().utf8), to: output)
    } else {
      var sink = FileSink.standardOutput()
      for piece in formatted(records) { try sink.write(piece) }
      try sink.flush()
    }
    if loader.hasProblems { throw ExitCode.someInputsUnread }
  }

  /// The output in pieces, so that a long corpus need not be one string.
  private func formatted(_ records: MentionRecords) -> any Sequence<String> {
    switch choice {
    case nil: records.jsonLines
    case .csv: [records.table.formatted(as: .csv)]
    case .tsv: [records.table.formatted(as: .tsv)]
    }
  }
}

extension MentionRecords {
  /// One row a mention, in the order of the documents.
  fileprivate var table: Table {
    var table = Table("document", "start", "end", "text", "type", "entity", "name", "score")
    for row in documentIndices.lazy.flatMap(rows(ofDocument:)) {
      table.append([
        .text(row.document), .integer(row.offsets.lowerBound), .integer(row.offsets.upperBound), .text(row.text),
        .text(row.type.rawValue), .text(row.entity), .text(row.name), .real(row.score),
      ])
    }
    return table
  }
}
