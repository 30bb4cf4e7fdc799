internal import EntityExtraction

/// Divides the mentions of a lone name that no full name explains: "Mr. Bennet", "Mrs. Bennet" and "Miss Bennet" are three people, and
/// Judge Daly is not Officer Daly.
///
/// The mentions with a title that tells the sex come first, then those with another title, then the rest. Each joins the group whose
/// titles agree with its own, the one with a common title before others, without any the man before the lady ("Bennet" is Mr. Bennet),
/// then the one with the most mentions, then the first; where none agrees it makes a group.
struct LoneBearers {
  /// The groups, by their first mentions; one unless titles tell several apart.
  let groups: [NameVariant]

  private struct Group {
    var title: PersonTitle
    var mentions: [(mention: Int, form: Int)]
  }

  init(_ variant: NameVariant, in context: DocumentContext) {
    var byTitle: [PersonTitle: Group] = [:]
    for item in variant.mentions {
      let title = context.mentions[item.mention].title
      byTitle[title, default: Group(title: title, mentions: [])].mentions.append(item)
    }
    let ordered = byTitle.values.sorted {
      let (a, b) = (Self.weight($0.title), Self.weight($1.title))
      if a != b { return a > b }
      return $0.mentions[0].mention < $1.mentions[0].mention
    }
    var groups: [Group] = []
    for part in ordered {
      if let place = Self.place(of: part, in: groups) {
        groups[place].title.formUnion(part.title)
        groups[place].mentions += part.mentions
      } else {
        groups.append(part)
      }
    }
    self.groups = groups.map { group in
      let mentions = group.mentions.sorted { $0.mention < $1.mention }
      return NameVariant(form: mentions[0].form, mentions: mentions)
    }.sorted { $0.mentions[0].mention < $1.mentions[0].mention }
  }

  /// What tells most about who is meant goes first.
  private static func weight(_ title: PersonTitle) -> Int {
    (title.isWifes || title.isMaidens ? 4 : 0) + (title.sex != nil ? 2 : 0) + (title.words.isEmpty ? 0 : 1)
  }

  private static func isLady(_ group: Group) -> Bool { group.title.isWifes || group.title.isMaidens }

  private static func place(of part: Group, in groups: [Group]) -> Int? {
    let fitting = groups.indices.map { (place: $0, agreement: groups[$0].title.agreement(with: part.title)) }
      .filter { $0.agreement >= 0 }
    let isUntitled = part.title == PersonTitle()
    return fitting.max { a, b in
      let (x, y) = (groups[a.place], groups[b.place])
      if a.agreement != b.agreement { return a.agreement < b.agreement }
      if isUntitled, isLady(x) != isLady(y) { return isLady(x) }
      return (x.mentions.count, -a.place) < (y.mentions.count, -b.place)
    }?.place
  }
}
