public import ComentionKit

extension CaseWriter {
  /// Keeps decisions, and follows them together with those that were made before.
  ///
  /// - Parameters:
  ///   - decisions: What was decided; lines that the case has already are kept once.
  ///   - origin: The file they stand in.
  ///   - date: When they were made, in ISO 8601.
  ///   - threads: How many threads work.
  /// - Returns: How many were new.
  /// - Throws: A `DecisionError` where they contradict one another or those before, a ``CaseError`` where they can't be kept.
  /// - Complexity: O(*n* log *n*) for *n* mentions of the corpus.
  public func decide(_ decisions: Decisions, origin: String, at date: String, threads: Int = 1) throws -> Int {
    // Numbered inside of the transaction: another writer may decide at the same time.
    let kept = try connection.transaction { () throws(CaseError) -> Result<Int, DecisionError> in
      let all = try connection.allDecisions()
      let new: NewDecisions
      do throws(DecisionError) { new = try NewDecisions(decisions.lines, to: all) } catch { return .failure(error) }
      guard !new.lines.isEmpty else { return .success(0) }
      try connection.insert(new.lines, origin: { "\(origin):\(new.ownNumber(of: $0))" }, at: date)
      try follow(threads: threads)
      return .success(new.lines.count)
    }
    return try kept.get()
  }

  /// Takes decisions back. They stay on record; what they did is undone.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the decisions in the case.
  ///   - date: When that was said, in ISO 8601.
  ///   - threads: How many threads work.
  /// - Throws: Where there is no such decision, or where it is taken back already.
  /// - Complexity: O(*n* log *n*) for *n* mentions of the corpus.
  public func undo(_ numbers: [Int], at date: String, threads: Int = 1) throws(CaseError) {
    try connection.transaction { () throws(CaseError) in
      try connection.checkUndoing(numbers)
      try connection.undo(numbers, at: date)
      try follow(threads: threads)
    }
  }
}

/// Decisions that a case doesn't have yet, with the numbers that they get in it.
struct NewDecisions {
  let lines: [Decisions.Line]
  private let ownNumbers: [Int: Int]

  /// Numbers lines, without those that are known and hold.
  ///
  /// - Throws: Where they contradict one another or those before.
  init(_ given: [Decisions.Line], to all: [CaseDecision]) throws(DecisionError) {
    let holding = all.filter { $0.undoneAt == nil }.map(\.line)
    var known = Set(holding.map(\.withoutNumber))
    var next = (all.last?.line.number ?? 0) + 1
    var ownNumbers: [Int: Int] = [:]
    var lines: [Decisions.Line] = []
    for var line in given where known.insert(line.withoutNumber).inserted {
      ownNumbers[next] = line.number
      line.number = next
      lines.append(line)
      next += 1
    }
    _ = try Decisions(holding + lines)
    (self.lines, self.ownNumbers) = (lines, ownNumbers)
  }

  /// The number that a line was given with.
  func ownNumber(of line: Decisions.Line) -> Int { ownNumbers[line.number] ?? line.number }
}

extension Decisions.Line {
  /// What it says, wherever it stands.
  fileprivate var withoutNumber: Decisions.Line {
    var line = self
    line.number = 0
    return line
  }
}

extension Connection {
  /// Refuses to take back what isn't there, or isn't in force.
  func checkUndoing(_ numbers: [Int]) throws(CaseError) {
    let known = Dictionary(uniqueKeysWithValues: try allDecisions().map { ($0.line.number, $0) })
    for number in numbers {
      guard let decision = known[number] else {
        throw CaseError(
          .unknownDecision, path, "no decision has the number \(number); the view decisions has those that there are")
      }
      if let date = decision.undoneAt {
        throw CaseError(.unknownDecision, path, "decision \(number) was taken back already, on \(date)")
      }
    }
  }
}
