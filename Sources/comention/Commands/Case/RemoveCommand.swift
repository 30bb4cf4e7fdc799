import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// Documents out of a case.
struct RemoveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take documents out of a case.",
    discussion: """
      Documents are named by their ids, as comention read shows them, or all of a file by its path. The decisions stay. What still lies \
      in a folder comes back when the folder is added again.

      EXAMPLES
        comention remove case.comention 2024/draft.txt
      """)

  @Argument(help: ArgumentHelp("The case.", valueName: "case"), completion: .file(extensions: ["comention"]))
  var file: String
  @Argument(help: ArgumentHelp("Ids of documents, or paths of files.", valueName: "document"))
  var documents: [String]
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { threads.count }

  func run(in context: CommandContext) async throws {
    InputProtection.add([file])
    let writer = try context.time(.reading) { try CaseWriter(opening: file) }
    let settings = writer.settings
    let finder = try CaseFinder(settings.model, minimumScore: settings.minimumScore, in: context).finder
    let removed = try await context.timeThreads(.writing) { threads in
      try await writer.remove(documents, finding: finder, threads: threads)
    }
    writer.settle()
    context.remark("\(counted(removed.count, "document")) removed from \(file)")
  }
}
