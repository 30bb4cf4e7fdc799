import ComentionKit

extension CoMentionOptions {
  /// What the filters hide, in words for a legend.
  var rulesInWords: [String] {
    var rules: [String] = []
    if types.count < EntityType.allCases.count {
      rules.append("only " + types.sorted().map { "\($0.rawValue)s" }.joined(separator: " and "))
    }
    if minimumMentions > 1 { rules.append("named at least \(minimumMentions) times") }
    if minimumWeight > 0 { rules.append("edges of weight \(minimumWeight.shortText) or more") }
    return rules
  }
}

extension Double {
  /// Without a point for whole numbers.
  fileprivate var shortText: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : "\(self)" }
}
