internal import Primitives
internal import TextModel

/// The parts of a document that a row or record gives.
struct RecordText {
  var text: String
  var id: String?
  var date: String?
  var title: String?
  var author: String?
  var url: String?
  var language: String?

  /// Takes the chosen values; nil where there is no text.
  init?(_ values: [String], _ choice: FieldChoice) {
    func value(_ place: Int?) -> String? {
      guard let place, place < values.count else { return nil }
      let value = values[place]
      return value.contains { !$0.isWhitespace } ? value : nil
    }
    guard let text = value(choice.text) else { return nil }
    self.text = text
    (id, date, title) = (value(choice.id), value(choice.date), value(choice.title))
    (author, url, language) = (value(choice.author), value(choice.url), value(choice.language))
  }

  /// Chooses among fields by their names; nil where there is no text.
  init?(_ fields: [(name: String, value: String)], _ columns: DocumentColumns) {
    self.init(fields.map(\.value), FieldChoice(fields.map(\.name), columns))
  }

  /// Mends letters that were encoded twice, as some services write them; whether there were any.
  mutating func mend() -> Bool {
    let mended = DoubleEncoding.mended(text)?.text
    text = mended ?? text
    title = title.map { DoubleEncoding.mended($0)?.text ?? $0 }
    author = author.map { DoubleEncoding.mended($0)?.text ?? $0 }
    return mended != nil
  }

  /// What is said of records that were mended.
  static func mendingRemark(_ count: Int) -> String {
    let records = counted(count, "record", "records")
    return "\(records) had letters encoded twice, as \"Ã©\" for \"é\", and \(count == 1 ? "was" : "were") mended"
  }

  /// The document; a text that is HTML is read as that, unless the library for it is missing.
  func document(orID usualID: String, sha256: String) -> Document {
    let id = self.id.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } ?? usualID
    var document: Document
    if Self.isHTML(text), OutsideLibrary.libxml2.isInstalled {
      var blocks = BlockText()
      HTMLBlocks.add(html: Self.marked(text), to: &blocks)
      document = blocks.document(id: id, sha256: sha256)
    } else {
      document = Document(id: id, text: HTMLEntities.decoded(text), sha256: sha256)
    }
    (document.title, document.date) = (title.map(HTMLEntities.decodedWholly), date)
    document.author = author.map(HTMLEntities.decodedWholly)
    (document.url, document.language) = (url, language)
    return document
  }

  /// The beginnings of tags that only a text in HTML has, without the first sign.
  private static let tags = [
    "p>", "p ", "/p>", "br>", "br/>", "br />", "/div>", "/li>", "/h1>", "/h2>", "/h3>", "/span>", "/a>", "/em>",
    "/strong>", "/b>", "/i>", "/blockquote>", "/figure>",
  ].map { Array($0.utf8) }

  /// Whether a text is in HTML: in its first part, where it is long.
  static func isHTML(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(searchedBytes))
    return bytes.indices.contains { at in
      bytes[at] == UInt8(ascii: "<")
        && tags.contains { tag in
          let rest = bytes[(at + 1)...].prefix(tag.count)
          return rest.count == tag.count && zip(rest, tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
        }
    }
  }

  /// HTML whose paragraphs are set apart by blank lines, as editors of blogs keep them, with tags in place of these; other HTML as
  /// it is.
  static func marked(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let breaks = ["<p>", "<p ", "<br", "<P>", "<P ", "<BR", "<pre", "<PRE"].map { Array($0.utf8) }
    let hasBreaks = bytes.indices.contains { at in
      bytes[at] == UInt8(ascii: "<") && breaks.contains { bytes[at...].starts(with: $0) }
    }
    guard !hasBreaks else { return bytes }
    var result: [UInt8] = []
    var lineEnds = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { lineEnds += 1 }
      if byte > 0x20 { lineEnds = 0 }
      result.append(byte)
      if lineEnds == 2 { result += Array("<p>".utf8) }
    }
    return result
  }

  /// How many bytes of a text are looked through for tags.
  private static let searchedBytes = 1 << 16
}
