internal import EntityExtraction
internal import TextModel

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
    let isKnown = context.forms[variant.form].known(as: .person) != nil
    var parts = Array(byTitle.values)
    if !isKnown, parts.contains(where: { $0.title.sex == .female }) {
      for index in parts.indices where Self.isWomans(parts[index], in: context) { parts[index].title.setSex(.female) }
    }
    let ordered = parts.sorted {
      let (a, b) = (Self.weight($0.title), Self.weight($1.title))
      if a != b { return a > b }
      return $0.mentions[0].mention < $1.mentions[0].mention
    }
    var groups: [Group] = []
    for part in ordered {
      let fitting = groups.map { isKnown || !$0.title.isOther(than: part.title) ? $0 : nil }
      if let place = Self.place(of: part, in: fitting) {
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

  /// Whether the text says "she" of somebody with a title of office, before it names anybody else.
  private static func isWomans(_ group: Group, in context: DocumentContext) -> Bool {
    guard group.title.sex == nil, !group.title.offices.isEmpty else { return false }
    let around = TextAround(context.source.document.text)
    return group.mentions.prefix(sample).contains { mention, form in
      let pronouns = context.forms[form].lexicon.context.femalePronouns
      let words = around.after(context.source.mentions[mention].span.end, reach).split { !$0.isAlphabetic && $0 != "-" }
      let own = words.prefix { $0.first?.isUpper == false || pronouns.contains($0.lowercased()) }
      return own.contains { pronouns.contains($0.lowercased()) }
    }
  }

  /// How many mentions of a title are read on from, and how far.
  private static let (sample, reach) = (8, 80)

  private static func place(of part: Group, in candidates: [Group?]) -> Int? {
    let groups = candidates.map { $0 ?? part }
    let fitting = groups.indices.filter { candidates[$0] != nil }.map {
      (place: $0, agreement: groups[$0].title.agreement(with: part.title))
    }.filter { $0.agreement >= 0 }
    let isUntitled = part.title == PersonTitle()
    return fitting.max { a, b in
      let (x, y) = (groups[a.place], groups[b.place])
      if a.agreement != b.agreement { return a.agreement < b.agreement }
      if isUntitled, isLady(x) != isLady(y) { return isLady(x) }
      return (x.mentions.count, -a.place) < (y.mentions.count, -b.place)
    }?.place
  }
}
