import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

extension SourceOptionGroup {
  /// Reads the inputs and builds the graph.
  ///
  /// - Parameters:
  ///   - inputs: Documents, a case or a graph file.
  ///   - kind: What they are, where that was said.
  ///   - graphFile: How a graph file is read.
  ///   - isEnough: Whether the graph is all that is wanted, and not what it was made of.
  ///   - areEnough: Whether of its edges the weights are.
  ///   - context: What the command works with.
  /// - Throws: What is wrong with the inputs or the options.
  /// - Returns: The graph, and whether all could be read.
  func load(
    _ inputs: [String], as kind: InputKind?, _ graphFile: GraphFileOptionGroup? = nil,
    graphAlone isEnough: Bool = false, weightsAlone areEnough: Bool = false, in context: CommandContext
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
      try dates.refuse(graphFile: inputs[0])
      tellUnused(of: graph, named: inputs[0], in: context)
      let filtered = context.time(.building) { graph.filtered(by: coMention.options) }
      try checkLeft(filtered) { graph.filtered(by: $0) }
      return (SourcedGraph(graph: filtered, origin: .file(unfiltered: graph.graph)), loader.status)
    case .documents(let documents):
      try graphFile?.checkUnused()
      let index = try dates.selected(of: await extract(documents, in: context), in: context)
      let coMentions = try mentionedGraph(of: index, in: context)
      return (SourcedGraph(coMentions), loader.status.including(index))
    case .caseFile(let reader):
      try graphFile?.checkUnused()
      return try load(reader, graphAlone: isEnough, weightsAlone: areEnough, in: context)
    }
  }

  /// Takes the graph from a case; where other options are asked for than it was made with, builds it anew.
  private func load(
    _ reader: CaseReader, graphAlone isEnough: Bool, weightsAlone areEnough: Bool, in context: CommandContext
  ) throws -> (SourcedGraph, ReadingStatus) {
    guard asksForSavedGraph else {
      let index = try index(of: reader, in: context)
      return (SourcedGraph(try mentionedGraph(of: index, in: context)), ReadingStatus.complete.including(index))
    }
    try check(reader)
    if isEnough {
      let graph = try context.timeThreads(.building) { threads in
        try areEnough ? reader.weights(threads: threads) : reader.graph(threads: threads)
      }
      return (SourcedGraph(graph: graph, origin: .caseFile), ReadingStatus(reader, in: context))
    }
    let coMentions = try context.timeThreads(.building) { try reader.coMentions(threads: $0) }
    return (SourcedGraph(coMentions), ReadingStatus(reader, in: context))
  }

  /// What documents or a case hold, resolved, with the decisions that are given; nil for a graph file.
  func index(of input: LoadedInput, in context: CommandContext) async throws -> EntityIndex? {
    switch input {
    case .documents(let documents): try dates.selected(of: await extract(documents, in: context), in: context)
    case .caseFile(let reader): try index(of: reader, in: context)
    case .graph: nil
    }
  }

  /// What a case holds of the time that is asked for, with its decisions and those that are given.
  func index(of reader: CaseReader, in context: CommandContext) throws -> EntityIndex {
    try check(reader)
    let decided = try context.time(.reading) { try DecisionFile(coMention.decisions) }
    let index = try context.time(.resolving) {
      try reader.index().applying(decided.decisions, isForced: coMention.force.isForced)
    }
    decided.report(index.decisionOutcomes.filter { decided.decisions.lines.contains($0.line) }, in: context)
    return try dates.selected(of: index, in: context)
  }

  /// Whether the graph that is asked for is the one that a case keeps.
  var asksForSavedGraph: Bool {
    coMention.options == CoMentionOptions() && coMention.decisions == nil && dates.window.isEverything
  }

  /// Refuses what makes no difference to a case, and would be taken to.
  func check(_ reader: CaseReader) throws {
    try tagging.checkUnused()
    try checkTypes()
  }

  /// Finds what is said twice, and builds the graph.
  func graph(
    of index: EntityIndex, _ options: CoMentionOptions? = nil, in context: CommandContext
  ) -> CoMentionGraph {
    context.timeThreads(.building) { threads in
      CoMentionGraph(findingDuplicatesIn: index, options: options ?? coMention.options, threads: threads)
    }
  }

  /// The same, refused where nobody is mentioned as often as is asked for.
  func mentionedGraph(of index: EntityIndex, in context: CommandContext) throws -> CoMentionGraph {
    let coMentions = graph(of: index, in: context)
    try checkLeft(coMentions.graph) { graph(of: index, $0, in: context).graph }
    return coMentions
  }

  /// Refuses a graph without names where they are mentioned too seldom.
  private func checkLeft(_ graph: AttributedGraph, of unfiltered: (CoMentionOptions) -> AttributedGraph) throws {
    guard graph.graph.nodeCount == 0, coMention.minMentions > 1 else { return }
    var options = coMention.options
    options.minimumMentions = 1
    let all = unfiltered(options)
    let mentions = all.nodeAttributes["mentions"]
    let counts = (0..<all.graph.nodeCount).compactMap { mentions?[$0]?.real }
    guard let most = counts.max() else { return }
    throw LookupError(noneMentioned: coMention.minMentions, of: all.graph.nodeCount, most: Int(most))
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
    let isTold = reading.languages != nil || reading.language.map { $0 != .documents(.any) } ?? false
    let language = isTold ? reading.reader().language : documents.mainLanguage
    remarkForeign(documents, language, in: context)
    let extracted = await context.timeThreads(.extracting) { threads in
      var progress = ProgressLine(total: documents.count, what: "documents", on: context.terminal)
      defer { progress.clear() }
      return await extractor.extract(documents, language: language, threads: threads) { progress.update($0) }
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
    try checkTypes()
    return try context.time(.loading) {
      // Resolution needs it; a command has to wait for it once.
      _ = Gazetteer.standard
      return EntityExtractor(tagger: try tagging.tagger())
    }
  }

  /// Tells of languages without a tagger, once.
  private func remarkForeign(_ documents: [Document], _ language: Language, in context: CommandContext) {
    var codes: [String: Int] = [:]
    for document in documents {
      guard let own = document.language.flatMap(Language.init(code:))?.primary, own != language.primary,
        !TaggerModel.languages.contains(own)
      else { continue }
      codes[LanguageNames.name(of: own), default: 0] += 1
    }
    guard !codes.isEmpty else { return }
    let counts = codes.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    context.remark(
      "there is no tagger for these languages, whose documents are read as \(LanguageNames.name(of: language)): \(counts)"
    )
  }

  /// Refuses types that documents don't have.
  private func checkTypes() throws {
    if let type = coMention.types.values?.sorted().first(where: \.isAdded) {
      let known = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
      let question = NearestNames(to: type.rawValue, among: EntityType.allCases.map(\.rawValue)).question
      throw ValidationError(
        "--types: documents have \(known), not \"\(type)\"; graph files may have other types"
          + (question.map { ". \($0)" } ?? ""))
    }
  }
}
