internal import Primitives

/// One line of a page, as the rules for credits look at it.
///
/// A line is a credit where it says who took the picture (names between slashes, one of them an agency, or an agency
/// alone), who wrote the story ("By Ngozi Bello"), or who worked on it ("Reporting by …; editing by …").
struct CreditLine {
  private let line: String
  private let words: [Substring]
  private let page: PageWords
  private let known: CreditWords

  init(_ line: String, _ page: PageWords) {
    self.line = line
    self.page = page
    known = page.credits
    words = line.wordsAtWhiteSpace()
  }

  /// Whether the line credits somebody and does nothing else.
  var isCredit: Bool { isPictureCredit || isByline || isStaffNote }

  // MARK: Pictures

  /// Credits of pictures have no more words than these.
  private static let mostPictureWords = 12

  /// "Jane Doe/AFP/Getty Images", "(AP Photo/Jane Doe)", "Getty Images".
  var isPictureCredit: Bool {
    guard words.count <= Self.mostPictureWords, line.last != ".", words.allSatisfy(isCreditWord) else { return false }
    let parts = unlabelled.split { $0 == "/" || $0 == "|" }.map { part in
      part.split(separator: " ").map(PageLine.bare).filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard parts.contains(where: { known.agencies.contains($0) || known.agencyEndings.contains(where: $0.hasSuffix) })
    else { return false }
    return parts.allSatisfy { $0.split(separator: " ").count <= 5 }
  }

  /// Whether the line says that it is about a picture, or has a slash, so that an agency in it can be nothing else.
  var isMarkedAsPicture: Bool { line.contains("/") || unlabelled.count < line.lowercased().count }

  /// The line in lower case without "Photo by" and the like before it.
  private var unlabelled: Substring {
    var credit = line.lowercased()[...]
    for label in known.pictureLabels {
      let rest = credit.drop { $0 == "(" || $0 == "[" }
      guard rest.hasPrefix(label), let next = rest.dropFirst(label.count).first, ": ".contains(next) else { continue }
      credit = rest.dropFirst(label.count)
    }
    return credit
  }

  private func isCreditWord(_ word: Substring) -> Bool {
    page.isInNames(word) || word == "©" || known.pictureWords.contains(PageLine.bare(word).lowercased())
  }

  // MARK: Writers

  /// "By Ngozi Bello and Tomasz Wrona, Reuters": nothing but names behind the word.
  private var isByline: Bool {
    guard let first = words.first, known.bylines.contains(String(first)), words.count >= 2 else { return false }
    let names = line.dropFirst(first.count).prefix { $0 != "|" && $0 != "•" }
    let groups = names.split { $0 == "," || $0 == ";" || $0 == "&" }.flatMap { group in
      group.wordsAtWhiteSpace().split { known.and.contains($0.lowercased()) }
    }
    guard let writer = groups.first, let word = writer.first, groups.count <= 6 else { return false }
    guard !known.headlineWords.contains(PageLine.bare(word).lowercased()), !endsLikeProse else { return false }
    let isAgency = known.agencies.contains(writer.map(PageLine.bare).joined(separator: " ").lowercased())
    return (isAgency || (2...5).contains(writer.count))
      && groups.allSatisfy { $0.count <= 5 && $0.allSatisfy(isPartOfName) }
  }

  /// A stop that closes no initial and no suffix, or any other mark that ends a sentence.
  private var endsLikeProse: Bool {
    guard let last = line.last else { return false }
    if last == "." { return (words.last?.count ?? 0) > 4 }
    return "?!:…".contains(last)
  }

  private func isPartOfName(_ word: Substring) -> Bool {
    let bare = PageLine.bare(word)
    guard let first = bare.first else { return false }
    return first.isLetter && first.isUppercase || known.nameWords.contains(bare)
  }

  // MARK: Staff

  /// "(Reporting by Jane Doe in Lagos; editing by John Roe)", "Jane Doe contributed to this report."
  private var isStaffNote: Bool {
    guard words.count >= 3, words.count <= 40, let initial = line.first(where: \.isLetter), initial.isUppercase else {
      return false
    }
    guard Self.mayBegin(line.utf8, known) || Self.mayEnd(line.utf8, known) else { return false }
    let lowered = line.lowercased()
    let phrase = String(lowered.drop { $0 == "(" || $0 == "[" })
    if words.count <= 30, known.staffClosings.contains(where: lowered.hasSuffix) { return true }
    guard known.staffLabels.contains(where: phrase.begins) else { return false }
    return words.allSatisfy { word in
      let bare = PageLine.bare(word)
      return bare.first.map { $0.isUppercase } ?? true || known.staffWords.contains(bare)
    }
  }

  /// Whether a line of these bytes may be a credit, as the number of its words and its first and last letters tell.
  static func mayBeCredit(_ line: ArraySlice<UInt8>, _ known: CreditWords) -> Bool {
    var (words, isInside) = (0, false)
    for byte in line {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !isInside { words += 1 }
      isInside = !isSpace
    }
    return words <= mostPictureWords || mayBegin(line, known) || mayEnd(line, known)
  }

  private static func mayBegin(_ line: some Collection<UInt8>, _ known: CreditWords) -> Bool {
    let first = line.first { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "[") }
    return first.map { known.initials.contains($0 | 0x20) } ?? false
  }

  private static func mayEnd(_ line: some BidirectionalCollection<UInt8>, _ known: CreditWords) -> Bool {
    line.last.map { known.staffEnds.contains($0 | 0x20) } ?? false
  }

  /// Whether a line may be a byline or a staff note, by its first and last bytes; most lines of prose are not.
  static func mayNameWriters(_ line: ArraySlice<UInt8>, _ known: CreditWords) -> Bool {
    guard var first = line.first else { return false }
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { first = line.dropFirst().first ?? 0 }
    if known.initials.contains(first | 0x20) {
      let start = String(decoding: line.prefix(known.longestStart), as: UTF8.self).lowercased().drop {
        $0 == "(" || $0 == "["
      }
      if known.writerStarts.contains(where: String(start).begins) { return true }
    }
    let end = line.last == UInt8(ascii: ".") ? line.dropLast() : line
    return known.closingBytes.contains { end.suffix($0.count).elementsEqual($0) }
  }
}
