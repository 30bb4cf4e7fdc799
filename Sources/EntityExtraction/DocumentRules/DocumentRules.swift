import TextModel

/// What a whole document says about the names found in it, where no single sentence can.
///
/// Annotated texts have little of what these rules are for: scraped pages, pairs, lists of tags, honorifics behind names.
struct DocumentRules {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names after all rules, in text order, none overlapping another.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to found: [FoundName]) -> [FoundName] {
    var names = TagLists(words).applied(to: found)
    names = NameBounds(words).applied(to: names)
    names = LongerNames(words).applied(to: names)
    names = BracketedNames(words).applied(to: names)
    names = TitledParticles(words).applied(to: names)
    names = NameParticles(words).applied(to: names)
    names = StateAbbreviations(words).applied(to: names)
    names = Datelines(words).applied(to: names)
    names = SaintAbbreviations(words).applied(to: names)
    names = RankTitles(words).applied(to: names)
    names = InitialedNames(words).applied(to: names)
    names = MonthNames(words).applied(to: names)
    names = HyphenatedNames(words).applied(to: names)
    names = ChainedNames(words).applied(to: names)
    names = OfficeSpans(words).applied(to: names)
    names = NameSuffixes(words).applied(to: names)
    names = NameEpithets(words).applied(to: names)
    names = Citations(words).applied(to: names)
    names = CaseNames(words).applied(to: names)
    names = ReversedNames(words).applied(to: names)
    names = RollCalls(words).applied(to: names)
    names = ConjoinedSurnames(words).applied(to: names)
    names = LegalTails(words).applied(to: names)
    names = CompanySpans(words).applied(to: names).apart
    names = SeatedFirms(words).applied(to: names)
    names = FirmPartners(words).applied(to: names)
    names = JointBodies(words).applied(to: names)
    names = OpeningNouns(words).applied(to: names)
    names = HeadedNames(words).applied(to: names)
    names = GenitiveBodies(words).applied(to: names)
    names = SmallComplements(words).applied(to: names)
    names = WaterNames(words).applied(to: names)
    names = NumberedBodies(words).applied(to: names)
    names = CompanyShortForms(words).applied(to: names)
    names = CompanyNouns(words).applied(to: names)
    names = ApposedNames(words).applied(to: names)
    names = NamedPapers(words).applied(to: names)
    names = AppositionKinds(words).applied(to: names)
    names = BracketedExpansions(words).applied(to: names)
    names = BracketedAcronyms(words).applied(to: names)
    names = ListedBodies(words).applied(to: names)
    names = EmployerNames(words).applied(to: names)
    names = AlmaMaters(words).applied(to: names)
    names = AbbreviatedThings(words).applied(to: names)
    names = TitledNames(words).applied(to: names)
    names = TitledSurnames(words).applied(to: names)
    names = RegnalFigures(words).applied(to: names)
    names = GivenNames(words).applied(to: names)
    names = GivenNameTypes(words).applied(to: names)
    names = LoneNames(words).applied(to: names)
    names = ParticleSurnames(words).applied(to: names)
    names = FollowedSurnames(words).applied(to: names)
    names = FollowedOwners(words).applied(to: names)
    names = FollowedCompanies(words).applied(to: names)
    names = CompoundHeads(words).applied(to: names)
    names = StreetWords(words).applied(to: names)
    names = StreetCompounds(words).applied(to: names)
    names = ArticledClubs(words).applied(to: names)
    names = PartyLetters(words).applied(to: names)
    names = PartyStates(words).applied(to: names)
    names = SubjectsAndObjects(words).applied(to: names)
    names = PairedPeople(words).applied(to: names)
    names = PersonAcronyms(words).applied(to: names)
    names = LetterNames(words).applied(to: names)
    names = NamedRooms(words).applied(to: names)
    names = OwnedPlaces(words).applied(to: names)
    names = SentenceKinds(words).applied(to: names)
    names = ClubTowns(words).applied(to: names)
    names = OpposingTowns(words).applied(to: names)
    names = ListedPlaces(words).applied(to: names)
    names = RepeatedNames(words).applied(to: names)
    return DividedCountries(words).applied(to: names)
  }
}

extension DocumentWords {
  private static let longestHeadline = 30

  /// Whether a sentence is a headline or the like: capitals mean nothing in it, it is short, and no stop ends it.
  ///
  /// A sentence that lists a dozen institutions is neither.
  func isHeadline(_ sentence: Int) -> Bool {
    guard casings[sentence] != .normal, sentences[sentence].count <= Self.longestHeadline,
      let last = sentences[sentence].last
    else { return false }
    return words[last].sign != UInt8(ascii: ".")
  }

  /// Whether a word is these letters, given in lower case, ignoring the case of ASCII letters.
  func isWord(_ index: Int, _ lowercase: StaticString) -> Bool {
    guard words.indices.contains(index), words[index].span.length == lowercase.utf8CodeUnitCount else { return false }
    return lowercase.withUTF8Buffer { expected in
      zip(letters(index), expected).allSatisfy { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
    }
  }
}
