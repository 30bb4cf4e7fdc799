import TextModel

/// A rule on the names of a document: what it adds, takes out, cuts, joins or types, it sees in the words around them and in
/// the rest of the document.
protocol DocumentRule: SendableMetatype {
  /// Creates the rule for a document.
  init(_ words: DocumentWords)

  /// Applies the rule.
  ///
  /// - Parameter names: Names of the document, in text order, none overlapping another.
  /// - Returns: The names after the rule, likewise.
  func applied(to names: [FoundName]) -> [FoundName]
}
