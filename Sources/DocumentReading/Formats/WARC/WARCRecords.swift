internal import Primitives
internal import TextModel

/// The pages of a web archive, one at a time.
final class WARCRecords: DocumentRecords {
  private let file: OpenedFile
  private let nesting: ArchiveNesting
  private var source: HeadedBytes
  private var number = 0
  private var isFinished = false
  private var current: (records: any DocumentRecords, url: String?, date: String?, format: DocumentFormat, number: Int)?
  private var otherCount = 0
  private var failedCount = 0
  private var documentCount = 0
  private var problemCount = 0

  /// Suffixes by media type, by which formats are told.
  private static let suffixes = [
    "text/html": "html", "application/xhtml+xml": "xhtml", "text/plain": "txt", "application/pdf": "pdf",
    "application/json": "json", "application/rss+xml": "rss", "application/atom+xml": "atom", "text/xml": "xml",
    "application/xml": "xml", "text/csv": "csv", "text/markdown": "md",
  ]

  init(_ file: OpenedFile, _ nesting: ArchiveNesting) {
    (self.file, self.nesting) = (file, nesting)
    source = HeadedBytes(file.pieces())
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    while true {
      if let current {
        if let found = current.records.next() { return found.compactMap { located($0.reading, current.number) } }
        self.current = nil
      }
      guard !isFinished else { return nil }
      do throws(SystemError) {
        guard let head = try source.head() else {
          isFinished = true
          return closing()
        }
        try take(head.line, head.fields)
      } catch {
        isFinished = true
        return [(.problem(error.problem(file.path)), DocumentOrigin(fileID: file.id, line: nil))] + closing()
      }
    }
  }

  private func take(_ line: String, _ fields: [String: String]) throws(SystemError) {
    guard line.hasPrefix("WARC/"), let count = fields["content-length"].flatMap({ Int($0) }), count >= 0 else {
      // What isn't a record can't be skipped either, as its length isn't known; the next head is looked for.
      failedCount += 1
      return
    }
    number += 1
    let bytes = try source.bytes(count, limit: file.largestSize)
    guard let bytes, let type = fields["warc-type"] else { return }
    let isHTTP = fields["content-type"]?.lowercased().hasPrefix("application/http") == true
    switch type {
    case "response":
      guard isHTTP, let answer = HTTPAnswer(bytes) else { return otherCount += 1 }
      guard answer.status == 200 else { return otherCount += 1 }
      open(answer.body, answer.mediaType, fields)
    case "resource", "conversion": open(bytes, HTTPAnswer.mediaType(fields["content-type"]), fields)
    default: break
    }
  }

  private func open(_ body: [UInt8], _ mediaType: String, _ fields: [String: String]) {
    let url = fields["warc-target-uri"].map { $0.trimmed("<>") }
    guard let name = Self.name(url, mediaType), DocumentFormat.isRead(inFolders: name), !body.isEmpty else {
      return otherCount += 1
    }
    do throws(DocumentProblem) {
      let opened: OpenedFile
      let id = "\(file.id):\(number)"
      do throws(SystemError) {
        opened = try OpenedFile(
          path: "\(file.path):\(number)", id: id, name: name, reader: file.reader, nesting: nesting,
          ByteStream(bytes: body))
      } catch { throw error.problem(file.path) }
      guard let format = DocumentFormat.of(opened) else { return otherCount += 1 }
      current = (try format.records(of: opened), url, fields["warc-date"], format, number)
    } catch {
      if error.code == .empty || error.code == .noTextField || error.code == .binary {
        otherCount += 1
      } else {
        failedCount += 1
      }
    }
  }

  /// A name by which the format is told: the address's, or one with the suffix of the media type.
  private static func name(_ url: String?, _ mediaType: String) -> String? {
    if let suffix = suffixes[mediaType] { return "page." + suffix }
    let path = (url ?? "").prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").dropFirst().last.map(String.init)
  }

  private func located(_ reading: Reading, _ number: Int) -> (reading: Reading, origin: DocumentOrigin)? {
    let origin = DocumentOrigin(fileID: file.id, line: number)
    switch reading {
    case .document(var document):
      document.url = document.url ?? current?.url
      document.date = document.date ?? current?.date
      document.format = document.format ?? current?.format.rawValue
      documentCount += 1
      return (.document(document), origin)
    case .problem(let problem):
      if problem.code == .empty || problem.code == .binary {
        otherCount += 1
        return nil
      }
      problemCount += 1
      return problemCount <= ArchiveLimits.reportedProblems ? (reading, origin) : nil
    case .remark: return nil
    case .passedOver: return (reading, origin)
    }
  }

  private func closing() -> [(reading: Reading, origin: DocumentOrigin)] {
    let origin = DocumentOrigin(fileID: file.id, line: nil)
    var readings: [(reading: Reading, origin: DocumentOrigin)] = []
    if otherCount > 0 {
      let message = "\(counted(otherCount, "answer")) without text (pictures, errors, redirections) passed over"
      readings.append((.remark(DocumentRemark(path: file.path, message: message)), origin))
    }
    if failedCount > 0 {
      readings.append(
        (
          .problem(
            DocumentProblem(
              .damaged, path: file.path, reason: "\(counted(failedCount, "record")) can't be read",
              advice: "get the archive again")), origin
        ))
    }
    if documentCount == 0, failedCount == 0 { readings.append((.problem(.withoutText(file.path)), origin)) }
    return readings
  }
}

extension String {
  /// The text without certain signs at its ends.
  fileprivate func trimmed(_ signs: String) -> String {
    var rest = self[...]
    while let first = rest.first, signs.contains(first) { rest.removeFirst() }
    while let last = rest.last, signs.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
