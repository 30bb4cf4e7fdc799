/// Which names decisions make one, in all documents and in one of them.
struct NameTies {
  /// A line that makes two names one, seen from one of them.
  private typealias Link = (other: String, line: Int)

  private var links: [String: [Link]] = [:]
  /// The name that stands for all that are one with it; those of the document alone lead on from there.
  private var parents: [String: String] = [:]
  private var ownParents: [String: String] = [:]
  private var ownLinks: [String: [Link]] = [:]

  /// The ties that hold everywhere.
  ///
  /// - Complexity: O(*n*) for *n* lines, nearly.
  init(_ lines: [DecisionConflicts.KeyedLine]) {
    for line in lines where line.isTie {
      let (a, b) = (shortened(line.name), shortened(line.value))
      if a != b { parents[max(a, b)] = min(a, b) }
      Self.add(line, to: &links)
    }
    for name in Array(parents.keys) { _ = shortened(name) }
  }

  /// The name that stands for all that are one with a name, which leads straight to it from now on.
  private mutating func shortened(_ name: String) -> String {
    let root = root(name)
    var name = name
    while let parent = parents[name], parent != root {
      parents[name] = root
      name = parent
    }
    return root
  }

  /// These ties with those of one document.
  ///
  /// - Complexity: O(*m*) for the document's *m* lines.
  func with(_ lines: [DecisionConflicts.KeyedLine]) -> NameTies {
    var ties = self
    for line in lines where line.isTie {
      let (a, b) = (ties.root(line.name), ties.root(line.value))
      if a != b { ties.ownParents[max(a, b)] = min(a, b) }
      Self.add(line, to: &ties.ownLinks)
    }
    return ties
  }

  /// The names that stood for others before the document's own ties made them one, each with those that are one now.
  var joinedByDocument: [[String]] {
    let names = Set(ownParents.keys).union(ownParents.values)
    return Dictionary(grouping: names.sorted(), by: root).sorted { $0.key < $1.key }.map(\.value)
  }

  /// The name that stands for all that are one with a name.
  func root(_ name: String) -> String {
    var name = name
    while let parent = parents[name] { name = parent }
    while let parent = ownParents[name] { name = parent }
    return name
  }

  /// The lines of a shortest chain that makes two names one; nil where none does.
  ///
  /// - Complexity: O(*n*) for the *n* names that are one with the first.
  func path(from start: String, to end: String) -> [Int]? {
    guard start != end, root(start) == root(end) else { return nil }
    var cameFrom: [String: Link] = [:]
    var reached: Set<String> = [start]
    var queue = [start]
    while !queue.isEmpty, !reached.contains(end) {
      var next: [String] = []
      for name in queue {
        let all = (links[name] ?? []) + (ownLinks[name] ?? [])
        for link in all.sorted(by: { ($0.line, $0.other) < ($1.line, $1.other) })
        where reached.insert(link.other).inserted {
          cameFrom[link.other] = (name, link.line)
          next.append(link.other)
        }
      }
      queue = next
    }
    var lines: [Int] = []
    var name = end
    while let step = cameFrom[name], name != start {
      lines.append(step.line)
      name = step.other
    }
    return lines
  }

  private static func add(_ line: DecisionConflicts.KeyedLine, to links: inout [String: [Link]]) {
    links[line.name, default: []].append((line.value, line.number))
    links[line.value, default: []].append((line.name, line.number))
  }
}
