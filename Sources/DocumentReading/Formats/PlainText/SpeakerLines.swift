internal import TextModel

/// The lines of a transcript that tell who speaks, and from when on: "Ada Byron  00:12", as services for dictation write them.
enum SpeakerLines {
  /// So many of them make a transcript.
  private static let fewest = 2
  private static let longest = 80

  /// Where they stand; nowhere where a text is no transcript.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func spans(in text: String) -> [TextSpan] {
    let bytes = Array(text.utf8)
    var lines = TextLines(bytes, from: 0), spans: [TextSpan] = []
    // How many have words below them: those of a timetable have the next time.
    var spoken = 0, isBehindSpeaker = false
    while let line = lines.next() {
      let content = bytes[line.content]
      if isSpeaker(content) {
        spans.append(TextSpan(line.content.lowerBound, line.content.upperBound))
        isBehindSpeaker = true
      } else if content.contains(where: { $0 > 0x20 }) {
        spoken += isBehindSpeaker ? 1 : 0
        isBehindSpeaker = false
      }
    }
    return spoken >= fewest && spoken * 2 > spans.count ? spans : []
  }

  /// Up to five words, each with a capital letter, and a time in hours, minutes and seconds.
  private static func isSpeaker(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longest, let last = line.last(where: { $0 > 0x20 }), (0x30...0x39).contains(last) else {
      return false
    }
    let words = line.split { $0 <= 0x20 }
    guard (2...6).contains(words.count), let time = words.last, isTime(time) else { return false }
    return words.dropLast().allSatisfy { word in
      let first = String(decoding: word, as: UTF8.self).first
      return first?.isUppercase == true || first?.isNumber == true
    } && words[0].first.map { !(0x30...0x39).contains($0) } ?? false
  }

  private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
