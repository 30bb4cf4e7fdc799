public import ArgumentParser
public import ComentionKit
import Primitives

/// A step of resolving the names of documents that are on many machines.
struct ResolveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Do a step of resolving names for an engine that runs it on many machines.",
    discussion: """
      A filter: lines of JSON in, lines of JSON out, in any order, a line at a time. The last line says how many were read and written, \
      so that an engine sees when a filter died early. docs/spark.md has the formats and the order of the steps, which \
      Distributed/comention_spark.py runs; the entities are those that one process finds in all documents.

      Steps: documents, longer, open, completed, facts, votes, names, entities, naming, duplicates.

      EXAMPLES
        comention resolve documents < records.jsonl > documents.jsonl
        comention resolve facts < documents.jsonl
        comention resolve names --facts facts.jsonl < documents.jsonl
      """)

  @Argument(help: "The step.")
  var step: ResolutionStep
  @Option(
    help: ArgumentHelp(
      "What the documents together say of names: files of facts whose counts are summed.", valueName: "file"),
    completion: .file())
  var facts: [String] = []
  @OptionGroup var tagging: TaggerOptionGroup
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { threads.count }

  func validate() throws { try reading.checkLanguages(model: tagging.model) }

  func run(in context: CommandContext) async throws {
    let output = LineOutput()
    var lines = LineFilter { try output.write($0) }
    if step == .documents {
      let extraction = try context.time(.loading) {
        RecordExtraction(
          reader: reading.reader(), extractor: EntityExtractor(tagger: try tagging.tagger()), threads: context.threads)
      }
      try await context.timeThreads(.extracting) { _ in try await extraction.run(&lines) }
    } else {
      var filter = context.time(.loading) { ResolutionFilter(threads: context.threads) }
      try context.time(.reading) {
        for file in facts { try filter.learn(from: file) }
      }
      try await context.timeThreads(.resolving) { _ in try await filter.run(step, &lines) }
    }
    try output.flush()
  }
}

extension ResolutionFilter {
  /// Takes note of the facts in a file.
  fileprivate mutating func learn(from file: String) throws {
    let bytes = try ByteInput(file).rest()
    do {
      var lines = LineFilter(bytes: bytes) { _ in }
      try learn(from: &lines)
    } catch let error as LineError {
      throw InputError(name: file, reason: "\(error)", advice: "")
    }
  }
}

extension ResolutionStep: ExpressibleByArgument {}
