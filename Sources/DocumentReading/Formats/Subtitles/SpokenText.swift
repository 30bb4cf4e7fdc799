internal import TextModel

/// Puts cues together to running text, in paragraphs: a new one where somebody else speaks, or after a silence.
///
/// A line that captions show again while they roll up is taken once. Lines wholly in brackets tell of sounds and are left out.
struct SpokenText {
  /// A silence behind a whole sentence that ends a paragraph, in milliseconds, and one that does so anywhere.
  private static let pause = 3_000
  private static let longPause = 10_000
  /// From how many bytes on a paragraph ends with the next sentence, and with the next cue.
  private static let longParagraph = 800
  private static let longestParagraph = 2_000

  private var blocks = BlockText()
  private var paragraph = ""
  private var speaker: String?
  /// The lines of the cue before.
  private var shown: [String] = []
  private var end = 0

  /// Takes the next cue.
  mutating func add(_ cue: SubtitleCue) {
    breakIfDue(silence: cue.start - end)
    end = max(end, cue.end)
    var now: [String] = []
    for line in cue.lines {
      let (words, voice) = SpokenLabel.parted(Self.plain(line))
      if let voice, voice != speaker {
        flush()
        speaker = voice
        paragraph = voice + ":"
      }
      guard !words.isEmpty, !Self.isSound(words) else { continue }
      now.append(words)
      if shown.contains(words) { continue }
      append(words)
    }
    if !now.isEmpty { shown = now }
  }

  /// The text as a whole.
  mutating func finished() -> BlockText {
    flush()
    return blocks
  }

  private mutating func append(_ words: String) {
    var words = words[...]
    for mark in [">>", "- ", "– ", "—"] where words.hasPrefix(mark) {
      flush()
      words = words.dropFirst(mark.count).drop { $0 == ">" || $0 == " " }
    }
    // A line that grows word by word.
    if let last = shown.last, words.hasPrefix(last + " ") { words = words.dropFirst(last.count) }
    paragraph += (paragraph.isEmpty ? "" : " ") + words
  }

  private mutating func breakIfDue(silence: Int) {
    let isWhole = paragraph.last.map { ".?!…\"”’»".contains($0) } ?? false
    let length = paragraph.utf8.count
    if silence >= Self.longPause || length >= Self.longestParagraph { return flush() }
    if isWhole, silence >= Self.pause || length >= Self.longParagraph { flush() }
  }

  private mutating func flush() {
    if !paragraph.hasSuffix(":") || paragraph.count > (speaker?.count ?? 0) + 1 { blocks.add(paragraph) }
    paragraph = ""
  }

  /// Whether a line tells of a sound: "[Applause]", "(laughs)", "♪".
  private static func isSound(_ words: String) -> Bool {
    let ends = (words.first, words.last)
    return ends == ("[", "]") || ends == ("(", ")") || words.allSatisfy { "♪♫ ".contains($0) }
  }

  /// A line without tags, and who speaks it where a tag says so: `<v Ada>`.
  private static func plain(_ line: String) -> (words: String, voice: String?) {
    var words = "", voice: String?, rest = line[...]
    while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "{" }) {
      let closing: Character = rest[sign] == "<" ? ">" : "}"
      let isTag = rest[sign] == "<" || rest[rest.index(after: sign)...].first == "\\"
      guard isTag, let close = rest[sign...].firstIndex(of: closing) else { break }
      let tag = rest[rest.index(after: sign)..<close]
      // `<v Ada>`, `<v.loud Ada>`
      if let space = tag.firstIndex(of: " "), ["v", "v."].contains(tag[..<space].prefix(2)), voice == nil {
        voice = Self.collapsed(tag[space...])
      }
      words += rest[..<sign]
      rest = rest[rest.index(after: close)...]
    }
    words += rest
    for (entity, sign) in [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&")]
    {
      words = words.replacing(entity, with: sign)
    }
    return (Self.collapsed(words[...]), voice)
  }

  private static func collapsed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
