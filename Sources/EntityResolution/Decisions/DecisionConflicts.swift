internal import EntityExtraction

/// Finds decisions that contradict one another, directly or through others.
struct DecisionConflicts {
  private(set) var problems: [DecisionError.Problem] = []
  /// A line that makes two names one, seen from one of them.
  private typealias Link = (other: String, line: Int)

  /// Checks all lines that hold everywhere, and those of each document together with them.
  init(_ lines: [Decisions.Line]) {
    let scopes = Set(lines.compactMap(\.document)).sorted()
    var seen: Set<DecisionError.Problem> = []
    for scope in [nil] + scopes.map(Optional.some) {
      let valid = lines.filter { ($0.document == nil || $0.document == scope) && Decisions.problem($0) == nil }
      for problem in Self.problems(of: valid) where seen.insert(problem).inserted { problems.append(problem) }
    }
  }

  private static func problems(of lines: [Decisions.Line]) -> [DecisionError.Problem] {
    var links: [String: [Link]] = [:]
    for line in lines where line.verb == .same || line.verb == .alias {
      let (a, b) = (line.name.decisionKey, line.value.decisionKey)
      links[a, default: []].append((b, line.number))
      links[b, default: []].append((a, line.number))
    }
    var problems: [DecisionError.Problem] = []
    for line in lines where line.verb == .notSame {
      guard let path = path(from: line.name.decisionKey, to: line.value.decisionKey, links) else { continue }
      problems.append(
        .init(
          lines: Set(path + [line.number]).sorted(),
          reason: "“\(line.name)” and “\(line.value)” are said to be the same and not the same"))
    }
    problems += doubles(lines, .retype, links) { $0.value }
    problems += doubles(lines, .rename, links) { $0.value }
    problems += doubles(lines, .alias, links) { $0.value.decisionKey }
    let ignored = Dictionary(lines.filter { $0.verb == .ignore }.map { ($0.name.decisionKey, $0) }) { a, _ in a }
    for line in lines where line.verb != .ignore {
      let names = line.verb.takesTwoNames ? [line.name, line.value] : [line.name]
      for name in names {
        guard let ignore = ignored[name.decisionKey], ignore.document == nil || ignore.document == line.document else {
          continue
        }
        problems.append(
          .init(
            lines: [ignore.number, line.number].sorted(), reason: "“\(name)” is ignored and used in another decision"))
      }
    }
    return problems
  }

  /// Lines of one verb that give names of one entity different values.
  private static func doubles(
    _ lines: [Decisions.Line], _ verb: Decisions.Verb, _ links: [String: [Link]], value: (Decisions.Line) -> String
  ) -> [DecisionError.Problem] {
    let all = lines.filter { $0.verb == verb }
    var problems: [DecisionError.Problem] = []
    for (index, first) in all.enumerated() {
      for second in all[(index + 1)...] where value(first) != value(second) && first.document == second.document {
        // Types belong to letters, shown names to entities.
        let isOne =
          first.name.decisionKey == second.name.decisionKey
          || verb == .rename && path(from: first.name.decisionKey, to: second.name.decisionKey, links) != nil
        guard isOne else { continue }
        problems.append(
          .init(
            lines: [first.number, second.number].sorted(),
            reason: "“\(first.name)” is to be “\(first.value)” and “\(second.value)”"))
      }
    }
    return problems
  }

  /// The lines of a shortest chain that makes two names one; nil where none does.
  private static func path(from start: String, to end: String, _ links: [String: [Link]]) -> [Int]? {
    var cameFrom: [String: Link] = [:]
    var reached: Set<String> = [start]
    var queue = [start]
    while !queue.isEmpty {
      var next: [String] = []
      for name in queue {
        for link in (links[name] ?? []).sorted(by: { ($0.line, $0.other) < ($1.line, $1.other) })
        where reached.insert(link.other).inserted {
          cameFrom[link.other] = (name, link.line)
          next.append(link.other)
        }
      }
      if reached.contains(end) { break }
      queue = next
    }
    guard reached.contains(end), start != end else { return nil }
    var lines: [Int] = []
    var name = end
    while let step = cameFrom[name], name != start {
      lines.append(step.line)
      name = step.other
    }
    return lines
  }
}
