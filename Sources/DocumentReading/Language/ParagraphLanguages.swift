internal import TextModel

/// Which paragraphs of a document are in another language than the reader's.
///
/// A paragraph of enough letters is judged by itself. Shorter ones in a language that is read count together, and one goes with a
/// paragraph beside it, if it is in that language for all that can be told; and one too short to tell stays between two that are.
struct ParagraphLanguages {
  private struct Paragraph {
    let span: TextSpan
    let letters: Int
    /// What it is in for sure, if that is another language.
    var other: Language?
    /// What it is in for all that can be told.
    let likely: Language?
  }

  private var paragraphs: [Paragraph] = []
  private let finder: LanguageFinder

  /// Judges paragraphs.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(
    _ spans: [TextSpan], in bytes: UnsafeBufferPointer<UInt8>, of document: Document, by finder: LanguageFinder
  ) {
    self.finder = finder
    for span in spans {
      let paragraph = judged(span, bytes)
      let lines = paragraph.other == nil && document.lineEnds == .asFound ? Self.longLines(span, bytes) : []
      if lines.isEmpty { paragraphs.append(paragraph) } else { paragraphs += lines.map { judged($0, bytes) } }
    }
    joinRuns()
    joinNeighbours()
  }

  private func judged(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Paragraph {
    let sample = LanguageSample(bytes, [span])
    guard sample.letters >= LanguageFinder.neighbourLetters, let found = sample.language(amongThose: finder.isRead),
      found.isReliable,
      found.percent >= LanguageFinder.paragraphPercent, sample.hasSmallWords
    else { return Paragraph(span: span, letters: sample.letters, other: nil, likely: nil) }
    let isSure = sample.letters >= LanguageFinder.paragraphLetters && finder.isOther(found.language)
    return Paragraph(
      span: span, letters: sample.letters, other: isSure ? found.language : nil, likely: found.language)
  }

  /// The lines of a block where they are paragraphs: typists end lines, others don't write lines longer than these.
  private static func longLines(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    var (lines, start, longest): ([TextSpan], Int, Int) = ([], span.start, 0)
    for offset in span.start...span.end
    where offset == span.end || bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") {
      if offset > start { lines.append(TextSpan(start, offset)) }
      longest = max(longest, offset - start)
      start = offset + 1
    }
    return lines.count > 1 && longest > 120 ? lines : []
  }

  /// Paragraphs one behind the other that are likely in one other language are surely in it where all of them together are long enough:
  /// the lines of a letter.
  private mutating func joinRuns() {
    var start = 0
    while start < paragraphs.count {
      let likely = paragraphs[start].likely
      let end = paragraphs[start...].firstIndex { $0.likely != likely } ?? paragraphs.count
      let letters = paragraphs[start..<end].reduce(0) { $0 + $1.letters }
      if let likely, finder.isOther(likely), finder.isRead(likely), letters >= LanguageFinder.paragraphLetters {
        for index in start..<end { paragraphs[index].other = likely }
      }
      start = end
    }
  }

  private mutating func joinNeighbours() {
    for index in paragraphs.indices where paragraphs[index].other == nil {
      let before = index > 0 ? paragraphs[index - 1].other : nil
      let after = index + 1 < paragraphs.count ? paragraphs[index + 1].other : nil
      for case let neighbour? in [before, after] where finder.isRead(neighbour) {
        let likely = paragraphs[index].likely
        let isBetween = likely == nil && before == after && paragraphs[index].letters < LanguageFinder.paragraphLetters
        if likely == neighbour || isBetween { paragraphs[index].other = neighbour }
      }
    }
  }

  /// The language that is read with the most letters, if those are more than there are in the reader's or in none for sure.
  var main: Language? {
    var letters: [Language: Int] = [:]
    var rest = 0
    for paragraph in paragraphs {
      if let other = paragraph.other, finder.isRead(other) {
        letters[other, default: 0] += paragraph.letters
      } else if paragraph.other == nil {
        rest += paragraph.letters
      }
    }
    guard let most = letters.max(by: { ($0.value, $1.key.code) < ($1.value, $0.key.code) }) else { return nil }
    return most.value > rest && most.value >= LanguageFinder.documentLetters ? most.key : nil
  }

  /// What there is to say of them: passages in languages that are read, and what is left out.
  func parts(of document: Document) -> [DocumentPart] {
    paragraphs.compactMap { paragraph in
      guard let language = paragraph.other else { return nil }
      let reason = "in \(LanguageNames.name(of: language))"
      guard finder.isRead(language) else {
        return finder.leavesOut ? DocumentPart(paragraph.span, .boilerplate, reason: reason) : nil
      }
      let around = document.parts.filter {
        $0.role.isStory && $0.span.start <= paragraph.span.start && $0.span.end >= paragraph.span.end
      }
      let role = around.min { $0.span.length < $1.span.length }?.role ?? .story
      return DocumentPart(paragraph.span, role, reason: reason, language: language)
    }
  }
}
