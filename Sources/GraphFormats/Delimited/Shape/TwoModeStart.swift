/// The first row of a list of edges between two kinds of nodes, as `person,club`: it may be their names.
struct TwoModeStart {
  /// Whether the first row can't well be an edge: both fields are words for what nodes are, or look unlike all that is below them.
  let isHeader: Bool
  /// Whether it may be one: neither field is seen again, and it looks unlike the rows below, or is the only one that shares no node.
  let isDoubtful: Bool
  /// Whether both fields are words for what nodes are.
  let isSaid: Bool

  /// Looks at two columns; nil where the first row is an edge: a field of it is a number or is seen below.
  init?(_ start: TableStart, columns: (source: Int, target: Int) = (0, 1)) {
    let (source, target) = columns
    guard let first = start.rows.first, first.count > target, first.allSatisfy({ !$0.isNumber }) else { return nil }
    let below = start.rows.dropFirst().filter { $0.count > target }
    let (a, b) = (first[source].text, first[target].text)
    let sources = below.map { $0[source].text }, targets = below.map { $0[target].text }
    let (left, right) = (Set(sources), Set(targets))
    guard !below.isEmpty, a != b, Self.isWord(a), Self.isWord(b) else { return nil }
    guard left.union(right).isDisjoint(with: [a, b]) else { return nil }
    isSaid =
      NodeNouns.areHeader(a, b) && !left.contains(where: NodeNouns.isOne) && !right.contains(where: NodeNouns.isOne)
    let isUnlike = [Self.isUnlike(a, sources), Self.isUnlike(b, targets)]
    let repeats = left.count < sources.count || right.count < targets.count
    isHeader = isSaid || (below.count > 1 && isUnlike.allSatisfy { $0 } && repeats)
    let counts = Dictionary((sources + targets).map { ($0, 1) }, uniquingKeysWith: +)
    let isAlone = below.allSatisfy { counts[$0[source].text, default: 0] + counts[$0[target].text, default: 0] > 2 }
    // Most names of columns are one word.
    let areWords = !a.contains(" ") && !b.contains(" ")
    isDoubtful =
      below.count > 1 && repeats && (isUnlike.contains(true) || (isAlone && areWords && left.isDisjoint(with: right)))
  }

  /// Whether a text may be the name of a column: a few words of letters.
  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 40 && text.allSatisfy { $0.isLetter || " _-/()".contains($0) }
  }

  /// Whether a name is in small letters above values with capitals, or has no sign that all of these have: digits, blanks, `@`.
  private static func isUnlike(_ name: String, _ values: [String]) -> Bool {
    if name.first?.isLowercase == true, values.allSatisfy({ $0.first?.isLowercase == false }) { return true }
    let kinds: [(Character) -> Bool] = [
      { $0.isNumber }, { $0 == " " }, { $0 == "@" }, { $0 == "#" }, { $0 == "." }, { $0 == ":" },
    ]
    return kinds.contains { isOne in
      !name.contains(where: isOne) && values.allSatisfy { $0.contains(where: isOne) }
    }
  }
}
