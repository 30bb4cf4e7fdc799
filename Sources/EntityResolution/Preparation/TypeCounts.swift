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

  /// Counts what a mention tells.
  mutating func add(_ mark: FormMark) {
    let form = Int(mark.form)
    if mark.says.contains(.company) { companies[keys[form]] = true }
    if mark.says.contains(.titled) { titled[keys[form]] = true }
    if mark.says.contains(.place) { places[letters[form]] += 1 }
    if mark.says.contains(.organization) { organizations[letters[form]] += 1 }
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
