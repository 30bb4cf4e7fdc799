import Graphs
import Primitives

/// A word, or a text in quotes, of a line of a Pajek file, references resolved.
struct PajekField {
  let text: [UInt8]
  let isQuoted: Bool

  /// The whole number that it is.
  var integer: Int? { text.withUnsafeBufferPointer { Int(decimal: $0) } }

  /// The number that it is, if it isn't in quotes.
  var real: Double? { isQuoted ? nil : text.withUnsafeBufferPointer { Double(decimal: $0) } }
}

extension PajekReader {
  /// Splits a line into ``fields``. A quote inside a text is `&#34;`, or has a backslash before it, or nothing at all, as networkx writes
  /// it: then the text closes where a blank or the end of the line follows.
  mutating func split(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    fields.removeAll(keepingCapacity: true)
    var at = 0
    while at < line.count {
      while at < line.count, line[at].isBlank { at += 1 }
      guard at < line.count else { break }
      let isQuoted = line[at] == UInt8(ascii: "\"")
      let start = isQuoted ? at + 1 : at
      var end = start
      while end < line.count, isQuoted ? line[end] != UInt8(ascii: "\"") : !line[end].isBlank { end += 1 }
      if isQuoted, end > start, end < line.count, line[end - 1] == UInt8(ascii: "\\"),
        let escaped = Self.escapedEnd(of: line, from: end)
      {
        end = escaped
      }
      if isQuoted, end + 1 < line.count, !line[end + 1].isBlank, line[end - 1] != UInt8(ascii: "\\"),
        let close = Self.plainEnd(of: line, from: end)
      {
        end = close
      }
      guard !isQuoted || end < line.count else {
        throw source.error(.syntax, line: number, "a text has no closing quote; write quotes inside it as &#34;")
      }
      fields.append(field(UnsafeBufferPointer(rebasing: line[start..<end]), isQuoted: isQuoted))
      at = isQuoted ? end + 1 : end
    }
  }

  /// Where a text closes whose quote at a place has a backslash before it; nil if that quote closes it, as none follows that could.
  private static func escapedEnd(of line: UnsafeBufferPointer<UInt8>, from place: Int) -> Int? {
    var at = place + 1
    while at < line.count {
      if line[at] == UInt8(ascii: "\""), line[at - 1] != UInt8(ascii: "\\"),
        at + 1 == line.count || line[at + 1].isBlank
      {
        return at
      }
      // The quote opens the next text.
      if line[at] == UInt8(ascii: "\""), line[at - 1].isBlank { return nil }
      at += 1
    }
    return nil
  }

  /// Where a text closes that has bare quotes inside, the first of them at a place: before a blank or the end of the line, after as many
  /// quotes as make pairs; nil if there is no such place.
  private static func plainEnd(of line: UnsafeBufferPointer<UInt8>, from place: Int) -> Int? {
    var count = 1
    for at in (place + 1)..<line.count where line[at] == UInt8(ascii: "\"") {
      count += 1
      if count % 2 == 1, at + 1 == line.count || line[at + 1].isBlank { return at }
    }
    return nil
  }

  private func field(_ text: UnsafeBufferPointer<UInt8>, isQuoted: Bool) -> PajekField {
    var resolved = CharacterReferences.resolved(text, names: false)
    if isQuoted, resolved.contains(UInt8(ascii: "\"")) {
      var plain: [UInt8] = []
      for byte in resolved {
        if byte == UInt8(ascii: "\""), plain.last == UInt8(ascii: "\\"), text.contains(byte) { plain.removeLast() }
        plain.append(byte)
      }
      resolved = plain
    }
    return PajekField(text: resolved, isQuoted: isQuoted)
  }

  func text(_ field: PajekField, _ number: Int) throws(GraphFormatError) -> String {
    guard let text = String(validating: field.text, as: UTF8.self) else {
      throw source.error(.encoding, line: number, "text that is not UTF-8; save the file as UTF-8")
    }
    return text
  }

  mutating func value(_ field: PajekField, _ number: Int) throws(GraphFormatError) -> AttributeValue {
    if !field.isQuoted {
      if let integer = field.integer { return .integer(integer) }
      if let digits = wide.text(field.text) { return .text(digits) }
      if let real = field.real { return .real(real) }
    }
    return .text(try text(field, number))
  }
}
