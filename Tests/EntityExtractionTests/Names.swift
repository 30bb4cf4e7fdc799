import EntityExtraction
import TextModel

/// The names that a tagger finds in a text, as `person:Mike Pompeo`, in text order; the rules where none is given.
func names(in text: String, by tagger: any MentionTagger = RuleTagger()) -> [String] {
  let document = tokenized(text)
  return EntityExtractor(tagger: tagger).mentions(in: document).map {
    "\($0.type.rawValue):\(document.text(of: $0.span))"
  }
}

/// The names that the built-in tagger finds in a text, as `person:Mike Pompeo`, in text order.
func builtInNames(in text: String) -> [String] {
  let document = tokenized(text)
  return EntityExtractor().mentions(in: document).map { "\($0.type.rawValue):\(document.text(of: $0.span))" }
}

/// The names that the built-in tagger of a language finds in a text, as `person:Mike Pompeo`, in text order.
func builtInNames(_ language: Language, _ text: String) -> [String] {
  var document = Document(id: "t", text: text)
  document.language = language.code
  let extracted = EntityExtractor().extract(document)
  return extracted.mentions.map { "\($0.type.rawValue):\(extracted.surface(of: $0))" }
}

/// The type that the built-in tagger gives what stands at each place of a word in a text; nil where it finds nothing.
func builtInTypes(in text: String, of word: String) -> [EntityType?] {
  let mentions = EntityExtractor().mentions(in: tokenized(text))
  return text.ranges(of: word).map { range in
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return mentions.first { $0.span.start <= start && start < $0.span.end }?.type
  }
}

/// The titles that the rules find before people, as `Secretary of State → Mike Pompeo`.
func titles(in text: String) -> [String] {
  let document = tokenized(text)
  return EntityExtractor(tagger: RuleTagger()).mentions(in: document).compactMap { mention in
    mention.title.map { "\(document.text(of: $0)) → \(document.text(of: mention.span))" }
  }
}

/// A text as the pipeline cuts it.
func tokenized(_ text: String) -> TokenizedDocument { TokenizedDocument(Document(id: "test", text: text)) }
