import ComentionKit

extension Merge.Reason {
  /// The rule in a few words.
  var summary: String {
    switch self {
    case .spelling: "same letters but for case, marks or spacing"
    case .surname: "surname"
    case .givenName: "given name of one person only"
    case .fullerForm: "shorter form of the same full name"
    case .acronym: "acronym"
    case .knownAlias: "known name of the same thing"
    case .gloss: "the same in other letters, in brackets"
    case .decision: "decided"
    case .role: "role of one person"
    case .shortForm: "short form"
    case .acrossDocuments: "same name in another document"
    case .retyped: "same name, other type"
    }
  }
}
