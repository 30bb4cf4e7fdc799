extension Schema {
  /// Decisions can be taken back and say what became of them; stars and notes.
  static let second = """
    ALTER TABLE decision ADD COLUMN undone_at TEXT;
    ALTER TABLE decision ADD COLUMN effect TEXT NOT NULL DEFAULT 'idle';
    ALTER TABLE decision ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    CREATE VIEW decisions AS
      SELECT number, verb || iif(is_forced, '!', '') AS verb, name, value, document, decided_at, origin, effect, reason,
        undone_at FROM decision ORDER BY number;

    CREATE TABLE mark (
      kind TEXT NOT NULL, id TEXT NOT NULL, other TEXT NOT NULL, starred INTEGER NOT NULL, note TEXT NOT NULL,
      changed_at TEXT NOT NULL, PRIMARY KEY (kind, id, other)) WITHOUT ROWID;
    """
}
