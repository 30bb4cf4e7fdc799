import DocumentReading
import TestSupport
import TextModel

extension Workdir {
  /// Reads files and folders of the folder; "-" is standard input.
  func read(_ names: String..., standardInput: String = "") -> ReadingResult {
    DocumentReader().documents(at: names.map { $0 == "-" ? $0 : self[$0] }, standardInput: .bytes(standardInput.utf8))
  }
}

extension ReadingResult {
  var ids: [String] { documents.map(\.id) }
  var codes: [DocumentProblem.Code] { problems.map(\.code) }
}
