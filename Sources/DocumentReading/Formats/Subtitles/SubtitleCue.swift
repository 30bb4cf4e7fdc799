/// What is shown at one time.
struct SubtitleCue {
  /// When it comes and goes, in milliseconds.
  var start: Int
  var end: Int
  /// Its lines, with their tags.
  var lines: [String]

  /// The cues of a file, in its order. Numbers, names, notes and styles are passed over: no times stand in their blocks.
  /// In SubRip a blank line may stand inside of a cue, too: it has no notes or styles.
  static func cues(in text: [UInt8]) -> [SubtitleCue] {
    let isWebVTT = text.drop { $0 >= 0x80 || $0 <= 0x20 }.starts(with: "WEBVTT".utf8)
    var cues: [SubtitleCue] = []
    var lines = TextLines(text, from: 0), isOpen = false
    while let line = lines.next() {
      let bytes = text[line.content]
      if let (start, end) = times(bytes) {
        // The number of a cue that no blank line stands before.
        if isOpen, let last = cues.last?.lines.last, last.allSatisfy(\.isNumber) {
          cues[cues.count - 1].lines.removeLast()
        }
        cues.append(SubtitleCue(start: start, end: end, lines: []))
        isOpen = true
      } else if bytes.allSatisfy({ $0 <= 0x20 }) {
        isOpen = isOpen && !isWebVTT
      } else if isOpen {
        cues[cues.count - 1].lines.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return cues
  }

  /// The two times of a line `00:01:02,500 --> 00:01:04,000`, with whatever stands behind them, or of YouTube's
  /// `0:01:02.500,0:01:04.000`.
  static func times(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    let words = line.prefix(64).split(whereSeparator: { $0 <= 0x20 })
    if words.count == 1 { return commaTimes(words[0]) }
    guard words.count >= 3, words[1].elementsEqual("-->".utf8), let start = time(words[0]), let end = time(words[2])
    else { return nil }
    return (start, end)
  }

  private static func commaTimes(_ word: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    let times = word.split(separator: UInt8(ascii: ","))
    let isWhole = times.allSatisfy { $0.count { $0 == UInt8(ascii: ":") } == 2 && $0.contains(UInt8(ascii: ".")) }
    guard times.count == 2, isWhole, let start = time(times[0]), let end = time(times[1]) else { return nil }
    return (start, end)
  }

  /// Hours, which may be missing, minutes and seconds, in milliseconds.
  static func time(_ word: ArraySlice<UInt8>) -> Int? {
    let parts = word.split(separator: UInt8(ascii: ":"))
    guard (2...3).contains(parts.count), let seconds = parts.last else { return nil }
    let numbers = parts.dropLast().map { Int(String(decoding: $0, as: UTF8.self)) }
    let pieces = seconds.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard let whole = pieces.first.flatMap({ Int(String(decoding: $0, as: UTF8.self)) }), pieces.count <= 2 else {
      return nil
    }
    let rest = pieces.count == 2 ? Int(String(decoding: pieces[1].prefix(3), as: UTF8.self)) ?? 0 : 0
    var sum = 0
    for number in numbers {
      guard let number, (0..<10_000).contains(number) else { return nil }
      sum = sum * 60 + number
    }
    guard (0..<10_000).contains(whole) else { return nil }
    return (sum * 60 + whole) * 1_000 + rest
  }
}
