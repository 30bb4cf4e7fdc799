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
    bytes.indices.contains { at in
      switch bytes[at] {
      case UInt8(ascii: "D"), UInt8(ascii: "E"), UInt8(ascii: "L"), UInt8(ascii: "P"):
        marks.contains { bytes[at...].prefix($0.count).elementsEqual($0) }
      default: false
      }
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
