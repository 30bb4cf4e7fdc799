import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// The sentences behind an edge, or the names behind an entity.
struct ExplainCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the sentences behind an edge, or the names behind an entity.",
    discussion: """
      With two names: every passage in which both are mentioned together, with its document and its offsets in Unicode \
      scalars. With one name: the forms it goes by, how often, and why they were joined; and below, who and what shares a name with it \
      and was kept apart, and why.

      EXAMPLES
        comention explain "Mike Pompeo" "Kim Jong Un" articles/
        comention explain pompeo articles/
        comention explain "North Korea" Singapore articles/ --unit sentence --json
      """)

  @OptionGroup var names: NamedInputOptionGroup
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func run(in context: CommandContext) async throws {
    let (names, inputs) = try names.split(nameCount: 1...2)
    if let (reader, ends, status) = try ends(names, in: inputs, context) {
      guard let tie = try context.time(.building, { try reader.tie(between: ends[0], and: ends[1]) }) else {
        throw LookupError(noTieBetween: ends.map(\.name), under: CoMentionOptions())
      }
      let nodes = ends.map { tie.graph.nodeIDs.firstIndex(of: $0.id) ?? 0 }
      try explainEdge(nodes[0], nodes[1], in: tie, context) { _ in
        try reader.keywords(ofTieBetween: ends[0], and: ends[1])
      }
      return try status.finish()
    }
    let (loaded, status) = try await source.load(inputs, as: self.names.format.kind, self.names.graphFile, in: context)
    guard let coMentions = loaded.coMentions else {
      throw ValidationError("a graph file has no sentences; give the documents it was made from")
    }
    let nodes = try context.time(.lookup) {
      let lookup = NodeLookup(loaded)
      return try names.map { try lookup.node(named: $0) }
    }
    if nodes.count == 2 {
      guard nodes[0] != nodes[1] else {
        throw LookupError(
          description:
            "both names are \(loaded.graph.name(of: nodes[0])); give two of different bearers, or one alone to see its forms"
        )
      }
      try explainEdge(nodes[0], nodes[1], in: coMentions, context) { edge in
        context.computeThreads("keywords") { KeywordFinder(coMentions, threads: $0).keywords(ofEdge: edge) }
      }
    } else {
      try explainEntity(nodes[0], in: coMentions, context)
    }
    try status.finish()
  }

  /// Two nodes of a case, where no more of the case than their tie is needed to tell of it.
  ///
  /// - Throws: Where a name stands for nobody, or for several, which the names alone tell.
  private func ends(
    _ names: [String], in inputs: [String], _ context: CommandContext
  ) throws -> (CaseReader, [CaseReader.NamedNode], ReadingStatus)? {
    guard inputs.count == 1, self.names.format.kind == nil, source.asksForSavedGraph,
      CaseHeader.isCase(at: inputs[0])
    else { return nil }
    var loader = InputLoader(context, source.reading)
    guard case .caseFile(let reader) = try loader.load(inputs, as: nil) else { return nil }
    try source.check(reader)
    try self.names.graphFile.checkUnused()
    do {
      let found = try context.time(.lookup) {
        let lookup = CaseNames(reader, "INPUT")
        return try names.map { try lookup.node(named: $0) }
      }
      // Why a name is one is a matter of the whole corpus.
      guard found.count == 2, found[0] != found[1] else { return nil }
      return (reader, found, ReadingStatus(reader, in: context))
    } catch let error as LookupError {
      _ = ReadingStatus(reader, in: context)
      throw error
    }
  }

  // `keywords` finds what an edge is about, for people and programs; not for tables, whose rows are passages.
  private func explainEdge(
    _ a: Int, _ b: Int, in coMentions: CoMentionGraph, _ context: CommandContext,
    about keywords: (_ edge: Int) throws -> [Keyword]
  ) throws {
    let graph = coMentions.graph
    let ends = [graph.name(of: a), graph.name(of: b)]
    let names = ends.joined(separator: " – ")
    guard let edge = graph.graph.edgeIndex(between: a, and: b) else {
      throw LookupError(noTieBetween: ends, under: coMentions.options)
    }
    let passages = context.compute("passages") { coMentions.passages(ofEdge: edge) }
    let format = table.format(on: context.terminal)
    if case .json = format {
      let rows = passageTable(passages, coMentions)
      let keywords = try keywords(edge)
      return try table.write(in: context) {
        ExplanationObject.tie(edge, of: coMentions, from: a, to: b, keywords, rows)
      }
    }
    guard case .aligned(_, let color) = format else {
      return try table.show(in: context) { passageTable(passages, coMentions) }
    }
    let about = about(try keywords(edge))
    try table.write(in: context) {
      heading(names, edge, graph, coMentions.options.weighting, color: color) + about
        + text(of: CopiedPassages(passages, coMentions.duplicates), color: color)
    }
  }

  /// Who is tied, and how strongly.
  private func heading(
    _ names: String, _ edge: Int, _ graph: AttributedGraph, _ weighting: Weighting, color: Bool
  ) -> String {
    let counts = ["count", "documents"].compactMap { name in
      graph.edgeAttributes[name]?[edge].map { "\(name) \($0)" }
    }
    let weight = "weight \(graph.graph.edge(edge).weight.significant(5)) (\(weighting.rawValue))"
    return TextStyle.heading.applied(to: names, isOn: color) + "\n" + ([weight] + counts).joined(separator: ", ") + "\n"
  }

  private func text(of passages: CopiedPassages, color: Bool) -> String {
    var (text, place) = ("", "")
    for (passage, others) in passages.distinct {
      if passage.place != place { text += "\n\(passage.place)\n" }
      place = passage.place
      text += "  " + passage.marked(color: color) + "\n"
      if !others.isEmpty { text += "  (also in \(others.joined(separator: ", ")))\n" }
    }
    return text
  }

  private func passageTable(_ passages: [Passage], _ coMentions: CoMentionGraph) -> Table {
    let copied = CopiedPassages(passages, coMentions.duplicates)
    let hasPages = passages.contains { $0.page != nil }
    let columns =
      ["document", "start", "end", "text"] + (copied.isEmpty ? [] : ["copy of"]) + (hasPages ? ["page"] : [])
    var table = Table(columns: columns)
    var offsets: (document: Int, table: ScalarOffsets)?
    for passage in passages {
      if offsets?.document != passage.document {
        let text = coMentions.index.documents[passage.document].document.text
        offsets = (passage.document, ScalarOffsets(text))
      }
      let scalars = offsets?.table.scalars(passage.span) ?? 0..<0
      table.append(
        [
          .text(passage.documentID), .integer(scalars.lowerBound), .integer(scalars.upperBound), .text(passage.text),
        ] + (copied.isEmpty ? [] : [copied.original(of: passage).map { .text($0) }])
          + (hasPages ? [passage.page.map { .text($0) }] : []))
    }
    return table
  }

  private func explainEntity(_ node: Int, in coMentions: CoMentionGraph, _ context: CommandContext) throws {
    let number = coMentions.entityOfNode[node]
    let index = coMentions.index
    let entity = index.entities[number]
    let names = nameTable(entity, in: index)
    let apart = context.compute("kept apart") { apartTable(number, in: index) }
    let format = table.format(on: context.terminal)
    if case .json = format {
      let keywords = keywords(ofNode: node, in: coMentions, context)
      return try table.write(in: context) {
        ExplanationObject.entity(entity, keywords, names.dropping("kept apart"), apart)
      }
    }
    guard case .aligned(_, let color) = format else {
      // One table in a pipe: a reader of columns must not meet two.
      var all = names
      for row in apart.rows { all.append([row[0], row[1], nil, row[2], nil, row[3]]) }
      return try table.show(in: context) { all }
    }
    let about = about(keywords(ofNode: node, in: coMentions, context))
    try table.write(in: context) { text(of: entity, about, names, apart, format, color: color) }
  }

  private func text(
    of entity: Entity, _ about: String, _ names: Table, _ apart: Table, _ format: TableFormat, color: Bool
  ) -> String {
    TextStyle.heading.applied(to: entity.name, isOn: color)
      + " (\(entity.type.rawValue), \(entity.id)): \(counted(entity.mentions.count, "mention")) in \(counted(entity.documentCount, "document"))\n"
      + about + "\n"
      + names.dropping("kept apart").formatted(as: format)
      + (apart.rows.isEmpty ? "" : "\nKept apart\n\n" + apart.formatted(as: format))
  }

  private func keywords(ofNode node: Int, in coMentions: CoMentionGraph, _ context: CommandContext) -> [Keyword] {
    context.computeThreads("keywords") { KeywordFinder(coMentions, threads: $0).keywords(ofNode: node) }
  }

  private func about(_ keywords: [Keyword]) -> String {
    keywords.isEmpty ? "" : "about: " + keywords.map(\.term).joined(separator: ", ") + "\n"
  }

  private func nameTable(_ entity: Entity, in index: EntityIndex) -> Table {
    var names = Table("name", "count", "joined to", "because", "document", "kept apart")
    for alias in entity.aliases {
      let merge = entity.merges.first { $0.form == alias.form && $0.target != alias.form }
      names.append([
        .text(alias.form), .integer(alias.count), merge.map { .text($0.target) },
        merge.map { .text(index.reasonWords[$0.reason]) },
        merge?.document.map { .text(index.documents[$0].document.id) }, nil,
      ])
    }
    return names
  }

  /// What shares a name and was not joined, the most mentioned first.
  private func apartTable(_ number: Int, in index: EntityIndex) -> Table {
    var apart = Table("name", "count", "because", "id")
    for other in index.keptApart(from: number).prefix(Self.keptApartLimit) {
      let entity = index.entities[other.entity]
      apart.append([
        .text(entity.name), .integer(entity.mentions.count), .text(index.reasonWords[other.reason]), .text(entity.id),
      ])
    }
    return apart
  }

  /// The most entities shown that were kept apart.
  private static let keptApartLimit = 20
}

extension LookupError {
  /// Says that two names are known, and not tied.
  fileprivate init(noTieBetween ends: [String], under options: CoMentionOptions) {
    description =
      "\(ends.joined(separator: " – ")): no \(options.unit) ties them under these options; try comention path, or a wider "
      + "--unit"
  }
}

extension EntityIndex {
  /// The words for reasons, in the language of most documents.
  fileprivate var reasonWords: ReasonWords { ReportWords.of(mainLanguage).reasons }
}

extension Table {
  /// The table without a column.
  fileprivate func dropping(_ column: String) -> Table {
    guard let place = columns.firstIndex(of: column) else { return self }
    var table = self
    table.columns.remove(at: place)
    for row in table.rows.indices { table.rows[row].remove(at: place) }
    return table
  }
}

extension Passage {
  /// The text with the names in bold, or between asterisks where there is no colour.
  func marked(color: Bool) -> String {
    var result = ""
    var position = text.utf8.startIndex
    for name in names {
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: name.lowerBound)
      let end = text.utf8.index(start, offsetBy: name.count)
      result += text[position..<start]
      result += color ? TextStyle.heading.applied(to: String(text[start..<end]), isOn: true) : "*\(text[start..<end])*"
      position = end
    }
    return result + text[position...]
  }
}
