internal import EntityExtraction
package import EntityResolution

/// Where the mentions of a corpus stood before some were left out or taken in again: the same number may be another mention now.
package struct MentionShift: Sendable {
  /// For each document where each of its mentions stood, -1 for those that did not; nil where all stand where they stood.
  private let places: [[Int32]?]
  private let doAnyMove: Bool

  /// - Precondition: The documents are the same, in the same order.
  package init(from earlier: EntityIndex, to later: EntityIndex) {
    places = zip(earlier.documents, later.documents).map { Self.places(of: $1.mentions, in: $0.mentions) }
    doAnyMove = places.contains { $0 != nil }
  }

  /// The mention of then that is the same as one of now.
  package func former(_ mention: MentionReference) -> MentionReference? {
    guard let places = places[mention.document] else { return mention }
    let place = places[mention.mention]
    return place < 0 ? nil : MentionReference(document: mention.document, mention: Int(place))
  }

  /// Whether some mentions are the same as some of then.
  package func areSame(_ later: [MentionReference], _ earlier: [MentionReference]) -> Bool {
    guard later.count == earlier.count else { return false }
    return doAnyMove ? zip(later, earlier).allSatisfy { former($0) == $1 } : later == earlier
  }

  private static func places(of later: [Mention], in earlier: [Mention]) -> [Int32]? {
    if later.count == earlier.count, zip(later, earlier).allSatisfy({ $0.span == $1.span }) { return nil }
    // Both are in text order.
    var next = 0
    return later.map { mention in
      while next < earlier.count, earlier[next].span < mention.span { next += 1 }
      return next < earlier.count && earlier[next].span == mention.span ? Int32(next) : -1
    }
  }
}
