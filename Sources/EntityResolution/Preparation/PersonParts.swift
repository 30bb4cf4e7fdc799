internal import EntityExtraction

/// The parts of the people's full names in one document, with where they stand.
struct PersonParts {
  /// Part → where full names with it start, in text order.
  private var starts: [String: [Int]] = [:]

  /// Adds a person's name behind all that were added; one that is not full has nothing to say.
  mutating func add(_ name: PersonName, at start: Int) {
    guard name.isFull else { return }
    for part in Set(name.parts) { starts[part, default: []].append(start) }
  }

  /// Whether the text around a person's mention makes it one: a title, or a longer name of a person that has its parts.
  func support(_ mention: NamedMention, _ forms: [NameForm]) -> Bool {
    if !mention.title.words.isEmpty { return true }
    let person = forms[mention.form].person
    return !person.isFull && person.parts.allSatisfy { isNear($0, mention.start) }
  }

  /// Whether a full name with that part stands within reach.
  ///
  /// - Complexity: O(log *n*) for *n* full names.
  private func isNear(_ part: String, _ start: Int) -> Bool {
    guard let starts = starts[part] else { return false }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < start - TypeStretches.reach { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] <= start + TypeStretches.reach
  }
}
