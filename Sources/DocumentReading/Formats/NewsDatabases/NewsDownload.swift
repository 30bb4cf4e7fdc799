internal import Primitives
internal import TextModel

/// The articles of a file that was downloaded from a news database: Nexis, ProQuest, Factiva.
///
/// Such files hold many articles behind a cover and a list of them, and around each what the database knows of it: subjects,
/// companies, people, places, codes. What isn't the story's is left out. They are told by marks that nothing else has, each
/// with fields that have to be beside it, so that a text about such a database stays what it is.
enum NewsDownload {
  /// The articles of a document; nil where it is no download.
  static func articles(of document: Document) -> [Document]? {
    guard mayBe(document.text) else { return nil }
    let lines = DownloadLine.lines(of: document)
    let found =
      NexisDownload.articles(in: lines) ?? ProQuestDownload.articles(in: lines)
      ?? FactivaDownload.articles(in: lines)
    guard let articles = found?.filter({ !$0.isEmpty }), !articles.isEmpty else { return nil }
    return articles.enumerated().map { index, article in
      var found = article.document(id: articles.count == 1 ? document.id : "\(document.id):\(index + 1)")
      if articles.count == 1 { found.sha256 = document.sha256 }
      return found
    }
  }

  /// Marks of which every download has one.
  private static let marks = [
    "DOCUMENT", "Dokument ", "Document ", "End of Document", "Load-Date", "LOAD-DATE", "ProQuest document ID",
  ].map { Array($0.utf8) }

  /// Whether one of the marks stands in a text, which is quick to tell.
  static func mayBe(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayBe($0) }
  }

  /// Whether one of the marks stands in bytes.
  static func mayBe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + 16 <= raw.count {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // D, E and L, with M the only letter of a pattern of bits; and P.
      var found = zeros(eight & 0xF6F6_F6F6_F6F6_F6F6 ^ 0x4444_4444_4444_4444) | zeros(eight ^ 0x5050_5050_5050_5050)
      while found != 0 {
        let place = at + found.trailingZeroBitCount / 8
        if isSecond(bytes[place + 1]), begins(bytes, place) { return true }
        found &= found - 1
      }
      at += 8
    }
    return (at..<bytes.count).contains { begins(bytes, $0) }
  }

  /// Whether a letter stands second in one of the marks.
  @inline(__always)
  private static func isSecond(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "o") || byte == UInt8(ascii: "r") || byte == UInt8(ascii: "n")
  }

  /// The highest bit of each byte that is zero, and of some above one.
  @inline(__always)
  private static func zeros(_ eight: UInt64) -> UInt64 {
    (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080
  }

  /// Whether one of the marks begins at a place.
  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "D"), UInt8(ascii: "E"), UInt8(ascii: "L"), UInt8(ascii: "P"):
      marks.contains { bytes[at...].prefix($0.count).elementsEqual($0) }
    default: false
    }
  }
}

extension ReadyRecords {
  /// The document that a file is, or the articles of the news database that it was downloaded from.
  convenience init(downloadOr document: Document, of file: OpenedFile, remarks: [String] = []) {
    let remarks = remarks.map { Reading.remark(DocumentRemark(path: file.path, message: $0)) }
    self.init(readings: remarks + [.document(document)], of: file)
  }

  /// Readings about a file as a whole, in which a document that is a download is its articles.
  convenience init(readings: [Reading], of file: OpenedFile) {
    self.init(
      readings.flatMap { reading -> [(reading: Reading, origin: DocumentOrigin)] in
        guard case .document(let document) = reading, let articles = NewsDownload.articles(of: document) else {
          return [(reading, DocumentOrigin(fileID: file.id, line: nil))]
        }
        return articles.enumerated().map { index, article in
          (.document(article), DocumentOrigin(fileID: file.id, line: articles.count == 1 ? nil : index + 1))
        }
      })
  }
}
