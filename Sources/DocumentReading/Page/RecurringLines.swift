internal import Primitives
internal import TextModel

/// Finds lines that the pages of one site have in common: they belong to the site, not to a story.
///
/// Documents are of one site where their addresses name the same host, or else where they lie in one folder. A line recurs where it
/// stands in several different stories of a site; stories are different where their longest lines are, so that reprints and updates of
/// one story count once. A folder need be no site, so a sentence that its texts share stays: it may be what one took from the other.
struct RecurringLines {
  /// A line has to stand in this many stories of a site, and in this share of them.
  private static let fewestStories = 3
  private static let leastShare = 0.1
  /// Shorter lines are never taken for the site's, in bytes.
  private static let shortest = 3

  /// Marks the lines that recur as boilerplate: "stands in 4 documents of this site".
  ///
  /// - Parameters:
  ///   - documents: A corpus, in any order; the outcome is the same in all.
  ///   - threads: How many may look for the lines.
  /// - Returns: The documents in their order.
  /// - Complexity: O(*n*) in the length of the texts.
  static func marked(_ documents: [Document], threads: Int = 1) -> [Document] {
    let names = documents.map(site)
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    var sites: [String: Site] = [:]
    for (document, name) in zip(documents, names) where counts[name, default: 0] >= fewestStories {
      sites[name, default: Site()].add(document)
    }
    let known = sites.filter { $0.value.stories.count >= fewestStories }
    guard !known.isEmpty else { return documents }
    return Blocks.map(Array(documents.indices), threads: threads) { index in
      guard let site = known[names[index]] else { return documents[index] }
      return site.marked(documents[index], keepsSentences: !names[index].hasPrefix(hostMark))
    }
  }

  /// Stands before the name of a host, and never before that of a folder below the one that was named.
  private static let hostMark = "//"

  /// The host of a document's address without "www.", or the folder in its id.
  static func site(of document: Document) -> String {
    if let url = document.url, let mark = url.firstRange(of: "://") {
      let host = url[mark.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
      if !host.isEmpty { return hostMark + (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) }
    }
    return document.id.lastIndex(of: "/").map { String(document.id[..<$0]) } ?? ""
  }

  /// What is known of the documents of one site.
  private struct Site {
    /// The fingerprints of the longest lines of its documents.
    var stories: Set<UInt64> = []
    /// The fingerprint of a line → the stories that it stands in, and the number of documents.
    private var lines: [UInt64: (stories: Set<UInt64>, documents: Int)] = [:]

    mutating func add(_ document: Document) {
      let bytes = Array(document.text.utf8)
      let all = RecurringLines.lines(of: bytes)
      let longest = all.max { a, b in
        a.count == b.count ? bytes[a].lexicographicallyPrecedes(bytes[b]) : a.count < b.count
      }
      guard let longest = longest.map({ RecurringLines.fingerprint(bytes[$0]) }) else { return }
      stories.insert(longest)
      for line in Set(all.map { RecurringLines.fingerprint(bytes[$0]) }) {
        var known = lines[line] ?? ([], 0)
        if known.stories.count < RecurringLines.mostCounted { known.stories.insert(longest) }
        known.documents += 1
        lines[line] = known
      }
    }

    func marked(_ document: Document, keepsSentences: Bool) -> Document {
      let bytes = Array(document.text.utf8)
      let title = document.title.map { Array($0.utf8) }
      let least = max(
        RecurringLines.fewestStories,
        Int(Double(min(stories.count, RecurringLines.mostCounted * 8)) * RecurringLines.leastShare))
      var known = document.boilerplate[...]
      var parts: [DocumentPart] = []
      for line in RecurringLines.lines(of: bytes) {
        while let first = known.first, first.end <= line.lowerBound { known.removeFirst() }
        if let first = known.first, first.start <= line.lowerBound, first.end >= line.upperBound { continue }
        guard let found = lines[RecurringLines.fingerprint(bytes[line])], found.stories.count >= least else { continue }
        let content = Array(bytes[line])
        guard content != title, !keepsSentences || !RecurringLines.isSentence(content) else { continue }
        parts.append(
          DocumentPart(
            TextSpan(line.lowerBound, line.upperBound), .boilerplate,
            reason: "stands in \(found.documents) documents of this site"))
      }
      var document = document
      document.add(parts)
      return document
    }
  }

  private static func fingerprint(_ line: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in line { hash.append(byte) }
    return hash.value
  }

  private static let fewestWords = 8
  /// The bytes of quotation marks and brackets.
  private static let closers: Set<UInt8> = [0x22, 0x27, 0x29, 0x80, 0x99, 0x9D, 0xE2]

  /// Whether a line has the length and the end of a sentence.
  private static func isSentence(_ line: [UInt8]) -> Bool {
    let end = line.last { !closers.contains($0) }
    return end == UInt8(ascii: ".") && line.split(separator: 0x20).count >= fewestWords
  }

  /// More stories of one line than this need not be told apart.
  private static let mostCounted = 128

  /// The lines of a text without white space at their ends, those with a letter and a few bytes.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var lines = TextLines(bytes, from: 0)
    while let line = lines.next() {
      var (start, end) = (line.content.lowerBound, line.content.upperBound)
      while start < end, bytes[start] <= 0x20 { start += 1 }
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      let hasLetter = bytes[start..<end].contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
      if end - start >= shortest, hasLetter { result.append(start..<end) }
    }
    return result
  }
}
