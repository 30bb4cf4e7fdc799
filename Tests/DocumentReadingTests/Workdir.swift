import DocumentReading
import Foundation
import TextModel

/// A fresh folder for one test, removed with it.
final class Workdir {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("reading-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders above it; gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = self[name]
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  subscript(name: String) -> String { path + "/" + name }

  func read(_ names: String..., standardInput: String = "") -> ReadingResult {
    DocumentReader().documents(at: names.map { $0 == "-" ? $0 : self[$0] }, standardInput: .bytes(standardInput.utf8))
  }
}

extension ReadingResult {
  var ids: [String] { documents.map(\.id) }
  var codes: [DocumentProblem.Code] { problems.map(\.code) }
}
