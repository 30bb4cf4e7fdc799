import ArgumentParser
import ComentionKit
import Primitives

/// Doubtful joins and separations as decisions to edit.
struct ReviewCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Print doubtful joins of names as decisions to edit.",
    discussion: """
      Every line is a decision that would change what the rules made, behind a #: take the # away where you know better, and \
      give the file to any command with --decisions; comention decide shows beforehand what it does. Behind the decision stand its \
      weight, why it is in doubt, and a sentence. The weight is impact times doubt: the sum of the changes of PageRank, times how \
      likely the rules went wrong; what is almost certain, like a surname that one person bears, comes last.

      DECISIONS
      One a line, fields separated by tabs: same, not-same or alias with two names; ignore with a name; retype with a name and \
      person, place or organization; rename with a name and the one to show. A name is an id (p:ada-byron) or a name as rank and explain \
      show it. A fourth field is the id of the only document the line is about: same moves the mentions there. A field that begins \
      with # is a remark. What joins people with different full names, or entities of different types, has to be written same! (or \
      alias!). Their order has no effect.

      EXAMPLES
        comention review articles/ -o decisions.tsv
        comention decide articles/ decisions.tsv
        comention rank articles/ --decisions decisions.tsv
        comention review articles/ --decisions decisions.tsv --top 50
      """)

  @OptionGroup var input: DocumentInputOptionGroup
  @Option(in: .atLeast(1), help: ArgumentHelp("Show only the first n lines.", valueName: "n"))
  var top = 20
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, whole or not at all.", valueName: "file"),
    completion: .file())
  var output: String?
  @OptionGroup var source: SourceOptionGroup

  func run(in context: CommandContext) async throws {
    // What folders hold is known, and noted, when it was read.
    InputProtection.add(input.inputs)
    if let output, output != "-" { try InputProtection.check(output) }
    try refuseToForget()
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, in: context)
    guard let coMentions = loaded.coMentions else {
      throw ValidationError("a graph file has no names to join; give the documents it was made from")
    }
    let review = context.compute("review") { Review(of: coMentions, limit: top) }
    let lines = review.doubts.map { $0.line + "\n" }.joined()
    try context.write(Array(lines.utf8), to: output)
    if review.doubts.isEmpty { context.remark("nothing in doubt") }
    try status.finish()
  }
}

extension ReviewCommand {
  /// Decisions that somebody made don't give way to proposals.
  private func refuseToForget() throws {
    guard let output, output != "-", !isForced, let stream = try? ByteStream(path: output),
      let bytes = try? stream.rest(upTo: 1 << 24)
    else { return }
    let isMade = bytes.split(separator: UInt8(ascii: "\n")).contains { $0.first != UInt8(ascii: "#") }
    if isMade {
      throw ValidationError(
        "\(output) holds decisions, which would be lost; write to another file, or insist with --force")
    }
  }
}

extension DoubtfulDecision {
  /// The decision behind a `#`, with weight and reason as a remark, and the sentence as another.
  fileprivate var line: String {
    let evidence = quotation.map { ["# \($0.document): \($0.text)"] } ?? []
    return "#" + (decision.fields + ["# \(weight.significant(3)) \(reason)"] + evidence).joined(separator: "\t")
  }
}
