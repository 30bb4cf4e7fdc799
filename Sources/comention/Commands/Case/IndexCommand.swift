import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// Documents into one file that is asked again and again.
struct IndexCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Make a case file of documents, to be asked again and again.",
    discussion: """
      A case is one SQLite file with the documents, the names in them, who is meant and who is tied to whom. Every command takes it \
      in place of the documents and gives the same results without reading them again. What is said here of how documents are read \
      holds for all that are added later.

      EXAMPLES
        comention index articles/ -o case.comention
        comention rank case.comention --top 20
        comention add case.comention more/
        comention decide case.comention decisions.tsv
        comention search case.comention "harbour dues" --with "Ada Obi"
      """)

  @OptionGroup var input: DocumentInputOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The case file to make.", valueName: "file"),
    completion: .file(extensions: ["comention"]))
  var output: String
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var tagging: TaggerOptionGroup
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var force: ForceOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var threadLimit: Int { threads.count }

  var isForced: Bool { force.isForced }

  func validate() throws { try reading.checkLanguages(model: tagging.model) }

  func run(in context: CommandContext) async throws {
    try CaseArguments.checkDocuments(input.inputs, input.format.kind)
    // What folders hold is known, and noted, when it was read.
    InputProtection.add(input.inputs)
    try checkOutput()
    let finder = try CaseFinder(tagging.model, minimumScore: tagging.minScore, in: context)
    let addition = try await OutputFiles.making(output) { temporary in
      let settings = CaseFinder.settings(reading, tagging)
      let writer = try context.time(.writing) {
        try CaseWriter.create(at: temporary, settings, program: "comention \(Comention.configuration.version)")
      }
      let addition = try await CaseAdding(context, finder).add(input.inputs, to: writer)
      // Before the case takes its place, which may be that of a document.
      InputProtection.add(addition.paths)
      guard !addition.added.isEmpty else {
        try CaseAdding.tell(problemsOf: addition, reading.errors, in: context)
        throw ExitCode.failure
      }
      try context.time(.writing) { try writer.finish() }
      return addition
    }
    context.remark("\(counted(addition.added.count, "document")) in \(output)")
    try CaseAdding.finish(addition, reading.errors, in: context)
  }

  /// A case may hold decisions that stand nowhere else.
  private func checkOutput() throws {
    guard !isForced, CaseHeader.isCase(at: output) else { return try OutputFiles.check(output) }
    throw ValidationError(
      "\(output) is a case, whose decisions would be lost; add documents to it with comention add, choose another name, or "
        + "insist with --force")
  }
}
