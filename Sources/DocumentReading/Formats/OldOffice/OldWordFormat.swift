internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A document of Word before 2007, of which another program makes text.
  public static let oldWord = DocumentFormat(OldWordFormat())
  /// A letter that Outlook saved, which can't be read yet.
  public static let outlookLetter = DocumentFormat(OutlookLetterFormat())
}

/// The files of Microsoft's programs before 2007: little disks with files in them, [MS-CFB].
enum CompoundFile {
  static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Whether the first bytes name a file that lies in it; the names may stand further on.
  static func names(_ name: String, in head: FileHead) -> Bool {
    head.bytes.starts(with: mark) && head.bytes.firstRange(of: name.utf8.flatMap { [$0, 0] }) != nil
  }
}

/// Word documents, told by what lies in them.
struct OldWordFormat: DocumentFileFormat {
  let name = "oldWord"
  let title = "Word 97–2003"
  let suffixes = ["doc"]

  static let program = OutsideProgram(
    calls: [
      ("antiword", ["-m", "UTF-8.txt", "-w", "0", "-"]), ("catdoc", ["-d", "utf-8", "-w"]),
      ("textutil", ["-convert", "txt", "-encoding", "UTF-8", "-stdin", "-stdout"]),
    ],
    package: "antiword or catdoc (Debian and Ubuntu: apt install antiword catdoc; macOS has textutil)")

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.bytes.starts(with: CompoundFile.mark) else { return nil }
    if CompoundFile.names("WordDocument", in: head) { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let output = try Self.program.output(for: file, kind: "a Word document of the old kind") { _ in nil }
    guard case .text(let written, _) = TextDecoder.decode(output.bytes, declared: "utf-8") else {
      throw .binary(file, looksLike: "a document that \(output.program) can't read")
    }
    var text = BlockText()
    for line in written.split(whereSeparator: { $0.isNewline || $0 == "\u{C}" }) { add(line, to: &text) }
    guard !text.isEmpty else { throw .empty(file.path) }
    return ReadyRecords(text.document(id: file.id, sha256: output.sha256), of: file)
  }

  /// Adds a line; antiword puts bars between the cells of a row, and names pictures.
  private func add(_ line: Substring, to text: inout BlockText) {
    guard line.split(whereSeparator: \.isWhitespace) != ["[pic]"] else { return }
    let isRow = line.hasPrefix("|") && line.hasSuffix("|") && line.count > 2
    guard isRow else { return _ = text.add(line) }
    let cells = line.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    text.add(cells.filter { !$0.isEmpty }.joined(separator: " | "), .table)
  }
}

/// Letters as Outlook saves them, [MS-OXMSG], which no library of Debian reads; the file is named with what to do.
struct OutlookLetterFormat: DocumentFileFormat {
  let name = "outlookLetter"
  let title = "Outlook letter"
  let suffixes = ["msg"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.bytes.starts(with: CompoundFile.mark) else { return nil }
    if CompoundFile.names("__properties_version1.0", in: head) { return isNamed ? .suffixAndContent : .content }
    return isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    throw DocumentProblem(
      .binary, path: file.path, reason: "looks like a letter saved by Outlook",
      advice: "save it as .eml, or convert it with msgconvert (apt install libemail-outlook-message-perl)")
  }
}
