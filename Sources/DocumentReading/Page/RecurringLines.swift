internal import Primitives
internal import TextModel

/// Finds lines that the pages of one site, or the letters of one sender, have in common: they belong to these, not to a story.
///
/// Documents are of one site where their addresses name the same host, or else where they lie in one folder. A line recurs where it
/// stands in several different stories of a site; stories are different where their longest lines are, so that reprints and updates of
/// one story count once. A folder need be no site, so a sentence that its texts share stays: it may be what one took from the other.
///
/// Letters of one sender have signatures and warnings in common, which may be longer than what they say, so that letters are different
/// where the first lines of some length are. Their heads and what they quote are no such lines.
struct RecurringLines {
  /// A line has to stand in this many stories of a site, and in this share of them.
  private static let fewestStories = 3
  private static let leastShare = 0.1
  /// Shorter lines are never taken for the site's, in bytes.
  private static let shortest = 3

  /// What documents may have lines in common by.
  private enum Kind {
    case site, sender

    /// The name of the site or sender; nil where there is none.
    func name(_ document: Document) -> String? {
      switch self {
      case .site: RecurringLines.site(of: document)
      case .sender: RecurringLines.sender(of: document)
      }
    }

    /// What is none of these lines.
    func isApart(_ role: DocumentPart.Role) -> Bool { role == .header || self == .sender && role == .quote }

    /// "stands in 4 documents of this site"
    var words: String { self == .site ? "documents of this site" : "letters of this sender" }
  }

  /// Marks the lines that recur as boilerplate: "stands in 4 documents of this site".
  ///
  /// - Parameters:
  ///   - documents: A corpus, in any order; the outcome is the same in all.
  ///   - threads: How many may look for the lines.
  /// - Returns: The documents in their order.
  /// - Complexity: O(*n*) in the length of the texts.
  static func marked(_ documents: [Document], threads: Int = 1) -> [Document] {
    marked(marked(documents, .site, threads), .sender, threads)
  }

  private static func marked(_ documents: [Document], _ kind: Kind, _ threads: Int) -> [Document] {
    let names = documents.map(kind.name)
    let counts = names.reduce(into: [String: Int]()) { counts, name in
      if let name { counts[name, default: 0] += 1 }
    }
    let sites = Blocks.reduce(
      Blocks.ranges(documents.count, minimum: 64, maximum: 1024), threads: threads, into: [String: Site]()
    ) { block in
      block.compactMap { place -> (name: String, lines: Site.Lines)? in
        guard let name = names[place], counts[name, default: 0] >= fewestStories else { return nil }
        return Site.lines(of: documents[place], kind).map { (name, $0) }
      }
    } _: { sites, found in
      for (name, lines) in found { sites[name, default: Site(kind: kind)].add(lines) }
    }
    let known = sites.filter { $0.value.stories.count >= fewestStories }
    guard !known.isEmpty else { return documents }
    return Blocks.map(Array(documents.indices), threads: threads) { index in
      guard let name = names[index], let site = known[name] else { return documents[index] }
      return site.marked(documents[index], keepsSentences: kind == .site && !name.hasPrefix(hostMark))
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

  /// Who sent a letter; nil for other documents.
  private static func sender(of document: Document) -> String? {
    guard let format = document.format, letters.contains(format) else { return nil }
    return document.author
  }

  private static let letters: Set = [DocumentFormat.mail.rawValue, DocumentFormat.mailbox.rawValue]

  /// What is known of the documents of one site, or one sender.
  private struct Site {
    let kind: Kind
    /// The fingerprints of the lines that tell its documents apart.
    var stories: Set<UInt64> = []
    /// The fingerprint of a line → the stories that it stands in, and the number of documents.
    private var lines: [UInt64: (stories: Set<UInt64>, documents: Int)] = [:]

    init(kind: Kind) { self.kind = kind }

    /// The fingerprint of the line that tells a document apart, and those of all its lines.
    typealias Lines = (story: UInt64, all: Set<UInt64>)

    /// The lines of a document; nil where it has none.
    static func lines(of document: Document, _ kind: Kind) -> Lines? {
      let bytes = Array(document.text.utf8)
      let all = candidates(of: document, bytes, kind)
      guard let story = (kind == .sender ? opening(all) : nil) ?? longest(all, bytes) else { return nil }
      return (RecurringLines.fingerprint(bytes[story]), Set(all.map { RecurringLines.fingerprint(bytes[$0]) }))
    }

    mutating func add(_ found: Lines) {
      let mark = found.story
      stories.insert(mark)
      for line in found.all {
        var known = lines[line] ?? ([], 0)
        if known.stories.count < RecurringLines.mostCounted { known.stories.insert(mark) }
        known.documents += 1
        lines[line] = known
      }
    }

    private static func longest(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Range<Int>? {
      lines.max { a, b in a.count == b.count ? bytes[a].lexicographicallyPrecedes(bytes[b]) : a.count < b.count }
    }

    private static func opening(_ lines: [Range<Int>]) -> Range<Int>? {
      lines.first { $0.count >= RecurringLines.shortestOpening }
    }

    /// The lines of a document that may be its site's.
    private static func candidates(of document: Document, _ bytes: [UInt8], _ kind: Kind) -> [Range<Int>] {
      let all = RecurringLines.lines(of: bytes)
      let apart = document.parts.filter { kind.isApart($0.role) }.map(\.span)
      guard !apart.isEmpty else { return all }
      var rest = apart[...]
      return all.filter { line in
        while let first = rest.first, first.end <= line.lowerBound { rest.removeFirst() }
        return rest.first.map { $0.start >= line.upperBound } ?? true
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
      for line in Self.candidates(of: document, bytes, kind) {
        while let first = known.first, first.end <= line.lowerBound { known.removeFirst() }
        if let first = known.first, first.start <= line.lowerBound, first.end >= line.upperBound { continue }
        guard let found = lines[RecurringLines.fingerprint(bytes[line])], found.stories.count >= least else { continue }
        let content = Array(bytes[line])
        guard content != title, !keepsSentences || !RecurringLines.isSentence(content) else { continue }
        parts.append(
          DocumentPart(
            TextSpan(line.lowerBound, line.upperBound), .boilerplate,
            reason: "stands in \(found.documents) \(kind.words)"))
      }
      var document = document
      document.add(parts)
      return document
    }
  }

  /// The first line of a letter that tells it from others has so many bytes.
  private static let shortestOpening = 40

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
