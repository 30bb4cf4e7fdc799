import ComentionKit

/// The passages behind a tie, those that say the same put together.
struct CopiedPassages {
  private let passages: [Passage]
  private let duplicates: DuplicatePassages
  /// The passage that is shown for a group, of those behind the tie: the original, or else the first.
  private var shown: [Int: Passage] = [:]
  private var documents: [Int: [Passage]] = [:]

  /// Whether none says what another says.
  var isEmpty: Bool { documents.values.allSatisfy { $0.count < 2 } }

  /// Puts passages together.
  init(_ passages: [Passage], _ duplicates: DuplicatePassages) {
    self.passages = passages
    self.duplicates = duplicates
    for passage in passages {
      guard let group = group(of: passage) else { continue }
      if documents[group]?.last?.document != passage.document { documents[group, default: []].append(passage) }
      let isOriginal = duplicates.groups[group][0].document == passage.document
      if shown[group] == nil || isOriginal { shown[group] = passage }
    }
  }

  /// Each passage once, with the names of the other documents that have it too.
  var distinct: [(passage: Passage, others: [String])] {
    passages.compactMap { passage in
      guard let group = group(of: passage) else { return (passage, []) }
      guard shown[group]?.document == passage.document else { return nil }
      return (passage, (documents[group] ?? []).filter { $0.document != passage.document }.map(\.documentID))
    }
  }

  /// The document that has the passage shown in place of a copy; nil for what is shown itself.
  func original(of passage: Passage) -> String? {
    guard let group = group(of: passage), let original = shown[group] else { return nil }
    return original.document == passage.document ? nil : original.documentID
  }

  private func group(of passage: Passage) -> Int? {
    duplicates.group(of: .init(document: passage.document, paragraph: passage.paragraph))
  }
}
