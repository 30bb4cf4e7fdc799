/// Judges all candidates of a document, first each by itself, then each in the light of all others.
struct DocumentDecision {
  let document: DocumentWords
  let candidates: [Candidate]
  private(set) var evidence: [EvidenceSet]
  /// The first judgement of each candidate, from its own evidence.
  private(set) var alone: [Judgement]

  init(_ document: DocumentWords, candidates: [Candidate]) {
    self.document = document
    self.candidates = candidates
    let collector = EvidenceCollector(document)
    evidence = candidates.map(collector.evidence)
    alone = evidence.map { Judgement($0, weights: document.lexicon.weights.alone) }
    addDocumentEvidence()
  }

  /// The final judgement of each candidate.
  func judgements() -> [Judgement] {
    let weights = document.lexicon.weights.inDocument
    return zip(candidates, evidence).map { candidate, set in
      Judgement(set, weights: weights, prior: prior(candidate))
    }
  }

  /// What being a known name adds: its entry says the type, and the annotated texts have too few of them to learn it
  /// from.
  ///
  /// A title speaks for a person, and only common nouns behind it ("Deputy Finance Secretary") against.
  private func prior(_ candidate: Candidate) -> SIMD4<Float> {
    let weights = document.lexicon.weights
    guard let known = candidate.known else {
      let isTitled = candidate.title != nil && candidate.words.contains { isProperWord($0) }
      return isTitled ? SIMD4(weights.titledName, 0, 0, 0) : .zero
    }
    let isSure = candidate.words.count > 1 || !document.isCommon(candidate.words.lowerBound)
    var prior = SIMD4<Float>.zero
    let lane = document.gazetteer.knownNames[known].type.lane
    prior[lane] =
      isSure ? (candidate.words.count > 1 ? weights.knownLongName : weights.knownShortName) : 0
    return prior
  }

  /// Whether a word is capitalised and none of the language.
  private func isProperWord(_ index: Int) -> Bool {
    document.words[index].letterCase.startsUpper && !document.isCommon(index)
  }

  private mutating func addDocumentEvidence() {
    let forms = candidates.map { document.hash($0.words) ?? 0 }
    let census = FormCensus(forms: forms, judgements: alone)
    let parts = NameParts(document, candidates: candidates, judgements: alone)
    for index in candidates.indices {
      if let others = census.others(of: index) {
        evidence[index].insert(others)
      }
      parts.add(candidates[index], to: &evidence[index])
    }
  }
}

/// How the occurrences of each form were judged.
private struct FormCensus {
  private let forms: [UInt64]
  private let judgements: [Judgement]
  private var sums: [UInt64: SIMD4<Float>] = [:]

  init(forms: [UInt64], judgements: [Judgement]) {
    self.forms = forms
    self.judgements = judgements
    for (form, judgement) in zip(forms, judgements) { sums[form, default: .zero] += judgement.probabilities }
  }

  /// What the other occurrences of a candidate's form were judged to be in the majority; nil where there is none.
  func others(of index: Int) -> NameEvidence? {
    let rest = (sums[forms[index]] ?? .zero) - judgements[index].probabilities
    let count = rest.sum()
    guard count > 0.5 else { return nil }
    let outcomes: [NameEvidence] = [.documentPerson, .documentPlace, .documentOrganization, .documentNothing]
    return outcomes.indices.first { rest[$0] > count / 2 }.map { outcomes[$0] }
  }
}

/// Which words are parts of longer names.
private struct NameParts {
  private let document: DocumentWords
  private var lastOfPerson: Set<Int32> = []
  private var firstOfPerson: Set<Int32> = []
  private var firstOfOrganization: Set<Int32> = []
  private var insideOrganization: Set<Int32> = []
  private var insidePlace: Set<Int32> = []
  private var acronyms: Set<UInt64> = []

  init(_ document: DocumentWords, candidates: [Candidate], judgements: [Judgement]) {
    self.document = document
    for (candidate, judgement) in zip(candidates, judgements) {
      let entries = candidate.words.map { document.words[$0].entry }.filter { $0 >= 0 }
      guard entries.count > 1, let first = entries.first, let last = entries.last, let best = judgement.best else {
        continue
      }
      switch best.type {
      case .person:
        lastOfPerson.insert(last)
        firstOfPerson.insert(first)
      case .place: insidePlace.formUnion(entries)
      case .organization:
        firstOfOrganization.insert(first)
        insideOrganization.formUnion(entries.dropFirst())
        if let acronym = acronym(of: candidate.words) { acronyms.insert(acronym) }
      default: break
      }
    }
  }

  /// Adds what the longer names say of a candidate.
  func add(_ candidate: Candidate, to set: inout EvidenceSet) {
    let first = candidate.words.lowerBound
    let follows = first - 2 >= 0 && document.words[first - 1].sign == UInt8(ascii: "(")
    set.insert(
      .definedInBrackets,
      if: follows && document.words[first].letterCase == .upper && document.words[first - 2].letterCase.startsUpper)
    guard candidate.words.count == 1 else { return }
    let entry = document.words[first].entry
    set.insert(.lastOfPerson, if: lastOfPerson.contains(entry))
    set.insert(.firstOfPerson, if: firstOfPerson.contains(entry))
    set.insert(.firstOfOrganization, if: firstOfOrganization.contains(entry))
    set.insert(.insideOrganization, if: insideOrganization.contains(entry))
    set.insert(.insidePlace, if: insidePlace.contains(entry))
    guard document.words[first].letterCase == .upper, let form = document.hash(candidate.words) else { return }
    set.insert(.acronymOfOrganization, if: acronyms.contains(form))
  }

  /// The hash of the initials of a name's capitalised words.
  private func acronym(of words: Range<Int>) -> UInt64? {
    var hash = NameHash()
    for index in words where document.words[index].letterCase.startsUpper {
      guard let initial = document.letters(index).first, initial < 0x80 else { return nil }
      hash.append(initial | 0x20)
    }
    return hash.value
  }
}
