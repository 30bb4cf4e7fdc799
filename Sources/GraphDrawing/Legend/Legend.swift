import Primitives

/// What stands beside a picture: its title, and rows of marks with texts.
struct Legend: Codable, Hashable, Sendable {
  /// What a text of the legend explains.
  enum Mark: Codable, Hashable, Sendable {
    /// A fill and a border, with a number inside, or the empty text.
    case swatch(LookKey, number: String)
    /// The shape of a node.
    case shape(NodeShape, LookKey)
    /// A line of a pen width and an opacity.
    case line(Double, opacity: Double)
    /// A node that is put in front of the rest.
    case highlight
  }

  struct Item: Codable, Hashable, Sendable {
    var mark: Mark?
    var text: String

    fileprivate var isLine: Bool { if case .line = mark { true } else { false } }
  }

  struct Row: Codable, Hashable, Sendable {
    var heading: String
    var items: [Item]
    /// Whether the items stand in columns.
    var isAligned = false
  }

  /// The heading above the picture, or the empty text.
  var title: String
  /// The rows below it.
  var rows: [Row]
  /// The colours of the picture.
  var scheme = ColorScheme.light
  /// The typeface of the picture.
  var font = DrawingStyle.Font.sans
  /// The words for what marks look like, which only who writes the legend needs.
  var words = PictureWords.english

  private enum CodingKeys: CodingKey { case title, rows, scheme, font }

  /// The rows as sentences, for readers who don't see marks.
  var notes: [String] {
    rows.map { row in
      let widths = row.items.filter(\.isLine).map(\.text)
      return row.heading + ": "
        + row.items.filter { !$0.isLine }.map(text).joined(separator: row.isAligned ? "; " : ", ")
        + (widths.isEmpty ? "" : words.legend.widths.filled(widths.joined(separator: ", ")))
    }
  }

  /// The title and the notes.
  var lines: [String] { (title.isEmpty ? [] : [title]) + notes }

  private func text(of item: Item) -> String {
    switch item.mark {
    case nil, .line: return item.text
    case .swatch(let key, let number):
      let look = scheme.look(key)
      return (number.isEmpty ? "" : number + " ")
        + "\(item.text) (\(words.looks[look.name]), \(words.looks.border.filled(words.looks[look.border])))"
    case .shape(let shape, let key):
      let name = words.looks[shape]
      guard key != .other else { return "\(item.text) (\(name))" }
      return "\(item.text) (\(words.looks.coloredShape.filled(words.looks[scheme.look(key).name], name)))"
    case .highlight: return item.text + " (\(words.legend.thickOutline))"
    }
  }
}

/// Texts of a legend.
extension Legend {
  /// A left-to-right mark where the text before is written from right to left, which would draw a number to its other side.
  static func directionMark(after text: String) -> String {
    let rightToLeft: [ClosedRange<UInt32>] = [0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF]
    let isRightToLeft = text.unicodeScalars.contains { scalar in rightToLeft.contains { $0.contains(scalar.value) } }
    return isRightToLeft ? "\u{200E}" : ""
  }

  /// What a weight says.
  static func tieMeaning(of texts: LegendTexts) -> String {
    let unit = SafeText.cleaned(texts.unit, maximumBytes: 60),
      weighting = SafeText.cleaned(texts.weighting, maximumBytes: 60)
    let words = texts.words.legend
    switch (weighting, unit.isEmpty) {
    case ("", true): return words.weight
    case ("", false), ("count", false): return words.unitsNamingBoth.filled(unit)
    case ("documents", _): return words.documentsNamingBoth
    case (_, true): return weighting
    case (_, false): return words.mentionsInSameUnit.filled(weighting, unit)
    }
  }

  /// A name in one short line.
  static func short(_ name: String) -> String {
    LabelWrapping.lines(of: name, columns: 30, maximumLines: 1).first ?? name
  }

  /// The nearest of 1, 2, 5, 10, 20…, on a logarithmic scale.
  static func roundNumber(near value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    let lead = value / power
    return (lead < 1.414 ? 1 : lead < 3.162 ? 2 : lead < 7.071 ? 5 : 10) * power
  }
}
