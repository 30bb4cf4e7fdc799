import Graphs

/// Which column of an edge list holds what.
struct EdgeColumns {
  /// A column that becomes an attribute.
  struct Attribute {
    let column: Int
    let name: String
    /// The type that the header declares, nil where it is taken from the values.
    var type: AttributeType?
  }

  var source = 0
  var target = 1
  var weight: Int?
  /// What is put before the ids of the ends: an id space.
  var prefixes: (source: String, target: String) = ("", "")
  /// The column of a type that says nothing: directed or undirected in Gephi's tables, all the same in ours for Neo4j.
  var kind: (column: Int, meaning: Kind)?
  /// The other columns, with the names of their attributes.
  var attributes: [Attribute] = []

  /// What a column `Type` or `:TYPE` says.
  enum Kind { case direction, relationship }

  /// Columns by position: two nodes, then the weight if there is a third column, then attributes without a name.
  init(count: Int) {
    weight = count > 2 ? 2 : nil
    attributes = count > 3 ? (3..<count).map { Attribute(column: $0, name: "column\($0 + 1)") } : []
  }

  /// Columns whose ends and weight are known, with the names of a header for attributes.
  init(source: Int, target: Int, weight: Int?, header: [String]) {
    (self.source, self.target, self.weight) = (source, target, weight)
    for (index, name) in header.enumerated() where ![source, target, weight].contains(index) {
      if WeightRule.key(of: name) == "type", kind == nil { kind = (index, .direction) }
      attributes.append(Attribute(column: index, name: name.isEmpty ? "column\(index + 1)" : name))
    }
  }

  /// Columns by the names of a header; nil if the names of two ends aren't among them.
  ///
  /// The ends are `source` and `target`, or any other pair of ``HeaderWords/ends``; the weight is the first of
  /// ``HeaderWords/weights`` that is there. Letter case and punctuation count only where a name is there in two
  /// spellings.
  init?(header: [String]) {
    let keys = header.map(WeightRule.key(of:))
    func column(_ name: String) -> Int? { header.firstIndex(of: name) ?? keys.firstIndex(of: name) }
    for (first, second) in HeaderWords.ends {
      guard let source = column(first), let target = column(second), source != target else { continue }
      let weight = HeaderWords.weights.lazy.compactMap(column).first { $0 != source && $0 != target }
      self.init(source: source, target: target, weight: weight, header: header)
      return
    }
    guard let (source, target) = HeaderWords.interactors(keys) else { return nil }
    let weight = HeaderWords.weights.lazy.compactMap(column).first { $0 != source && $0 != target }
    self.init(source: source, target: target, weight: weight, header: header)
  }

  /// Whether the columns are source, target and perhaps a weight, in this order, and nothing else.
  func isPlain(count: Int) -> Bool {
    source == 0 && target == 1 && count == (weight == 2 ? 3 : 2) && prefixes == ("", "")
  }

  /// A name that two attributes have, if any.
  var repeatedName: String? {
    var seen: Set<String> = []
    return attributes.first { !seen.insert($0.name).inserted }?.name
  }
}
