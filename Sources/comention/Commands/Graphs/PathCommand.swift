import ArgumentParser
import ComentionKit

/// The shortest paths between two nodes.
struct PathCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Show how two nodes are connected.",
    discussion: """
      The shortest path, where the length of an edge is the inverse of its weight: strong ties are short. \
      With documents as input every step comes with a sentence that shows it. Paths of equal length are in the order of \
      their nodes; no path visits a node twice.

      EXAMPLES
        comention path "Kang Kyung-wha" "Martha Raddatz" articles/
        comention path 0 33 karate.tsv --hops -k 3
        comention path 0 33 karate.tsv --disjoint -k 4 --avoid 8
        comention path falk amsel articles/ --hub-cost 2
      """)

  @OptionGroup var names: NamedInputOptionGroup
  @OptionGroup var options: PathOptionGroup
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func run(in context: CommandContext) async throws {
    let (names, inputs) = try names.split(nameCount: 2...2)
    let (loaded, status) = try await source.load(inputs, as: self.names.format.kind, self.names.graphFile, in: context)
    let (from, to, avoided) = try context.time(.lookup) {
      let lookup = NodeLookup(loaded)
      let (from, to) = (try lookup.node(named: names[0]), try lookup.node(named: names[1]))
      return (from, to, Set(try options.avoid.map { try lookup.node(named: $0) }))
    }
    if let end = [from, to].first(where: avoided.contains) {
      throw ValidationError("--avoid \(loaded.graph.name(of: end)): a path cannot avoid its own end")
    }
    var paths = context.compute("paths") {
      options.paths(from: from, to: to, in: loaded.graph.graph, avoiding: avoided)
    }
    guard !paths.isEmpty else {
      let (a, b) = (loaded.graph.name(of: from), loaded.graph.name(of: to))
      throw LookupError(
        description: "no path connects \(a) and \(b)" + (avoided.isEmpty ? "" : " around what is avoided"))
    }
    if options.choice == .all, paths.count > PathOptionGroup.most {
      paths.removeLast(paths.count - PathOptionGroup.most)
      context.remark("there are more shortest paths; these are the first \(paths.count)")
    }
    if paths.count < options.count { context.remark("there are no more than \(paths.count)") }
    if case .json = table.format(on: context.terminal) {
      try table.write(in: context) { PathsObject(paths: paths, from: from, to: to, loaded: loaded).json }
    } else {
      try table.show(in: context) { steps(of: paths, in: loaded) }
    }
    try status.finish()
  }

  private func steps(of paths: [Path], in loaded: SourcedGraph) -> Table {
    let graph = loaded.graph
    let isList = options.asksForSeveral
    var table = Table(
      columns: (isList ? ["path", "length"] : []) + ["step", "name", "type", "weight", "sentence", "id"])
    for (number, path) in paths.enumerated() {
      for (step, node) in path.nodes.enumerated() {
        let edge = step == 0 ? nil : path.edges[step - 1]
        let passage = edge.flatMap { edge in loaded.coMentions?.passages(ofEdge: edge).first }
        table.append(
          (isList ? [.integer(number + 1), .real(path.length)] : []) + [
            .integer(step), .text(graph.name(of: node)), graph.nodeAttributes["type"]?[node],
            edge.map { .real(graph.graph.edge($0).weight) }, passage.map { .text($0.text) },
            .text(graph.nodeIDs[node]),
          ])
      }
    }
    return table
  }
}
