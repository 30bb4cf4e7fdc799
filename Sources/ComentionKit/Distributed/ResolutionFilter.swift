public import EntityExtraction
internal import EntityResolution
internal import Primitives

/// Does a ``ResolutionStep`` as a filter of lines.
public struct ResolutionFilter: Sendable {
  private var facts = CorpusFacts()
  private let gazetteer: Gazetteer
  private let threads: Int

  /// Prepares a filter.
  ///
  /// - Parameters:
  ///   - gazetteer: The names known beforehand.
  ///   - threads: How many lines to work on at once; what comes out is the same for any number.
  public init(gazetteer: Gazetteer = .standard, threads: Int = 1) {
    (self.gazetteer, self.threads) = (gazetteer, threads)
  }

  /// Takes note of facts that are summed over all documents, a line each.
  ///
  /// - Throws: ``LineError``, or what the input says.
  public mutating func learn(from lines: inout LineFilter) throws {
    try lines.forEach { facts.take(try FactRecord.count($0)) }
  }

  /// Does a step, but for ``ResolutionStep/documents``, see ``StreamExtraction``.
  ///
  /// - Throws: ``LineError``, or what the input and the output say.
  public func run(_ step: ResolutionStep, _ lines: inout LineFilter) async throws {
    let (facts, gazetteer, cache) = (facts, gazetteer, NameFormCache())
    switch step {
    case .documents: preconditionFailure("Documents are read by a stream")
    case .longer:
      try await lines.map(threads: threads) {
        LongerNameReading.counts(of: try DocumentRecord.document($0)).map(FactRecord.line)
      }
    case .open:
      let names = LongerNameReading(facts)
      try await lines.map(threads: threads) {
        names.openCounts(of: try DocumentRecord.document($0)).map(FactRecord.line)
      }
    case .completed:
      let names = LongerNameReading(facts)
      try await lines.map(threads: threads) {
        [
          DocumentRecord.line(names.completed(try DocumentRecord.document($0)))
        ]
      }
    case .facts:
      try await lines.map(threads: threads) {
        var document = PreparedDocument(try DocumentRecord.document($0), with: gazetteer, sharing: cache)
        return document.counts().map(FactRecord.line)
      }
    case .votes:
      try await lines.map(threads: threads) {
        var document = PreparedDocument(try DocumentRecord.document($0), with: gazetteer, sharing: cache)
        return document.votes(knowing: facts).map(FactRecord.line)
      }
    case .names:
      try await lines.map(threads: threads) {
        let source = try DocumentRecord.document($0)
        var document = PreparedDocument(source, with: gazetteer, sharing: cache)
        return NameRecord.lines(document.names(knowing: facts), of: source.document.id)
      }
    case .entities: try resolve(&lines)
    case .naming: try await lines.map(threads: threads) { [try NamingRecord.line($0)] }
    case .duplicates: try findDuplicates(&lines)
    }
  }

  private func resolve(_ lines: inout LineFilter) throws {
    var statements: [StatementResolution.Counted] = []
    var texts: [String] = []
    try lines.forEach { node in
      let (text, statement) = try NameRecord.statement(node)
      texts.append(text)
      statements.append(statement)
    }
    let resolution = StatementResolution(statements, with: gazetteer, knowing: facts)
    for (text, answers) in zip(texts, resolution.answers) {
      for (place, answer) in answers.enumerated() { try lines.write(NameRecord.line(answer, to: text, place)) }
    }
    try lines.finish()
  }

  private func findDuplicates(_ lines: inout LineFilter) throws {
    var documents: [PassageText] = []
    try lines.forEach { documents.append(PassageText(try DocumentRecord.document($0))) }
    for line in CopyRecord.lines(of: documents, threads: threads) { try lines.write(line) }
    try lines.finish()
  }
}
