import Graphs
import Primitives

/// Which attribute of edges is taken for their weight where the format's own field gives none: one rule for all
/// formats.
///
/// It is an attribute called `weight`, letter case and punctuation ignored, whose values are numbers; else the first of
/// ``names`` whose given values can all be weights. Readers leave attributes where they are: ``GraphAssembly/finish()``
/// decides, once all edges are known.
enum WeightRule {
  /// What weights are called in files, as ``key(of:)`` spells it, in the order in which they are taken.
  ///
  /// `value` is what d3's examples and Newman's collection say; `count`, `n` and `freq` are what tables of counts made
  /// with SQL, R and pandas say; `combined_score` is STRING's.
  static let names = [
    "weight", "edgeweight", "weights", "value", "count", "counts", "amount", "strength", "wt", "w", "n", "freq",
    "frequency", "combinedscore", "gewicht", "gewichtung", "wert", "anzahl", "poids", "valeur", "peso", "valor",
    "valore",
  ]

  /// A name without letter case, spaces and punctuation: `Edge_Weight` is `edgeweight`.
  static func key(of name: String) -> String {
    let scalars = name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a name is `weight`, letter case and punctuation ignored.
  static func isWeight(_ name: String) -> Bool { key(of: name) == names[0] }

  /// The place of a name in ``names``, nil if it isn't there.
  static func rank(of name: String) -> Int? { names.firstIndex(of: key(of: name)) }

  /// The numbers of a column, nil in gaps; nil for all if a value is no number. Texts that are numbers count.
  static func numbers(of column: AttributeColumns.Column) -> [Double?]? {
    var numbers: [Double?] = []
    numbers.reserveCapacity(column.values.count)
    for value in column.values {
      guard let value = value ?? column.defaultValue else {
        numbers.append(nil)
        continue
      }
      guard let number = number(of: value) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// Whether at least half of the values of a column are numbers.
  static func areMostlyNumbers(_ column: AttributeColumns.Column) -> Bool {
    let values = column.values.compactMap { $0 }
    return !values.isEmpty && values.count { number(of: $0) != nil } * 2 >= values.count
  }

  /// The number of a value, nil if it is none; a text may have a decimal comma, or thousands set apart, as ``NumberSpelling`` says.
  static func number(of value: AttributeValue) -> Double? {
    guard case .text(var text) = value else { return value.real }
    return text.withUTF8 { bytes in
      let trimmed = bytes.trimmed
      return Double(xml: trimmed) ?? NumberSpelling(String(decoding: trimmed, as: UTF8.self))?.number
    }
  }

  /// Names in the order of how near they are to one that isn't there, for a message.
  static func nearest(to name: String, among names: [String]) -> [String] {
    let wanted = Array(key(of: name).unicodeScalars.prefix(40))
    let distances = names.map { name in
      EditDistance.distance(wanted, Array(key(of: name).unicodeScalars.prefix(40)), limit: 40) ?? 40
    }
    return names.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.map { names[$0] }
  }
}
