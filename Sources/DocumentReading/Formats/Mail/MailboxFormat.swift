internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// Letters one after another in a file.
  public static let mailbox = DocumentFormat(MailboxFormat())
}

/// Mailboxes, RFC 4155 and its older kin: a line that starts with "From " before each letter.
struct MailboxFormat: DocumentFileFormat {
  let name = "mailbox"
  let title = "mailbox"
  let suffixes = ["mbox", "mbx"]
  let libraries: [OutsideLibrary] = [.gmime, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.bytes.starts(with: Array("From ".utf8)) else { return nil }
    let lines = head.text.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = lines.first, MailboxRecords.isSeparator(first), lines.count > 1,
      MailHead(Array(head.text.dropFirst(first.count + 1))).count > (first.count > 7 ? 0 : 2)
    else { return isNamed && head.binaryType == nil ? .suffix : nil }
    return isNamed ? .suffixAndContent : .content
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords { MailboxRecords(file) }
}

/// The letters of a mailbox, one at a time: no more of it is in memory than a letter, and the hashes of paragraphs.
final class MailboxRecords: DocumentRecords {
  /// The largest letter, in bytes.
  static let largestLetter = 256 << 20

  private let file: OpenedFile
  private var lines: LineStream
  private let memory = LetterMemory()
  private var current: LetterRecords?
  private var number = 0
  private var lineNumber = 0
  private var startLine = 0
  private var isFinished = false
  /// A line that was looked at before its turn.
  private var ahead: [UInt8]?

  init(_ file: OpenedFile) {
    self.file = file
    lines = file.lines()
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    while true {
      if let found = current?.next() { return found }
      current = nil
      guard !isFinished else { return nil }
      do throws(DocumentProblem) {
        if let letter = try nextLetter() {
          let place = LetterPlace(
            path: "\(file.path)/\(number)", id: "\(file.id)/\(number)", fileID: file.id, line: startLine)
          current = LetterRecords(letter, at: place, in: file, memory: memory)
        }
      } catch { return [(.problem(error), DocumentOrigin(fileID: file.id, line: startLine))] }
    }
  }

  /// The next letter; nil at the end.
  private func nextLetter() throws(DocumentProblem) -> [UInt8]? {
    var letter: [UInt8] = []
    var (isTooLarge, isBehindBlank) = (false, true)
    number += 1
    startLine = lineNumber + 1
    while let line = try nextLine() {
      if isBehindBlank, Self.isSeparator(line[...]), try isBeforeLetter() {
        if letter.isEmpty, !isTooLarge { continue }
        break
      }
      isBehindBlank = line.isEmpty
      isTooLarge = isTooLarge || letter.count + line.count > min(Self.largestLetter, file.largestSize)
      if isTooLarge { letter = [] } else { letter += Self.unquoted(line) + [UInt8(ascii: "\n")] }
    }
    if isTooLarge {
      throw DocumentProblem(
        .tooLarge, path: file.path, line: startLine, reason: "the letter holds more than \(Self.largestLetter) bytes",
        advice: "save its files by themselves")
    }
    guard letter.contains(where: { $0 > 0x20 }) else {
      if number == 1, isFinished { throw .empty(file.path) }
      return nil
    }
    return letter
  }

  /// Whether the line that is next may be the first of a letter's head, or nothing is; a line of a letter's text that looks like a
  /// separator has text behind it.
  private func isBeforeLetter() throws(DocumentProblem) -> Bool {
    guard let line = try readLine() else { return true }
    ahead = line
    // Some programs leave another separator there, quoted.
    return MailHead.isField(line[...]) || line.starts(with: Array(">From ".utf8))
  }

  private func nextLine() throws(DocumentProblem) -> [UInt8]? {
    if let line = ahead {
      ahead = nil
      lineNumber += 1
      return line
    }
    guard let line = try readLine() else { return nil }
    lineNumber += 1
    return line
  }

  private func readLine() throws(DocumentProblem) -> [UInt8]? {
    let line: LineStream.Line?
    do throws(SystemError) { line = try lines.next() } catch {
      isFinished = true
      throw error.problem(file.path)
    }
    switch line {
    case .bytes(let bytes): return bytes
    case .tooLong: return []
    case nil:
      isFinished = true
      return nil
    }
  }

  /// A line before a letter: "From ", an address or nothing, and a date with a time; or nothing of these, or the first of them alone,
  /// as some versions of Thunderbird and programs that export from it write.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: Array("From ".utf8)), line.count <= 400 else { return false }
    let words = line.split { $0 == 0x20 || $0 == 0x0D }
    if words.count == 1 { return true }
    if words.count == 2 { return words[1].elementsEqual("-".utf8) || words[1].contains(UInt8(ascii: "@")) }
    return words.count >= 5
      && words.contains { word in
        word.count(where: { $0 == UInt8(ascii: ":") }) >= 1 && word.allSatisfy { (0x30...0x3A).contains($0) }
      }
  }

  /// A line without the sign that was put before "From " in a letter.
  private static func unquoted(_ line: [UInt8]) -> [UInt8] {
    let rest = line.drop { $0 == UInt8(ascii: ">") }
    return rest.count < line.count && rest.starts(with: Array("From ".utf8)) ? Array(line.dropFirst()) : line
  }
}
