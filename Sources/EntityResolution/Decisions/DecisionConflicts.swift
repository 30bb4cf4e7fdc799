internal import EntityExtraction

/// Finds decisions that contradict one another, directly or through others.
///
/// The lines that hold everywhere are checked together, those of each document with them; what only they contradict is told once. Of several
/// lines that give one name different values each is told with the first.
struct DecisionConflicts {
  /// A line with its names as they are compared.
  struct KeyedLine {
    let line: Decisions.Line
    let name: String
    let value: String

    init(_ line: Decisions.Line) {
      self.line = line
      name = line.name.decisionKey
      value = line.verb.takesTwoNames ? line.value.decisionKey : line.value
    }

    var number: Int { line.number }
    /// Whether it makes two names one.
    var isTie: Bool { line.verb == .same || line.verb == .alias }
  }

  private(set) var problems: [DecisionError.Problem] = []
  private var seen: Set<DecisionError.Problem> = []

  /// Checks all lines that hold everywhere, and those of each document together with them.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines that don't contradict one another.
  init(_ lines: [Decisions.Line]) {
    let valid = lines.filter { Decisions.problem($0) == nil }.map(KeyedLine.init)
    let general = valid.filter { $0.line.document == nil }
    let ties = NameTies(general)
    let ignores = Self.ignores(general)
    checkTies(general.filter { $0.line.verb == .notSame }, ties)
    for verb in Self.valued { checkValues(general.filter { $0.line.verb == verb }, ties) }
    checkIgnores(general, ignores)
    let ofEntities = Dictionary(grouping: general.filter { $0.line.verb == .rename || $0.line.verb == .notSame }) {
      ties.root($0.name)
    }
    let own = Dictionary(grouping: valid.filter { $0.line.document != nil }) { $0.line.document ?? "" }
    for (_, lines) in own.sorted(by: { $0.key < $1.key }) {
      let ties = ties.with(lines)
      let touched = ties.joinedByDocument.map { $0.flatMap { ofEntities[$0] ?? [] } }
      let notSame = (lines + touched.joined()).filter { $0.line.verb == .notSame }
      checkTies(notSame.sorted { $0.number < $1.number }, ties)
      for verb in Self.valued { checkValues(lines.filter { $0.line.verb == verb }, ties) }
      for group in touched { checkValues(group.filter { $0.line.verb == .rename }, ties) }
      checkIgnores(lines, ignores.merging(Self.ignores(lines)) { $0.number < $1.number ? $0 : $1 })
    }
  }

  /// The verbs whose lines give a name a value.
  private static let valued: [Decisions.Verb] = [.retype, .rename, .alias]

  private mutating func add(_ lines: [Int], _ reason: String) {
    let problem = DecisionError.Problem(lines: lines.sorted(), reason: reason)
    if seen.insert(problem).inserted { problems.append(problem) }
  }

  /// Lines that keep apart what others make one.
  private mutating func checkTies(_ lines: [KeyedLine], _ ties: NameTies) {
    for line in lines {
      guard let path = ties.path(from: line.name, to: line.value) else { continue }
      add(
        Array(Set(path + [line.number])),
        "“\(line.line.name)” and “\(line.line.value)” are said to be the same and not the same")
    }
  }

  /// Lines of one verb that give names of one entity different values; types belong to letters, shown names to entities.
  private mutating func checkValues(_ lines: [KeyedLine], _ ties: NameTies) {
    var first: [String: KeyedLine] = [:]
    for line in lines {
      let key = line.line.verb == .rename ? ties.root(line.name) : line.name
      guard let other = first[key] else {
        first[key] = line
        continue
      }
      guard other.value != line.value else { continue }
      add(
        [other.number, line.number],
        "“\(other.line.name)” is to be “\(other.line.value)” and “\(line.line.value)”")
    }
  }

  /// Lines that use a name which others ignore.
  private mutating func checkIgnores(_ lines: [KeyedLine], _ ignores: [String: KeyedLine]) {
    guard !ignores.isEmpty else { return }
    for line in lines where line.line.verb != .ignore {
      let names =
        line.line.verb.takesTwoNames
        ? [(line.line.name, line.name), (line.line.value, line.value)] : [(line.line.name, line.name)]
      for (name, key) in names {
        guard let ignore = ignores[key] else { continue }
        add([ignore.number, line.number], "“\(name)” is ignored and used in another decision")
      }
    }
  }

  private static func ignores(_ lines: [KeyedLine]) -> [String: KeyedLine] {
    Dictionary(lines.filter { $0.line.verb == .ignore }.map { ($0.name, $0) }) { a, _ in a }
  }
}
