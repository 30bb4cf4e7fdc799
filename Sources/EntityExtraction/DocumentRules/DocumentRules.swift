import TextModel

/// What a whole document says about the names found in it, where no single sentence can.
///
/// Annotated texts have little of what these rules are for: scraped pages, pairs, lists of tags, honorifics behind names.
struct DocumentRules: DocumentRule {
  /// The rules in the order in which they are applied: each sees what those before it have made.
  static let order: [any DocumentRule.Type] = [
    TagLists.self, NameBounds.self, PlaceOwners.self, LongerNames.self, BracketedNames.self, TitledParticles.self,
    NameParticles.self,
    StateAbbreviations.self, Datelines.self, SaintAbbreviations.self, RankTitles.self, InitialedNames.self,
    MonthNames.self, HyphenatedNames.self, ChainedNames.self, OfficeSpans.self, NameSuffixes.self, NameEpithets.self,
    Citations.self, CaseNames.self, ReversedNames.self, RollCalls.self, ConjoinedSurnames.self, LegalTails.self,
    CompanySpans.self, PairedFirms.self, DemonymLeads.self, SeatedFirms.self, FirmPartners.self, JointBodies.self,
    OpeningNouns.self,
    HeadedNames.self,
    GenitiveBodies.self, InnerHeads.self, LocalHeads.self, SmallComplements.self, WaterNames.self, NumberedBodies.self,
    CompanyShortForms.self,
    CompanyNouns.self, ArticledBodies.self, ApposedNames.self, NamedPapers.self, AppositionKinds.self,
    BracketedExpansions.self,
    BracketedAcronyms.self, ListedBodies.self, TradeNames.self, CompanionBodies.self, ListedFirms.self,
    EmployerNames.self,
    AlmaMaters.self,
    AbbreviatedThings.self,
    TitledNames.self, TitledSurnames.self, RegnalFigures.self, GivenNames.self, GivenNameTypes.self, LoneNames.self,
    ParticleSurnames.self, FollowedSurnames.self, FollowedOwners.self, FollowedCompanies.self, CompoundHeads.self,
    StreetWords.self, StreetCompounds.self, ArticledClubs.self, PartyLetters.self, PartyStates.self,
    SubjectsAndObjects.self, PairedPeople.self, PersonAcronyms.self, LetterNames.self, NamedRooms.self,
    OwnedPlaces.self, SentenceKinds.self, ActingBodies.self, ClubTowns.self, OpposingTowns.self, ListedPlaces.self,
    SpelledAmpersands.self, RepeatedNames.self,
    DividedCountries.self,
  ]

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names after all rules, in text order, none overlapping another.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    Self.order.reduce(names) { names, rule in rule.init(words).applied(to: names) }
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
}
