internal import EntityExtraction
internal import TextModel

/// Tells which mentions of a document stand in credits, bylines and captions, or on the page around the story.
struct OutsideStory {
  /// For each mention of the document.
  let mentions: [Bool]

  /// Reads a document.
  ///
  /// - Complexity: O(*n* + *c*) for *n* mentions and *c* credits.
  init(_ source: ExtractedDocument) {
    let credits = source.document.credits.sorted()
    var next = 0
    var caption: (paragraph: Int, isOne: Bool)?
    mentions = source.mentions.map { mention in
      while next < credits.count, credits[next].end <= mention.span.start { next += 1 }
      if next < credits.count, credits[next].overlaps(mention.span) { return true }
      // Documents made in memory may have mentions without sentences.
      guard source.sentences.indices.contains(mention.sentence) else { return false }
      let paragraph = source.sentences[mention.sentence].paragraph
      guard source.paragraphs.indices.contains(paragraph) else { return false }
      if caption?.paragraph != paragraph {
        let (role, span) = (source.paragraphs[paragraph].role, source.paragraphs[paragraph].span)
        let rules = TextRules.of(source.passageLanguages[span.start])
        let isOne = role == .credit || role == .boilerplate || rules.isCaption(source.document.text[span])
        caption = (paragraph, isOne)
      }
      return caption?.isOne ?? false
    }
  }
}
