import ArgumentParser
import ComentionKit
import GraphDrawing
import Primitives

/// A panel for each slice.
struct SlicesPicture {
  private let slices: GraphSlices
  private let scores: [SliceScores]
  private let command: SlicesCommand

  init(of slices: GraphSlices, _ scores: [SliceScores], _ command: SlicesCommand) {
    (self.slices, self.scores, self.command) = (slices, scores, command)
  }

  /// The picture: one layout of all slices together, drawn once for each.
  func svg(in context: CommandContext) throws -> [UInt8] {
    guard slices.slices.count <= SmallMultiples.maximumPanels else {
      throw ValidationError(
        "\(slices.slices.count) slices are more than the \(SmallMultiples.maximumPanels) that a picture has room for; choose a "
          + "longer one with --by, or fewer documents with --since and --until")
    }
    let (union, highest) = try context.time(.drawing) { try self.union() }
    var style = DrawingStyle()
    style.size = highest
    var options = DrawingOptions()
    options.nodeBudget = command.top > 0 ? .highest(command.top) : .about(40)
    options.hasLegend = false
    options.layout = command.engine.options
    options.layout.threads = context.threads
    let drawing = context.time(.drawing) { Drawing(of: union, style: style, options: options) }
    let positions = try context.timeThreads(.layout) { _ in try drawing.positions(using: command.engine.process) }
    return context.time(.drawing) { multiples(union, positions).svg }
  }

  /// All slices in one graph, and the highest score of everybody in any.
  private func union() throws -> (AttributedGraph, NodeScores) {
    var builder = AttributedGraph.Builder()
    var highest: [Double] = []
    for (slice, found) in zip(slices.slices, scores) {
      let graph = slice.coMentions.graph
      for node in 0..<graph.graph.nodeCount {
        let number = builder.addNode(
          graph.nodeIDs[node], name: graph.name(of: node), type: graph.nodeAttributes["type"]?[node]?.description)
        if number == highest.count { highest.append(-.infinity) }
        highest[number] = max(highest[number], found.scores[node])
      }
      for edge in graph.graph.edges {
        try builder.addEdge(graph.nodeIDs[edge.source], graph.nodeIDs[edge.target], weight: edge.weight)
      }
    }
    return (builder.build(), NodeScores(highest))
  }

  private func multiples(_ union: AttributedGraph, _ positions: [NodePosition]) -> SmallMultiples {
    var placeOf: [String: Int] = [:]
    let nodes = positions.enumerated().map { place, position in
      placeOf[union.nodeIDs[position.node]] = place
      return SmallMultiples.Node(
        id: union.nodeIDs[position.node], name: union.name(of: position.node), x: position.x, y: position.y)
    }
    let names = slices.names
    let communities = slices.members.map { members in
      let named = members.prefix(2).map { names[$0] ?? $0 }.joined(separator: ", ")
      return members.count > 2 ? "\(named) +\(members.count - 2)" : named
    }
    var options = SmallMultiples.Options()
    (options.title, options.theme) = (command.title, command.theme)
    options.sizeMeaning = scores.first.map { $0.measure == .pageRank ? "PageRank" : $0.measure.name } ?? ""
    options.notes = [
      "\(nodes.count) of \(union.graph.nodeCount) entities, those highest in any slice; a community keeps its number where the "
        + "Jaccard index of its members is at least \(command.matching.overlap)"
    ]
    return SmallMultiples(
      nodes: nodes, panels: zip(slices.slices, scores).map { panel($0, $1.scores, placeOf) }, communities: communities,
      options: options)
  }

  private func panel(_ slice: GraphSlices.Slice, _ scores: NodeScores, _ placeOf: [String: Int]) -> SmallMultiples.Panel
  {
    let graph = slice.coMentions.graph
    let places = graph.nodeIDs.map { placeOf[$0] }
    let members = places.enumerated().compactMap { node, place in
      place.map { SmallMultiples.Member(node: $0, size: max(0, scores[node]), community: slice.communityOf[node]) }
    }
    let ties = graph.graph.edges.compactMap { edge -> SmallMultiples.Tie? in
      guard let source = places[edge.source], let target = places[edge.target] else { return nil }
      return SmallMultiples.Tie(source: source, target: target, weight: edge.weight)
    }
    return SmallMultiples.Panel(
      name: slice.time.name, note: counted(slice.time.documents.count, "document"), members: members, ties: ties)
  }
}
