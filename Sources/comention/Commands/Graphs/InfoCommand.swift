import ArgumentParser
import ComentionKit
import OrderedCollections
import Primitives

/// Size and shape of a graph.
struct InfoCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Show the size and shape of a graph, and what it was built from.",
    discussion: """
      On a terminal the degrees are drawn as a histogram, in classes that double.

      EXAMPLES
        comention info articles/
        comention info karate.tsv --json
        comention info karate.tsv --structure
      """)

  @OptionGroup var input: InputOptionGroup
  @Flag(help: "Tell more, which takes longer: triangles, assortativity, diameter, cores, bridges.")
  var structure = false
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, input.graphFile, in: context)
    var properties = context.compute("size") { self.properties(of: loaded) }
    if structure { GraphStructure(loaded.graph, in: context).append(to: &properties) }
    let histogram = context.compute("degrees") { DegreeHistogram(loaded.graph.graph) }
    let format = table.format(on: context.terminal)
    if case .aligned(let width, _) = format {
      // Beside the labels there is room for so much on a narrow screen.
      try table.write(in: context) {
        properties.formatted(as: format) + "\n" + histogram.text(width: min(40, (width ?? 80) - 24))
      }
    } else if case .json = format {
      try table.write(in: context) { Self.object(properties, histogram) }
    } else {
      for (degrees, count) in histogram.classes {
        let name = degrees.count == 1 ? "\(degrees.lowerBound)" : "\(degrees.lowerBound) to \(degrees.upperBound)"
        properties.append([.text("nodes of degree \(name)"), .integer(count)])
      }
      try table.show(in: context) { properties }
    }
    try status.finish()
  }

  /// Everything as one object, the degrees as a list of classes.
  private static func object(_ properties: Table, _ histogram: DegreeHistogram) -> String {
    let json = JSONText { json in
      properties.addProperties(to: &json)
      json.add("degrees", histogram.classes) { json, entry in
        json.object {
          $0.add("from", entry.degrees.lowerBound)
          $0.add("to", entry.degrees.upperBound)
          $0.add("nodes", entry.count)
        }
      }
    }
    return json.text + "\n"
  }

  private func properties(of loaded: SourcedGraph) -> Table {
    let graph = loaded.graph.graph
    let components = graph.connectedComponents()
    var table = Table.ofProperties
    func add(_ name: String, _ value: AttributeValue) { table.append([.text(name), value]) }
    if let coMentions = loaded.coMentions { describe(coMentions, add) }
    for (name, value) in loaded.graph.attributes where loaded.coMentions == nil { add(name, value) }
    add("nodes", .integer(graph.nodeCount))
    for type in EntityType.allCases.map(\.rawValue) + loaded.graph.otherTypes.prefix(12) {
      guard case .text(let types)? = loaded.graph.nodeAttributes["type"] else { break }
      add("nodes of type \(type)", .integer(types.count { $0 == type }))
    }
    add("edges", .integer(graph.edgeCount))
    add("total weight", .real(graph.totalWeight))
    let pairs = Double(graph.nodeCount) * Double(graph.nodeCount - 1) / 2
    add("density", .real(pairs > 0 ? Double(graph.edgeCount) / pairs : 0))
    add("components", .integer(components.count))
    add("nodes in largest component", .integer(components.members.first?.count ?? 0))
    add("nodes without edges", .integer((0..<graph.nodeCount).count { graph.degree(of: $0) == 0 }))
    add("mean degree", .real(graph.nodeCount > 0 ? 2 * Double(graph.edgeCount) / Double(graph.nodeCount) : 0))
    add("highest degree", .integer((0..<graph.nodeCount).map { graph.degree(of: $0) }.max() ?? 0))
    return table
  }

  private func describe(_ coMentions: CoMentionGraph, _ add: (String, AttributeValue) -> Void) {
    let index = coMentions.index
    add("documents", .integer(index.documents.count))
    add("paragraphs", .integer(index.documents.reduce(0) { $0 + $1.paragraphs.count }))
    add("sentences", .integer(index.documents.reduce(0) { $0 + $1.sentences.count }))
    add("passages in several documents", .integer(coMentions.duplicates.groups.count))
    add("copies of passages", .integer(coMentions.duplicates.copyCount))
    add("documents that tell a story again", .integer(coMentions.duplicates.reprintCount))
    add("duplicates", .text(coMentions.options.duplicates.rawValue))
    add("mentions", .integer(index.documents.reduce(0) { $0 + $1.mentions.count }))
    // With copies, a passage counts once, and nodes have fewer.
    if coMentions.options.duplicates != .count, coMentions.duplicates.copyCount > 0,
      case .integer(let counted)? = coMentions.graph.nodeAttributes["mentions"]
    {
      add("mentions that count, of nodes", .integer(counted.reduce(0) { $0 + ($1 ?? 0) }))
    }
    add("entities", .integer(index.entities.count))
    add("unit", .text(coMentions.options.unit.description))
    add("units", .integer(coMentions.unitCount))
    add("weighting", .text(coMentions.options.weighting.rawValue))
  }
}
