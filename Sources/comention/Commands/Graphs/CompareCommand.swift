import ArgumentParser
import ComentionKit

/// How alike two divisions into communities are.
struct CompareCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Tell how alike two divisions into communities are.",
    discussion: """
      PARTITION is delimited text with a column id (or node, or name) and a column community, such as cluster --tsv and \
      export -o nodes.csv write, or with node and community and no header. Nodes in one of the two only are left out.

      1 means the same for all but the variation of information, which is 0 then and counts in nats. The adjusted indices \
      are about 0 for what chance gives.

      EXAMPLES
        comention compare leiden.tsv louvain.tsv
        comention cluster karate.tsv --tsv | comention compare - truth.tsv --json
      """)

  @Argument(
    help: ArgumentHelp("Two files, of which one may be - for standard input.", valueName: "partition"),
    completion: .file())
  var partitions: [String]
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var timings: TimingsOptionGroup
  @OptionGroup var table: TableOptionGroup

  var threadLimit: Int { threads.count }

  func validate() throws {
    if partitions.count != 2 { throw ValidationError("expected two partitions, found \(partitions.count)") }
    if partitions == ["-", "-"] { throw ValidationError("standard input holds one partition only") }
  }

  func run(in context: CommandContext) async throws {
    let files = try context.time(.reading) { try partitions.map { try PartitionFile(path: $0) } }
    let (first, second) = context.time(.building) { files[0].common(with: files[1]) }
    let shared = first.communityOf.count
    let left = files.map { $0.communities.count - shared }
    if left != [0, 0] {
      context.remark(
        "\(left[0]) nodes are in the first only, \(left[1]) in the second only; they are left out")
    }
    guard shared > 0 else {
      throw LookupError(
        description: "\(partitions[0]) and \(partitions[1]) have no node in common; are both by id, or both by name?")
    }
    let comparison = context.compute("comparison") { self.comparison(first, second) }
    try table.show(in: context) { comparison }
  }

  private func comparison(_ first: Partition, _ second: Partition) -> Table {
    let comparison = PartitionComparison(first, second)
    var table = Table.ofProperties
    func add(_ name: String, _ value: AttributeValue) { table.append([.text(name), value]) }
    add("nodes in both", .integer(first.communityOf.count))
    add("communities of the first", .integer(first.count))
    add("communities of the second", .integer(second.count))
    add("normalized mutual information", .real(comparison.normalizedMutualInformation))
    add("adjusted mutual information", .real(comparison.adjustedMutualInformation))
    add("adjusted Rand index", .real(comparison.adjustedRand))
    add("Rand index", .real(comparison.rand))
    add("variation of information", .real(comparison.variationOfInformation))
    return table
  }
}
