/// Which column of an edge list holds what.
struct EdgeColumns {
  var source = 0
  var target = 1
  var weight: Int?
  /// The other columns, with the names of their attributes.
  var attributes: [(column: Int, name: String)] = []

  /// Columns by position: two nodes, then the weight if there is a third column, then attributes without a name.
  init(count: Int) {
    weight = count > 2 ? 2 : nil
    attributes = count > 3 ? (3..<count).map { ($0, "column\($0 + 1)") } : []
  }

  /// Columns by the names of a header; nil if the names of two ends aren't among them.
  ///
  /// The ends are `source` and `target`, `from` and `to`, `node1` and `node2`, `src` and `dst`, or `u` and `v`; the weight is
  /// `weight` or `w`. Letter case counts only where a name is there in two cases.
  init?(header: [String]) {
    let lowered = header.map { $0.lowercased() }
    func column(_ name: String) -> Int? { header.firstIndex(of: name) ?? lowered.firstIndex(of: name) }
    let pairs = [("source", "target"), ("from", "to"), ("node1", "node2"), ("src", "dst"), ("u", "v")]
    for (first, second) in pairs {
      guard let source = column(first), let target = column(second) else { continue }
      self.source = source
      self.target = target
      weight = column("weight") ?? column("w")
      for (index, name) in header.enumerated() where ![source, target, weight].contains(index) {
        attributes.append((index, name.isEmpty ? "column\(index + 1)" : name))
      }
      return
    }
    return nil
  }

  /// Whether the columns are source, target and perhaps a weight, in this order, and nothing else.
  func isPlain(count: Int) -> Bool { source == 0 && target == 1 && count == (weight == 2 ? 3 : 2) }

  /// A name that two attributes have, if any.
  var repeatedName: String? {
    var seen: Set<String> = []
    return attributes.first { !seen.insert($0.name).inserted }?.name
  }
}
