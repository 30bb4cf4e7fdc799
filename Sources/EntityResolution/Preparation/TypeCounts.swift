internal import EntityExtraction

/// How a corpus' mentions were tagged, by forms that are the same for it.
struct TypeCounts: Sendable {
  /// Mentions tagged as places and as organizations, by the letters of their forms.
  var places: [Int32]
  var organizations: [Int32]
  /// The names of several words that stand with a legal form somewhere, and those behind a title, by their keys.
  var companies: [Bool]
  var titled: [Bool]
  private let letters: FormNumbers
  private let keys: FormNumbers

  /// Nothing was counted yet.
  init(letters: FormNumbers, keys: FormNumbers) {
    (self.letters, self.keys) = (letters, keys)
    places = [Int32](repeating: 0, count: letters.count)
    organizations = places
    companies = [Bool](repeating: false, count: keys.count)
    titled = companies
  }

  /// Counts a mention; none of a type that was added.
  mutating func add(_ mention: NamedMention, _ forms: [NameForm]) {
    if mention.type.isAdded { return }
    let name = forms[mention.form].nonPerson
    // "Tamsin Gale & Co" is called after a person.
    if name.hasLegalForm, !name.hasJointForm, name.coreWords.count > 1,
      mention.type != .person || name.hasUnmistakableLegalForm
    {
      companies[keys[mention.form]] = true
    }
    if !mention.title.words.isEmpty, name.words.count > 1 { titled[keys[mention.form]] = true }
    switch mention.type {
    case .place: places[letters[mention.form]] += 1
    case .organization: organizations[letters[mention.form]] += 1
    default: break
    }
  }

  /// Adds what was counted elsewhere.
  mutating func formUnion(_ other: TypeCounts) {
    for index in places.indices {
      places[index] += other.places[index]
      organizations[index] += other.organizations[index]
    }
    for index in companies.indices {
      companies[index] = companies[index] || other.companies[index]
      titled[index] = titled[index] || other.titled[index]
    }
  }
}

/// Numbers for the forms of a corpus, the same for those that are the same in some way.
struct FormNumbers: Sendable {
  /// The number of each form.
  let numbers: [Int32]
  /// The number of numbers.
  let count: Int

  /// Numbers forms by a text, in the order of the forms.
  init(_ forms: [NameForm], threads: Int, _ text: @Sendable (NameForm) -> String) {
    var numbers: [String: Int32] = [:]
    self.numbers = forms.mapEach(threads: threads, text).map { text in
      let number = numbers[text] ?? Int32(numbers.count)
      if number == numbers.count { numbers[text] = number }
      return number
    }
    count = numbers.count
  }

  subscript(form: Int) -> Int { Int(numbers[form]) }
}
