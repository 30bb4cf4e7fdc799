/// Finds the candidates of all sentences in which capital letters mean something.
struct CandidateFinder {
  let document: DocumentWords

  /// The candidates in text order, none overlapping another.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func candidates() -> [Candidate] {
    let runs = RunFinder(document)
    let lowerTitles = LowerTitleRule(document: document)
    var splitter = RunSplitter(document)
    for (index, sentence) in document.sentences.enumerated() where document.casings[index] == .normal {
      for run in runs.runs(in: sentence) { splitter.split(run, sentence: index) }
    }
    return splitter.candidates.map { candidate in
      guard candidate.title == nil else { return candidate }
      var titled = candidate
      titled.title = lowerTitles.title(before: candidate.words.lowerBound, in: document.sentences[candidate.sentence])
      return titled
    }
  }
}
