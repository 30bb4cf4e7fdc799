import ComentionKit

/// A text written with its mentions in brackets, `[p Ann Lee] flew to [l Hanoi]`; the letter is the type's, as in ids.
func story(_ id: String = "story", _ marked: String) -> ExtractedDocument {
  var text = ""
  var names: [(span: TextSpan, type: EntityType)] = []
  for (index, piece) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
    guard index > 0, let end = piece.firstIndex(of: "]") else {
      text += piece
      continue
    }
    let type = EntityType.allCases.first { $0.idPrefix.first == piece.first } ?? .person
    let name = piece[..<end].dropFirst(2)
    names.append((TextSpan(text.utf8.count, text.utf8.count + name.utf8.count), type))
    text += name + piece[end...].dropFirst()
  }
  let tokenized = TokenizedDocument(Document(id: id, text: text))
  let mentions = names.map { span, type in
    let tokens = tokenized.tokens.indices.filter { span.contains(tokenized.tokens[$0].span) }
    let sentence = tokenized.sentences.firstIndex { $0.span.contains(span) } ?? 0
    return Mention(span: span, tokens: tokens[0]..<tokens[tokens.count - 1] + 1, sentence: sentence, type: type)
  }
  return ExtractedDocument(tokenized, mentions: mentions)
}

extension EntityIndex {
  /// Resolves stories, with the ids `0`, `1`, `2`…
  init(_ marked: String..., decisions: Decisions = Decisions()) {
    self.init(
      resolving: marked.enumerated().map { story("\($0.offset)", $0.element) }, with: Gazetteer(knownNames: []),
      decisions: decisions)
  }
}
