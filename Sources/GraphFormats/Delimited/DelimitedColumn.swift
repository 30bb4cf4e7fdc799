import Graphs
import Primitives

/// A column of fields whose type is not known before the last.
struct DelimitedColumn {
  /// The fields that are not empty.
  private(set) var texts: [String] = []
  private var rows: [Int32] = []
  private var hasQuoted = false
  /// Whether commas separate fields, so that they begin no decimals.
  var separatedByCommas = true

  mutating func append(_ text: String, row: Int, isQuoted: Bool) {
    texts.append(text)
    rows.append(Int32(row))
    hasQuoted = hasQuoted || isQuoted
  }

  /// Gives the values to a column of a table: in the type that is declared, where they have it, else in the narrowest
  /// that all fields have.
  mutating func move(to column: Int, of table: inout AttributeColumns, type: AttributeType? = nil) {
    let values = hasQuoted && type == nil ? nil : typed()
    for (index, row) in rows.enumerated() {
      let value = type.map { AttributeValue(texts[index], type: $0) } ?? values?[index]
      table.set(value ?? .text(texts[index]), column: column, row: Int(row))
    }
    self = DelimitedColumn()
  }

  /// Makes plain numbers of amounts, such as `$1,000.50`, if all fields are numbers so or plainly and some are not plain.
  mutating func takeAmounts(separatedByCommas: Bool, noting remarks: inout NumberRemarks) {
    var plain: [String] = []
    var found = NumberRemarks()
    var changedCount = 0
    for text in texts {
      guard let spelling = NumberSpelling(amount: text, separatedByCommas: separatedByCommas) else { return }
      if AttributeValue(unquoted: text) == nil { changedCount += 1 }
      plain.append(AttributeValue(unquoted: text) == nil ? NumberText.exact(spelling.number) : text)
      found.note(spelling, text)
    }
    guard changedCount > 0 else { return }
    (texts, hasQuoted) = (plain, false)
    remarks.add(found)
  }

  /// What ``takeChanges(named:)`` found.
  enum Changes {
    /// Plain values.
    case none
    /// Values that change, of which the last are now those of the column.
    case values
    /// Times alone, which the column has no more.
    case times([(row: Int, start: String?, end: String?)])
  }

  /// Makes of values that change, see ``ChangingValues``, the last of them, if all fields are such.
  mutating func takeChanges(named name: String) -> Changes {
    guard texts.first?.hasPrefix("<") == true else { return .none }
    let all = texts.compactMap(ChangingValues.init)
    guard all.count == texts.count else { return .none }
    let key = WeightRule.key(of: name)
    let found = zip(all, rows)
    if all.allSatisfy({ $0.areValues(in: key) }) {
      let last = found.compactMap { value, row in value.last.map { (text: $0, row: row) } }
      (texts, rows, hasQuoted) = (last.map(\.text), last.map(\.row), false)
      return .values
    }
    (texts, rows) = ([], [])
    return .times(found.map { value, row in (Int(row), value.span.start, value.span.end) })
  }

  /// The number of a text with a decimal comma, where one can be.
  private func decimal(_ text: String) -> AttributeValue? {
    guard !separatedByCommas, let spelling = NumberSpelling(text), spelling.hasDecimalComma, !spelling.hasThousands
    else { return nil }
    return .real(spelling.number)
  }

  private func typed() -> [AttributeValue]? {
    var values: [AttributeValue] = []
    var hasFlags = false, hasNumbers = false
    for text in texts {
      guard let value = AttributeValue(unquoted: text) ?? decimal(text) else { return nil }
      if case .boolean = value { hasFlags = true } else { hasNumbers = true }
      if hasFlags, hasNumbers { return nil }
      values.append(value)
    }
    return values
  }
}

extension AttributeValue {
  /// The value a field stands for in a column of a declared type; a text if it has another.
  init(_ text: String, type: AttributeType) {
    var bytes = text
    switch type {
    case .text: self = .text(text)
    case .integer: self = bytes.withUTF8 { Int(decimal: $0) }.map(AttributeValue.integer) ?? .text(text)
    case .real: self = bytes.withUTF8 { Double(xml: $0) }.map(AttributeValue.real) ?? .text(text)
    case .boolean: self = ["true": .boolean(true), "false": .boolean(false)][text.lowercased()] ?? .text(text)
    }
  }

  /// The number or truth value an unquoted field stands for; nil if it is text.
  init?(unquoted text: String) {
    switch text {
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    case "NaN", "INF", "-INF":
      self = .real(text == "NaN" ? .nan : text == "INF" ? .infinity : -.infinity)
    default:
      var text = text
      guard let value = text.withUTF8({ AttributeValue(numeral: $0) }) else { return nil }
      self = value
    }
  }

  private init?(numeral bytes: UnsafeBufferPointer<UInt8>) {
    let digits = bytes.first == UInt8(ascii: "-") ? UnsafeBufferPointer(rebasing: bytes.dropFirst()) : bytes
    guard let first = digits.first, first != UInt8(ascii: "+") else { return nil }
    let isWhole = digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    if first == UInt8(ascii: "0"), digits.count > 1, digits[1] &- UInt8(ascii: "0") < 10 { return nil }
    if isWhole {
      guard let number = Int(decimal: bytes), number != 0 || digits.count == bytes.count else { return nil }
      self = .integer(number)
    } else {
      guard let number = Double(decimal: bytes), number.isFinite else { return nil }
      self = .real(number)
    }
  }
}
