import EntityExtraction
import TextModel

/// The names that the rules find in a text, as `person:Mike Pompeo`, in text order.
func names(in text: String) -> [String] {
  let document = tokenized(text)
  return EntityExtractor().mentions(in: document).map { "\($0.type.rawValue):\(document.text(of: $0.span))" }
}

/// The titles that the rules find before people, as `Secretary of State → Mike Pompeo`.
func titles(in text: String) -> [String] {
  let document = tokenized(text)
  return EntityExtractor().mentions(in: document).compactMap { mention in
    mention.title.map { "\(document.text(of: $0)) → \(document.text(of: mention.span))" }
  }
}

/// A text as the pipeline cuts it.
func tokenized(_ text: String) -> TokenizedDocument { TokenizedDocument(Document(id: "test", text: text)) }
