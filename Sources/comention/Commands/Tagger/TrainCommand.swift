import ArgumentParser
import ComentionKit
import Primitives
import TaggerTraining

/// A tagger of one's own.
struct TrainCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train a tagger on annotated texts, for a language or a domain of your own.",
    discussion: """
      Files hold one token and its tag a line (BIO or BIOES, the tag last, a blank line between sentences, -DOCSTART- before a \
      document), JSON Lines ({"text", "mentions": [{"start", "end", "type"}]}), or running text with names in brackets \
      ([PER Amina Diallo] flew to [LOC Lagos], a line “=== id” before each document).

      The same files and seed give the same model, on any machine. About 20 seconds for a million words and an epoch on two \
      processors. The model is written whole or not at all: Ctrl-C leaves nothing behind.

      EXAMPLES
        comention train --train news.bio notes.jsonl --dev held-out.bio -o mine.model
        comention extract articles/ --model mine.model
        comention train --language de --train samples/annotated/de/*.txt -o german.model
      """)

  @Option(
    name: .customLong("train"), parsing: .upToNextOption,
    help: ArgumentHelp("Annotated files to learn from.", valueName: "file"), completion: .file())
  var trainingFiles: [String]
  @Option(
    name: .customLong("dev"), parsing: .upToNextOption,
    help: ArgumentHelp("Annotated files to measure on, which are not learnt from.", valueName: "file"),
    completion: .file())
  var devFiles: [String] = []
  @Option(name: .shortAndLong, help: ArgumentHelp("Where the model goes.", valueName: "file"), completion: .file())
  var output: String
  @OptionGroup var textLanguage: TextLanguageOptionGroup
  @Option(in: .from(1, to: 1000), help: ArgumentHelp("How often all texts are seen.", valueName: "n"))
  var epochs = 4
  @Option(
    in: .atLeast(0),
    help: ArgumentHelp("Where random numbers start: of first weights and order.", valueName: "n"))
  var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp(
      "Word vectors to start from: rows of 64 little-endian 32-bit numbers. The default are those of the built-in model.",
      valueName: "file"), completion: .file())
  var vectors: String?
  @Option(
    help: ArgumentHelp(
      "Measure what features are worth: leave out lists, cues, document, rules, vectors, wide or deep (several with commas). The model is for this only.",
      valueName: "groups"))
  var without: String?
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var force: ForceOptionGroup
  @OptionGroup var timings: TimingsOptionGroup
  @OptionGroup var table: TableFormatOptionGroup

  var threadLimit: Int { threads.count }

  var isForced: Bool { force.isForced }

  func validate() throws {
    if trainingFiles.isEmpty { throw ValidationError("--train needs at least one file") }
  }

  func run(in context: CommandContext) async throws {
    let language = textLanguage.language
    let texts = try context.time(.reading) { try AnnotatedCorpus.texts(at: trainingFiles, language: language) }
    // Read before training, so that a slip in a name is told at once.
    let held = try context.time(.reading) {
      try devFiles.map { ($0, try AnnotatedCorpus.texts(at: [$0], language: language)) }
    }
    try OutputFiles.check(output)
    var settings = TaggerTrainer.Settings()
    settings.epochs = epochs
    settings.seed = seed
    settings.threads = context.threads
    settings.withheld = try withheld
    let trainer = try context.time(.loading) {
      try TaggerTrainer(settings: settings, vectors: try vectors.map(Self.readVectors), language: language)
    }
    let bytes = try await context.timeThreads(.training) { _ in
      var line: ProgressLine?
      defer { line?.clear() }
      return try await trainer.train(texts) { progress in
        if line == nil { line = ProgressLine(total: progress.steps, what: "steps", on: context.terminal) }
        line?.update(progress.step, remark: "loss \(progress.loss.fixed(4))")
      }
    }
    try context.time(.writing) { try OutputFiles.write(bytes, to: output) }
    guard !held.isEmpty else { return }
    let tagger = SequenceTagger(
      model: try context.time(.loading) { try TaggerModel(bytes) }, withholding: settings.withheld)
    var rows: [(String, NameScores)] = []
    for (file, texts) in held { rows.append((file, await EvaluateNamesCommand.scores(tagger, on: texts, in: context))) }
    try context.write(
      Array(EvaluateNamesCommand.table(rows).formatted(as: table.format(on: context.terminal)).utf8), to: nil)
  }

  private var withheld: FeatureGroups {
    get throws {
      var groups: FeatureGroups = []
      for name in (without ?? "").split(separator: ",") {
        guard let group = FeatureGroups.named[String(name)] else {
          let known = FeatureGroups.named.keys.sorted()
          let question = NearestNames(to: String(name), among: known).question.map { " \($0)" } ?? ""
          throw ValidationError("--without: “\(name)” is none of \(known.joined(separator: ", ")).\(question)")
        }
        groups.insert(group)
      }
      return groups
    }
  }

  private static func readVectors(_ path: String) throws -> [Float] {
    let bytes = try ByteInput(path).rest()
    return bytes.withUnsafeBytes { raw in
      (0..<raw.count / 4).map {
        Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)))
      }
    }
  }
}
