public import EntityExtraction

/// Which entities become nodes, and what ties them.
public struct CoMentionOptions: Hashable, Sendable {
  /// Where two entities have to occur together. The default is the paragraph.
  public var unit: CoMentionUnit = .paragraph

  /// What the weights say. The default is the number of shared units.
  public var weighting: Weighting = .count

  /// The entity types that become nodes. The default is nil: all.
  public var types: Set<EntityType>?

  /// Whether entities that are named only in credits and other boilerplate become nodes, and credits become units: each ties those it
  /// names ("Jane Doe/AFP/Getty Images") with one another, and nobody of the story. They are units beside sentences and paragraphs
  /// only; wider units leave credits out in any case. The default is false.
  public var keepsCredits = false

  /// Entities with fewer mentions than this are left out. The default is 1: none is.
  public var minimumMentions = 1

  /// Edges lighter than this are left out. Edges whose weight is not positive are left out in any case: under ``Weighting/npmi``
  /// and ``Weighting/g2`` that means pairs that meet no more often than chance would have it. The default is 0.
  public var minimumWeight = 0.0

  /// How often a passage counts that stands in several documents. The default is once.
  public var duplicates = DuplicateCounting.once

  /// The default options.
  public init() {}

  /// Whether entities of a type become nodes.
  public func includes(_ type: EntityType) -> Bool { types?.contains(type) ?? true }
}
