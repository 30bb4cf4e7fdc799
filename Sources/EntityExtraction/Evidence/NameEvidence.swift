/// One observation that speaks for or against a candidate's being a name of some type.
enum NameEvidence: Int, CaseIterable, Sendable {
  // What it looks like.
  case anyCandidate, oneWord, twoWords, threeWords, fourOrMoreWords
  case capitals, capitalsWithStops, shortCapitals, innerCapital, endsInNumber, withInitial, withHyphen, secondSyllable
  case withParticle, withAmpersand, withOf, withAnd

  // What lists say of the whole.
  case knownPerson, knownPlace, knownOrganization, knownLongName, knownButCommon
  case bigCity, city, subdivision, country, company, institution, club, nickname
  case onlyGivenName, onlySurname, givenNameOrSurname, onNoList, commonAndListed

  // What lists say of its words.
  case givenNameFirst, givenNameThenSurname, surnameFirst, surnameLast, noPersonalWord, placeFirst, placeLast
  case allCommon, someCommon, firstCommon, lastCommon, noneCommon
  case orgHeadLast, orgHeadFirst, orgHeadInside, legalForm, placeHeadLast, placeWordFirst, eventLast, demonymFirst
  case roleInside, nameSuffix, direction

  // What stands beside it.
  case afterTitle, afterHonorific, afterLowerRole, afterDemonym, beforeRole, beforeAge, beforeSpeech, afterSpeech,
    beforeWho
  case beforeVerb, afterIn, afterAt, afterFrom, afterTo, afterOf, afterBy, afterWith, afterFor, afterOn, afterAnd
  case afterThe, afterIndefinite, afterPronoun, afterPlaceNoun, afterComma, beforeComma, beforePossessive, beforeHyphen,
    afterHyphen
  case beforeBracket, inBrackets, beforeCapital, beforeOrgNoun, beforePlaceNoun, beforeNoun, beforeAnd, beforeNumber,
    afterNumber
  case beforeSlash, afterSlash, inQuotes, afterQuote

  // Where it stands.
  case startsSentence, wholeSentence, endsSentence, inTitleCase, inCapitals, sportDocument

  // How the document writes its first word, or its only one.
  case lowerElsewhere, mostlyLower, capitalElsewhere, onlyAtStarts, repeated

  // What the rest of the document says, once every candidate has been judged by itself.
  case documentPerson, documentPlace, documentOrganization, documentNothing
  case lastOfPerson, firstOfPerson, firstOfOrganization, insideOrganization, insidePlace, acronymOfOrganization,
    definedInBrackets
}

/// A set of ``NameEvidence``.
struct EvidenceSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Adds a piece of evidence.
  mutating func insert(_ evidence: NameEvidence) {
    let bit = evidence.rawValue
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }

  /// Adds a piece of evidence where a condition holds.
  mutating func insert(_ evidence: NameEvidence, if condition: Bool) { if condition { insert(evidence) } }

  /// Whether it has a piece of evidence.
  func contains(_ evidence: NameEvidence) -> Bool {
    let bit = evidence.rawValue
    return bit < 64 ? low & (1 << UInt64(bit)) != 0 : high & (1 << UInt64(bit - 64)) != 0
  }

  /// Calls `body` with the raw value of each piece, in ascending order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var bits = low
    while bits != 0 {
      body(bits.trailingZeroBitCount)
      bits &= bits - 1
    }
    bits = high
    while bits != 0 {
      body(64 + bits.trailingZeroBitCount)
      bits &= bits - 1
    }
  }
}
