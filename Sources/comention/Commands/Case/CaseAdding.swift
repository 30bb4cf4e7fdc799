import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// What finds the names of a case: the tagger by its file, and what it is called.
struct CaseFinder {
  let finder: CaseWriter.Finder

  init(_ model: String?, minimumScore: Double, in context: CommandContext) throws {
    finder = try context.time(.loading) {
      _ = Gazetteer.standard
      guard let model else {
        return CaseWriter.Finder(
          EntityExtractor(tagger: BuiltInTagger(minimumScore: minimumScore)),
          name: Self.name(TaggerModel.builtInFingerprint, minimumScore))
      }
      let bytes = try ByteInput(model).rest()
      do throws(TaggerModelError) {
        let tagger = SequenceTagger(model: try TaggerModel(bytes), minimumScore: minimumScore)
        return CaseWriter.Finder(
          EntityExtractor(tagger: tagger), name: Self.name(SHA256.digest(of: bytes).hexadecimal, minimumScore))
      } catch {
        throw ModelFileError(path: model, problem: error)
      }
    }
  }

  /// What names depend on beside their texts: another program or another model may find others.
  private static func name(_ model: String, _ minimumScore: Double) -> String {
    "comention \(Comention.configuration.version) \(model) \(minimumScore)"
  }

  /// How a case is to be read.
  static func settings(_ reading: ReadingOptionGroup, _ tagging: TaggerOptionGroup) -> CaseSettings {
    let reader = reading.reader()
    var settings = CaseSettings()
    (settings.dates, settings.mailHeaders) = (reader.dates, reader.mailHeaders)
    (settings.languages, settings.columns) = (reader.languages, reader.columns)
    (settings.language, settings.otherLanguages) = (reader.language, reader.otherLanguages)
    settings.minimumScore = tagging.minScore
    settings.model = tagging.model.map { FileSystem.realPath($0) }
    return settings
  }
}

/// What may be named where a case is made.
enum CaseArguments {
  /// Refuses what is no file to be found again.
  static func checkDocuments(_ inputs: [String], _ kind: InputKind?) throws {
    if inputs.contains("-") {
      throw ValidationError("a case holds files, which are looked after; save standard input to a file, and name that")
    }
    if let kind, kind != .documents { throw ValidationError("a case is made of documents, not of a graph file") }
    if let other = inputs.first(where: { CaseHeader.isCase(at: $0) }) {
      throw ValidationError("\(other) is a case; name the documents it was made of")
    }
  }
}

/// Adds documents, tells of progress, and counts the time.
struct CaseAdding {
  private let context: CommandContext
  private let finder: CaseFinder

  init(_ context: CommandContext, _ finder: CaseFinder) { (self.context, self.finder) = (context, finder) }

  func add(_ inputs: [String], to writer: CaseWriter) async throws -> CaseWriter.Addition {
    let clock = StageClock(context)
    let share = ShareBox()
    let ticker = Ticker("indexing", on: context.terminal, share: share)
    defer { ticker.stop() }
    return try await context.timeThreads(.reading) { threads in
      let addition = try await writer.add(inputs, finding: finder.finder, threads: threads) { stage in
        clock.enter(stage)
        switch stage {
        case .reading(let done, let total): share.share = 0.2 * Double(done) / Double(max(total, 1))
        case .extracting(let done, let total): share.share = 0.2 + 0.5 * Double(done) / Double(max(total, 1))
        case .resolving: share.share = 0.7
        case .writing: share.share = 0.9
        }
      }
      clock.close()
      return addition
    }
  }

  /// What changed, in one remark each.
  static func tell(_ addition: CaseWriter.Addition, in context: CommandContext) {
    var parts = ["\(addition.added.count) added"]
    if !addition.replaced.isEmpty { parts.append("\(addition.replaced.count) read again") }
    if !addition.dropped.isEmpty { parts.append("\(addition.dropped.count) no longer in their files") }
    context.remark("\(parts.joined(separator: ", ")), \(addition.unchanged) unchanged")
    guard !addition.vanished.isEmpty else { return }
    let named = addition.vanished.sorted().prefix(5).joined(separator: ", ")
    let more = addition.vanished.count > 5 ? " and \(addition.vanished.count - 5) more" : ""
    context.remark(
      "\(counted(addition.vanished.count, "file is", "files are")) gone, and kept in the case: \(named)\(more); "
        + "comention remove takes them out")
  }

  /// Tells what could not be read, and ends with the status that says so.
  static func finish(_ addition: CaseWriter.Addition, _ errors: String?, in context: CommandContext) throws {
    try tell(problemsOf: addition, errors, in: context)
    try (addition.problems.isEmpty ? ReadingStatus.complete : .someInputsUnread).finish()
  }

  /// Tells what could not be read.
  static func tell(
    problemsOf addition: CaseWriter.Addition, _ errors: String?, in context: CommandContext
  ) throws {
    let findings = ReadingFindings(
      documentCount: addition.added.count + addition.replaced.count, problems: addition.problems,
      remarks: addition.remarks, passedOver: addition.passedOver)
    for remark in findings.remarks(listedIn: errors) { context.remark(remark) }
    if let errors { try context.write(Array(findings.problemTable.formatted(as: .tsv).utf8), to: errors) }
  }
}

/// Moves time from the stage it began in to the one that it is spent in.
private final class StageClock {
  private let context: CommandContext
  private var stage = Timings.Stage.reading
  private var start = ContinuousClock.now

  init(_ context: CommandContext) { self.context = context }

  func enter(_ stage: CaseWriter.Stage) {
    switch stage {
    case .reading: begin(.reading)
    case .extracting: begin(.extracting)
    case .resolving: begin(.resolving)
    case .writing: begin(.writing)
    }
  }

  private func begin(_ next: Timings.Stage) {
    guard next != stage else { return }
    close()
    stage = next
  }

  func close() {
    let now = ContinuousClock.now
    if stage != .reading { context.timings.move(now - start, from: .reading, to: stage) }
    start = now
  }
}
