internal import Primitives

extension SystemError {
  /// The problem that a failed call on `path` makes.
  func problem(_ path: String) -> DocumentProblem {
    // What stands for the bytes of a name that are no UTF-8, so that no file of this name is there.
    if isMissing, path.unicodeScalars.contains("\u{FFFD}") {
      return DocumentProblem(.invalidName, path: path, reason: "has a name that is no valid UTF-8", advice: "rename it")
    }
    if isMissing {
      return DocumentProblem(.missing, path: path, reason: "no such file or folder", advice: "check the path")
    }
    let advice = isDenied ? "give yourself the right to read it" : "check the path and the disk"
    return DocumentProblem(.unreadable, path: path, reason: "cannot be read (\(message))", advice: advice)
  }
}
