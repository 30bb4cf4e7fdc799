internal import EntityExtraction
internal import TextModel

/// Decisions made ready to be looked up by form.
///
/// Names of `same`, `not-same` and `alias` lines are numbered, with their document where a line has one. The entities
/// of a document carry the ``DecidedName``s they bear; two that bear names which are not the same are never joined.
struct DecisionTable: Sendable {
  let decisions: Decisions
  /// The numbers of the names of lines that hold everywhere, by ``String/decisionKey``.
  private var everywhere: [String: Int] = [:]
  /// The same for the lines of one document, by its id.
  private var inDocument: [String: [String: Int]] = [:]
  /// For every name those that it is not.
  private var excluded: [DecidedName: Set<DecidedName>] = [:]
  /// For every numbered name the number that stands for all that are the same; alias names are not in it.
  private var parents: [Int] = []
  /// The names that stand for others: number → the number of the name meant.
  private var aliasTargets: [Int: Int] = [:]
  /// Names whose bearers are to be joined: those of `same` lines and the targets of aliases.
  private(set) var joined: Set<DecidedName> = []
  /// Names as decisions write them, by number.
  private var spellings: [String] = []

  init(_ decisions: Decisions) {
    self.decisions = decisions
    // Numbers decide ties, so they come from what the lines say and not from where they stand.
    let sorted = decisions.lines.sorted {
      ($0.verb.rawValue, $0.name, $0.value, $0.document ?? "") < (
        $1.verb.rawValue, $1.name, $1.value, $1.document ?? ""
      )
    }
    var apart: [(Int, Int)] = []
    for line in sorted where line.verb.takesTwoNames {
      let (a, b) = (number(of: line.name, in: line.document), number(of: line.value, in: line.document))
      switch line.verb {
      case .same: union(a, b)
      case .notSame: apart.append((a, b))
      default: aliasTargets[a] = min(aliasTargets[a] ?? b, b)
      }
    }
    for index in parents.indices { parents[index] = root(index) }
    keepApart(apart)
    let sizes = Dictionary(grouping: parents.indices, by: { decided($0) }).mapValues(\.count)
    joined = Set(sizes.filter { $0.value > 1 }.keys).union(aliasTargets.values.map { decided($0) })
  }

  /// The forms of the names that aliases stand for; of several spellings of one name the first.
  private(set) var targetForms: [DecidedName: Int] = [:]

  /// Enters the names that aliases stand for into the table of forms, since no document needs to have them.
  mutating func enterTargets(into table: inout NameFormTable) {
    for target in Set(aliasTargets.values).sorted() where targetForms[decided(target)] == nil {
      targetForms[decided(target)] = table.index(of: spellings[target][...])
    }
  }

  var isEmpty: Bool { decisions.isEmpty }

  /// Whether anything joins or separates names.
  var hasNames: Bool { !spellings.isEmpty }

  /// Notes which names are not the same; what is not the same as one name is not the same as all that are the same as
  /// it.
  private mutating func keepApart(_ pairs: [(Int, Int)]) {
    var others: [Int: Set<Int>] = [:]
    for (a, b) in pairs {
      others[a, default: []].insert(b)
      others[b, default: []].insert(a)
    }
    // A name that holds everywhere holds in each document too.
    for (_, scoped) in inDocument {
      for (key, number) in scoped {
        guard let general = everywhere[key] else { continue }
        for other in others[general] ?? [] {
          others[number, default: []].insert(other)
          others[other, default: []].insert(number)
        }
      }
    }
    for (name, others) in others { excluded[decided(name), default: []].formUnion(others.map { decided($0) }) }
  }

  private mutating func number(of name: String, in document: String?) -> Int {
    let key = name.decisionKey
    if let document {
      if let known = inDocument[document]?[key] { return known }
      inDocument[document, default: [:]][key] = spellings.count
    } else {
      if let known = everywhere[key] { return known }
      everywhere[key] = spellings.count
    }
    spellings.append(name)
    parents.append(parents.count)
    return spellings.count - 1
  }

  private func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  private mutating func union(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    parents[max(a, b)] = min(a, b)
  }

  /// What a numbered name is when all that are the same are one.
  private func decided(_ number: Int) -> DecidedName { DecidedName(rawValue: parents[number]) }

  /// The names that a form bears in a document.
  func names(of form: NameForm, in document: String) -> Set<DecidedName> {
    guard hasNames else { return [] }
    let key = form.text.decisionKey
    return Set([everywhere[key], inDocument[document]?[key]].compactMap { $0.map { decided($0) } })
  }

  /// The names that forms bear anywhere, lines for one document included.
  func names(ofForms forms: [String]) -> Set<DecidedName> {
    guard hasNames else { return [] }
    var names: Set<DecidedName> = []
    for key in forms.map(\.decisionKey) {
      if let number = everywhere[key] { names.insert(decided(number)) }
      for scoped in inDocument.values { if let number = scoped[key] { names.insert(decided(number)) } }
    }
    return names
  }

  /// The name that every mention of `form` in the document means; nil where no alias line says so.
  func aliasTarget(of form: NameForm, in document: String) -> DecidedName? {
    guard !aliasTargets.isEmpty else { return nil }
    let key = form.text.decisionKey
    let number = inDocument[document]?[key].flatMap { aliasTargets[$0] } ?? everywhere[key].flatMap { aliasTargets[$0] }
    return number.map { decided($0) }
  }

  /// Keeps apart the keys of names that a decision keeps apart; empty for all others.
  func keySuffix(_ names: Set<DecidedName>) -> String {
    if excluded.isEmpty || names.isEmpty { return "" }
    let kept = names.filter { excluded[$0] != nil }.sorted()
    return kept.isEmpty ? "" : " !" + kept.map { String($0.rawValue) }.joined(separator: ",")
  }

  /// Whether the names of two entities may meet.
  func allows(_ a: Set<DecidedName>, _ b: Set<DecidedName>) -> Bool {
    if excluded.isEmpty || a.isEmpty || b.isEmpty { return true }
    return a.allSatisfy { excluded[$0]?.isDisjoint(with: b) ?? true }
  }

  /// Forms that the gazetteer must not take for what it lists, because a decision separates them from another form of
  /// it.
  func hiddenForms(_ gazetteer: Gazetteer) -> Set<String> {
    var hidden: Set<String> = []
    for line in decisions.lines where line.verb == .notSame && line.document == nil {
      guard let a = gazetteer.knownName(line.name), a == gazetteer.knownName(line.value) else { continue }
      let isCanonical = line.value.decisionKey == a.name.decisionKey
      let other =
        line.name.decisionKey == a.name.decisionKey || (!isCanonical && line.name.decisionKey < line.value.decisionKey)
      hidden.insert(other ? line.value.decisionKey : line.name.decisionKey)
    }
    return hidden
  }
}
