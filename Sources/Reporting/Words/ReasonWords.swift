public import EntityResolution

/// Why names are one entity, and why others are kept apart, in a few words of one language.
public struct ReasonWords: Hashable, Sendable {
  /// Why two names are one.
  public struct Merges: Hashable, Sendable {
    /// The rules of `Merge.Reason`.
    public var spelling, surname, givenName, fullerForm, acronym, knownAlias, gloss, decision, role, shortForm: String
    /// The rest of them.
    public var acrossDocuments, retyped, renamed, completed: String
  }

  /// Why two names are two.
  public struct Apart: Hashable, Sendable {
    /// The reasons of `KeptApart.Reason`.
    public var decision, type, suffix, givenName, noClearMajority, generic, known, noEvidence: String
  }

  /// Why two names are one.
  public var merges: Merges
  /// Why two names are two.
  public var apart: Apart

  /// The words for a rule.
  public subscript(reason: Merge.Reason) -> String {
    switch reason {
    case .spelling: merges.spelling
    case .surname: merges.surname
    case .givenName: merges.givenName
    case .fullerForm: merges.fullerForm
    case .acronym: merges.acronym
    case .knownAlias: merges.knownAlias
    case .gloss: merges.gloss
    case .decision: merges.decision
    case .role: merges.role
    case .shortForm: merges.shortForm
    case .acrossDocuments: merges.acrossDocuments
    case .retyped: merges.retyped
    case .renamed: merges.renamed
    case .completed: merges.completed
    }
  }

  /// The words for a reason.
  public subscript(reason: KeptApart.Reason) -> String {
    switch reason {
    case .decision: apart.decision
    case .type: apart.type
    case .suffix: apart.suffix
    case .givenName: apart.givenName
    case .noClearMajority: apart.noClearMajority
    case .generic: apart.generic
    case .known: apart.known
    case .noEvidence: apart.noEvidence
    }
  }
}
