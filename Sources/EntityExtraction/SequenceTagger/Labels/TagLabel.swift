/// A label of the tagger: outside, or a type with a place in the name (begin, inside, end, single: BIOES).
///
/// Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009: BIOES beats BIO.
package struct TagLabel: Hashable, Sendable {
  /// The number of labels: outside, and four places of three types.
  package static let count = 13
  /// The number of lanes a row of scores has, ``count`` rounded up to what vectors hold.
  package static let lanes = 16

  /// A word's place in a name.
  package enum Place: Int, Sendable {
    case begin, inside, end, single
  }

  /// No part of any name.
  package static let outside = TagLabel(index: 0)

  /// 0...12.
  package let index: Int

  /// Creates the label of a number in 0...12.
  package init(index: Int) { self.index = index }

  /// Creates the label of a type and place.
  package init(_ type: EntityType, _ place: Place) { index = 1 + type.lane * 4 + place.rawValue }

  /// The type; nil outside names.
  package var type: EntityType? { index == 0 ? nil : EntityType.lanes[(index - 1) / 4] }

  /// The place in the name; nil outside names.
  package var place: Place? { index == 0 ? nil : Place(rawValue: (index - 1) % 4) }

  /// Whether a name may start here.
  package var opens: Bool { place == .begin || place == .single }

  /// Whether a name may end here.
  package var closes: Bool { place == .end || place == .single }

  /// Whether `next` may follow.
  package func allows(_ next: TagLabel) -> Bool {
    if place == .begin || place == .inside { return next.type == type && (next.place == .inside || next.place == .end) }
    return next.place != .inside && next.place != .end
  }

  /// Whether a sentence may start with it.
  package var maySentenceStart: Bool { TagLabel.outside.allows(self) }

  /// Whether a sentence may end with it.
  package var maySentenceEnd: Bool { allows(.outside) }
}

extension EntityType {
  /// The types in the order of their ``lane``.
  static let lanes: [EntityType] = [.person, .place, .organization]
}
