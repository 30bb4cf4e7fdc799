extension Schema {
  /// Decisions can be taken back and say what became of them; stars and notes. Who is meant and who is tied is kept in tables alone, with
  /// digests that tell which rows would be written as they are; numbers of entities stay. All that is derived is derived anew.
  ///
  /// The views join with LEFT JOIN what is always there: SQLite leaves out such a join where nothing of it is asked for, as in counting.
  static let second = """
    ALTER TABLE decision ADD COLUMN undone_at TEXT;
    ALTER TABLE decision ADD COLUMN effect TEXT NOT NULL DEFAULT 'idle';
    ALTER TABLE decision ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    CREATE VIEW decisions AS
      SELECT number, verb || CASE is_forced WHEN 0 THEN '' ELSE '!' END AS verb, name, value, document, decided_at,
        origin, effect, reason, undone_at
      FROM decision ORDER BY number;

    CREATE TABLE mark (
      kind TEXT NOT NULL, id TEXT NOT NULL, other TEXT NOT NULL, starred INTEGER NOT NULL, note TEXT NOT NULL,
      changed_at TEXT NOT NULL, PRIMARY KEY (kind, id, other)) WITHOUT ROWID;

    DROP VIEW entities;
    DROP VIEW ties;
    DROP VIEW evidence;
    DROP VIEW mentions;
    DROP TABLE entity;
    DROP TABLE tie;
    DELETE FROM alias;
    DELETE FROM joining;
    DELETE FROM mention;
    DELETE FROM copied_passage;
    DELETE FROM saved;
    DELETE FROM setting WHERE name = 'refused_decisions';
    ALTER TABLE document ADD COLUMN mention_digest INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE document ADD COLUMN term_digest INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE entity (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL,
      mentions INTEGER NOT NULL, documents INTEGER NOT NULL, first TEXT, last TEXT, is_node INTEGER NOT NULL,
      digest INTEGER NOT NULL, tie_digest INTEGER NOT NULL);
    CREATE TABLE tie (
      source INTEGER NOT NULL, target INTEGER NOT NULL, weight REAL NOT NULL, count INTEGER NOT NULL,
      documents INTEGER NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (source, target)) WITHOUT ROWID;
    CREATE TABLE term_count (chunk INTEGER PRIMARY KEY, counts BLOB NOT NULL);

    CREATE VIEW entities AS
      SELECT e.id, e.name, e.type, e.mentions, e.documents, e.first, e.last,
        (SELECT group_concat(form, '; ') FROM (SELECT form FROM alias a
          WHERE a.entity = e.number AND a.form <> e.name ORDER BY a.count DESC, a.form)) AS aliases
      FROM entity e WHERE e.is_node ORDER BY e.mentions DESC, e.id;
    CREATE VIEW ties AS
      SELECT a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, t.weight, t.count,
        t.documents, (SELECT min(substr(d.date, 1, 10)) FROM json_each(t.evidence) x JOIN document d
          ON d.number = json_extract(x.value, '$[0]')) AS first,
        (SELECT max(substr(d.date, 1, 10)) FROM json_each(t.evidence) x JOIN document d
          ON d.number = json_extract(x.value, '$[0]')) AS last
      FROM tie t LEFT JOIN entity a ON a.number = t.source LEFT JOIN entity b ON b.number = t.target
      ORDER BY t.weight DESC;
    CREATE VIEW evidence AS
      SELECT a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, d.id AS document, d.date,
        (SELECT group_concat(text, ' ') FROM (
          SELECT substr(p.text, s.start - p.start + 1, s.length) AS text
          FROM sentence s JOIN paragraph p ON p.document = s.document AND p.number = s.paragraph
          WHERE s.document = d.number AND s.number BETWEEN json_extract(e.value, '$[1]')
            AND json_extract(e.value, '$[1]') + coalesce(json_extract(e.value, '$[2]'), 0)
          ORDER BY s.number)) AS text
      FROM tie t JOIN json_each(t.evidence) e LEFT JOIN document d ON d.number = json_extract(e.value, '$[0]')
        LEFT JOIN entity a ON a.number = t.source LEFT JOIN entity b ON b.number = t.target;
    CREATE VIEW mentions AS
      SELECT d.id AS document, m.start, m.start + m.length AS end,
        substr(p.text, m.start - p.start + 1, m.length) AS text, e.id AS entity, e.name, e.type
      FROM mention m LEFT JOIN document d ON d.number = m.document LEFT JOIN entity e ON e.number = m.entity
        LEFT JOIN sentence s ON s.document = m.document AND s.number = m.sentence
        LEFT JOIN paragraph p ON p.document = m.document AND p.number = s.paragraph;
    """
}
