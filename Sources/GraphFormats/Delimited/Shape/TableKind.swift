import Graphs
import Primitives

/// What a file of delimited text holds, as its first records tell.
enum TableKind {
  /// A list of edges; the remark says how the header was understood, if that isn't plain.
  case edges(EdgeColumns, hasHeader: Bool, remark: String?)
  /// A table of nodes.
  case nodes(NodeColumns)
  /// An adjacency matrix.
  case matrix(MatrixLabels)
  /// A row for each node, followed by its neighbours.
  case neighbors
  /// Two ends and a Python dictionary of attributes a line, as networkx writes edges.
  case dictionaries

  /// Tells the kind of a file by its start.
  init(_ start: TableStart) {
    guard let first = start.rows.first else {
      if HeaderWords.nodeIDs.contains(WeightRule.key(of: start.firstLine)) {
        self = .nodes(NodeColumns())
        return
      }
      self = .edges(EdgeColumns(count: 2), hasHeader: false, remark: nil)
      return
    }
    let names = first.map(\.text)
    let line = start.lines.first ?? 1
    if let header = Neo4jHeader(names) {
      self = header.kind()
    } else if DictEdgeLine(start.firstLine) != nil {
      self = .dictionaries
    } else if let columns = EdgeColumns(header: names) {
      self = .edges(columns, hasHeader: true, remark: Self.headerRemark(columns, names, line: line))
    } else if let labels = MatrixLabels(start) {
      self = .matrix(labels)
    } else if let columns = NodeColumns(header: names) {
      self = .nodes(columns)
    } else if let columns = Self.unknownHeader(start) {
      self = .edges(columns, hasHeader: true, remark: Self.headerRemark(columns, names, line: line))
    } else if Self.areNeighbors(start) {
      self = .neighbors
    } else {
      var columns = EdgeColumns(count: first.count)
      if let (name, what) = Self.times(start) {
        (columns.weight, columns.attributes) = (
          nil, [EdgeColumns.Attribute(column: 2, name: name)] + columns.attributes
        )
        self = .edges(columns, hasHeader: false, remark: "the third column was read as \(what), not as weights")
        return
      }
      self = .edges(columns, hasHeader: false, remark: Self.doubt(start, line: line))
    }
  }

  /// What is said of a header, unless it is in plain words.
  private static func headerRemark(_ columns: EdgeColumns, _ names: [String], line: Int) -> String? {
    let ends = (WeightRule.key(of: names[columns.source]), WeightRule.key(of: names[columns.target]))
    let isPlain = HeaderWords.plainEnds.contains { $0 == ends }
    let isPlainWeight = columns.weight.map { ["weight", "w"].contains(names[$0].lowercased()) } ?? true
    if isPlain, isPlainWeight {
      guard names.count == 2, ends.0 != "source" else { return nil }
      return "line \(line), \(names[0].quoted) and \(names[1].quoted), was read as a header"
    }
    let weight = columns.weight.map { ", \(names[$0].quoted) the weight" } ?? ""
    return "line \(line) was read as a header: \(names[columns.source].quoted) is the source, "
      + "\(names[columns.target].quoted) the target\(weight)"
  }

  /// The columns of a first row that can't be data by what is below it: words above numbers, or two names like `Person
  /// A` and `Person B`.
  private static func unknownHeader(_ start: TableStart) -> EdgeColumns? {
    let first = start.rows[0]
    let below = start.rows.dropFirst()
    guard first.count >= 2, !below.isEmpty, below.allSatisfy({ $0.count == first.count }) else { return nil }
    guard first.allSatisfy({ !$0.isNumber }) else { return nil }
    if let (source, target) = NodeNouns.ends(start) {
      let keys = first.map { WeightRule.key(of: $0.text) }
      let weight = HeaderWords.weights.lazy.compactMap { keys.firstIndex(of: $0) }.first {
        $0 != source && $0 != target
      }
      return EdgeColumns(source: source, target: target, weight: weight, header: first.map(\.text))
    }
    guard !first[0].isEmpty, !first[1].isEmpty else { return nil }
    func isNumeric(_ column: Int) -> Bool {
      below.contains { !$0[column].isEmpty } && below.allSatisfy { $0[column].isEmpty || $0[column].isNumber }
    }
    let ids = Set(below.lazy.flatMap { $0.prefix(2) }.map(\.text))
    guard !ids.contains(first[0].text), !ids.contains(first[1].text) else { return nil }
    let numericEnds = [0, 1].count(where: isNumeric)
    let amounts = first.count > 2 && !first[2].isEmpty ? amounts(in: 2, start) : nil
    let isCertain = numericEnds == 2 || (numericEnds == 1 && below.count > 1) || amounts != nil
    guard isCertain || hasNumberedEnds(start) || TwoModeStart(start)?.isHeader == true else { return nil }
    let names = first.map(\.text)
    let keys = names.map(WeightRule.key(of:))
    var weight = HeaderWords.weights.lazy.compactMap { keys.firstIndex(of: $0) }.first { $0 > 1 }
    if weight == nil, first.count == 3, let amounts, !HeaderWords.isNoWeight(keys[2]), !HeaderWords.areYears(amounts),
      !HeaderWords.areTimes(amounts)
    {
      weight = 2
    }
    return EdgeColumns(source: 0, target: 1, weight: weight, header: names)
  }

  /// The numbers below the first field of a column, which may be amounts such as `$1,200`; nil if there are others.
  private static func amounts(in column: Int, _ start: TableStart) -> [Double]? {
    let texts = start.rows.dropFirst().map { $0[column].text }.filter { !$0.isEmpty && !MissingValue.isOne($0) }
    let numbers = texts.compactMap {
      NumberSpelling(amount: $0, separatedByCommas: start.delimiter == .comma)?.number
    }
    return numbers.count == texts.count && !numbers.isEmpty ? numbers : nil
  }

  /// Whether two names are a header like `protein1` and `protein2`, whatever is below.
  static func hasNumberedEnds(_ names: [String]) -> Bool {
    guard names.count == 2 else { return false }
    let stem = HeaderWords.stem(WeightRule.key(of: names[0]), WeightRule.key(of: names[1]))
    return stem.map(isNumberedEnd) ?? false
  }

  private static func isNumberedEnd(_ stem: String) -> Bool {
    HeaderWords.numberedEnds.contains(stem) || NodeNouns.isOne(stem)
  }

  /// Whether the first row are names like `person1` and `person2` that no node below has, nor one like them.
  private static func hasNumberedEnds(_ start: TableStart) -> Bool {
    let first = start.rows[0].map { WeightRule.key(of: $0.text) }
    guard let stem = HeaderWords.stem(first[0], first[1]), isNumberedEnd(stem) else { return false }
    return start.rows.dropFirst().allSatisfy { row in
      row.prefix(2).allSatisfy { !WeightRule.key(of: $0.text).hasPrefix(stem) }
    }
  }

  /// The name of what the third column of a list without a header holds if that is no weight: whole seconds since 1970, all of the
  /// years from 1990 to 2040, as in lists of messages, or years; and not all the same.
  private static func times(_ start: TableStart) -> (name: String, what: String)? {
    guard start.rows.count > 2, start.rows.allSatisfy({ $0.count > 2 }) else { return nil }
    let numbers = start.rows.compactMap { Int($0[2].text) }
    guard numbers.count == start.rows.count, Set(numbers).count > 1 else { return nil }
    if numbers.allSatisfy((631_152_000...2_208_988_800).contains) { return ("time", "times in seconds since 1970") }
    return HeaderWords.areYears(numbers.map(Double.init)) ? ("year", "years") : nil
  }

  /// The remark on a first row that is read as an edge, although it looks like a header.
  private static func doubt(_ start: TableStart, line: Int) -> String? {
    let first = start.rows[0]
    guard first.count == 2, start.rows.count > 1 else { return nil }
    if TwoModeStart(start)?.isDoubtful == true {
      return
        "line \(line), \(first[0].text.quoted) and \(first[1].text.quoted), was read as an edge; if it is a header, call its "
        + "columns source and target"
    }
    let keys = first.map { WeightRule.key(of: $0.text) }
    guard let stem = HeaderWords.stem(keys[0], keys[1]), stem.count > 2, stem.allSatisfy(\.isLetter) else { return nil }
    let isSeenBelow = start.rows.dropFirst().contains { row in
      row.contains { WeightRule.key(of: $0.text).hasPrefix(stem) }
    }
    guard !isSeenBelow else { return nil }
    return
      "line \(line), \(first[0].text.quoted) and \(first[1].text.quoted), was read as an edge, "
      + "although it looks like a header"
  }

  /// The remark on weights such as `1.500` in a table of semicolons, which may be decimals or have their thousands set apart by points.
  static func thousandsDoubt(_ start: TableStart, column: Int) -> String? {
    guard start.delimiter == .semicolon else { return nil }
    let texts = start.rows.lazy.map { $0.count > column ? $0[column].text : "" }
    let dotted = texts.filter { text in
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && (1...3).contains(parts[0].count) && parts[1].count == 3 && parts[0].first != "0"
    }
    let isDoubtful = texts.allSatisfy { text in
      guard text.contains(".") else { return !text.contains(",") }
      return dotted.contains(text)
    }
    guard isDoubtful, let first = dotted.first, let number = Double(first) else { return nil }
    return "weights such as \(first.quoted) were read with decimals, as \(NumberText.exact(number)); "
      + "if the point sets thousands apart, remove it"
  }

  /// Whether rows are of different lengths and, the third fields being no numbers, no edges with a weight. Where spaces
  /// separate fields, names of several words are more likely.
  private static func areNeighbors(_ start: TableStart) -> Bool {
    guard start.delimiter != .space, Set(start.rows.map(\.count)).count > 1 else { return false }
    return start.rows.contains { $0.count > 2 && !$0[2].isEmpty && !$0[2].isNumber }
  }
}
