internal import EntityExtraction
internal import EntityResolution

extension EntityIndex {
  /// Forms that were joined by a rule that can be wrong.
  ///
  /// Doubt: ``NameRivals/doubt(about:of:in:certain:)``, with 0.01 for a surname or a given name that nobody else bears, 0.03 for short
  /// forms, acronyms and shorter full names that fit nothing else; roles 0.2.
  func doubtfulSplits() -> [ReviewCandidate] {
    let names = DecisionNames(self)
    let rivals = NameRivals(self)
    return entities.indices.flatMap { number -> [ReviewCandidate] in
      let entity = entities[number]
      let counts = Dictionary(entity.aliases.map { ($0.form, $0.count) }) { first, _ in first }
      var mentionsOfForm: [String: [MentionReference]]?
      var seen: Set<String> = []
      return entity.merges.compactMap { merge in
        guard let (reason, certain) = Self.doubtfulMerges[merge.reason], let count = counts[merge.form],
          merge.form != entity.name, count < entity.mentions.count, seen.insert(merge.form).inserted
        else { return nil }
        let forms = mentionsOfForm ?? self.mentionsOfForm(entity)
        mentionsOfForm = forms
        guard let mentions = forms[merge.form], let sample = mentions.first else { return nil }
        let places = Set(mentions.map(\.document))
        let doubt = rivals.doubt(about: merge.form, of: number, in: places, certain: certain)
        return ReviewCandidate(
          line: Decisions.Line(number: 0, verb: .notSame, name: merge.form, value: names[number]), reason: reason,
          doubt: doubt, sample: sample, entity: number, movedMentions: min(count, entity.mentions.count - count))
      }
    }
  }

  private static let doubtfulMerges: [Merge.Reason: (reason: String, certain: Double)] = [
    .surname: ("joined by surname", 0.01), .givenName: ("joined by given name", 0.01),
    .shortForm: ("joined as a short form", 0.03), .acronym: ("joined as an acronym", 0.03),
    .fullerForm: ("joined as a shorter form of the full name", 0.03), .role: ("joined by role", 0.2),
  ]

  private func mentionsOfForm(_ entity: Entity) -> [String: [MentionReference]] {
    Dictionary(grouping: entity.mentions) { reference in
      let document = documents[reference.document]
      return document.spelling(of: document.mentions[reference.mention]).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
  }
}
