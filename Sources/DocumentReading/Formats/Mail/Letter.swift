internal import CMailReader

/// A letter of electronic mail as GMime reads it.
struct Letter {
  /// A part of a letter that is no container of others: its text, or a file.
  struct Part {
    /// Its media type, "text/plain".
    var type: String
    /// The encoding it says it has.
    var charset: String?
    /// What the file is called.
    var name: String?
    /// By what the letter's own text refers to it, as to a picture.
    var contentID: String?
    /// Whether it says itself that it is a file.
    var isAttachment: Bool
    /// Whether a space at a line's end says that the paragraph goes on, RFC 3676.
    var isFlowed: Bool
    /// Parts with the same number, from 1, say the same in other forms; 0 where there is one form.
    var alternative: Int
    var bytes: [UInt8]
  }

  /// No more parts of a letter are read.
  static let mostParts = 1_000
  /// Containers inside containers; what lies deeper isn't read.
  static let deepest = 64

  var subject: String?
  var from: String?
  var to: String?
  var cc: String?
  /// The day it was written, where it was written, after ISO 8601.
  var date: String?
  var parts: [Part] = []
  /// Whether it has more parts, or deeper ones, than are read.
  var wasCut = false

  /// Reads a letter; nil where memory ends.
  init?(_ bytes: [UInt8]) {
    guard let letter = mail_read(bytes, bytes.count, Self.mostParts, Int32(Self.deepest)) else { return nil }
    defer { mail_free(letter) }
    let found = letter.pointee
    (subject, from) = (Self.text(found.subject), Self.text(found.from))
    (to, cc) = (Self.text(found.to), Self.text(found.cc))
    date = WrittenDate.valid(year: Int(found.year), month: Int(found.month), day: Int(found.day))?.iso
    parts = (0..<found.part_count).map { Part(found.parts[$0]) }
    wasCut = found.was_cut
  }

  /// A text of the letter without what can't be seen; nil where nothing is left.
  fileprivate static func text(_ start: UnsafePointer<CChar>?) -> String? {
    guard let start else { return nil }
    let scalars = String(cString: start).unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Letter.Part {
  fileprivate init(_ part: mail_part) {
    type = Letter.text(part.type) ?? "application/octet-stream"
    charset = Letter.text(part.charset)
    name = Letter.text(part.name)
    contentID = Letter.text(part.content_id)
    isAttachment = part.is_attachment
    isFlowed = part.is_flowed
    alternative = Int(part.alternative)
    bytes = Array(UnsafeBufferPointer(start: part.bytes, count: part.length))
  }

  /// The text of the part; nil where it holds none.
  func decoded() -> String? {
    guard case .text(let text, _) = TextDecoder.decode(bytes, declared: charset) else { return nil }
    return text
  }
}
