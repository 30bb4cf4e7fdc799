internal import EntityExtraction
internal import TextModel

/// Decisions made ready to be looked up by form.
///
/// Names of `same`, `not-same` and `alias` lines are numbered, with their document where a line has one. A local entity carries
/// the numbers of the names it bears; two entities that bear names which are not the same are never joined.
struct DecisionTable: Sendable {
  let decisions: Decisions
  /// The numbers of the names of lines that hold everywhere, by ``String/decisionKey``.
  private var everywhere: [String: Int] = [:]
  /// The same for the lines of one document, by its id.
  private var inDocument: [String: [String: Int]] = [:]
  /// For every numbered name those that it is not.
  private var excluded: [Int: Set<Int>] = [:]
  /// For every numbered name the number that stands for all that are the same; alias names are not in it.
  private var parents: [Int] = []
  /// The names that stand for others: number → the number of the name meant.
  private(set) var aliasTargets: [Int: Int] = [:]
  /// Classes whose bearers are to be joined: those of `same` lines and of the targets of aliases.
  private(set) var joined: Set<Int> = []
  /// Names as decisions write them, by number.
  private(set) var names: [String] = []

  init(_ decisions: Decisions) {
    self.decisions = decisions
    // Numbers decide ties, so they come from what the lines say and not from where they stand.
    let sorted = decisions.lines.sorted {
      ($0.verb.rawValue, $0.name, $0.value, $0.document ?? "") < (
        $1.verb.rawValue, $1.name, $1.value, $1.document ?? ""
      )
    }
    for line in sorted where line.verb.takesTwoNames {
      let (a, b) = (number(of: line.name, in: line.document), number(of: line.value, in: line.document))
      switch line.verb {
      case .same: union(a, b)
      case .notSame:
        excluded[a, default: []].insert(b)
        excluded[b, default: []].insert(a)
      default: aliasTargets[a] = min(aliasTargets[a] ?? b, b)
      }
    }
    // A name that holds everywhere holds in each document too.
    for (_, scoped) in inDocument {
      for (key, number) in scoped {
        guard let general = everywhere[key] else { continue }
        for other in excluded[general] ?? [] {
          excluded[number, default: []].insert(other)
          excluded[other, default: []].insert(number)
        }
      }
    }
    for index in parents.indices { parents[index] = root(index) }
    excludeBySameness()
    let sizes = Dictionary(grouping: parents.indices, by: { parents[$0] }).mapValues(\.count)
    joined = Set(sizes.filter { $0.value > 1 }.keys).union(aliasTargets.values.map { parents[$0] })
  }

  /// The forms of the names that aliases stand for, by class; of several names of a class the first of its number.
  var targetForms: [Int: Int] = [:]

  /// Enters the names that aliases stand for into the table of forms, since no document needs to have them.
  mutating func enterTargets(into table: inout NameFormTable, in language: Language) {
    for target in Set(aliasTargets.values).sorted() where targetForms[parents[target]] == nil {
      targetForms[parents[target]] = table.index(of: names[target][...], in: language)
    }
  }

  var isEmpty: Bool { decisions.isEmpty }

  /// Whether anything joins or separates names.
  var hasNames: Bool { !names.isEmpty }

  /// What is not the same as one name is not the same as all that are the same as it.
  private mutating func excludeBySameness() {
    var byRoot: [Int: Set<Int>] = [:]
    for (name, others) in excluded { byRoot[parents[name], default: []].formUnion(others.map { parents[$0] }) }
    excluded = byRoot
  }

  private mutating func number(of name: String, in document: String?) -> Int {
    let key = name.decisionKey
    if let document {
      if let known = inDocument[document]?[key] { return known }
      inDocument[document, default: [:]][key] = names.count
    } else {
      if let known = everywhere[key] { return known }
      everywhere[key] = names.count
    }
    names.append(name)
    parents.append(parents.count)
    return names.count - 1
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

  /// The numbers of the names that a form bears in a document, same ones as one number.
  func classes(of form: NameForm, in document: String) -> Set<Int> {
    guard hasNames else { return [] }
    let key = form.text.decisionKey
    return Set([everywhere[key], inDocument[document]?[key]].compactMap { $0.map { parents[$0] } })
  }

  /// The classes of the names that forms bear anywhere, lines for one document included.
  func classes(ofForms forms: [String]) -> Set<Int> {
    guard hasNames else { return [] }
    var classes: Set<Int> = []
    for key in forms.map(\.decisionKey) {
      if let number = everywhere[key] { classes.insert(parents[number]) }
      for scoped in inDocument.values { if let number = scoped[key] { classes.insert(parents[number]) } }
    }
    return classes
  }

  /// The class of the name that every mention of `form` in the document means; nil where no alias line says so.
  func aliasTarget(of form: NameForm, in document: String) -> Int? {
    guard !aliasTargets.isEmpty else { return nil }
    let key = form.text.decisionKey
    let number = inDocument[document]?[key].flatMap { aliasTargets[$0] } ?? everywhere[key].flatMap { aliasTargets[$0] }
    return number.map { parents[$0] }
  }

  /// Keeps apart the keys of names that a decision keeps apart; empty for all others.
  func keySuffix(_ classes: Set<Int>) -> String {
    if excluded.isEmpty || classes.isEmpty { return "" }
    let kept = classes.filter { excluded[$0] != nil }.sorted()
    return kept.isEmpty ? "" : " !" + kept.map(String.init).joined(separator: ",")
  }

  /// Whether the names of two entities may meet.
  func allows(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    if excluded.isEmpty || a.isEmpty || b.isEmpty { return true }
    return a.allSatisfy { excluded[$0]?.isDisjoint(with: b) ?? true }
  }

  /// Forms that the gazetteer must not take for what it lists, because a decision separates them from another form of it.
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
