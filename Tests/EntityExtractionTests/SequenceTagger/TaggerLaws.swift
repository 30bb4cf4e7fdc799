import EntityExtraction
import Testing
import TextModel

/// What holds of the mentions of any text, whoever found them.
func checkLaws(_ tagger: any MentionTagger, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let document = tokenized(text)
  let mentions = tagger.mentions(in: document)
  let bytes = Array(text.utf8)
  var broken: [String] = []
  for (before, after) in zip(mentions, mentions.dropFirst()) where before.span.end > after.span.start {
    broken.append("\(before.span) and \(after.span) overlap or are out of order")
  }
  for mention in mentions {
    let isInside =
      mention.span.length > 0 && mention.span.end <= bytes.count && !mention.tokens.isEmpty
      && document.tokens.indices.contains(mention.tokens.lowerBound)
      && mention.tokens.upperBound <= document.tokens.count
      && document.sentences.indices.contains(mention.sentence)
    guard isInside else {
      broken.append("\(mention.span) is outside")
      continue
    }
    let first = document.tokens[mention.tokens.lowerBound].span
    let last = document.tokens[mention.tokens.upperBound - 1].span
    if !TextSpan(first.start, last.end).contains(mention.span) { broken.append("\(mention.span) passes its tokens") }
    if !document.sentences[mention.sentence].span.contains(mention.span) {
      broken.append("\(mention.span) passes its sentence")
    }
    let slice = String(decoding: bytes[mention.span.start..<mention.span.end], as: UTF8.self)
    if !slice.utf8.elementsEqual(text[mention.span].utf8) { broken.append("\(mention.span) cuts a scalar") }
    if let title = mention.title, title.end > mention.span.start || mention.type != .person {
      broken.append("title \(title)")
    }
    if !(0...1).contains(mention.score) { broken.append("score \(mention.score)") }
  }
  #expect(broken.isEmpty, "\(text.prefix(400).debugDescription)", sourceLocation: sourceLocation)
}

/// The trained tagger, where one is built in.
let trained = TaggerModel.english.map { SequenceTagger(model: $0) }

/// The rules, and the trained tagger where one is built in.
let allTaggers: [any MentionTagger] = [RuleTagger()] + (trained.map { [$0] } ?? [])
