import ComentionKit

/// What was said of documents where a graph file is read, which has been made already.
extension SourceOptionGroup {
  /// Tells of options that make no difference to a graph file, and would be taken to.
  func tellUnused(of graph: AttributedGraph, named input: String, in context: CommandContext) {
    let file = input == "-" ? "standard input" : input
    let options = coMention.optionsOfDocuments + tagging.optionsOfDocuments + reading.optionsOfDocuments
    if !options.isEmpty {
      context.remark(
        "\(file) is a graph file: \(options.inSentence) \(options.count == 1 ? "does" : "do") nothing; give the documents "
          + "it was made from")
    }
    if graph.graph.nodeCount == 0 { return }
    if coMention.minMentions > 1, graph.nodeAttributes["mentions"] == nil {
      context.remark("\(file): no node says how often it is mentioned: --min-mentions leaves nobody out")
    }
    if coMention.types.values != nil, graph.nodeAttributes["type"] == nil {
      context.remark("\(file): no node has a type: --types leaves nobody out")
    }
  }
}

extension CommandContext {
  /// Tells of options that make no difference, and would be taken to.
  ///
  /// - Parameters:
  ///   - options: Their names.
  ///   - reason: What makes them do nothing, behind "with".
  func remark(unused options: [String], _ reason: String) {
    guard !options.isEmpty else { return }
    remark("\(options.inSentence) \(options.count == 1 ? "does" : "do") nothing with \(reason)")
  }
}

extension CoMentionOptionGroup {
  /// The options that were given and say what ties whom, where mentions alone are asked for.
  var optionsOfTies: [String] { optionsOfDocuments + (minWeight == 0 ? [] : ["--min-weight"]) }

  /// The options that were given and say how a graph is built from documents.
  fileprivate var optionsOfDocuments: [String] {
    let (given, standard) = (options, CoMentionOptions())
    return [
      given.unit == standard.unit ? nil : "--unit", given.weighting == standard.weighting ? nil : "--weighting",
      given.keepsCredits ? "--keep-credits" : nil, given.duplicates == standard.duplicates ? nil : "--duplicates",
    ].compactMap { $0 }
  }
}

extension TaggerOptionGroup {
  /// The options that were given and say which names are found.
  fileprivate var optionsOfDocuments: [String] {
    [model.map { _ in "--model" }, minScore == 0 ? nil : "--min-score"].compactMap { $0 }
  }
}
