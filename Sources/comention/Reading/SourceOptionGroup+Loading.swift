import ArgumentParser
import ComentionKit
import Primitives

extension SourceOptionGroup {
  /// Reads the inputs and builds the graph.
  func load(
    _ inputs: [String], as kind: InputKind?, _ graphFile: GraphFileOptionGroup? = nil, in context: CommandContext
  ) async throws -> (SourcedGraph, ReadingStatus) {
    var loader = InputLoader(context, reading, graphOptions: graphFile?.options ?? GraphReadingOptions())
    switch try loader.load(inputs, as: kind) {
    case .graph(let graph):
      try graph.checkTypes(coMention.options)
      if let decisions = coMention.decisions {
        throw ValidationError(
          "\(decisions): decisions are about names in documents, and \(inputs[0]) is a graph file; "
            + "give the documents it was made from, or leave out --decisions")
      }
      let filtered = context.time(.building) { graph.filtered(by: coMention.options) }
      return (SourcedGraph(graph: filtered, origin: .file(unfiltered: graph.graph)), loader.status)
    case .documents(let documents):
      try graphFile?.checkUnused()
      let index = try await extract(documents, in: context)
      let coMentions = graph(of: index, in: context)
      return (SourcedGraph(coMentions), loader.status.including(index))
    }
  }

  /// Finds what is said twice, and builds the graph.
  func graph(of index: EntityIndex, in context: CommandContext) -> CoMentionGraph {
    context.timeThreads(.building) { threads in
      CoMentionGraph(findingDuplicatesIn: index, options: coMention.options, threads: threads)
    }
  }

  /// Extracts and resolves, with a progress line on a terminal.
  func extract(_ documents: [Document], in context: CommandContext) async throws -> EntityIndex {
    let decided = try context.time(.reading) { try DecisionFile(coMention.decisions) }
    let index = try await extract(documents, following: decided, in: context)
    decided.report(index.decisionOutcomes, in: context)
    return index
  }

  /// Extracts and resolves, and follows decisions.
  func extract(
    _ documents: [Document], following decided: DecisionFile, in context: CommandContext
  ) async throws -> EntityIndex {
    let extractor = try extractor(in: context)
    let extracted = await context.timeThreads(.extracting) { threads in
      var progress = ProgressLine(total: documents.count, what: "documents", on: context.terminal)
      defer { progress.clear() }
      return await extractor.extract(documents, threads: threads) { progress.update($0) }
    }
    let index = context.timeThreads(.resolving) { threads in
      EntityIndex(resolving: extracted, with: .standard, threads: threads)
        .applying(decided.decisions, isForced: coMention.force.isForced)
    }
    if index.entities.isEmpty {
      context.remark(
        "no names in \(counted(documents.count, "document")); comention read shows what is read of them, and a graph file of "
          + "another name needs --from FORMAT")
    }
    return index
  }

  /// What finds the names.
  func extractor(in context: CommandContext) throws -> EntityExtractor {
    if let type = coMention.types.values?.sorted().first(where: \.isAdded) {
      let known = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
      let question = NearestNames(to: type.rawValue, among: EntityType.allCases.map(\.rawValue)).question
      throw ValidationError(
        "--types: documents have \(known), not \"\(type)\"; graph files may have other types"
          + (question.map { ". \($0)" } ?? ""))
    }
    return try context.time(.loading) {
      // Resolution needs it; a command has to wait for it once.
      _ = Gazetteer.standard
      return EntityExtractor(tagger: try tagging.tagger())
    }
  }
}
