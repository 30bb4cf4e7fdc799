internal import ComentionKit

extension Connection {
  /// How many occurrences of terms the corpus has.
  func termTotal() throws(CaseError) -> Int {
    try row("SELECT value FROM setting WHERE name = 'terms'") { $0.integer(0) } ?? 0
  }

  /// The mentions in a document as the case has them, those of some entities or all, in text order.
  func names(inDocument number: Int, _ document: ExtractedDocument) throws(CaseError) -> [Mention] {
    try mentionRows(inDocument: number, document).map(\.mention)
  }

  /// The mentions in a document as the case has them, in text order, with the numbers of their entities.
  func mentionRows(
    inDocument number: Int, _ document: ExtractedDocument
  ) throws(CaseError) -> [(entity: Int, mention: Mention)] {
    let rows = try rows(
      "SELECT start, length, entity FROM mention WHERE document = ? ORDER BY start", .integer(number)
    ) { (start: $0.integer(0), length: $0.integer(1), entity: $0.integer(2)) }
    let text = document.document.text
    let scalars = text.unicodeScalars
    var (place, offset, bytes) = (scalars.startIndex, 0, 0)
    func utf8Offset(_ wanted: Int) throws(CaseError) -> Int {
      // Names may lie one inside another.
      if wanted < offset { (place, offset, bytes) = (scalars.startIndex, 0, 0) }
      guard let next = scalars.index(place, offsetBy: wanted - offset, limitedBy: scalars.endIndex) else {
        throw damaged("a mention in \(document.document.id)")
      }
      bytes += text.utf8.distance(from: place, to: next)
      (place, offset) = (next, wanted)
      return bytes
    }
    var mentions: [(entity: Int, mention: Mention)] = []
    var sentence = 0
    for row in rows {
      let start = try utf8Offset(row.start)
      while sentence + 1 < document.sentences.count, document.sentences[sentence + 1].span.start <= start {
        sentence += 1
      }
      guard row.length > 0, sentence < document.sentences.count else {
        throw damaged("a mention in \(document.document.id)")
      }
      let end = try utf8Offset(row.start + row.length)
      mentions.append(
        (
          row.entity,
          Mention(
            span: TextSpan(start, end), tokens: document.sentences[sentence].tokens, sentence: sentence, type: .person)
        ))
    }
    return mentions
  }
}
