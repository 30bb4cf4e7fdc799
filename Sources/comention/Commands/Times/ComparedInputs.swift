import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// The two sides of a comparison, read, resolved together, and made into graphs.
struct ComparedInputs {
  /// What each is called.
  private(set) var names: [String]
  /// The graph of each.
  private(set) var graphs: [SourcedGraph] = []
  /// Whether all could be read and followed.
  private(set) var status = ReadingStatus.complete

  /// Whether both sides are of one input.
  private let isOne: Bool
  private let command: DiffCommand
  private let context: CommandContext

  /// Reads what a command asks for.
  init(_ command: DiffCommand, in context: CommandContext) async throws {
    (self.command, self.context) = (command, context)
    let inputs = command.inputs
    isOne = inputs.count == 1 || Self.plain(inputs[0]) == Self.plain(inputs[1])
    names = Self.names(isOne ? [inputs[0]] : inputs, command.windows)
    if isOne { try await loadOne(inputs[0]) } else { try await loadTwo(inputs) }
  }

  private static func plain(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func names(_ inputs: [String], _ windows: [DateWindow]?) -> [String] {
    let paths = inputs.map { $0 == "-" ? "standard input" : plain($0) }
    guard let windows else { return paths.count == 1 ? [paths[0], paths[0]] : paths }
    return windows.enumerated().map { side, window in
      paths.count == 1 ? window.title : "\(paths[side]), \(window.title)"
    }
  }

  private func loader() -> InputLoader {
    InputLoader(context, command.source.reading, graphOptions: command.graphFile.options)
  }

  /// Two times of one input, or one input and itself.
  private mutating func loadOne(_ input: String) async throws {
    var loader = loader()
    let loaded = try loader.load([input], as: command.format.kind)
    status = loader.status
    if case .graph(let graph) = loaded {
      try refuseDates(input)
      let side = try source(graph, input)
      graphs = filtered([side, side])
      return
    }
    try command.graphFile.checkUnused()
    // Not of the time that is asked for: each side tells how many documents it lacks.
    var source = command.source
    (source.dates.since, source.dates.until) = (nil, nil)
    guard let index = try await source.index(of: loaded, in: context) else { return }
    try build([index, index], whole: index)
  }

  private mutating func loadTwo(_ inputs: [String]) async throws {
    var loaders = [loader(), loader()]
    var loaded: [LoadedInput] = []
    for side in inputs.indices { loaded.append(try loaders[side].load([inputs[side]], as: command.format.kind)) }
    if loaders.contains(where: { $0.status != .complete }) { status = .someInputsUnread }
    if case .graph(let first) = loaded[0], case .graph(let second) = loaded[1] {
      for input in inputs { try refuseDates(input) }
      graphs = filtered([try source(first, inputs[0]), try source(second, inputs[1])])
      return
    }
    var corpora: [ComparedCorpus] = []
    for (input, loaded) in zip(inputs, loaded) {
      guard let corpus = try await corpus(loaded, named: Self.plain(input)) else {
        throw ValidationError(
          "\(input) is a graph file and the other side is not; give the documents that it was made from, or export the "
            + "other side: comention export DOCUMENTS -o FILE")
      }
      corpora.append(corpus)
    }
    try command.graphFile.checkUnused()
    let options = command.source.coMention
    let decided = try context.time(.reading) { try DecisionFile(options.decisions) }
    let pair = try context.timeThreads(.resolving) { threads in
      do {
        return try CorpusPair(
          corpora[0], corpora[1], decisions: decided.decisions, isForced: options.force.isForced, threads: threads)
      } catch let error as DecisionError {
        throw DecisionFile.Problem(file: options.decisions ?? inputs.joined(separator: ", "), error: error)
      }
    }
    decided.report(pair.whole.decisionOutcomes.filter { decided.decisions.lines.contains($0.line) }, in: context)
    try build([pair.first, pair.second], whole: pair.whole)
  }

  /// The documents of a side, with the names in them; nil for a graph file.
  private func corpus(_ input: LoadedInput, named name: String) async throws -> ComparedCorpus? {
    switch input {
    case .graph: return nil
    case .documents(let documents):
      let extractor = try command.source.extractor(in: context)
      let extracted = await context.timeThreads(.extracting) { threads in
        var progress = ProgressLine(total: documents.count, what: "documents", on: context.terminal)
        defer { progress.clear() }
        return await extractor.extract(documents, threads: threads) { progress.update($0) }
      }
      return ComparedCorpus(named: name, extracted)
    case .caseFile(let reader):
      try command.source.check(reader)
      return try context.time(.reading) {
        ComparedCorpus(
          named: name, try reader.extractedDocuments(), decisions: try reader.decisions().map(\.line))
      }
    }
  }

  /// Chooses the documents of each side and counts them.
  private mutating func build(_ sides: [EntityIndex], whole: EntityIndex) throws {
    status = status.including(whole)
    let dates = command.source.dates
    var (undated, imprecise) = (0, 0)
    let chosen = sides.enumerated().map { side, index in
      var index = index
      if !dates.window.isEverything { index = select(dates.window, false, of: index, &undated, &imprecise) }
      if let windows = command.windows { index = select(windows[side], true, of: index, &undated, &imprecise) }
      return index
    }
    // Of one input both sides lack the same documents.
    dates.tell(undated: isOne ? undated / 2 : undated, in: context)
    if imprecise > 0 {
      context.remark(
        "\(counted(imprecise, "document is", "documents are")) not dated closely enough for one side, and left out of it"
      )
    }
    for (side, index) in chosen.enumerated() where index.documents.isEmpty {
      context.remark("no document is in \(names[side])")
    }
    if chosen.allSatisfy(\.documents.isEmpty) { throw ExitCode.failure }
    let options = command.source.coMention.options
    graphs = context.timeThreads(.building) { threads in
      let whole = chosen.map {
        CoMentionGraph(findingDuplicatesIn: $0, options: options.unfiltered, threads: threads)
      }
      let filter = CommonFilter(whole.map(\.graph), options)
      return whole.map { SourcedGraph($0.filtered(by: filter)) }
    }
  }

  private func select(
    _ window: DateWindow, _ isCertain: Bool, of index: EntityIndex, _ undated: inout Int, _ imprecise: inout Int
  ) -> EntityIndex {
    let selection = context.time(.resolving) { index.selecting(window, isCertain: isCertain) }
    undated += selection.undatedCount
    imprecise += selection.impreciseCount
    return selection.index
  }

  private func refuseDates(_ input: String) throws {
    try command.source.dates.refuse(graphFile: input)
    guard command.windows != nil else { return }
    throw ValidationError(
      "--between: \(input) is a graph file, whose weights don't say which documents they are from; give the documents it "
        + "was made from")
  }

  private func source(_ graph: AttributedGraph, _ input: String) throws -> SourcedGraph {
    try graph.checkTypes(command.source.coMention.options)
    if let decisions = command.source.coMention.decisions {
      throw ValidationError(
        "\(decisions): decisions are about names in documents, and \(input) is a graph file; leave out --decisions")
    }
    command.source.tellUnused(of: graph, named: input, in: context)
    let typed = context.time(.building) { graph.filtered(by: command.source.coMention.options.unfiltered) }
    return SourcedGraph(graph: typed, origin: .file(unfiltered: graph.graph))
  }

  private func filtered(_ sides: [SourcedGraph]) -> [SourcedGraph] {
    context.time(.building) {
      let filter = CommonFilter(sides.map(\.graph), command.source.coMention.options)
      return sides.map { SourcedGraph(graph: filter.applied(to: $0.graph), origin: $0.origin) }
    }
  }
}

extension DateWindow {
  /// A heading: `2018`, `2018-01 – 2018-06`, `until 2018-06`, `from 2018-07`.
  var title: String {
    switch (since, until) {
    case (let since?, let until?): since == until ? "\(since)" : "\(since) – \(until)"
    case (let since?, nil): "from \(since)"
    case (nil, let until?): "until \(until)"
    case (nil, nil): "all"
    }
  }
}
