internal import EntityExtraction
public import EntityResolution
internal import TextModel

/// An entity that resolution got wrong: several annotated entities in one, or one annotated entity in several.
public struct ResolutionError: Hashable, Sendable {
  /// What went wrong.
  public enum Kind: String, Hashable, Sendable {
    /// One entity was made of mentions of several.
    case merged
    /// Several entities were made of mentions of one.
    case split
  }

  /// A part of it that belongs together.
  public struct Part: Hashable, Sendable {
    /// The entity the part belongs to for the other side: the annotated one of a merged, the found one of a split
    /// entity.
    public var entity: String
    /// The number of mentions.
    public var mentionCount: Int
    /// The names with how often each occurs, the most frequent first, then in code point order.
    public var names: [Alias]
    /// The documents, in their order.
    public var documents: [String]
  }

  /// What went wrong.
  public let kind: Kind

  /// The found entity's name if it is merged, the annotated id if it is split.
  public let entity: String

  /// What it costs: the mentions' loss of B-cubed precision if it is merged, of recall if it is split, in mentions.
  public let cost: Double

  /// Its parts, the largest first.
  public let parts: [Part]
}

extension ResolutionEvaluation {
  /// Everything merged or split, the costliest first, then merged before split, then in code point order of the name.
  ///
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  public var errors: [ResolutionError] {
    let merged = errors(.merged, whole: { $0.found }, part: { $0.meant }, wholeNames: foundNames, partNames: meantNames)
    let split = errors(.split, whole: { $0.meant }, part: { $0.found }, wholeNames: meantNames, partNames: foundNames)
    return (merged + split).sorted {
      $0.cost != $1.cost ? $0.cost > $1.cost : ($0.kind.rawValue, $0.entity) < ($1.kind.rawValue, $1.entity)
    }
  }

  private func errors(
    _ kind: ResolutionError.Kind, whole: (Row) -> Int, part: (Row) -> Int, wholeNames: [String], partNames: [String]
  ) -> [ResolutionError] {
    let groups = Dictionary(grouping: rows, by: whole).sorted { $0.key < $1.key }
    return groups.compactMap { number, rows in
      let parts = Dictionary(grouping: rows, by: part).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      guard parts.count > 1 else { return nil }
      let kept = parts.reduce(0.0) { $0 + Double($1.value.count * $1.value.count) / Double(rows.count) }
      return ResolutionError(
        kind: kind, entity: wholeNames[number], cost: Double(rows.count) - kept,
        parts: parts.map { self.part($0.value, entity: partNames[$0.key]) })
    }
  }

  private func part(_ rows: [Row], entity: String) -> ResolutionError.Part {
    var counts: [String: Int] = [:]
    for row in rows {
      let extracted = documents[row.document].extracted
      counts[String(extracted.surface(of: extracted.mentions[row.mention])), default: 0] += 1
    }
    var seen: Set<Int> = []
    let inOrder = rows.map(\.document).filter { seen.insert($0).inserted }
    return ResolutionError.Part(
      entity: entity, mentionCount: rows.count,
      names: counts.map { Alias(form: $0.key, count: $0.value) }.sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.form < $1.form
      },
      documents: inOrder.map { documents[$0].extracted.document.id })
  }
}
