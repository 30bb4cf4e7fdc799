import ComentionKit
import Primitives

extension CoMentionOptions {
  /// What the filters hide, in words for a legend.
  var rulesInWords: [String] {
    var rules: [String] = []
    if let types {
      rules.append("only " + types.sorted().map { "\($0.rawValue)s" }.joined(separator: " and "))
    }
    if minimumMentions > 1 { rules.append("named at least \(minimumMentions) times") }
    if minimumWeight > 0 { rules.append("edges of weight \(NumberText.exact(minimumWeight)) or more") }
    return rules
  }
}
