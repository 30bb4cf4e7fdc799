/// Whether a run of lines reads as prose that goes on over its line ends.
///
/// Each pair of lines speaks for it or against it:
/// - for it by two: the first line ends in mid-sentence and the second begins in lower case, or a sentence ends inside
///   a first line that itself ends in mid-sentence;
/// - for it by one: the first line ends where no sentence can;
/// - against it by three: after a line that ends in mid-sentence the next begins with "The", "And" and the like, as
///   verse and lists of headlines do;
/// - against it by one: a line without a longer word in lower case, as names, headings and addresses are, ends in
///   mid-sentence.
///
/// A run is prose where the sum is at least half the number of its pairs, and no line is shorter than 20 or longer than
/// 125 columns at its widest.
struct RunEvidence {
  /// The length of the longest line.
  private(set) var width = 0
  private var score = 0
  private var pairs = 0
  private var open = 0
  private var lowercase = 0

  init(_ layout: LineLayout, run: Range<Int>) {
    for index in run.dropFirst() where layout.lines[index].start != .folded {
      let pair = LinePair(layout, second: index)
      width = max(width, pair.firstWidth, pair.secondWidth)
      add(pair)
    }
  }

  private mutating func add(_ pair: LinePair) {
    pairs += 1
    guard pair.endsOpen else { return }
    open += 1
    if pair.endsUnfinished { score += 1 }
    if pair.beginsLowercase {
      lowercase += 1
      score += 2
    } else {
      if pair.beginsSentence { score -= 3 }
      if !pair.holdsLowercase { score -= 1 }
    }
    if pair.holdsBoundary { score += 2 }
  }

  var isProse: Bool { (20...125).contains(width) && score >= 2 && score * 2 >= pairs }

  var isDoubleSpaced: Bool { isProse && pairs >= 3 && lowercase * 4 >= pairs && open * 2 >= pairs }
}
