/// The people whom a field of front matter names: `author: Jane Doe`, `["Jane Doe", "Kim Moon"]`, also over several lines, or items
/// on lines of their own, `- Jane Doe` or `- name: Jane Doe`.
struct FrontMatterAuthors {
  private enum State { case waiting, inBrackets, inItems, done }

  private var state = State.waiting
  private var found: [String] = []
  /// The fields of the person whose lines are being read.
  private var person: [String: String] = [:]

  /// The names, with commas between them; nil where there are none.
  var names: String? {
    let all = found + [PersonFields.name(person)].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  /// Takes the value of the field; the first one counts.
  mutating func begin(_ value: String) {
    guard state == .waiting else { return }
    if value.hasPrefix("[") {
      addBracketed(value)
    } else if value.isEmpty {
      state = .inItems
    } else {
      state = .done
      add(value)
    }
  }

  /// Takes a line, without blanks at its ends, that belongs to the field; whether it does.
  mutating func goesOn(_ line: String, isIndented: Bool) -> Bool {
    switch state {
    case .waiting, .done: return false
    case .inBrackets: addBracketed(line)
    case .inItems:
      let isItem = line == "-" || line.hasPrefix("- ")
      guard isItem || isIndented || line.isEmpty else {
        state = .done
        return false
      }
      if isItem { endPerson() }
      add(String(line.dropFirst(isItem ? 1 : 0).drop(while: \.isWhitespace)))
    }
    return true
  }

  private mutating func addBracketed(_ line: String) {
    state = line.hasSuffix("]") ? .done : .inBrackets
    var names = [""], quote: Character?
    for sign in line {
      if sign == quote {
        quote = nil
      } else if quote == nil, sign == "\"" || sign == "'" && names.last?.allSatisfy(\.isWhitespace) == true {
        quote = sign
      } else if quote == nil, sign == "," {
        names.append("")
      } else if quote != nil || !"[]".contains(sign) {
        names[names.count - 1].append(sign)
      }
    }
    for name in names { addName(name) }
  }

  /// A name, or a field of a person, "name: Jane Doe".
  private mutating func add(_ text: String) {
    let text = text.hasPrefix("{") ? String(text.drop { $0 == "{" }.prefix { $0 != "," && $0 != "}" }) : text
    let key = text.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
    let rest = text.dropFirst(key.count)
    guard !key.isEmpty, rest.hasPrefix(": ") || rest == ":" else { return addName(Self.bare(text)) }
    let field = FieldNames.key(key)
    if person[field] == nil { person[field] = Self.bare(String(rest.dropFirst())) }
  }

  private mutating func addName(_ text: String) {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.contains(where: \.isLetter) { found.append(name) }
  }

  private mutating func endPerson() {
    if let name = PersonFields.name(person) { found.append(name) }
    person = [:]
  }

  /// A value without blanks and quotes around it.
  private static func bare(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > 1, let quote = words.first, quote == words.last, quote == "\"" || quote == "'" else {
      return words
    }
    return String(words.dropFirst().dropLast())
  }
}
