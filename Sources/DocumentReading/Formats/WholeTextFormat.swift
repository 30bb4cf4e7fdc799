internal import Primitives
internal import TextModel

/// A format in which a file is one document, and its text that of the file.
protocol WholeTextFormat: DocumentFileFormat {
  /// Marks what in the text is no text, and takes title and date from it.
  func addStructure(to document: inout Document)
}

extension WholeTextFormat {
  var isReadAsOne: Bool { true }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let text = try file.text()
    let remarks = text.remark.map { [Reading.remark(DocumentRemark(path: file.path, message: $0))] } ?? []
    return ReadyRecords(readings: remarks + [reading(of: text.text, text.bytes, from: file)], of: file)
  }

  private func reading(of text: String, _ bytes: [UInt8], from file: OpenedFile) -> Reading {
    // Decoding can make more bytes of them, and offsets reach no further.
    guard text.utf8.count <= file.largestSize else { return .problem(.tooLarge(file)) }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
      return .problem(.empty(file.path))
    }
    var document = Document(id: file.id, text: text, sha256: SHA256.digest(of: bytes).hexadecimal)
    addStructure(to: &document)
    return .document(document)
  }
}
