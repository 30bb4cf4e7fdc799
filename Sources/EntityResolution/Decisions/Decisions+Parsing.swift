internal import EntityExtraction
internal import TextModel

extension Decisions {
  /// Reads the lines of a file; blank lines, remarks and a byte order mark are skipped, and lines may end as on any system.
  ///
  /// - Throws: ``DecisionError`` with the numbers of all lines that can't be read, or contradict one another.
  public init(parsing text: String) throws(DecisionError) {
    var decisions: [Line] = []
    var problems: [DecisionError.Problem] = []
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    // "\r\n" is one character.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, line) in lines.enumerated() {
      do throws(DecisionError) {
        guard let decision = try Self.line(line, number: index + 1) else { continue }
        decisions.append(decision)
        if let problem = Self.problem(decision) { problems.append(problem) }
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw DecisionError(problems: problems) }
    try self.init(decisions)
  }

  private static func line(_ text: Substring, number: Int) throws(DecisionError) -> Line? {
    let written = text.split(separator: "\t", omittingEmptySubsequences: false)
    var fields = written.map { $0.split(whereSeparator: \.isBlank).joined(separator: " ") }
    // Ids of documents are file names, in which every space counts.
    if fields.count > 3 { fields[3] = written[3].trimmed }
    if let remark = fields.firstIndex(where: { $0.hasPrefix("#") }) { fields.removeSubrange(remark...) }
    while fields.last?.isEmpty == true { fields.removeLast() }
    guard let first = fields.first else { return nil }
    let isForced = first.hasSuffix("!")
    guard let verb = Verb(rawValue: (isForced ? String(first.dropLast()) : first).lowercased()) else {
      throw DecisionError(lines: [number], notAVerb(first, isAlone: fields.count == 1))
    }
    guard !isForced || verb == .same || verb == .alias else {
      throw DecisionError(lines: [number], "only same and alias can be forced; write \(verb.rawValue) without the !")
    }
    guard fields.count <= 4 else {
      throw DecisionError(lines: [number], "more than four fields; put # before a remark")
    }
    fields += [String](repeating: "", count: 4 - fields.count)
    let value = verb == .retype ? fields[2].lowercased() : fields[2]
    return Line(
      number: number, verb: verb, name: fields[1], value: value, document: fields[3].isEmpty ? nil : fields[3],
      isForced: isForced)
  }

  private static func notAVerb(_ word: String, isAlone: Bool) -> String {
    let known = Verb.allCases.map(\.rawValue)
    let start = String(word.prefix { $0 != " " && $0 != "!" }).lowercased()
    if isAlone, known.contains(start) { return "no tab behind “\(start)”; separate the fields by tabs" }
    return "“\(word)” is no decision; expected \((known + ["same!", "alias!"]).joined(separator: ", "))"
      + (isAlone ? ", with tabs between the fields" : "")
  }

  /// What is wrong with a line by itself.
  static func problem(_ line: Line) -> DecisionError.Problem? {
    func problem(_ reason: String) -> DecisionError.Problem { .init(lines: [line.number], reason: reason) }
    if line.name.isEmpty {
      return problem("\(line.verb.rawValue) needs a name or an id in its second field; separate the fields by tabs")
    }
    switch line.verb {
    case .ignore where !line.value.isEmpty:
      return problem("ignore takes one name; a document goes into the fourth field")
    case .retype where !EntityType.allCases.contains { $0.rawValue == line.value }:
      let types = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
      return problem("retype needs one of \(types) in its third field, not “\(line.value)”")
    case .same, .notSame, .alias, .rename:
      if line.value.isEmpty {
        return problem("\(line.verb.rawValue) needs a second name in its third field; separate the fields by tabs")
      }
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

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    var rest = drop(while: \.isBlank)
    while rest.last?.isBlank == true { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// What names in decisions are compared by: the folded letters, or the letters themselves where nothing is left.
  var decisionKey: String {
    let folded = foldedName
    return folded.isEmpty ? self : folded
  }
}
