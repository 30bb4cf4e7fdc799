internal import EntityExtraction
internal import TextModel

/// Reads genealogies, where a given name alone is somebody new: "Children: i. Henry, b. 1731; ii. Sarah", "daughter of Sam and Beth".
enum ListedChildren {
  /// The bytes that are read before a name and behind it.
  private static let (before, behind) = (40, 12)

  /// Whether a mention is a child in a list: behind a small Roman numeral, before a date or the next one.
  static func holds(_ mention: Int, in context: DocumentContext) -> Bool {
    let (span, around) = (context.source.mentions[mention].span, TextAround(context.source.document.text))
    let lexicon = context.forms[context.mentions[mention].form].lexicon.context
    guard !lexicon.lifeWords.isEmpty,
      let mark = around.before(span.start, behind).split(whereSeparator: \.isBlank).last, isNumeral(mark)
    else { return false }
    let text = around.after(span.end, behind)
    let word = text.drop { $0 == "," || $0.isBlank }.prefix { !$0.isBlank }
    return text.first == ";" || lexicon.lifeWords.contains(word.lowercased())
  }

  /// "i.", "(ii)", "iv)".
  private static func isNumeral(_ mark: Substring) -> Bool {
    let letters = mark.drop { $0 == "(" }.prefix(while: \.isAlphabetic)
    return !letters.isEmpty && letters.allSatisfy { "ivx".hasSign($0) } && mark[letters.endIndex...].count == 1
      && mark.last.map { ".)".hasSign($0) } ?? false
  }

  /// Whether a mention is a parent's, who is called by the given name beside the child's: "daughter of Sam and Beth".
  static func isParent(_ mention: Int, in context: DocumentContext) -> Bool {
    let (span, around) = (context.source.mentions[mention].span, TextAround(context.source.document.text))
    let lexicon = context.forms[context.mentions[mention].form].lexicon.context
    var words = around.before(span.start, before).split(whereSeparator: \.isBlank).map(String.init)
    if words.count > 3, let last = words.last, lexicon.conjunctions.contains(last) { words.removeLast(2) }
    guard let link = words.popLast(), lexicon.kinLinks.contains(link), let kin = words.popLast() else { return false }
    return lexicon.isKin(kin.foldedName)
  }
}
