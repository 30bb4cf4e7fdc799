internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A letter of electronic mail.
  public static let mail = DocumentFormat(MailFormat())
}

/// Letters, RFC 5322, told by the fields of their heads.
struct MailFormat: DocumentFileFormat {
  let name = "mail"
  let title = "e-mail"
  let suffixes = ["eml", "emlx"]
  let libraries: [OutsideLibrary] = [.gmime, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let fields = MailHead(head.text)
    guard fields.count > 0, !fields.isPage else { return nil }
    if fields.isSentLetter { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let bytes = AppleLetter.letter(in: MailHead.unmarked(try file.bytes()))
    return LetterRecords(bytes, at: LetterPlace(path: file.path, id: file.id, fileID: file.id), in: file)
  }
}

/// The names of the fields at the start of a text.
struct MailHead {
  /// How many fields there are before the first line that is none.
  private(set) var count = 0
  /// Whether the fields are there that programs write which send letters, and not only people at the top of a memorandum.
  private(set) var isSentLetter = false
  /// Whether it is a page of the web with all that belongs to it, RFC 2557.
  private(set) var isPage = false

  private static let ofPrograms: Set = [
    "message-id", "received", "return-path", "mime-version", "delivered-to", "x-mailer", "content-transfer-encoding",
  ]
  private static let ofPeople: Set = ["from", "to", "subject", "date", "cc", "sender", "reply-to"]
  private static let mostLines = 200

  /// Looks at the first lines.
  init(_ text: [UInt8]) {
    let start = AppleLetter.withoutLength(text[...])
    var (people, programs) = (0, 0)
    for line in start.split(separator: UInt8(ascii: "\n"), maxSplits: Self.mostLines, omittingEmptySubsequences: false)
    {
      guard let first = line.first, first != UInt8(ascii: "\r") else { break }
      if first == 0x20 || first == 0x09 {
        if count == 0 { break }
        isPage = isPage || String(decoding: line, as: UTF8.self).lowercased().contains("type=\"text/html\"")
        continue
      }
      guard let name = Self.name(line) else { break }
      count += 1
      if Self.ofPeople.contains(name) { people += 1 }
      if Self.ofPrograms.contains(name) { programs += 1 }
      if name == "snapshot-content-location" { isPage = true }
      if name == "content-type", people < 3, programs > 0 {
        let value = String(decoding: line, as: UTF8.self).lowercased()
        isPage = isPage || value.contains("multipart/related") && value.contains("type=\"text/html\"")
      }
      if name == "from", String(decoding: line, as: UTF8.self).contains("<Saved by ") { isPage = true }
    }
    isSentLetter = people > 0 && programs > 0 && people + programs > 2
  }

  /// Whether a line is the first of a field.
  static func isField(_ line: ArraySlice<UInt8>) -> Bool { name(line) != nil }

  private static func name(_ line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), (1...60).contains(colon - line.startIndex),
      line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(decoding: line[..<colon], as: UTF8.self).lowercased()
  }

  /// The letter without a byte-order mark, which no field's name has, and with line feeds where it has carriage returns only.
  static func unmarked(_ text: [UInt8]) -> [UInt8] {
    let rest = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text[3...]) : text
    guard !rest.contains(0x0A) else { return rest }
    return rest.map { $0 == 0x0D ? 0x0A : $0 }
  }
}
