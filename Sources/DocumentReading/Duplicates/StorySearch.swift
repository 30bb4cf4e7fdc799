internal import TextModel

/// Goes through the documents from the earliest to the latest and finds for each the one whose story it tells again: as a
/// reprint, or as an update.
///
/// Two documents tell the same story if at least half the words of the longer one stand in passages that both have. A document
/// is compared with the originals of stories, not with other reprints.
struct StorySearch {
  /// The part of the longer document that both share.
  private static let leastShared = 0.5

  /// So many originals of stories are remembered for a passage; later ones with the same passage are not compared by it.
  private static let mostOriginals = 16

  private let groupOfPassage: [DuplicatePassages.Passage: Int]
  private var originalsOfGroup: [Int: [Int]] = [:]
  private var wordCounts: [Int: Int] = [:]

  /// The documents that tell the story of another, by that.
  private(set) var reprints: [Int: [Int]] = [:]

  init(_ groups: [[DuplicatePassages.Passage]]) {
    groupOfPassage = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { number, group in group.map { ($0, number) } })
  }

  /// Adds a document that is no earlier than those before it.
  mutating func add(_ sketches: [PassageSketch], ofDocument document: Int) {
    let total = sketches.reduce(0) { $0 + Int($1.wordCount) }
    var shared: [Int: Int] = [:]
    var groups: Set<Int> = []
    for sketch in sketches {
      let passage = DuplicatePassages.Passage(document: document, paragraph: Int(sketch.paragraph))
      guard let group = groupOfPassage[passage] else { continue }
      groups.insert(group)
      for original in originalsOfGroup[group] ?? [] { shared[original, default: 0] += Int(sketch.wordCount) }
    }
    guard !groups.isEmpty else { return }
    if let original = bestOriginal(shared, of: total) {
      reprints[original, default: []].append(document)
      return
    }
    wordCounts[document] = total
    for group in groups where (originalsOfGroup[group]?.count ?? 0) < Self.mostOriginals {
      originalsOfGroup[group, default: []].append(document)
    }
  }

  /// The document that shares most words, of as many the first by its place; nil where none shares enough.
  private func bestOriginal(_ shared: [Int: Int], of total: Int) -> Int? {
    let enough = shared.filter { original, words in
      Double(words) >= Self.leastShared * Double(max(total, wordCounts[original] ?? 0))
    }
    return enough.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
