internal import Primitives

extension SystemError {
  /// The problem that a failed call on `path` makes.
  func problem(_ path: String) -> DocumentProblem {
    if isMissing {
      return DocumentProblem(.missing, path: path, reason: "no such file or folder", advice: "check the path")
    }
    let advice = isDenied ? "give yourself the right to read it" : "check the path and the disk"
    return DocumentProblem(.unreadable, path: path, reason: "cannot be read (\(message))", advice: advice)
  }
}
