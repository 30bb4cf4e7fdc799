import Foundation

/// A fresh folder for one test, removed with it.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "primitives-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in it.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
