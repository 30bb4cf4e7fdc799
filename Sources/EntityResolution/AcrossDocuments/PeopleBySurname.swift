internal import EntityExtraction

/// The people of a corpus by their surnames.
struct PeopleBySurname {
  /// Somebody who bears a surname.
  private struct Bearer {
    var group: Int
    var kind = Kind()
    var documents: Set<Int> = []
  }

  /// What decides whether a title is a bearer's.
  private struct Kind: Hashable {
    var title = PersonTitle()
    /// The sex that the given name tells.
    var givenSex: Sex?
    /// Whether the surname is half of a hyphenated one.
    var isHalf = false
  }

  /// Bearers of one kind: most of a surname's are of few.
  private struct Bearers {
    let kind: Kind
    var lone = Leader()
    var all = Leader()
  }

  private var bearers: [String: [Bearers]] = [:]
  private var documentsByGroup: [Int: Set<Int>] = [:]

  init(_ corpus: CorpusResolution) {
    var people: [Int: (names: [PersonName], bearer: Bearer, lone: [String: Set<Int>])] = [:]
    for index in corpus.groups.indices where !corpus.groups[index].names.isEmpty {
      let root = corpus.root(index)
      // Taken out, so that it is changed where it is.
      var person = people.removeValue(forKey: root) ?? ([], Bearer(group: root), [:])
      person.names += corpus.groups[index].names
      let givenSex = corpus.groups[index].names.lazy.compactMap(\.givenSex).first
      person.bearer.kind.givenSex = person.bearer.kind.givenSex ?? givenSex
      for reference in corpus.groups[index].references {
        // Entities are looked at where they are, not copied.
        person.bearer.kind.title.formUnion(corpus[reference].title)
        if !corpus[reference].isOutsideStory { person.bearer.documents.insert(reference.document) }
        for member in corpus[reference].members where !member.isFull {
          person.lone[corpus.context.forms[member.form].person.key, default: []].insert(reference.document)
        }
      }
      people[root] = person
    }
    documentsByGroup = people.mapValues(\.bearer.documents)
    var places: [String: [Kind: Int]] = [:]
    // Who only writes the stories is meant in none of them.
    for (_, person) in people.sorted(by: { $0.key < $1.key }) where !person.bearer.documents.isEmpty {
      let surnames = person.names.reduce(into: Set()) { $0.formUnion($1.loneSurnames) }
      for surname in surnames {
        var kind = person.bearer.kind
        kind.isHalf = person.names.allSatisfy { $0.surname == surname && $0.hasDoubleSurname }
        let place = places[surname]?[kind] ?? bearers[surname]?.count ?? 0
        if places[surname, default: [:]].updateValue(place, forKey: kind) == nil {
          bearers[surname, default: []].append(Bearers(kind: kind))
        }
        let lone = corpus.weight(of: person.lone[surname] ?? [])
        bearers[surname]?[place].lone.add(person.bearer.group, count: lone)
        bearers[surname]?[place].all.add(person.bearer.group, count: corpus.weight(of: person.bearer.documents))
      }
    }
  }

  /// The documents whose stories name somebody in full, by the group that stands for all of theirs.
  func documents(of group: Int) -> Set<Int> { documentsByGroup[group] ?? [] }

  /// The one whom a lone surname with a title stands for; nil where nobody has a clear majority.
  ///
  /// A given name stands for nobody whom no document calls by it as by a surname: "Jane" elsewhere is not "Mary Jane", "Ryan" may be "Paul
  /// Ryan".
  ///
  /// - Complexity: O(*k*) for *k* kinds of bearers.
  func bearer(of surname: String, titled title: PersonTitle, isGivenName: Bool) -> Int? {
    let all = bearers[surname] ?? []
    // "Whitfield" is Charles Whitfield before Dolores Vasquez-Whitfield.
    let whole = all.filter { !$0.kind.isHalf }
    let fitting = (whole.isEmpty ? all : whole).map {
      (bearers: $0, agreement: $0.kind.title.agreement(with: title, givenSex: $0.kind.givenSex))
    }
    guard let best = fitting.map(\.agreement).max(), best >= 0 else { return nil }
    var (lone, every) = (Leader(), Leader())
    for (bearers, agreement) in fitting where agreement == best {
      lone.formUnion(bearers.lone)
      every.formUnion(bearers.all)
    }
    return lone.total > 0 || isGivenName ? lone.clear : every.clear
  }
}

/// Who of several has the most documents, and how many they have together.
private struct Leader {
  private(set) var total = 0
  private var count = 0
  private var group = Int.max

  /// Takes note of somebody; of as many, the lower comes first.
  mutating func add(_ group: Int, count: Int) {
    total += count
    if count > self.count || count == self.count && group < self.group { (self.count, self.group) = (count, group) }
  }

  /// Takes note of those of another.
  mutating func formUnion(_ other: Leader) {
    let before = total
    add(other.group, count: other.count)
    total = before + other.total
  }

  /// The leader, if clear: see ``ClearMajority``.
  var clear: Int? { ClearMajority.isClear(count, of: total) ? group : nil }
}
