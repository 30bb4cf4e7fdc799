internal import Primitives
internal import TextModel

/// Makes a document of a letter.
struct LetterDocument {
  let letter: Letter
  let headers: MailHeaders
  /// What letters of the same box held before.
  let memory: LetterMemory?

  /// A plain text this short beside a long page only says that one needs another program.
  private static let stub = 200

  /// The document; nil where the letter has no text of its own.
  func document(id: String, sha256: String) -> Document? {
    var text = BlockText()
    addHead(to: &text)
    let headLength = text.bytes.count
    var blocks = letter.parts.indices.filter(isShown).flatMap { Self.blocks(of: letter.parts[$0]) }
    memory?.mark(&blocks)
    for block in blocks { text.add(block.text, block.role, reason: block.reason) }
    guard text.bytes.count > headLength || letter.subject != nil else { return nil }
    var document = text.document(id: id, sha256: sha256)
    document.title = letter.subject
    document.date = letter.date
    document.author = letter.from.map(Self.names)
    return document
  }

  private func addHead(to text: inout BlockText) {
    let role: DocumentPart.Role = headers == .ignore ? .boilerplate : .header
    let reason = headers == .ignore ? "the head of the letter" : nil
    for (name, people) in [("From", letter.from), ("To", letter.to), ("Cc", letter.cc)] {
      if let people { text.add("\(name): \(people)", role, reason: reason) }
    }
    if let subject = letter.subject { text.add(subject, .heading) }
  }

  /// Addresses without what stands between angle brackets, where there are names.
  private static func names(_ addresses: String) -> String {
    var names = ""
    var isInside = false
    for character in addresses {
      if character == "<" { isInside = true }
      if !isInside { names.append(character) }
      if character == ">" { isInside = false }
    }
    let words = names.split(separator: " ").joined(separator: " ").replacing(" ,", with: ",").replacing("\"", with: "")
    return words.contains(where: \.isLetter) ? words : addresses
  }

  /// Whether a part is what the letter says, and the best of its forms.
  private func isShown(_ index: Int) -> Bool {
    let part = letter.parts[index]
    guard part.isBody else { return false }
    guard part.alternative > 0 else { return true }
    let forms = letter.parts.filter { $0.isBody && $0.alternative == part.alternative }
    let plain = forms.filter { $0.type == "text/plain" }.reduce(0) { $0 + $1.letterCount }
    let page = forms.filter { $0.type == "text/html" }.reduce(0) { $0 + $1.letterCount }
    let prefersPlain = plain > Self.stub || plain * 10 > page
    return (part.type == "text/plain") == (prefersPlain && plain > 0)
  }

  private static func blocks(of part: Letter.Part) -> [LetterBody.Block] {
    if part.type == "text/html" {
      return LetterBody(LetterLine.lines(of: LetterHTML.text(part.bytes, charset: part.charset)), isFlowed: false)
        .blocks
    }
    guard let text = part.decoded() else { return [] }
    return LetterBody(LetterLine.lines(of: text), isFlowed: part.isFlowed).blocks
  }
}

extension Letter.Part {
  /// Whether it is text of the letter itself.
  var isBody: Bool { !isAttachment && name == nil && (type == "text/plain" || type == "text/html") }

  fileprivate var letterCount: Int { bytes.count { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 >= 0x80 } }
}
