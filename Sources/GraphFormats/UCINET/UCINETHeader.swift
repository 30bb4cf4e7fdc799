import Primitives

/// What stands before the data of a DL file: sizes, the kind of data, and which labels there are.
struct UCINETHeader {
  /// How cells are written down.
  enum Layout { case fullMatrix, upperHalf, lowerHalf, edgeList, nodeList, countedNodeList }

  /// Labels that a header lists.
  enum Labels { case both, rows, columns, matrices }

  var rowCount: Int?
  var columnCount: Int?
  var matrixCount = 1
  var layout = Layout.fullMatrix
  /// Whether rows and columns are different things, whatever their numbers are.
  var isTwoMode = false
  var hasDiagonal = true
  /// Whether rows, and columns, are known by labels among the data.
  var hasRowLabels = false, hasColumnLabels = false
  var rowLabels: [String] = []
  var columnLabels: [String] = []
  /// What labels are being listed, and how many are still to come.
  private(set) var listing: (labels: Labels, rest: Int)?

  private let source: GraphSource
  private let limit: Int

  init(source: GraphSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// Takes the words of a line; the number of the first that belongs to the data, where the header ends here.
  ///
  /// Reference: UCINET 6 help, "DL language".
  mutating func take(_ words: [UCINETWord], line: Int, in assembly: GraphAssembly) throws(GraphFormatError) -> Int? {
    var at = 0
    while at < words.count {
      let word = words[at]
      at += 1
      if try takeLabel(word, line, assembly) { continue }
      let next = at < words.count ? words[at] : nil
      switch word.keyword {
      case "dl": break
      case "n", "nn", "nr", "nc", "nm":
        try setSize(word.keyword, next, line)
        at += 1
      case "format", "form":
        try setLayout(next?.keyword ?? "", line)
        at += 1
      case "diagonal", "diag":
        hasDiagonal = next?.keyword != "absent"
        at += 1
      case "title": at = next?.isQuoted == true ? at + 1 : words.count
      case "labels", "row", "rows", "column", "columns", "col", "cols", "matrix", "level":
        try takeLabels(words, &at, line)
      case "data": return at
      default:
        throw source.error(
          .syntax, line: line,
          "\(word.bytes.quoted) is not known before the data; expected n=, format=, labels: or data:")
      }
    }
    return nil
  }

  /// Takes a word as a label where labels are listed and a keyword doesn't end the list.
  private mutating func takeLabel(
    _ word: UCINETWord, _ line: Int, _ assembly: GraphAssembly
  ) throws(GraphFormatError) -> Bool {
    guard let (labels, rest) = listing else { return false }
    guard rest > 0, !(word.endsInColon && ["data", "labels"].contains(word.keyword)) else {
      listing = nil
      return false
    }
    let label = try assembly.text(word.bytes, line: line)
    if labels == .both || labels == .rows { rowLabels.append(label) }
    if labels == .both || labels == .columns { columnLabels.append(label) }
    listing = rest > 1 ? (labels, rest - 1) : nil
    return true
  }

  private mutating func setSize(_ name: String, _ value: UCINETWord?, _ line: Int) throws(GraphFormatError) {
    guard let value, let number = Int(decimal: value.bytes), number >= 0 else {
      throw source.error(.syntax, line: line, "\(name) has no number; expected one, as in \(name)=5")
    }
    guard number <= limit else {
      throw source.error(.limit, line: line, "more than \(limit) nodes; raise the limit or take a part of the graph")
    }
    switch name {
    case "nr": rowCount = number
    case "nc": columnCount = number
    case "nm": matrixCount = number
    default: (rowCount, columnCount) = (number, number)
    }
  }

  private mutating func setLayout(_ name: String, _ line: Int) throws(GraphFormatError) {
    switch name {
    case "fullmatrix", "fm": layout = .fullMatrix
    case "upperhalf", "uh": layout = .upperHalf
    case "lowerhalf", "lh": layout = .lowerHalf
    case "edgelist", "edgelist1", "el1": layout = .edgeList
    case "edgelist2", "el2": (layout, isTwoMode) = (.edgeList, true)
    case "nodelist", "nodelist1", "nl1": layout = .nodeList
    case "nodelist2", "nl2": (layout, isTwoMode) = (.nodeList, true)
    case "nodelist1b": layout = .countedNodeList
    case "nodelist2b": (layout, isTwoMode) = (.countedNodeList, true)
    default:
      throw source.error(
        .unsupported, line: line, "format \(name.quoted) isn't read; expected fullmatrix, edgelist1 or nodelist1")
    }
  }

  /// Takes `labels:`, `row labels:`, `column labels embedded` and the like, from their second word on.
  private mutating func takeLabels(_ words: [UCINETWord], _ at: inout Int, _ line: Int) throws(GraphFormatError) {
    var labels = Labels.both
    var last = words[at - 1]
    switch last.keyword {
    case "labels": break
    case "row", "rows": labels = .rows
    case "column", "columns", "col", "cols": labels = .columns
    default: labels = .matrices
    }
    if last.keyword != "labels" {
      guard at < words.count, words[at].keyword == "labels" else {
        throw source.error(
          .syntax, line: line, "\(last.bytes.quoted) without labels; expected labels: or labels embedded")
      }
      last = words[at]
      at += 1
    }
    if at < words.count, words[at].keyword == "embedded", !last.endsInColon || words[at].endsInColon {
      at += 1
      if labels != .columns { hasRowLabels = true }
      if labels != .rows { hasColumnLabels = true }
      return
    }
    let count = labels == .matrices ? matrixCount : labels == .columns ? columnCount : rowCount ?? columnCount
    guard let count else {
      throw source.error(.syntax, line: line, "labels come before the number of nodes; expected n= first")
    }
    listing = count > 0 ? (labels, count) : nil
  }
}
