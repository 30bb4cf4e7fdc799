internal import EntityExtraction
internal import EntityResolution

/// Who else could be meant by a form: the entities by the words of their names, with the documents they are in.
struct NameRivals {
  private let entitiesOfWord: [String: [Int]]
  private let documents: [Set<Int>]

  init(_ index: EntityIndex) {
    var found: [String: [Int]] = [:]
    for (number, entity) in index.entities.enumerated() {
      for word in Set(NameLikeness.words(of: entity.name)) { found[word, default: []].append(number) }
    }
    entitiesOfWord = found
    documents = index.entities.map { Set($0.mentions.map(\.document)) }
  }

  /// The entities whose names have all words of a form, but for those given.
  func rivals(of form: String, except own: Set<Int>) -> [Int] {
    let words = NameLikeness.words(of: form)
    guard let first = words.first else { return [] }
    var found = Set(entitiesOfWord[first] ?? []).subtracting(own)
    for word in words.dropFirst() { found.formIntersection(entitiesOfWord[word] ?? []) }
    return found.sorted()
  }

  /// How likely a form went to the wrong one, from `certain` where nobody else could be meant.
  ///
  /// With rivals it is the share of the form's documents in which one of them is named, times 0.6, but at least 0.15.
  func doubt(about form: String, of own: Int, in places: Set<Int>, certain: Double) -> Double {
    let rivals = rivals(of: form, except: [own])
    if rivals.isEmpty || places.isEmpty { return certain }
    let shared = places.count { place in rivals.contains { documents[$0].contains(place) } }
    return max(0.15, 0.6 * Double(shared) / Double(places.count))
  }

  /// The documents that name both.
  func meet(_ a: Int, _ b: Int) -> Bool { !documents[a].isDisjoint(with: documents[b]) }
}
