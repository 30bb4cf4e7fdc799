import Foundation

@testable import comention

/// A file in the place of a person's screen.
final class RemarkFile {
  private let path: String
  private let handle: FileHandle

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/remarks-\(UUID().uuidString)"
    try Data().write(to: URL(fileURLWithPath: path))
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A terminal whose remarks are in the file.
  func terminal(showsRemarks: Bool) -> Terminal {
    Terminal(showsResults: false, showsRemarks: showsRemarks, width: nil, remarks: handle.fileDescriptor)
  }

  /// What was said so far.
  var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}
