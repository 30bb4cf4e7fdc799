internal import Primitives
public import TextModel

extension DuplicatePassages {
  /// Finds passages that say the same, word for word or nearly so: reprints, updates, quoted letters, releases pasted into
  /// articles.
  ///
  /// Passages are paragraphs of the story of at least eight words; headings and other short paragraphs count only inside
  /// documents that tell the same story, and only if their words are the same. White space, signs and case make no
  /// difference, nor do the order of the documents and the number of threads: the original is the earliest by date, then by
  /// id; documents without a date come after those with one.
  ///
  /// - Parameters:
  ///   - texts: The documents, each with an id of its own.
  ///   - threads: How many threads read them.
  /// - Complexity: Near linear in the words; memory for some fingerprints of every paragraph that is no copy.
  public init(in texts: [some ParagraphedText], threads: Int = 1) {
    self.init(in: texts, earlier: nil, threads: threads)
  }

  /// Finds the same in a corpus of which an earlier state is known.
  ///
  /// - Parameters:
  ///   - texts: The documents, each with an id of its own.
  ///   - earlier: What was found before some of them came, went, or became others; nil where nothing was.
  ///   - threads: How many threads read them.
  /// - Complexity: Linear in the words; only passages are compared that have words in common with those that came or went.
  public init<Text: ParagraphedText>(in texts: [Text], earlier: EarlierDuplicates<Text>?, threads: Int = 1) {
    let order = Self.order(of: texts.map(\.document))
    let blocks = Blocks.ranges(texts.count, minimum: 64, maximum: 4096)
    let sketches = Blocks.reduce(blocks, threads: threads, into: [[PassageSketch]]()) { block in
      block.map { Self.sketches(of: texts[$0]) }
    } _: {
      $0 += $1
    }
    var search = DuplicateSearch(
      texts,
      earlier: earlier.map { earlier in
        EarlierPassages(
          earlier, sketches, gone: earlier.gone.map { Self.sketches(of: $0) },
          untouched: Self.beforeChanges(order, texts, earlier))
      }, sketches)
    Self.add(sketches, in: order, to: &search, threads: threads)
    var groups = search.groups
    var stories = StorySearch(groups)
    for document in order { stories.add(sketches[document], ofDocument: document) }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let found = stories.reprints.map { [$0.key] + $0.value }
      .sorted { places[$0[0], default: 0] < places[$1[0], default: 0] }
    for story in found { groups += Self.shortPassages(of: story, sketches) }
    self.init(groups: groups, stories: found)
  }

  /// Adds all documents in their order. What takes long, the comparing of passages, is done beforehand for some of them by all threads.
  private static func add<Text: ParagraphedText>(
    _ sketches: [[PassageSketch]], in order: [Int], to search: inout DuplicateSearch<Text>, threads: Int
  ) {
    var start = 0
    while start < order.count {
      // The fewer there are beside those before them, the more of what is found beforehand holds.
      let next = Array(order[start..<min(order.count, start + max(32, start / 4))])
      start += next.count
      let guesses = search.guesses(sketches, ofDocuments: next, threads: threads)
      for (place, document) in next.enumerated() {
        search.add(sketches[document], ofDocument: document, place < guesses.count ? guesses[place] : [])
      }
    }
  }

  /// The documents from the earliest to the latest.
  private static func order(of documents: [Document]) -> [Int] {
    let moments = documents.map { DocumentMoment($0) }
    return documents.indices.sorted { moments[$0] < moments[$1] }
  }

  /// The documents before the first that is new, gone or another: whatever those are compared with is what it was.
  private static func beforeChanges<Text: ParagraphedText>(
    _ order: [Int], _ texts: [Text], _ earlier: EarlierDuplicates<Text>
  ) -> ArraySlice<Int> {
    let gone = earlier.gone.map { DocumentMoment($0.document) }.min()
    let first = order.firstIndex { document in
      if earlier.places[document] == nil { return true }
      return gone.map { $0 < DocumentMoment(texts[document].document) } ?? false
    }
    return order[..<(first ?? order.count)]
  }

  private static func sketches(of text: some ParagraphedText) -> [PassageSketch] {
    text.paragraphs.enumerated().compactMap { number, paragraph in
      guard paragraph.role == .body || paragraph.role == .heading else { return nil }
      let words = PassageWords(paragraph.span, of: text.document)
      guard words.count > 0 else { return nil }
      let isLong = words.count >= DuplicateSearch<TokenizedDocument>.fewestWords
      return PassageSketch(
        paragraph: Int32(number), wordCount: Int32(words.count), signature: words.signature,
        fingerprints: isLong ? words.fingerprints : [])
    }
  }

  /// The short passages of a story that several of its documents have, by the words of the first that has it.
  private static func shortPassages(of story: [Int], _ sketches: [[PassageSketch]]) -> [[Passage]] {
    var groups: [[Passage]] = []
    var groupOfSignature: [UInt64: Int] = [:]
    for document in story {
      for sketch in sketches[document] where sketch.fingerprints.isEmpty {
        let passage = Passage(document: document, paragraph: Int(sketch.paragraph))
        if let group = groupOfSignature[sketch.signature] {
          groups[group].append(passage)
        } else {
          groupOfSignature[sketch.signature] = groups.count
          groups.append([passage])
        }
      }
    }
    return groups.filter { $0.count > 1 }
  }
}
