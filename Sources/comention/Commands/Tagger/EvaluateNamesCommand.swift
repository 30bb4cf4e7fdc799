import ArgumentParser
import ComentionKit
import Primitives

/// Precision, recall and F1 of the names that are found.
struct EvaluateNamesCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Measure how well names are found.",
    discussion: """
      A name counts as found where span and type are exactly those of the annotation. Files are as for train: tokens and \
      tags, JSON Lines with spans, or text with names in brackets. Files of tokens are measured on their own tokens and sentences.

      EXAMPLES
        comention evaluate names held-out.bio
        comention evaluate names held-out.bio --model mine.model --confusion
      """)

  @Argument(help: ArgumentHelp("Annotated files, or -.", valueName: "file"), completion: .file())
  var files: [String]
  @Flag(help: "Show what was taken for what instead.")
  var confusion = false
  @Flag(help: "Measure the rules, without a trained model.")
  var rules = false
  @OptionGroup var textLanguage: TextLanguageOptionGroup
  @OptionGroup var tagging: TaggerOptionGroup
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup
  @OptionGroup var table: TableOptionGroup

  static var fullName: String { "evaluate names" }

  var threadLimit: Int { threads.count }

  func run(in context: CommandContext) async throws {
    let tagger: any MentionTagger = try context.time(.loading) { rules ? RuleTagger() : try tagging.tagger() }
    var rows: [(String, NameScores)] = []
    for file in files {
      let texts = try context.time(.reading) { try AnnotatedCorpus.texts(at: [file], language: textLanguage.language) }
      rows.append((file, await Self.scores(tagger, on: texts, in: context)))
    }
    try table.show(in: context) { confusion ? Self.confusionTable(rows) : Self.table(rows) }
  }

  /// How a tagger does on annotated texts.
  static func scores(
    _ tagger: any MentionTagger, on texts: [AnnotatedText], in context: CommandContext
  ) async -> NameScores {
    await context.timeThreads(.evaluating) { threads in
      let found = await texts.concurrentMap(threads: threads) { tagger.mentions(in: $0.text) }
      var scores = NameScores()
      for (text, mentions) in zip(texts, found) { scores.add(text, found: mentions) }
      return scores
    }
  }

  /// A row for each file and type.
  static func table(_ files: [(name: String, scores: NameScores)]) -> Table {
    var table = Table("file", "type", "annotated", "found", "precision", "recall", "f1")
    for (name, scores) in files {
      let byType = EntityType.allCases.sorted().map { ($0.rawValue, scores.counts[$0] ?? NameScores.Counts()) }
      for (type, counts) in [("all", scores.total)] + byType {
        table.append([
          .text(name), .text(type), .integer(counts.gold), .integer(counts.found), .real(rounded(counts.precision)),
          .real(rounded(counts.recall)), .real(rounded(counts.f1)),
        ])
      }
    }
    return table
  }

  private static func confusionTable(_ files: [(name: String, scores: NameScores)]) -> Table {
    var table = Table("file", "annotated", "found", "count")
    let types: [EntityType?] = EntityType.allCases.sorted() + [nil]
    for (name, scores) in files {
      for gold in types {
        for found in types {
          guard let count = scores.confusion[NameScores.Confusion(gold: gold, found: found)] else { continue }
          table.append([
            .text(name), .text(gold?.rawValue ?? "no name"), .text(found?.rawValue ?? "nothing"), .integer(count),
          ])
        }
      }
    }
    return table
  }

  private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
}
