import ArgumentParser
import CaseStore
import ComentionKit

/// Documents into a case that is there.
struct AddCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add documents to a case, and read those again that have changed.",
    discussion: """
      Documents that did not change are not read again; a file that changed takes the place of what it was. Files that are gone are \
      told, and their documents stay until comention remove says so. Afterwards the case gives the same results as one made anew of \
      the documents in it. Without documents, those of the case are looked after.

      EXAMPLES
        comention add case.comention more/
        comention add case.comention
      """)

  @Argument(help: ArgumentHelp("The case.", valueName: "case"), completion: .file(extensions: ["comention"]))
  var file: String
  @Argument(help: ArgumentHelp("Documents, or folders of them.", valueName: "input"), completion: .file())
  var inputs: [String] = []
  @Option(
    help: ArgumentHelp(
      "A file to list all in that could not be read, as tab-separated values; else the first ones are named on standard error.",
      valueName: "file"), completion: .file())
  var errors: String?
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { threads.count }

  func run(in context: CommandContext) async throws {
    try CaseArguments.checkDocuments(inputs, nil)
    InputProtection.add([file])
    let writer = try context.time(.reading) { try CaseWriter(opening: file) }
    context.leaveToTheEnd(writer)
    let finder = try CaseFinder(writer.settings.model, minimumScore: writer.settings.minimumScore, in: context)
    InputProtection.add(inputs)
    let addition = try await CaseAdding(context, finder).add(inputs, to: writer)
    writer.settle()
    InputProtection.add(addition.paths)
    CaseAdding.tell(addition, in: context)
    context.remark(refusedDecisionsOf: try CaseReader(opening: file))
    try CaseAdding.finish(addition, errors, in: context)
  }
}
