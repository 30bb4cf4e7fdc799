/// Decides whom a lone name stands for in a document where one or several people bear it.
///
/// Bearers of the name as a surname come before bearers of it as a given name. A given name counts only where one person
/// bears it. Of several bearers of a surname a mention goes to, in this order:
/// 1. the one whose titles agree best with the mention's: a common word ("Secretary"), then both the title of a leader;
///    honorifics of the other sex exclude;
/// 2. the most salient: the one whom the document names in full most often, a leader counting threefold, since news writes
///    "Kim" for the leader and "Kim Yong Chol" for his envoy;
/// 3. the one named in full last before the mention;
/// 4. the one named first in the document.
struct LoneNameChoice {
  /// What a leader's full mentions count for.
  static let leaderWeight = 3

  /// Why a mention joins: `surname` or `givenName`.
  let reason: Merge.Reason
  private let candidates: [(person: Int, title: PersonTitle, fullMentions: [Int])]

  init(of name: PersonName, among people: [PersonResolution.Person], candidates: [Int]) {
    var surname: [Int] = []
    var given: [Int] = []
    for person in candidates {
      let reasons = people[person].names.map { name.relation(to: $0) }
      if reasons.contains(.surname) { surname.append(person) } else if reasons.contains(.givenName) { given.append(person) }
    }
    reason = surname.isEmpty ? .givenName : .surname
    let chosen = surname.isEmpty ? (given.count == 1 ? given : []) : surname
    self.candidates = chosen.map { ($0, people[$0].entity.title, people[$0].fullMentions) }
  }

  /// The person whom the mention at `position` stands for, or nil where nobody fits.
  func person(for position: Int, titled title: PersonTitle) -> Int? {
    var best: (person: Int, score: Score)?
    for candidate in candidates {
      let agreement = candidate.title.agreement(with: title)
      guard agreement >= 0 else { continue }
      let score = Score(
        agreement: agreement, salience: candidate.fullMentions.count * (candidate.title.isLeader ? Self.leaderWeight : 1),
        lastNamed: Self.last(of: candidate.fullMentions, before: position), firstNamed: candidate.fullMentions[0])
      if let held = best, !(held.score < score) { continue }
      best = (candidate.person, score)
    }
    return best?.person
  }

  /// The greatest of the ascending `positions` below `position`, or -1.
  private static func last(of positions: [Int], before position: Int) -> Int {
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? -1 : positions[low - 1]
  }

  private struct Score: Comparable {
    var agreement: Int
    var salience: Int
    var lastNamed: Int
    var firstNamed: Int

    static func < (a: Score, b: Score) -> Bool {
      (a.agreement, a.salience, a.lastNamed, b.firstNamed) < (b.agreement, b.salience, b.lastNamed, a.firstNamed)
    }
  }
}
