/// Timed Text Markup Language (W3C TTML 1 and 2): a paragraph of XML a cue, `<p begin="00:00:01.000" end="2.5s">`.
final class TimedText: MarkupHandler {
  private var cues: [SubtitleCue] = []
  private var line: [UInt8] = []
  private var isInCue = false

  /// Whether a file is of this kind, by its first element.
  static func begins(_ head: [UInt8]) -> Bool {
    head.lazy.drop { $0 <= 0x20 }.first == UInt8(ascii: "<") && XMLRoot.name(in: head) == "tt"
  }

  /// The cues of a file, in its order.
  static func cues(in bytes: [UInt8]) -> [SubtitleCue] {
    let reader = TimedText()
    _ = MarkupParser.parse(xml: bytes, with: reader)
    return reader.cues
  }

  private init() {}

  func start(_ element: MarkupElement) {
    switch element.name {
    case "p":
      let start = element["begin"].flatMap(Self.time) ?? cues.last?.end ?? 0
      let length = element["dur"].flatMap(Self.time).map { start + $0 }
      cues.append(SubtitleCue(start: start, end: element["end"].flatMap(Self.time) ?? length ?? start, lines: []))
      isInCue = true
    case "br": endLine()
    default: break
    }
  }

  func end(_ name: String) {
    guard name == "p" else { return }
    endLine()
    isInCue = false
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isInCue { line.append(contentsOf: bytes) } }

  private func endLine() {
    let words = Array(line.split { $0 <= 0x20 }.joined(separator: [0x20]))
    line.removeAll(keepingCapacity: true)
    guard isInCue, !words.isEmpty else { return }
    cues[cues.count - 1].lines.append(String(decoding: words, as: UTF8.self))
  }

  /// A time of a clock, also with frames, or with a unit, "12.5s", in milliseconds; nil where it counts ticks or frames.
  private static func time(_ text: String) -> Int? {
    let parts = text.split(separator: ":")
    if parts.count > 2 { return SubtitleCue.time(Array(parts.prefix(3).joined(separator: ":").utf8)[...]) }
    let units = [("ms", 1.0), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)]
    for (unit, length) in units where text.hasSuffix(unit) {
      guard let number = Double(text.dropLast(unit.count)), (0..<1e6).contains(number) else { return nil }
      return Int(number * length)
    }
    return nil
  }
}
