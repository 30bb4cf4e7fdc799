/// Where each group of features lies in the tables of the model.
///
/// Changing anything here, or in what fills it, makes a model of the old layout unusable: raise ``version``.
package enum FeatureLayout {
  /// What a model must have been trained for.
  package static let version: UInt32 = 1

  /// The length of a word vector.
  package static let vectorSize = 64
  /// The length of what stands for one word before its surroundings are looked at.
  package static let wordSize = 64
  /// The length of what stands for a word in its surroundings.
  package static let hiddenSize = 128
  /// The number of words that are looked at together.
  package static let windowSize = 8
  /// The length of what stands for a document's topic: the first components of the word vectors.
  package static let topicSize = 32

  // The dense rows, all in one table: hashed word, first three bytes, last three bytes, shape, then one row for each observation.
  package static let wordBuckets = 8192
  package static let prefixStart = wordBuckets
  package static let affixBuckets = 4096
  package static let suffixStart = prefixStart + affixBuckets
  package static let shapeStart = suffixStart + affixBuckets
  package static let shapeBuckets = 512
  package static let observationStart = shapeStart + shapeBuckets
  package static let denseRows = observationStart + Observation.count

  /// The number of rows of the table of sparse features, a power of two.
  package static let sparseRows = 1 << 17
}

/// The numbers of the yes-or-no observations about a word.
enum Observation {
  static let letterCase = 0
  static let kind = letterCase + 6
  static let unspaced = kind + 5
  static let startsGlued = unspaced + 1
  static let knownAcronym = startsGlued + 1
  static let noVector = knownAcronym + 1
  static let nameKinds = noVector + 1
  static let lexicalClasses = nameKinds + 11
  /// Fourteen kinds of listed phrases, each with four places of the word in the phrase.
  static let phrase = lexicalClasses + 38
  static let phraseKinds = 14
  /// What the rules take the word for: twelve labels, each sure or unsure.
  static let rule = phrase + phraseKinds * 4
  static let ruledOut = rule + 24
  static let evidence = ruledOut + 1
  static let writtenLower = evidence + 128
  static let writtenCapital = writtenLower + 3
  static let writtenInitial = writtenCapital + 3
  static let casing = writtenInitial + 2
  static let firstWord = casing + 3
  static let lastWord = firstWord + 1
  static let length = lastWord + 1
  static let inBrackets = length + 4
  static let inQuotes = inBrackets + 1
  static let digits = inQuotes + 1
  static let documentCase = digits + 4
  static let count = (documentCase + 3 + 15) / 16 * 16
}
