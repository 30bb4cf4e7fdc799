/// Names one after the other in a sentence.
extension [String] {
  /// `a`, `a and b`, `a, b and c`; nothing of none.
  var inSentence: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
