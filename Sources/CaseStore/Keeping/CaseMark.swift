public import ComentionKit

/// A star or a note that a person gave somebody, or a tie.
public struct CaseMark: Hashable, Sendable {
  /// What is marked.
  public enum Subject: Hashable, Sendable {
    /// A person, place or organization.
    case entity(Entity.ID)
    /// A tie, in either order of its ends.
    case tie(Entity.ID, Entity.ID)
  }

  /// What is marked; of a tie the lower id comes first.
  public let subject: Subject
  /// Whether it has a star.
  public var isStarred: Bool
  /// What was noted; empty for nothing.
  public var note: String
  /// When either was changed last, in ISO 8601.
  public var changedAt: String

  /// Creates a mark.
  public init(_ subject: Subject, isStarred: Bool = false, note: String = "", changedAt: String) {
    self.subject = subject.ordered
    (self.isStarred, self.note, self.changedAt) = (isStarred, note, changedAt)
  }

  /// Whether there is anything to keep.
  var isEmpty: Bool { !isStarred && note.isEmpty }

  /// The mark on something else.
  func on(_ subject: Subject) -> CaseMark {
    CaseMark(subject, isStarred: isStarred, note: note, changedAt: changedAt)
  }

  /// Both in one: what became of two that were marked.
  func joined(with other: CaseMark) -> CaseMark {
    let notes = [note, other.note].filter { !$0.isEmpty }
    return CaseMark(
      subject, isStarred: isStarred || other.isStarred,
      note: notes.count == 2 && notes[0] == notes[1] ? notes[0] : notes.joined(separator: "\n"),
      changedAt: max(changedAt, other.changedAt))
  }
}

extension CaseMark.Subject {
  fileprivate var ordered: CaseMark.Subject {
    if case .tie(let a, let b) = self, b < a { .tie(b, a) } else { self }
  }

  /// The same of other ids.
  func mapped(_ id: (Entity.ID) -> Entity.ID) -> CaseMark.Subject {
    switch self {
    case .entity(let own): .entity(id(own))
    case .tie(let a, let b): CaseMark.Subject.tie(id(a), id(b)).ordered
    }
  }

  /// How a row says it: the kind, and the ids.
  fileprivate var columns: [Value] {
    switch self {
    case .entity(let id): [.text("entity"), .text(id), .text("")]
    case .tie(let a, let b): [.text("tie"), .text(a), .text(b)]
    }
  }
}

extension Connection {
  /// All marks under the ids that they were given, entities before ties, in the order of their ids.
  func marks() throws(CaseError) -> [CaseMark] {
    try rows("SELECT kind, id, other, starred, note, changed_at FROM mark ORDER BY kind, id, other") { row in
      CaseMark(
        row.text(0) == "tie" ? .tie(row.text(1), row.text(2)) : .entity(row.text(1)), isStarred: row.integer(3) != 0,
        note: row.text(4), changedAt: row.text(5))
    }
  }

  /// Keeps a mark in place of the one that was there; one without star and note is taken away.
  func keep(_ mark: CaseMark) throws(CaseError) {
    try delete(markOn: mark.subject)
    guard !mark.isEmpty else { return }
    try prepare("INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)").run(
      mark.subject.columns + [.integer(mark.isStarred ? 1 : 0), .text(mark.note), .text(mark.changedAt)])
  }

  /// Takes a mark away.
  func delete(markOn subject: CaseMark.Subject) throws(CaseError) {
    try prepare("DELETE FROM mark WHERE kind = ? AND id = ? AND other = ?").run(subject.columns)
  }
}
