internal import EntityExtraction
public import EntityResolution

/// Doubts as a queue to be worked off: what ``Review`` finds, by the mentions that an answer would change times the doubt.
///
/// No graph is built anew for a doubt, as ``Review`` does to tell its consequences; so all of them can be ordered, and a question is
/// ready when the one before it is answered. A queue stays of use while decisions are made: what they settled is left out.
public struct ReviewQueue: Sendable {
  private let candidates: [ReviewCandidate]

  /// Looks through a corpus.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names and forms.
  public init(of index: EntityIndex) { candidates = Review.candidates(index) }

  /// The next questions.
  ///
  /// - Parameters:
  ///   - index: The corpus as it is now, with decisions that were made since.
  ///   - limit: The most questions.
  ///   - putOff: The `Decisions.Line.fields` of decisions that are not asked for now.
  /// - Returns: The questions, and how many doubts there are behind them.
  /// - Complexity: O(*n*) for *n* mentions.
  public func questions(
    in index: EntityIndex, limit: Int, leavingOut putOff: Set<[String]> = []
  ) -> (questions: [ReviewQuestion], left: Int) {
    let decided = DecidedPairs(index.decisions)
    let open = candidates.filter { !decided.covers($0.line) && !putOff.contains($0.line.fields) }
    var questions: [ReviewQuestion] = []
    var seen: Set<[String]> = []
    var next = 0
    while next < open.count, questions.count < limit {
      // Several at once: preparing a trial goes through the corpus.
      let block = open[next..<min(open.count, next + 2 * limit)]
      let asking = ReviewAsking(index, block)
      for candidate in block where questions.count < limit {
        next += 1
        guard seen.insert(candidate.line.fields).inserted, let question = asking.question(candidate),
          !putOff.contains(question.decision.fields)
        else { continue }
        questions.append(question)
      }
    }
    return (questions, open.count - next)
  }
}

/// Makes questions of doubts.
private struct ReviewAsking {
  private static let sentencesOfSide = 3

  private let index: EntityIndex
  private let trial: DecisionTrial
  private var entityOfName: [String: Int] = [:]

  init(_ index: EntityIndex, _ candidates: ArraySlice<ReviewCandidate>) {
    self.index = index
    trial = DecisionTrial(index, of: candidates.flatMap { [$0.line, Self.contrary($0.line, .person)] })
    let wanted = Set(candidates.flatMap { [$0.line.name, $0.line.value] })
    for (number, entity) in index.entities.enumerated() {
      if wanted.contains(entity.name) { entityOfName[entity.name] = number }
    }
    for (number, entity) in index.entities.enumerated() where wanted.contains(entity.id) {
      entityOfName[entity.id] = number
    }
  }

  /// The line that says the contrary; of a type or a name, that it is what it is read as.
  private static func contrary(_ line: Decisions.Line, _ type: EntityType) -> Decisions.Line {
    switch line.verb {
    case .same, .alias: .init(number: 0, verb: .notSame, name: line.name, value: line.value)
    case .notSame: .init(number: 0, verb: .same, name: line.name, value: line.value)
    case .retype, .ignore, .rename: .init(number: 0, verb: .retype, name: line.name, value: type.rawValue)
    }
  }

  /// The question; nil where the corpus has no longer what it is about, or yes would change nothing.
  func question(_ candidate: ReviewCandidate) -> ReviewQuestion? {
    var line = candidate.line
    let isSplit = line.verb == .notSame
    guard let entity = entityOfName[isSplit ? line.value : line.name] else { return nil }
    let other = line.verb == .same ? entityOfName[line.value] : nil
    if line.verb == .same, other == nil || other == entity { return nil }
    var outcome = trial.outcome(of: line)
    if outcome.obstacle?.yieldsToForce == true {
      line.isForced = true
      outcome = trial.outcome(of: line)
    }
    guard outcome.obstacle == nil else { return nil }
    let contrary = Self.contrary(line, index.entities[entity].type)
    let own = index.entities[entity]
    var question = ReviewQuestion(
      kind: isSplit ? .split : other != nil ? .join : line.verb == .ignore ? .name : .type, decision: line,
      contrary: trial.outcome(of: contrary).isRefused ? nil : contrary, names: [own.name], types: [own.type],
      reason: candidate.reason, movedMentions: candidate.movedMentions, sides: [])
    if isSplit {
      let isForm = Dictionary(grouping: own.mentions) { index.form(of: $0) == line.name }
      question.names = [line.name, own.name]
      question.types = [own.type, own.type]
      question.sides = [quotations(isForm[true] ?? []), quotations(isForm[false] ?? [])]
    } else if let other {
      question.names.append(index.entities[other].name)
      question.types.append(index.entities[other].type)
      question.sides = [quotations(own.mentions), quotations(index.entities[other].mentions)]
    } else {
      question.sides = [quotations(own.mentions)]
    }
    return question
  }

  /// Sentences of some mentions, from different documents where there are several.
  private func quotations(_ mentions: [MentionReference]) -> [ReviewQuestion.Quotation] {
    var chosen: [MentionReference] = []
    for mention in mentions where chosen.last?.document != mention.document {
      chosen.append(mention)
      if chosen.count == Self.sentencesOfSide { break }
    }
    for mention in mentions.prefix(2 * Self.sentencesOfSide)
    where chosen.count < Self.sentencesOfSide && !chosen.contains(mention) {
      chosen.append(mention)
    }
    return chosen.compactMap(index.marked)
  }
}

extension EntityIndex {
  /// The form of a mention, white space folded.
  fileprivate func form(of reference: MentionReference) -> String {
    let document = documents[reference.document]
    return document.spelling(of: document.mentions[reference.mention]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The sentence of a mention.
  fileprivate func marked(_ reference: MentionReference) -> ReviewQuestion.Quotation? {
    guard let parts = quotedParts(of: reference) else { return nil }
    var head = parts.head
    while head.first == " " { head.removeFirst() }
    var tail = parts.tail
    while tail.last == " " { tail.removeLast() }
    let start = head.unicodeScalars.count
    return ReviewQuestion.Quotation(
      document: documents[reference.document].document.id, text: head + parts.name + tail,
      name: start..<start + parts.name.unicodeScalars.count)
  }
}
