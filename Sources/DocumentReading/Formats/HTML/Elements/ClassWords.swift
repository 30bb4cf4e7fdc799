/// What the names that authors of pages give to elements, in `class` and `id`, say of them.
struct ClassWords: OptionSet, Hashable {
  let rawValue: UInt32

  /// Seldom a story, by Readability's list (Mozilla, Apache 2.0).
  static let unlikely = ClassWords(rawValue: 1 << 0)
  /// Maybe one all the same.
  static let maybe = ClassWords(rawValue: 1 << 1)
  /// Names of stories, and names of other things, which weigh.
  static let positive = ClassWords(rawValue: 1 << 2)
  static let negative = ClassWords(rawValue: 1 << 3)

  // What is left out where it is found, each with its reason.
  static let share = ClassWords(rawValue: 1 << 4)
  static let byline = ClassWords(rawValue: 1 << 5)
  static let comments = ClassWords(rawValue: 1 << 6)
  static let related = ClassWords(rawValue: 1 << 7)
  static let navigation = ClassWords(rawValue: 1 << 8)
  static let newsletter = ClassWords(rawValue: 1 << 9)
  static let caption = ClassWords(rawValue: 1 << 10)
  static let advertisement = ClassWords(rawValue: 1 << 11)
  static let tags = ClassWords(rawValue: 1 << 12)
  static let writer = ClassWords(rawValue: 1 << 13)
  static let consent = ClassWords(rawValue: 1 << 14)
  static let footer = ClassWords(rawValue: 1 << 15)
  static let credit = ClassWords(rawValue: 1 << 16)
  static let date = ClassWords(rawValue: 1 << 17)
  /// The text of an article, named as such.
  static let body = ClassWords(rawValue: 1 << 18)
  static let hidden = ClassWords(rawValue: 1 << 19)
  static let legal = ClassWords(rawValue: 1 << 20)
  static let infobox = ClassWords(rawValue: 1 << 21)
  static let teaser = ClassWords(rawValue: 1 << 22)
  static let title = ClassWords(rawValue: 1 << 23)
  /// When a page was changed; no number of the model, which has those above.
  static let changed = ClassWords(rawValue: 1 << 24)
  /// Named by the programs of newsletters as no part of a text, whatever it reads like: calls to subscribe inside a story. No number of
  /// the model either.
  static let aside = ClassWords(rawValue: 1 << 25)

  /// The words of all lists that stand in names.
  static func found(in names: UnsafeBufferPointer<UInt8>) -> ClassWords { finder.found(in: names) }

  private static let finder = WordFinder(ClassWordLists.all)
}

/// Finds many words at once in one walk over bytes, as Aho and Corasick do (doi 10.1145/360825.360855).
struct WordFinder {
  /// The state that follows a state and a byte's class, 32 classes a state.
  private let next: [UInt16]
  /// What was found where a state is reached.
  private let marks: [ClassWords]

  /// A finder of words in lower case; a space in a word stands for the end of a name or for a sign that parts names.
  init(_ words: [(ClassWords, [String])]) {
    var next = [[Int]](repeating: [Int](repeating: -1, count: 32), count: 1)
    var marks: [ClassWords] = [[]]
    for (mark, list) in words {
      for word in list {
        var state = 0
        for byte in word.utf8 {
          let sign = Self.kind(byte)
          if next[state][sign] < 0 {
            next[state][sign] = next.count
            next.append([Int](repeating: -1, count: 32))
            marks.append([])
          }
          state = next[state][sign]
        }
        marks[state].formUnion(mark)
      }
    }
    var fallback = [Int](repeating: 0, count: next.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for sign in 0..<32 {
        let other = state == 0 ? 0 : next[fallback[state]][sign]
        let target = next[state][sign]
        if target < 0 {
          next[state][sign] = max(0, other)
        } else {
          fallback[target] = state == 0 ? 0 : max(0, other)
          marks[target].formUnion(marks[fallback[target]])
          queue.append(target)
        }
      }
    }
    self.next = next.flatMap { $0.map { UInt16($0) } }
    self.marks = marks
  }

  /// All marks of the words in names.
  func found(in names: UnsafeBufferPointer<UInt8>) -> ClassWords {
    next.withUnsafeBufferPointer { next in
      marks.withUnsafeBufferPointer { marks in
        var state = Int(next[Self.kind(0x20)])
        var found: ClassWords = []
        for byte in names {
          state = Int(next[state << 5 | Self.kind(byte)])
          found.formUnion(marks[state])
        }
        return found.union(marks[Int(next[state << 5 | Self.kind(0x20)])])
      }
    }
  }

  /// Letters are their own class whatever their case, digits share one, and all signs are as good as a space.
  @inline(__always)
  private static func kind(_ byte: UInt8) -> Int {
    let lower = byte | 0x20
    if lower >= 0x61, lower <= 0x7A { return Int(lower) - 0x60 }
    return byte >= 0x30 && byte <= 0x39 ? 27 : byte >= 0x80 ? 28 : 0
  }
}
