/// Decides whom a lone name stands for in a document where one or several people bear it.
///
/// Bearers of the name as a surname come before bearers of it as a given name, and these before those who have it in
/// the middle or whose initials it is. A given name counts only where one person bears it, or one has a clear majority
/// of the mentions so far; a name in the middle and initials where one person fits, who was named in full before. Of
/// several bearers of a surname a mention goes to, in this order:
/// 1. the one whose titles agree best with the mention's: a common word ("Secretary"), then both the title of a leader;
///    honorifics of the other sex exclude;
/// 2. the most salient: the one whom the document names in full most often, a leader counting threefold, since news
///    writes "Kim" for the leader and "Kim Yong Chol" for his envoy;
/// 3. the one named in full first in the document.
///
/// Who was named last before the mention plays no part: on Wikipedia articles (Re-DocRED) and GUM's texts that choice
/// is wrong more often than the first one named, whom the text is about.
struct LoneNameChoice {
  /// What a leader's full mentions count for.
  static let leaderWeight = 3

  /// Why a mention joins: `surname` or `givenName`.
  let reason: Merge.Reason
  /// What was chosen for a title before.
  private var choices: [PersonTitle: Int?] = [:]
  private let candidates: [(person: Int, title: PersonTitle, fullMentions: [Int])]

  /// Prepares the choice for a lone name first mentioned at `start`.
  init(of name: PersonName, from start: Int, among people: [PersonResolution.Person], candidates: [Int]) {
    var surname: [Int] = []
    var given: [Int] = []
    var others: [Int] = []
    for person in candidates {
      let names = people[person].names + people[person].shortNames
      let reasons = names.map { name.relation(to: $0) }
      if reasons.contains(.surname) {
        surname.append(person)
      } else if reasons.contains(.givenName) {
        given.append(person)
      } else if people[person].fullMentions[0] < start, names.contains(where: { Self.isInside(name, $0) }) {
        others.append(person)
      }
    }
    reason = surname.isEmpty ? .givenName : .surname
    let chosen: [Int]
    if !surname.isEmpty {
      chosen = surname
    } else if given.isEmpty {
      chosen = others.count == 1 ? others : []
    } else {
      let counts = given.map { ($0, people[$0].entity.members.count) }
      chosen = ClearMajority.candidate(of: Dictionary(uniqueKeysWithValues: counts)).map { [$0] } ?? []
    }
    self.candidates = chosen.map { ($0, people[$0].entity.title, people[$0].fullMentions) }
  }

  /// Whether a lone name is a part in the middle of a longer one, such as the father's surname of two in Spanish, or
  /// its initials.
  private static func isInside(_ name: PersonName, _ full: PersonName) -> Bool {
    if let initials = name.bareInitials { return full.initials == initials }
    guard name.parts.count == 1, name.squashed.utf8.count > 3 else { return false }
    return full.parts.dropFirst().dropLast().contains(name.squashed)
  }

  /// The person whom a mention with that title stands for, or nil where nobody fits.
  mutating func person(titled title: PersonTitle) -> Int? {
    if let choice = choices[title] { return choice }
    let choice = bestPerson(titled: title)
    choices[title] = .some(choice)
    return choice
  }

  private func bestPerson(titled title: PersonTitle) -> Int? {
    var best: (person: Int, score: Score)?
    for candidate in candidates {
      let agreement = candidate.title.agreement(with: title)
      guard agreement >= 0 else { continue }
      let score = Score(
        agreement: agreement,
        salience: candidate.fullMentions.count * (candidate.title.isLeader ? Self.leaderWeight : 1),
        firstNamed: candidate.fullMentions[0])
      if let held = best, !(held.score < score) { continue }
      best = (candidate.person, score)
    }
    return best?.person
  }

  private struct Score: Comparable {
    var agreement: Int
    var salience: Int
    var firstNamed: Int

    static func < (a: Score, b: Score) -> Bool {
      (a.agreement, a.salience, b.firstNamed) < (b.agreement, b.salience, a.firstNamed)
    }
  }
}
