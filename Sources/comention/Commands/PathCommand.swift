import ArgumentParser
import ComentionKit

/// The shortest path between two nodes.
struct PathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Show how two nodes are connected.",
    discussion: """
      The shortest path, where the length of an edge is the inverse of its weight: strong ties are short. \
      With documents as input every step comes with a sentence that shows it.

      EXAMPLES
        comention path "Kang Kyung-wha" "Martha Raddatz" articles/
        comention path 0 33 karate.tsv --hops
      """)

  @OptionGroup var names: NamesAndInputs
  @Flag(help: "Count every edge as one step, whatever its weight.")
  var hops = false
  @OptionGroup var source: GraphSource
  @OptionGroup var table: TableOptions

  func run() async throws {
    let (names, inputs) = try names.split(nameCount: 2...2)
    let loaded = try await source.load(inputs, as: self.names.format.kind)
    let lookup = NodeLookup(loaded)
    let (from, to) = (try lookup.node(named: names[0]), try lookup.node(named: names[1]))
    guard let path = loaded.graph.graph.shortestPath(from: from, to: to, weightsAs: hops ? .none : .strength) else {
      let (a, b) = (loaded.graph.name(of: from), loaded.graph.name(of: to))
      throw LookupError(description: "no path connects \(a) and \(b)")
    }
    try table.show(steps(of: path.nodes, in: loaded))
    try loaded.finish()
  }

  private func steps(of nodes: [Int], in loaded: LoadedGraph) -> Table {
    let graph = loaded.graph
    var table = Table("step", "name", "type", "weight", "sentence", "id")
    for (step, node) in nodes.enumerated() {
      let edge = step == 0 ? nil : graph.graph.edgeIndex(between: nodes[step - 1], and: node)
      let passage = edge.flatMap { edge in loaded.coMentions?.passages(ofEdge: edge).first }
      table.append([
        .integer(step), .text(graph.name(of: node)), graph.nodeAttributes["type"]?[node],
        edge.map { .real(graph.graph.edge($0).weight) }, passage.map { .text($0.text) }, .text(graph.nodeIDs[node]),
      ])
    }
    return table
  }
}
