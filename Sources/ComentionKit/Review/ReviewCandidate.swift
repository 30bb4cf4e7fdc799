internal import CoMention
internal import EntityExtraction
internal import EntityResolution
internal import GraphAlgorithms
internal import Graphs
internal import TextModel

/// A decision that may be worth making.
struct ReviewCandidate {
  var line: Decisions.Line
  var reason: String
  /// How likely it is that the rules went wrong, 0...1.
  var doubt: Double
  /// A mention of the name in doubt.
  var sample: MentionReference
  /// The entity in question, for types.
  var entity: Int
  /// How many mentions would change.
  var movedMentions: Int

  /// The decision with what it would change; nil where it would change nothing.
  func decision(
    on graph: CoMentionGraph, _ trial: DecisionTrial, ranked before: [String: Double]
  ) -> DoubtfulDecision? {
    var line = line
    var after = trial.following(line)
    if after.decisionOutcomes.last?.obstacle?.yieldsToForce == true {
      line.isForced = true
      after = trial.following(line)
    }
    guard let outcome = after.decisionOutcomes.last, outcome.obstacle == nil else { return nil }
    var change = 0.0
    if line.verb == .retype {
      change = 2 * (before[graph.index.entities[entity].id] ?? 0)
    } else {
      let ranks = Review.ranks(
        of: CoMentionGraph(after, options: graph.options, duplicates: graph.duplicates))
      for id in Set(before.keys).union(ranks.keys).sorted() { change += abs((before[id] ?? 0) - (ranks[id] ?? 0)) }
    }
    return DoubtfulDecision(
      decision: line, change: change, doubt: doubt, reason: reason, quotation: graph.index.quotation(of: sample))
  }
}

extension EntityIndex {
  /// The most letters before and behind a name that are quoted.
  private static let quotedLetters = 90

  /// The sentence of a mention, the name between asterisks.
  func quotation(of reference: MentionReference) -> DoubtfulDecision.Quotation? {
    guard let parts = quotedParts(of: reference) else { return nil }
    return .init(
      document: documents[reference.document].document.id,
      text: "\(parts.head)*\(parts.name)*\(parts.tail)".trimmingSpaces)
  }

  /// What stands before a name in its sentence, the name, and what stands behind it, white space folded.
  func quotedParts(of reference: MentionReference) -> (head: String, name: String, tail: String)? {
    let document = documents[reference.document]
    let mention = document.mentions[reference.mention]
    guard document.sentences.indices.contains(mention.sentence) else { return nil }
    let span = document.sentences[mention.sentence].span
    guard span.start <= mention.span.start, mention.span.end <= span.end else { return nil }
    let text = document.document.text
    let before = Self.folded(text[TextSpan(span.start, mention.span.start)])
    let name = Self.folded(text[mention.span])
    let behind = Self.folded(text[TextSpan(mention.span.end, span.end)])
    return (
      before.count > Self.quotedLetters ? "…" + before.suffix(Self.quotedLetters) : before, name,
      behind.count > Self.quotedLetters ? behind.prefix(Self.quotedLetters) + "…" : behind
    )
  }

  /// White space as single spaces, also at the ends.
  private static func folded(_ text: Substring) -> String {
    var result = ""
    for letter in text {
      if !letter.isWhitespace {
        result.append(letter)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return result
  }
}

extension String {
  /// Without spaces at either end.
  var trimmingSpaces: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
