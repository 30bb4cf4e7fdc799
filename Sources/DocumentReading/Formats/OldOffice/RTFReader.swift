internal import TextModel

/// Reads the text of Rich Text Format, block by block.
///
/// No library for it is to be had, and the programs for it lose letters or take seconds. What is no text (fonts, pictures, fields'
/// instructions) is left out; page heads and feet are boilerplate, footnotes stand behind their paragraph, rows are rows of a table.
struct RTFReader {
  private(set) var text = BlockText()
  private(set) var title: String?
  private(set) var author: String?
  /// The day it was made, after ISO 8601.
  private(set) var created: String?

  /// Groups inside groups; what lies deeper is taken as if it stood there.
  private static let deepest = 1_000

  /// Where text goes.
  enum Destination: Hashable {
    case body, nowhere, title, author, created, running, note, styles, fonts
  }

  /// What holds until a group ends.
  private struct State {
    var destination = Destination.body
    /// How many characters behind `\u` stand for it.
    var skips = 1
    var font = 0
    var style = 0
    var isHidden = false
    var isHeading = false
    var isInTable = false
  }

  private var state = State()
  private var groups: [State] = []
  private var sunken = 0
  private var texts: [Destination: RTFText] = [:]
  private var isSpecial = false
  private var left = 0
  private var codePage = TextEncoding.windows1252
  private var encodings: [Int: TextEncoding] = [:]
  private var headingStyles: Set<Int> = []
  private var day: [String: Int] = [:]
  private var notes: [String] = []

  /// Reads a file.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: [UInt8]) {
    var scanner = RTFScanner(bytes)
    while let sign = scanner.next() { read(sign) }
    endParagraph()
    title = fieldText(.title)
    author = fieldText(.author)
    created = WrittenDate.valid(year: day["yr"], month: day["mo"], day: day["dy"])?.iso
  }

  private mutating func fieldText(_ destination: Destination) -> String? {
    let words = (texts[destination]?.finished() ?? "").split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private mutating func read(_ sign: RTFScanner.Sign) {
    switch sign {
    case .open: open()
    case .close: close()
    case .byte(let byte): take(byte)
    case .data: isSpecial = false
    case .symbol(let symbol): read(symbol)
    case .word(let name, let number):
      if let destination = Self.destinations[name] {
        state.destination = state.destination == .nowhere || isTaken(destination) ? .nowhere : destination
      } else if isSpecial {
        state.destination = .nowhere
      } else {
        read(name, number)
      }
      isSpecial = false
    }
  }

  /// Whether title or author were told already: LibreOffice names the author of each remark again.
  private func isTaken(_ destination: Destination) -> Bool {
    (destination == .title || destination == .author) && texts[destination] != nil
  }

  private mutating func open() {
    (isSpecial, left) = (false, 0)
    if groups.count < Self.deepest { groups.append(state) } else { sunken += 1 }
  }

  private mutating func close() {
    (isSpecial, left) = (false, 0)
    if sunken > 0 { return sunken -= 1 }
    guard let outer = groups.popLast() else { return }
    let ended = state
    state = outer
    // Each style is a group inside that of all styles.
    guard ended.destination != outer.destination || ended.destination == .styles else { return }
    switch ended.destination {
    case .note: if let note = take(.note) { notes.append(note) }
    case .running:
      if let running = take(.running) { text.add(running, .boilerplate, reason: "the head or foot of pages") }
    case .styles:
      let name = take(.styles)?.lowercased() ?? ""
      if name.hasPrefix("heading") || name.hasPrefix("title") { headingStyles.insert(ended.style) }
    default: break
    }
  }

  private mutating func take(_ destination: Destination) -> String? {
    let taken = texts[destination]?.finished()
    texts[destination] = nil
    return taken
  }

  private mutating func take(_ byte: UInt8) {
    isSpecial = false
    if left > 0 { return left -= 1 }
    guard state.destination != .nowhere, state.destination != .fonts, !state.isHidden else { return }
    // Each style ends in a semicolon.
    if state.destination == .styles, byte == UInt8(ascii: ";") { return }
    texts[state.destination, default: RTFText()].add(byte, in: encodings[state.font] ?? codePage)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    guard state.destination != .nowhere, state.destination != .fonts, !state.isHidden else { return }
    texts[state.destination, default: RTFText()].add(scalar)
  }

  private mutating func read(_ symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "*"): isSpecial = true
    case UInt8(ascii: "~"): add("\u{A0}")
    case UInt8(ascii: "_"): add("-")
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): take(symbol)
    default: break
    }
  }

  private mutating func read(_ name: String, _ number: Int?) {
    if let sign = Self.signs[name] { return add(sign) }
    switch name {
    case "par", "sect", "page", "row", "nestrow": if state.destination == .body { endParagraph() } else { add(" ") }
    case "cell", "nestcell": add("\u{1F}")
    case "pard": (state.isHeading, state.isInTable, state.style) = (false, false, 0)
    case "intbl": state.isInTable = true
    case "plain": (state.isHidden, state.font) = (false, 0)
    case "v": state.isHidden = number != 0
    case "s": state.style = number ?? 0
    case "outlinelevel": state.isHeading = (number ?? 9) < 9
    case "f": state.font = number ?? 0
    case "uc": state.skips = min(max(number ?? 1, 0), 8)
    case "u": takeUnit(number ?? 0x3F)
    case "ansicpg": codePage = Self.encoding(ofCodePage: number ?? 1252) ?? codePage
    case "mac": codePage = TextEncoding(label: "macintosh") ?? codePage
    case "pc": codePage = TextEncoding(label: "ibm437") ?? codePage
    case "pca": codePage = TextEncoding(label: "ibm850") ?? codePage
    case "fcharset": encodings[state.font] = Self.encoding(ofFont: number ?? 0)
    case "yr", "mo", "dy": if state.destination == .created { day[name] = number }
    default: break
    }
  }

  /// A unit of UTF-16, negative beyond 32,767.
  private mutating func takeUnit(_ number: Int) {
    left = state.skips
    guard state.destination != .nowhere, state.destination != .fonts, !state.isHidden else { return }
    texts[state.destination, default: RTFText()].add(unit: UInt16(truncatingIfNeeded: number))
  }

  private mutating func endParagraph() {
    let isHeading = state.isHeading || headingStyles.contains(state.style) && state.style > 0
    if let paragraph = take(.body) {
      let cells = paragraph.split(separator: "\u{1F}").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      let isRow = state.isInTable || paragraph.contains("\u{1F}")
      text.add(cells.filter { !$0.isEmpty }.joined(separator: " | "), isRow ? .table : isHeading ? .heading : .story)
    }
    for note in notes { text.add(note) }
    notes = []
  }
}
