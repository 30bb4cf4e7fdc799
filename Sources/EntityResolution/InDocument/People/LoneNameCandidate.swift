internal import EntityExtraction
internal import TextModel

/// Somebody whom a lone name may stand for.
///
/// A class: in a family history thousands bear one surname, and each mention goes through them.
final class LoneNameCandidate {
  let person: Int
  let title: PersonTitle
  var givenSex: Sex?
  /// Whether the text introduces the person as somebody's relative.
  var isRelative = false
  /// Whether the lone name is the whole surname, and not half of a hyphenated one.
  let isWhole: Bool
  /// The title of somebody who is called by the surname alone and whose relative the person is.
  private let relative: PersonTitle?
  /// The sex of a relative who is called by the surname behind a title.
  private let titledRelative: Sex?
  private let keys: [String]
  /// Where the document names the person, in full or, for a given name, in any way; offsets in order.
  private let offsets: [Int]

  init(
    _ index: Int, _ person: PersonResolution.Person, called name: PersonName, isGivenName: Bool, _ clues: PersonClues,
    in context: DocumentContext
  ) {
    self.person = index
    let names = person.names + person.shortNames + person.otherNames
    // A surname of birth is its other bearers' before hers.
    let isCalledSo = isGivenName || (person.names + person.shortNames).contains { name.relation(to: $0) != nil }
    isWhole = isCalledSo && (name.parts.count > 1 || !names.allSatisfy(\.hasDoubleSurname))
    var title = person.entity.title
    // "Lady Cole" where the title was taken for a part of the name.
    if names.contains(where: { $0.startsWithLady(context.forms[person.entity.identifyingForm].lexicon.people) }) {
      title.isLady = true
    }
    self.title = title
    givenSex = person.givenSex
    relative = clues.loneRelatives.isEmpty ? nil : names.lazy.compactMap { clues.loneRelatives[$0.key] }.first
    keys = clues.othersThan.isEmpty ? [] : names.map(\.key)
    titledRelative = keys.lazy.compactMap { clues.titledRelatives[$0] }.first
    let mentions = isGivenName ? person.entity.members.map(\.mention).sorted() : person.fullMentions
    offsets = mentions.map { context.source.mentions[$0].span.start }
  }

  /// Whether a mention with a title is of the person's relative who is called by the surname alone: any but one with a title of the
  /// person's own, or of the person's sex where the relative's is another.
  func isRelative(ofWhoIs title: PersonTitle) -> Bool {
    if !title.tellingWords.isDisjoint(with: self.title.tellingWords) { return false }
    if let titledRelative, title.sex == titledRelative, self.title.sex ?? givenSex == nil { return true }
    guard let relative else { return false }
    guard let sex = title.sex else { return true }
    return sex != self.title.sex ?? givenSex || sex == relative.sex
  }

  /// Whether one of the names with those keys is the person's.
  func isNamed(_ others: Set<String>) -> Bool { !others.isEmpty && keys.contains(where: others.contains) }

  /// Where the document names the person first.
  var firstNamed: Int? { offsets.first }

  /// The offsets in a range, by binary search.
  func positions(in range: Range<Int>) -> ArraySlice<Int> {
    offsets[place(of: range.lowerBound)..<place(of: range.upperBound)]
  }

  private func place(of offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
