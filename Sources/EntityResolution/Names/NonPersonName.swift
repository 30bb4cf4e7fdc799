internal import EntityExtraction
internal import TextModel

/// The name of a place or an organization, prepared for comparison.
struct NonPersonName: Sendable {
  /// The name as it is shown: without a leading article, unless one with a capital belongs to names in its language.
  let display: String

  /// The name as written without a leading article.
  let bare: String

  /// The folded words, spelled the American way, abbreviations of "Saint", "Mount" and "Fort" written out.
  let words: [String]

  /// The words of the organization without legal form, a department named by its field first: "state department".
  let coreWords: [String]

  /// The letters of an acronym, lower case: `who` for "WHO" or "W.H.O."; nil for other names.
  let acronym: String?

  /// What an acronym of this name would be, in several ways; empty for single words.
  let initials: Set<String>

  /// Whether a legal form ends the name: "Pelican Ltd".
  var hasLegalForm: Bool { words.last != coreWords.last && words.starts(with: coreWords) }

  /// Whether the legal form is joined to the name: "Tiffany & Co.".
  var hasJointForm: Bool { hasLegalForm && lexicon.stopWords.contains(words[coreWords.count]) }

  /// Whether it is a word that opens many names: "United".
  var isWeak: Bool { words.count == 1 && lexicon.weakLeads.contains(words[0]) }

  /// Whether two names, or a name and its heirs, are joined in it: "Hale & Sons".
  var isJoint: Bool { lexicon.spellings["&"].map(words.contains) ?? false }

  /// Whether it is a company's by its words: a legal form, or what it makes or does at its end ("Halvorsen Timber").
  var isCompany: Bool {
    coreWords.count > 1 && (hasLegalForm || endsAsCompany)
      || words.count > 1 && words.contains(where: lexicon.unmistakableLegalForms.contains)
  }

  private var endsAsCompany: Bool {
    guard coreWords.count > 1, let last = coreWords.last, lexicon.companyWords.contains(last) else { return false }
    // "Lakeland University of Technology".
    return !coreWords.contains(where: lexicon.ofWords.contains)
  }

  /// The words of the language it is read in.
  let lexicon: NonPersonNameLexicon

  /// Whether it names whatever of its kind the document speaks of: "Court", "the North".
  var isGeneric: Bool { words.count == 1 && lexicon.genericNames.contains(words[0]) }

  /// Whether it names what every country or region has one of: "Court", "Supreme Court".
  var isOneOfMany: Bool { isGeneric || lexicon.genericPhrases.contains(words.joined(separator: " ")) }

  /// Whether the legal form is one that no surname looks like: "Ltd", but not the "As" of "Naomi van As".
  var hasUnmistakableLegalForm: Bool { words.last.map(lexicon.unmistakableLegalForms.contains) ?? false }

  /// Equal for names that differ in spelling only, in their legal form, or in where the place of the body stands.
  func key(as type: EntityType) -> String {
    guard type == .organization else { return words.joined() }
    return (turnedWords ?? coreWords).joined()
  }

  /// Reads a name with its white space folded.
  init(_ text: String, _ lexicon: NonPersonNameLexicon) {
    self.lexicon = lexicon
    let text = lexicon.declension?.nominative(of: text) ?? text
    var pieces = text.pieces
    let startsWithArticle = pieces.count > 1 && lexicon.articles.contains(pieces[0].foldedName)
    bare = startsWithArticle ? String(text.drop { $0 != " " }.drop { $0 == " " }) : text
    let isOfName = text.first?.isUpper == true && lexicon.nameArticles.contains(pieces.first?.foldedName ?? "")
    display = isOfName ? text : bare
    if startsWithArticle { pieces.removeFirst() }
    words = Self.headed(bare.foldedName.split(separator: " ").map { Self.spelling(String($0), lexicon) }, lexicon)
    coreWords = Self.core(words, lexicon)
    acronym = Self.acronymLetters(bare) ?? Self.mixedAcronymLetters(bare)
    let company = pieces.dropLast(words.starts(with: coreWords) ? words.count - coreWords.count : 0)
    let short = company.count < pieces.count ? Self.initials(of: Array(company), lexicon) : []
    // "Granite Cutters union": what the text says besides has no letter in it.
    let named = pieces.last?.first?.isLowercase == true ? Self.initials(of: pieces.dropLast(), lexicon) : []
    initials = Self.initials(of: pieces, lexicon).union(short).union(named)
  }

  private static func spelling(_ word: String, _ lexicon: NonPersonNameLexicon) -> String {
    if let same = lexicon.spellings[word] { return same }
    for ending in lexicon.spellingEndings where word.hasSuffix(ending.written) {
      return word.dropLast(ending.written.count) + ending.usual
    }
    return word
  }

  /// The words with the first one written out: "Oberlandesgericht Oldenburg" for "OLG Oldenburg".
  private static func headed(_ words: [String], _ lexicon: NonPersonNameLexicon) -> [String] {
    guard words.count > 1, let head = lexicon.headAbbreviations[words[0]] else { return words }
    return [head] + words.dropFirst()
  }

  private static func core(_ words: [String], _ lexicon: NonPersonNameLexicon) -> [String] {
    var words = words
    words = withoutLegalForm(words, lexicon)
    for head in lexicon.departmentHeads {
      guard let at = words.firstIndex(of: head), at + 2 < words.count, lexicon.ofWords.contains(words[at + 1]) else {
        continue
      }
      return words[..<at] + words[(at + 2)...].filter { !lexicon.articles.contains($0) } + [head]
    }
    return words
  }

  /// "GmbH & Co. KG", "Tiffany & Co.", "S.A. de C.V." leave no "and" and no "de".
  private static func withoutLegalForm(_ words: [String], _ lexicon: NonPersonNameLexicon) -> [String] {
    var rest = words
    while rest.count > 1, let last = rest.last, lexicon.legalForms.contains(last) {
      rest.removeLast()
      if rest.count > 1, let joint = rest.last, lexicon.stopWords.contains(joint) { rest.removeLast() }
    }
    return rest
  }

  /// "University of Leeds" and "Supreme Court of Nevada" with the place first; nil for other names.
  private var turnedWords: [String]? {
    guard let of = coreWords.firstIndex(where: lexicon.ofWords.contains), of > 0, of + 1 < coreWords.count else {
      return nil
    }
    let (head, place) = (coreWords[..<of], coreWords[(of + 1)...])
    let phrase = head.joined(separator: " ")
    guard lexicon.turnedHeads.contains(phrase) || lexicon.genericPhrases.contains(phrase) else { return nil }
    let whole = coreWords.joined(separator: " ")
    guard !lexicon.neverTurned.contains(whole), !place.contains(where: lexicon.stopWords.contains) else { return nil }
    return Array(place) + Array(head)
  }

  private static func acronymLetters(_ text: String) -> String? {
    for scalar in text.unicodeScalars {
      guard scalar == "." || scalar == "&" || scalar.isCapital else { return nil }
    }
    let folded = text.foldedName
    return (2...8).contains(folded.count) ? folded : nil
  }

  /// "ofs" of "OfS", the Office for Students: capitals with at most one small letter between two of them.
  private static func mixedAcronymLetters(_ text: String) -> String? {
    guard (3...6).contains(text.utf8.count), text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let capitals = text.unicodeScalars.map(\.isCapital)
    let isMixed = capitals.first == true && capitals.last == true && capitals.contains(false)
    guard isMixed, text.unicodeScalars.allSatisfy(\.properties.isAlphabetic),
      !zip(capitals, capitals.dropFirst()).contains(where: { !$0 && !$1 })
    else { return nil }
    return text.lowercased()
  }

  private static func initials(of pieces: [String], _ lexicon: NonPersonNameLexicon) -> Set<String> {
    guard pieces.count > 1 else { return [] }
    // "Vinson & Elkins" is V&E and VE.
    var (all, content, expanded, written) = ("", "", "", "")
    for piece in pieces {
      let folded = piece.foldedName
      guard let first = folded.first else { continue }
      written.append(first)
      if first == "&" { continue }
      all.append(first)
      if lexicon.stopWords.contains(folded) { continue }
      content.append(first)
      // "U.S. Department of Agriculture" is USDA.
      expanded += acronymLetters(piece) ?? String(first)
    }
    // "US" doesn't stand for "University of Sheffield", nor for "U.S. Space": two letters must be all the initials there are.
    var longer = [content, expanded].filter { $0.count > 2 }
    // "U.S. Office of Fair Dealing" is OFD.
    if pieces.count > 3, acronymLetters(pieces[0]) != nil { longer.append(String(content.dropFirst())) }
    return Set(longer + [all, written].filter { $0.count > 1 }).subtracting(pieces.compactMap(acronymLetters))
  }
}

extension String {
  /// The words between spaces and hyphens.
  fileprivate var pieces: [String] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split { $0 == " " || $0 == "-" || $0 == "\u{2013}" || $0 == "\u{2011}" }.map(String.init)
    }
    return utf8.split { $0 == 0x20 || $0 == 0x2D }.map { String(Substring($0)) }
  }
}
