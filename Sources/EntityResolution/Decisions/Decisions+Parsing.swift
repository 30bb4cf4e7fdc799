internal import EntityExtraction
internal import TextModel

extension Decisions {
  /// Reads the lines of a file; blank lines and remarks are skipped.
  ///
  /// - Throws: ``DecisionError`` with the numbers of all lines that can't be read, or contradict one another.
  public init(parsing text: String) throws(DecisionError) {
    var lines: [Line] = []
    var problems: [DecisionError.Problem] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      do throws(DecisionError) {
        if let decision = try Self.line(line, number: index + 1) { lines.append(decision) }
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw DecisionError(problems: problems) }
    try self.init(lines)
  }

  private static func line(_ text: Substring, number: Int) throws(DecisionError) -> Line? {
    var fields = text.split(separator: "\t", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if let remark = fields.firstIndex(where: { $0.hasPrefix("#") }) { fields.removeSubrange(remark...) }
    while fields.last?.isEmpty == true { fields.removeLast() }
    guard let first = fields.first else { return nil }
    guard let verb = Verb(rawValue: first.lowercased()) else {
      let known = Verb.allCases.map(\.rawValue).joined(separator: ", ")
      let hint = fields.count == 1 ? "; separate the fields by tabs" : ""
      throw DecisionError(lines: [number], "“\(first)” is no decision; expected \(known)\(hint)")
    }
    guard fields.count <= 4 else {
      throw DecisionError(lines: [number], "more than four fields; put # before a remark")
    }
    fields += [String](repeating: "", count: 4 - fields.count)
    return Line(
      number: number, verb: verb, name: fields[1], value: fields[2], document: fields[3].isEmpty ? nil : fields[3])
  }

  /// What is wrong with a line by itself.
  static func problem(_ line: Line) -> DecisionError.Problem? {
    func problem(_ reason: String) -> DecisionError.Problem { .init(lines: [line.number], reason: reason) }
    if line.name.isEmpty { return problem("\(line.verb.rawValue) needs a name in its second field") }
    switch line.verb {
    case .ignore where !line.value.isEmpty:
      return problem("ignore takes one name; a document goes into the fourth field")
    case .retype where !EntityType.allCases.contains { $0.rawValue == line.value }:
      let types = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
      return problem("retype needs one of \(types) in its third field, not “\(line.value)”")
    case .same, .notSame, .alias, .rename:
      if line.value.isEmpty { return problem("\(line.verb.rawValue) needs a second name in its third field") }
      if line.verb.takesTwoNames, line.name.decisionKey == line.value.decisionKey {
        return problem("“\(line.name)” and “\(line.value)” are one name but for spelling")
      }
      return nil
    default: return nil
    }
  }
}

extension DecisionError {
  init(lines: [Int], _ reason: String) { self.init(problems: [Problem(lines: lines, reason: reason)]) }
}

extension String {
  /// What names in decisions are compared by: the folded letters, or the letters themselves where nothing is left.
  var decisionKey: String {
    let folded = foldedName
    return folded.isEmpty ? self : folded
  }
}
