internal import TextModel

/// What of one document stands in other documents too, and how that counts.
struct DocumentCopies: Sendable {
  private let document: Int
  private let duplicates: DuplicatePassages
  private let counting: DuplicateCounting
  /// The groups of the paragraphs that are in one, where they were looked up beforehand.
  private var groups: [Int: Int]?

  /// - Parameters:
  ///   - document: The index of the document.
  ///   - duplicates: What the corpus says more than once.
  ///   - counting: How often that counts.
  init(_ document: Int, in duplicates: DuplicatePassages, counting: DuplicateCounting) {
    self.document = document
    self.counting = counting
    self.duplicates = counting == .count ? DuplicatePassages() : duplicates
  }

  /// The same of every document of a corpus: most have nothing that others have, and need not look for it.
  ///
  /// - Parameters:
  ///   - count: How many documents there are.
  ///   - duplicates: What the corpus says more than once.
  ///   - counting: How often that counts.
  /// - Returns: In the order of the documents.
  /// - Complexity: O(*n*) for *n* documents and passages.
  static func all(_ count: Int, in duplicates: DuplicatePassages, counting: DuplicateCounting) -> [DocumentCopies] {
    var groups = [[Int: Int]](repeating: [:], count: count)
    for (number, group) in duplicates.groups.enumerated() {
      for passage in group { groups[passage.document][passage.paragraph] = number }
    }
    return groups.enumerated().map { document, groups in
      var copies = DocumentCopies(document, in: duplicates, counting: counting)
      copies.groups = groups
      return copies
    }
  }

  /// Whether any passage counts as one with others.
  var mayShare: Bool { counting == .once && !duplicates.isEmpty }

  /// Whether every paragraph is known to count for itself.
  var isAlone: Bool { counting != .once || groups?.isEmpty == true }

  /// Whether a paragraph is left out.
  func isDropped(_ paragraph: Int) -> Bool {
    counting == .drop && duplicates.isCopy(.init(document: document, paragraph: paragraph))
  }

  /// A number for all passages that count as one with a paragraph; nil where it counts for itself.
  func number(ofParagraph paragraph: Int) -> Int? {
    guard counting == .once else { return nil }
    if let groups { return groups.isEmpty ? nil : groups[paragraph] }
    return duplicates.group(of: .init(document: document, paragraph: paragraph))
  }

  /// A number for all documents that count as one with this, other than those of paragraphs; nil where it counts for itself.
  var number: Int? {
    counting == .once ? duplicates.story(ofDocument: document).map { duplicates.groups.count + $0 } : nil
  }

  /// The document that passages or documents of a number come from.
  func original(ofNumber number: Int) -> Int {
    number < duplicates.groups.count
      ? duplicates.groups[number][0].document : duplicates.stories[number - duplicates.groups.count][0]
  }

  /// The other document that all these paragraphs are copied from; nil where there is no such document.
  func commonOriginal(ofParagraphs paragraphs: some Sequence<Int>) -> Int? {
    guard !duplicates.isEmpty else { return nil }
    var common: Int?
    for paragraph in paragraphs {
      guard let number = number(ofParagraph: paragraph) else { return nil }
      let original = original(ofNumber: number)
      guard original != document, original == common ?? original else { return nil }
      common = original
    }
    return common
  }
}
