/// A run of words that may be one name.
struct Candidate: Sendable {
  /// The words it covers.
  var words: Range<Int>
  /// The index of its sentence.
  var sentence: Int
  /// The words of the title before it.
  var title: Range<Int>?
  /// The known name it spells, if it spells one.
  var known: Int?
  /// The word lists that have the whole of it.
  var kinds: NameKinds = []
}
