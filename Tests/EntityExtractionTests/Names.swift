import EntityExtraction
import TextModel

/// The names that a tagger finds in a text, as `person:Mike Pompeo`, in text order; the rules where none is given.
func names(in text: String, by tagger: any MentionTagger = RuleTagger()) -> [String] {
  let document = tokenized(text)
  return EntityExtractor(tagger: tagger).mentions(in: document).map {
    "\($0.type.rawValue):\(document.text(of: $0.span))"
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
