internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// Subtitles, read as the running text that is spoken.
  public static let subtitles = DocumentFormat(SubtitleFormat())
}

/// SubRip, WebVTT, YouTube's SubViewer and Timed Text in XML.
struct SubtitleFormat: DocumentFileFormat {
  let name = "subtitles"
  let title = "subtitles"
  let suffixes = ["srt", "vtt", "sbv", "ttml", "dfxp"]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil else { return nil }
    let isMarked = head.text.starts(with: "WEBVTT".utf8) || Self.beginsWithCue(head.text) || TimedText.begins(head.text)
    return isMarked ? (isNamed ? .suffixAndContent : .content) : isNamed ? .suffix : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let decoded = try file.text()
    let isTimedText = TimedText.begins(file.head.text)
    let cues =
      isTimedText ? TimedText.cues(in: decoded.bytes) : SubtitleCue.cues(in: Array(decoded.text.utf8))
    guard !cues.isEmpty else {
      throw DocumentProblem(
        .damaged, path: file.path, reason: "holds no subtitles (no line with two times and \"-->\")",
        advice: "name it .txt if it is a text")
    }
    var speech = SpokenText()
    for cue in cues { speech.add(cue) }
    let blocks = speech.finished()
    guard !blocks.isEmpty else { throw .withoutText(file.path) }
    let document = blocks.document(id: file.id, sha256: SHA256.digest(of: decoded.bytes).hexadecimal)
    let remarks = decoded.remark.map { [Reading.remark(DocumentRemark(path: file.path, message: $0))] } ?? []
    return ReadyRecords(remarks + [.document(document)], of: file)
  }

  /// Whether a text begins with a number on a line of its own and times on the next.
  private static func beginsWithCue(_ head: [UInt8]) -> Bool {
    var lines = TextLines(head, from: head.firstIndex { $0 > 0x20 } ?? head.count)
    guard let first = lines.next(), let second = lines.next() else { return false }
    if SubtitleCue.times(head[first.content]) != nil, !head[first.content].contains(UInt8(ascii: ">")) { return true }
    let isNumber = !first.content.isEmpty && head[first.content].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 }
    return isNumber && SubtitleCue.times(head[second.content]) != nil
  }
}
