internal import EntityExtraction
internal import TextModel

/// Tells for each mention of a document whether it stands in the story, in a credit, or elsewhere on the page.
struct DocumentSections: Sendable {
  enum Section: Hashable, Sendable {
    case story
    /// A credit, by its number in the document.
    case credit(Int)
    case boilerplate
    /// A passage that stood in another document first and is left out.
    case dropped
  }

  private let sections: [Section]

  /// The number of credits of the document, those without any name included.
  let creditCount: Int

  /// Reads a document.
  ///
  /// - Complexity: O(*n* + *c*) for *n* mentions and *c* credits.
  init(_ document: ExtractedDocument, _ copies: DocumentCopies) {
    let credits = document.document.credits.sorted()
    creditCount = credits.count
    var next = 0
    sections = document.mentions.map { mention in
      while next < credits.count, credits[next].end <= mention.span.start { next += 1 }
      if next < credits.count, credits[next].overlaps(mention.span) { return .credit(next) }
      let paragraph = document.sentences[mention.sentence].paragraph
      if copies.isDropped(paragraph) { return .dropped }
      return document.paragraphs[paragraph].role.isStory ? .story : .boilerplate
    }
  }

  /// Where a mention stands, by its index in the document.
  func section(ofMention index: Int) -> Section { sections[index] }

  /// Whether a mention counts as one, wherever it stands.
  func counts(mention index: Int) -> Bool { sections[index] != .dropped }

  /// Whether a mention stands in the story.
  func isStory(mention index: Int) -> Bool { sections[index] == .story }
}

extension Paragraph.Role {
  /// Whether the paragraph is part of the story.
  var isStory: Bool {
    switch self {
    case .body, .heading: true
    case .boilerplate, .credit: false
    }
  }
}
