internal import TextModel

/// A line of a letter's text, or a block of one that was written as a page.
struct LetterLine {
  /// The text without the signs that quote it.
  var text: Substring
  /// How often it is quoted.
  var depth = 0
  /// What it is where its source says so.
  var role = DocumentPart.Role.story
  /// Whether it is a paragraph by itself, whatever stands around.
  var isWhole = false

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The lines of a plain text.
  static func lines(of text: String) -> [LetterLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(line)
  }

  private static func line(_ text: Substring) -> LetterLine {
    var rest = text
    var depth = 0
    while let sign = rest.first, sign == ">" {
      depth += 1
      rest = rest.dropFirst()
      if rest.first == " ", rest.dropFirst().first == ">" { rest = rest.dropFirst() }
    }
    if depth > 0, rest.first == " " { rest = rest.dropFirst() }
    return LetterLine(text: rest, depth: depth)
  }

  /// The lines of a text in blocks.
  static func lines(of blocks: BlockText) -> [LetterLine] {
    var lines: [LetterLine] = []
    var roles: [Int: DocumentPart.Role] = [:]
    for part in blocks.parts { roles[part.span.start] = part.role }
    var start = 0
    for line in blocks.bytes.split(separator: UInt8(ascii: "\n")) {
      let role = roles[start] ?? .story
      let text = Substring(String(decoding: line, as: UTF8.self))
      lines.append(
        LetterLine(text: text, depth: role == .quote ? 1 : 0, role: role == .quote ? .story : role, isWhole: true))
      start += line.count + 1
    }
    return lines
  }
}

/// Tells lines that the programs which write letters put between text and quotation.
enum LetterMarks {
  /// "-- ", behind which who writes says who that is: RFC 3676, section 4.3.
  static func isSignature(_ line: LetterLine) -> Bool { line.text == "-- " || line.text == "--" }

  /// What telephones and programs write below a letter, in the languages of most: "Sent from my iPhone".
  static func isOfDevice(_ text: Substring) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let line = text.drop { $0.isWhitespace }
    return deviceLines.contains { line.hasPrefix($0) }
  }

  private static let deviceLines = [
    "Sent from my ", "Sent from Mail for", "Sent from Outlook for", "Sent from Yahoo Mail",
    "Get Outlook for ", "Gesendet von meinem ", "Gesendet mit der ", "Von meinem iPhone gesendet",
    "Von meinem iPad gesendet", "Diese Nachricht wurde von meinem ", "Envoyé de mon ", "Envoyé depuis mon ",
    "Enviado desde mi ", "Enviado do meu ", "Inviato da iPhone", "Inviato dal mio ", "Verstuurd vanaf mijn ",
    "Skickat från min ", "Sendt fra min ",
  ]

  /// "-----Original Message-----", in any language.
  static func isSeparator(_ text: Substring) -> Bool {
    // Nearly every line ends here.
    guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "-"), text.utf8.count <= 160 else { return false }
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.hasPrefix("---"), line.hasSuffix("---"), line.utf8.count <= 80 else { return false }
    return line.contains(where: \.isLetter) && line.split(separator: " ").count <= 6
  }

  /// A line of underscores.
  static func isRule(_ text: Substring) -> Bool { text.count >= 10 && text.allSatisfy { $0 == "_" } }

  /// "From: Ada Byron", "Gesendet: Montag, 4. März 2024": a few words with a colon behind.
  static func isField(_ text: Substring) -> Bool {
    let bare = text.drop { $0 == "*" || $0.isWhitespace }
    guard let colon = bare.firstIndex(of: ":") else { return false }
    let name = bare[..<colon]
    let isName = (2...24).contains(name.count) && name.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "*" }
    let value = bare[bare.index(after: colon)...]
    return isName && value.first.map { $0 == " " || $0 == "*" || $0 == "\t" } ?? false
      && name.split(separator: " ").count <= 3
  }

  /// How many lines from an index on are the head of a quoted letter: at least three fields, one with an address or a number.
  static func headLength(_ lines: ArraySlice<LetterLine>) -> Int {
    let depth = lines.first?.depth ?? 0
    let head = lines.prefix { $0.depth == depth && isField($0.text) }
    let tells = head.contains { $0.text.contains("@") || $0.text.count(where: \.isNumber) >= 2 }
    return head.count >= 3 && tells ? head.count : 0
  }

  /// Signs before the items of a list.
  static func isItem(_ text: Substring) -> Bool {
    let bare = text.drop { $0 == " " }
    if bare.hasPrefix("- ") || bare.hasPrefix("* ") || bare.hasPrefix("• ") { return true }
    let number = bare.prefix { $0.isASCII && $0.isNumber }
    let sign = bare.dropFirst(number.count).first
    return (1...3).contains(number.count) && (sign == "." || sign == ")")
  }
}
