/// Decides whom a lone name stands for in a document where one or several people bear it.
///
/// Bearers of the name as a surname come before bearers of it as a given name. A given name counts only where one person
/// bears it. Of several bearers of a surname a mention goes to, in this order:
/// 1. the one whose titles agree best with the mention's: a common word ("Secretary"), then both the title of a leader;
///    honorifics of the other sex exclude;
/// 2. the most salient: the one whom the document names in full most often, a leader counting threefold, since news writes
///    "Kim" for the leader and "Kim Yong Chol" for his envoy;
/// 3. the one named in full first in the document.
///
/// Who was named last before the mention plays no part: on Wikipedia articles (Re-DocRED) and GUM's texts that choice is wrong more
/// often than the first one named, whom the text is about.
struct LoneNameChoice {
  /// What a leader's full mentions count for.
  static let leaderWeight = 3

  /// Why a mention joins: `surname` or `givenName`.
  let reason: Merge.Reason
  /// What was chosen for a title before.
  private var choices: [PersonTitle: Int?] = [:]
  private let candidates: [(person: Int, title: PersonTitle, fullMentions: [Int])]

  init(of name: PersonName, among people: [PersonResolution.Person], candidates: [Int]) {
    var surname: [Int] = []
    var given: [Int] = []
    for person in candidates {
      let reasons = people[person].names.map { name.relation(to: $0) }
      if reasons.contains(.surname) {
        surname.append(person)
      } else if reasons.contains(.givenName) {
        given.append(person)
      }
    }
    reason = surname.isEmpty ? .givenName : .surname
    let chosen = surname.isEmpty ? (given.count == 1 ? given : []) : surname
    self.candidates = chosen.map { ($0, people[$0].entity.title, people[$0].fullMentions) }
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
