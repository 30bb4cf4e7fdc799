/// Says which name covers a word.
struct NameCover {
  private var owners: [Int32]

  /// Notes the words of names, of a document of `count` words.
  ///
  /// - Complexity: O(*n*) for *n* words.
  init(_ names: [FoundName], count: Int) {
    owners = [Int32](repeating: -1, count: count)
    for (number, name) in names.enumerated() { for index in name.words { owners[index] = Int32(number) } }
  }

  /// The index of the name that covers a word; nil where none does, and outside the document.
  subscript(index: Int) -> Int? {
    guard owners.indices.contains(index), owners[index] >= 0 else { return nil }
    return Int(owners[index])
  }

  /// Whether no name covers any of these words.
  func isFree(_ range: Range<Int>) -> Bool { range.allSatisfy { self[$0] == nil } }
}

extension [FoundName] {
  /// The names, which are in text order, without those that overlap another: of two the longer stays, of equals the first.
  ///
  /// - Complexity: O(*n*) for *n* names.
  var apart: [FoundName] {
    guard zip(self, dropFirst()).contains(where: { $0.words.upperBound > $1.words.lowerBound }) else { return self }
    var result: [FoundName] = []
    for name in self {
      if let last = result.last, last.words.upperBound > name.words.lowerBound {
        if last.words.count >= name.words.count { continue }
        result.removeLast()
      }
      result.append(name)
    }
    return result
  }

  /// The names with `others` in the place of those they overlap, in text order; of two others that overlap the one
  /// that starts first stays.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func replacing(with others: [FoundName]) -> [FoundName] {
    guard !others.isEmpty else { return self }
    var stronger: [FoundName] = []
    for name in others.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      if let last = stronger.last, last.words.upperBound > name.words.lowerBound { continue }
      stronger.append(name)
    }
    var result: [FoundName] = []
    result.reserveCapacity(count + stronger.count)
    var next = 0
    for name in self {
      while next < stronger.count, stronger[next].words.upperBound <= name.words.lowerBound {
        result.append(stronger[next])
        next += 1
      }
      if next < stronger.count, stronger[next].words.overlaps(name.words) { continue }
      result.append(name)
    }
    return result + stronger[next...]
  }
}
