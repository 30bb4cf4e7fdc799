internal import EntityExtraction
public import EntityResolution
internal import TextModel

/// The documents of a stretch of time.
public struct DatedSelection: Sendable {
  /// A corpus of these documents, with who is meant as the whole corpus says.
  public var index: EntityIndex
  /// How many documents are left out as they have no date, or none that can be read.
  public var undatedCount: Int
  /// How many are left out as their date is not known closely enough to tell.
  public var impreciseCount: Int
}

extension EntityIndex {
  /// The documents of a stretch of time, with who is meant as all documents say it: what is counted are the documents of the time, and
  /// those outside of it help to find out who bears a name. So ids and names are the same for all stretches, which can be compared.
  ///
  /// - Parameters:
  ///   - window: The time.
  ///   - isCertain: Whether documents that may be from another time are left out, as those are that are known to the year where a month
  ///     is asked for. Else they count.
  /// - Returns: The documents, and how many are left out for want of a date; the corpus itself where all are of the time.
  /// - Complexity: O(*n*) for *n* mentions.
  public func selecting(_ window: DateWindow, isCertain: Bool = false) -> DatedSelection {
    var (chosen, undated, imprecise): ([Int], Int, Int) = ([], 0, 0)
    for (number, date) in documentDates.enumerated() {
      guard let date else {
        undated += 1
        continue
      }
      guard window.mayInclude(date) else { continue }
      if isCertain, !window.surelyIncludes(date) { imprecise += 1 } else { chosen.append(number) }
    }
    return DatedSelection(index: selecting(chosen), undatedCount: undated, impreciseCount: imprecise)
  }

  /// A corpus of some of the documents, with who is meant as the whole corpus says.
  ///
  /// Ids, names and types stay; forms are counted anew, and who is named in none of the documents is no entity of it.
  ///
  /// - Parameter numbers: The documents, ascending.
  /// - Returns: The corpus; it itself where all documents are chosen.
  /// - Complexity: O(*n*) for *n* mentions.
  package func selecting(_ numbers: [Int]) -> EntityIndex {
    guard numbers.count < documents.count else { return self }
    var placeOf = [Int?](repeating: nil, count: documents.count)
    for (place, number) in numbers.enumerated() { placeOf[number] = place }
    return EntityIndex(
      documents: numbers.map { documents[$0] },
      entities: entities.compactMap { $0.selecting(placeOf, forms: { form(of: $0) }) }, decisions: decisions,
      decisionOutcomes: decisionOutcomes)
  }

  /// How a mention is written, white space folded.
  private func form(of mention: MentionReference) -> String {
    let document = documents[mention.document]
    let words = document.spelling(of: document.mentions[mention.mention]).unicodeScalars
      .split { $0.properties.isWhitespace }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}

extension Entity {
  /// The entity as some documents know it; nil where they don't name it.
  fileprivate func selecting(_ placeOf: [Int?], forms: (MentionReference) -> String) -> Entity? {
    let kept = mentions.filter { placeOf[$0.document] != nil }
    if kept.isEmpty { return nil }
    // Almost always all or most are of one form.
    let known = Set(aliases.map(\.form))
    var counts: [String: Int] = [:]
    for mention in kept {
      let form = forms(mention)
      // Some forms are written in their own way, as those that a page sets in capitals; they count as the most frequent one.
      counts[known.contains(form) ? form : aliases.first?.form ?? form, default: 0] += 1
    }
    let aliases = aliases.enumerated().compactMap { place, alias in counts[alias.form].map { (place, $0) } }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : self.aliases[$0.0].form < self.aliases[$1.0].form }
      .map { Alias(form: self.aliases[$0.0].form, count: $0.1) }
    var seen: Set<Merge> = []
    let merges = merges.compactMap { merge -> Merge? in
      guard counts[merge.form] != nil else { return nil }
      var merge = merge
      merge.document = merge.document.flatMap { placeOf[$0] }
      return seen.insert(merge).inserted ? merge : nil
    }
    return Entity(
      id: id, type: type, name: name, aliases: aliases,
      mentions: kept.map { MentionReference(document: placeOf[$0.document] ?? 0, mention: $0.mention) },
      documentCount: Set(kept.lazy.map(\.document)).count, merges: merges)
  }
}
