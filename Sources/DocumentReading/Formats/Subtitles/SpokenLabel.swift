/// A name at the start of a line that says who speaks, as programs for meetings write it in each cue: "Ada Byron: Good morning".
enum SpokenLabel {
  private static let longest = 48

  /// A line with the name taken from it, if it is one; what a tag says of who speaks goes before.
  static func parted(_ line: (words: String, voice: String?)) -> (words: String, voice: String?) {
    guard line.voice == nil, let (name, words) = label(line.words) else { return line }
    return (words, name)
  }

  /// Two to five words with capital letters, a colon, and more behind it; one word may begin a sentence: "Note: …".
  private static func label(_ line: String) -> (name: String, words: String)? {
    guard let colon = line.prefix(longest).firstIndex(of: ":") else { return nil }
    let name = line[..<colon].split(separator: " "), rest = line[line.index(after: colon)...]
    guard (2...5).contains(name.count), rest.first == " ", rest.contains(where: { $0 != " " }) else { return nil }
    guard name.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-.'’".contains($0) } })
    else { return nil }
    return (name.joined(separator: " "), String(rest.drop { $0 == " " }))
  }
}
