internal import Primitives
internal import TextModel

/// The pages of an export of MediaWiki, as they come: no more of it is in memory than a page and the piece of the file it ends in.
final class MediaWikiRecords: DocumentRecords {
  private let file: OpenedFile
  private let pieces: ByteStream
  private let reader: MediaWikiReader
  private let stream: MarkupStream?
  private var waiting: [(reading: Reading, origin: DocumentOrigin)] = []
  private var hasPages = false
  private var isFinished = false

  init(_ file: OpenedFile) {
    (self.file, pieces) = (file, file.pieces())
    reader = MediaWikiReader(largestPage: file.largestSize)
    stream = MarkupStream(reader)
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    while waiting.isEmpty, !isFinished {
      do throws(SystemError) {
        let piece = try pieces.next()
        if piece.isEmpty || stream?.isStopped != false { finish() } else { stream?.parse(piece) }
      } catch {
        isFinished = true
        add(.problem(error.problem(file.path)))
      }
      takePages()
    }
    guard !waiting.isEmpty else { return nil }
    defer { waiting = [] }
    return waiting
  }

  private func takePages() {
    let pages = reader.takePages()
    hasPages = hasPages || !pages.isEmpty
    waiting.insert(
      contentsOf: pages.map { (.document($0.document), DocumentOrigin(fileID: file.id, line: $0.line)) }, at: 0)
  }

  private func finish() {
    isFinished = true
    stream?.finish()
    takePages()
    guard hasPages else {
      return add(.problem(stream?.fault.map { .notWellFormed(file.path, $0) } ?? .withoutText(file.path)))
    }
    if let remark = reader.remark { add(.remark(DocumentRemark(path: file.path, message: remark))) }
    if let fault = stream?.fault { add(.remark(DocumentRemark(path: file.path, message: fault.remark))) }
  }

  private func add(_ reading: Reading) { waiting.append((reading, DocumentOrigin(fileID: file.id, line: nil))) }
}
