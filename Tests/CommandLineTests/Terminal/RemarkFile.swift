import Foundation
import Primitives

@testable import comention

/// A file in the place of a person's screen.
final class RemarkFile {
  private let path: String
  private let descriptor: FileDescriptor

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/remarks-\(UUID().uuidString)"
    descriptor = try .writing(path, truncating: true)
  }

  deinit {
    try? descriptor.close()
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A terminal whose remarks are in the file.
  func terminal(showsRemarks: Bool) -> Terminal {
    Terminal(showsResults: false, showsRemarks: showsRemarks, width: nil, remarks: descriptor)
  }

  /// What was said so far.
  var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}
