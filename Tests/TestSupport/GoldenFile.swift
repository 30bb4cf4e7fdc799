public import Foundation
public import Testing

/// Files that are committed beside the code and compared byte for byte.
///
/// With `RECORD_GOLDEN=1` in the environment they are written anew, and the test fails all the same, so that nobody
/// forgets to look at the difference.
public enum GoldenFile {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// Expects bytes to be those of a committed file.
  public static func expect(
    _ bytes: Data, equalTo path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let fault = try fault(bytes, path, isRecording: isRecording) else { return }
    Issue.record(Comment(rawValue: fault), sourceLocation: sourceLocation)
  }

  /// What is wrong, if anything; writes the file where one is recording.
  package static func fault(_ bytes: Data, _ path: String, isRecording: Bool) throws -> String? {
    let committed = FileManager.default.contents(atPath: path)
    let difference = committed.map { firstDifference(bytes, $0) } ?? "there is no such file"
    if isRecording {
      if difference != nil { try bytes.write(to: URL(fileURLWithPath: path)) }
      return "\(path): recorded, \(difference ?? "unchanged"); look at it, then run without RECORD_GOLDEN"
    }
    return difference.map { "\(path): \($0); where that is meant, run with RECORD_GOLDEN=1, look at it and commit" }
  }

  /// The first line where two files differ.
  private static func firstDifference(_ found: Data, _ committed: Data) -> String? {
    if found == committed { return nil }
    let (new, old) = (lines(found), lines(committed))
    let place = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
    return "line \(place + 1) is \(shown(new, place)), committed is \(shown(old, place))"
  }

  private static func lines(_ data: Data) -> [Data.SubSequence] {
    data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func shown(_ lines: [Data.SubSequence], _ place: Int) -> String {
    guard lines.indices.contains(place) else { return "missing" }
    return String(decoding: lines[place].prefix(200), as: UTF8.self).debugDescription
  }
}
