import ArgumentParser
import ComentionKit

/// A graph from documents or from a graph file: what most commands work on.
struct GraphSource: ParsableArguments {
  @OptionGroup var coMention: CoMentionOptionGroup
  @OptionGroup var tagging: TaggerOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  /// Reads the inputs and builds the graph.
  func load(_ inputs: [String], as kind: InputKind?) async throws -> LoadedGraph {
    var loader = InputLoader()
    switch try loader.load(inputs, as: kind) {
    case .graph(let graph):
      Timings.current.threads = coMention.threads.count
      let filtered = Timings.current.time(.building) { graph.filtered(by: coMention.options) }
      return LoadedGraph(
        graph: filtered, coMentions: nil, hasProblems: loader.hasProblems, threads: coMention.threads.count,
        unfiltered: graph.graph)
    case .documents(let documents):
      let index = try await extract(documents)
      let coMentions = Timings.current.time(.building) { CoMentionGraph(index, options: coMention.options) }
      return LoadedGraph(
        graph: coMentions.graph, coMentions: coMentions, hasProblems: loader.hasProblems,
        threads: coMention.threads.count)
    }
  }

  /// Extracts and resolves, with a progress line on a terminal.
  func extract(_ documents: [Document]) async throws -> EntityIndex {
    let decided = try DecisionFile(coMention.decisions)
    var options = Analysis.Options()
    options.extractor = EntityExtractor(tagger: try tagging.tagger())
    options.decisions = decided.decisions
    options.threads = coMention.threads.count
    Timings.current.threads = options.threads
    let start = ContinuousClock.now
    defer { Timings.current.add(.now - start, to: .extracting) }
    var progress = ProgressLine(total: documents.count, what: "documents")
    let index = await EntityIndex(extractedFrom: documents, options: options) { progress.update($0) }
    progress.clear()
    decided.reportUnmatched(index.unmatchedDecisions)
    return index
  }
}

/// A graph, and what it was built from where that is known.
struct LoadedGraph {
  var graph: AttributedGraph
  /// The documents behind the graph; nil for a graph file.
  var coMentions: CoMentionGraph?
  /// Whether some inputs were left out.
  var hasProblems: Bool
  /// How many threads may work on it.
  var threads = 1
  /// The graph of a file before the filters; nil for documents.
  var unfiltered: WeightedGraph?

  /// Ends the command with the status that says whether all inputs were read.
  func finish() throws {
    if hasProblems { throw ExitCode.someInputsUnread }
  }
}

extension ExitCode {
  /// Done, but some inputs could not be read.
  static let someInputsUnread = ExitCode(3)
}

extension AttributedGraph {
  /// The graph under the filters that also make sense for a graph file; attributes it lacks filter nothing.
  func filtered(by options: CoMentionOptions) -> AttributedGraph {
    let types: [String?]? = if case .text(let types)? = nodeAttributes["type"] { types } else { nil }
    let mentions = nodeAttributes["mentions"]
    let nodes = (0..<graph.nodeCount).filter { node in
      if let type = types?[node].flatMap(EntityType.init), !options.types.contains(type) { return false }
      return mentions?[node]?.real.map { $0 >= Double(options.minimumMentions) } ?? true
    }
    if nodes.count == graph.nodeCount, options.minimumWeight == 0 { return self }
    return subgraph(of: nodes) { graph.edge($0).weight >= options.minimumWeight }
  }
}
