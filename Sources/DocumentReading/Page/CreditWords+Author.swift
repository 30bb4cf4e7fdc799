extension CreditWords {
  /// Who wrote something, where a source gives the whole byline: "By Ngozi Bello".
  func author(ofByline line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, bylines.contains(String(words[0])) else { return line }
    return String(words[1])
  }
}
