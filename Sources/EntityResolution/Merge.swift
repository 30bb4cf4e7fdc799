/// One reason why two names are the same entity.
public struct Merge: Hashable, Sendable {
  /// The rule that joined them.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The same letters but for case, diacritics, hyphens, stops or spaces: "Kim Yong-chol" and "Kim Yong Chol".
    case spelling
    /// A surname, alone or behind a title, for the full name: "Secretary Pompeo" and "Mike Pompeo".
    case surname
    /// A given name for the full name, where only one person of the document bears it: "Martha" and "Martha Raddatz".
    case givenName
    /// A longer form of a name with the same first and last part: "Bryan Smith" and "Bryan R. Smith".
    case fullerForm
    /// An acronym and its expansion: "DPRK" and "Democratic People's Republic of Korea".
    case acronym
    /// Names the gazetteer lists for one thing: "U.S." and "United States".
    case knownAlias
    /// The same name in other letters, in brackets behind it: "Nikos Aliagas (Νίκος Αλιάγας)".
    case gloss
    /// A role for the person of the document who bears it as a title: "President" and "Donald Trump".
    case role
    /// A short form of an organization's name: "Maersk" and "A.P. Moller – Maersk".
    case shortForm
    /// The same canonical name in two documents.
    case acrossDocuments
    /// Another name that the text gives the same person: "Margaret Roberts" and "Margaret Thatcher, née Roberts".
    case renamed
    /// A name with what its text leaves to its neighbours: "Bill" for "Bill Clinton" in "Bill and Hillary Clinton".
    case completed
    /// A person decided so, see ``Decisions``.
    case decision
    /// A form tagged with another type than most of its mentions: "Reuters" as a person.
    case retyped
  }

  /// The form that was joined.
  public var form: String

  /// The form it was joined to.
  public var target: String

  /// The rule that joined them.
  public var reason: Reason

  /// The document in which they were joined; nil for a join across documents.
  public var document: Int?

  /// Creates a merge.
  public init(form: String, target: String, reason: Reason, document: Int? = nil) {
    self.form = form
    self.target = target
    self.reason = reason
    self.document = document
  }
}
