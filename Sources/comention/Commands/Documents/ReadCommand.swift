import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// Documents as they are read, before any name is looked for.
struct ReadCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Show what is read of documents, and what of them is the story.",
    discussion: """
      JSON Lines, one document a line: id, title, date, author, language, url, format, sha256, text, and its paragraphs with the role \
      each has; offsets are Unicode scalars, end exclusive. Every command reads documents this way. Story, title, heading, caption, quote \
      and table are the story; credit, header (of a letter) and boilerplate are not, and are listed with --all.

      EXAMPLES
        comention read page.html --to text
        comention read folder/ | jq -r '[.id, .title, .date] | @tsv'
        comention read page.html --explain --to text
      """)

  /// What is written.
  enum Result: String, CaseIterable, ExpressibleByArgument {
    case jsonLines = "jsonl"
    case text
  }

  /// What the suffix of the file stands for.
  private static let suffixes = SuffixedFormats<Result>(
    formats: ["jsonl": .jsonLines, "ndjson": .jsonLines, "txt": .text], options: "--to")

  @OptionGroup var input: DocumentInputOptionGroup
  @Option(
    help:
      "What is written where no file name tells: documents as JSON Lines, the default, or the text of the story alone.")
  var to: Result?
  @Flag(help: "List everything with its role, what is no part of the story too.")
  var all = false
  @Flag(help: "Say why a paragraph is no story; implies --all.")
  var explain = false
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, whole or not at all; its suffix is the format: .jsonl, .txt.", valueName: "file"),
    completion: .file())
  var output: String?
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var dates: DateWindowOptionGroup
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var force: ForceOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { threads.count }

  var isForced: Bool { force.isForced }

  /// The file, if it isn't standard output.
  private var file: String? { output == "-" ? nil : output }

  func validate() throws {
    if to == nil { try Self.suffixes.check(file) }
    try reading.checkLanguages(model: nil)
  }

  func run(in context: CommandContext) async throws {
    if let file, let to, let said = Self.suffixes.format(of: file), said != to {
      context.remark(suffixOf: file, isNotOf: to.rawValue)
    }
    var loader = InputLoader(context, reading, keepsForeignDocuments: true)
    let all: [Document]
    switch try loader.load(input.inputs, as: input.format.kind) {
    case .documents(let read): all = read
    case .caseFile(let reader): all = try context.time(.reading) { try reader.documents() }
    case .graph: throw ValidationError("a graph file has no text; give documents")
    }
    let documents = try dates.selected(of: all, in: context)
    var files = OutputFiles()
    var sink = if let file { try files.sink(for: file) } else { FileSink.standardOutput() }
    // A few at a time, so that a long corpus need not be one string.
    for start in stride(from: 0, to: documents.count, by: context.threads * 64) {
      let batch = Array(documents[start..<min(start + context.threads * 64, documents.count)])
      let texts = await context.timeThreads(.writing) { threads in
        await batch.concurrentMap(threads: threads) { words(of: $0, isOnly: documents.count == 1) }
      }
      try context.time(.writing) { for text in texts { try sink.write(text) } }
    }
    try sink.flush()
    try files.commit()
    try loader.status.finish()
  }

  private func words(of document: Document, isOnly: Bool) -> String {
    let readout = DocumentReadout(document)
    let isAll = all || explain
    switch to ?? Self.suffixes.format(of: file) ?? .jsonLines {
    case .jsonLines: return readout.jsonLine(includingPage: isAll, reasons: explain)
    case .text: return readout.plainText(heading: !isOnly, includingPage: isAll, reasons: explain)
    }
  }
}
