/// How a case file is laid out; `docs/case.md` says what each table and column means.
enum Schema {
  /// What the header of a case file says that it is: "COMN".
  static let applicationID = 0x434F_4D4E

  /// The version that this program writes.
  static let version = 4

  /// The statements that make a file of each version from one of the version before, the first from an empty one.
  static let migrations = [first, second, third, fourth]

  // Of tables without row ids the key's columns stand first: `PRAGMA integrity_check` of SQLite 3.40 sees nulls otherwise.
  private static let first = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

    CREATE TABLE file (
      number INTEGER PRIMARY KEY, path TEXT NOT NULL, real_path TEXT NOT NULL UNIQUE, id TEXT NOT NULL,
      own_id TEXT NOT NULL, folder TEXT, parents TEXT NOT NULL, is_linked INTEGER NOT NULL, size INTEGER NOT NULL,
      modified INTEGER NOT NULL, sha256 TEXT NOT NULL);
    CREATE TABLE problem (path TEXT NOT NULL, line INTEGER, problem TEXT NOT NULL, reason TEXT, advice TEXT);
    CREATE TABLE passed_over (path TEXT NOT NULL, reason TEXT NOT NULL, name TEXT NOT NULL);

    CREATE TABLE document (
      number INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES file (number), place INTEGER NOT NULL,
      line INTEGER, own_file TEXT NOT NULL, own_id TEXT NOT NULL, id TEXT NOT NULL UNIQUE, title TEXT, date TEXT,
      date_origin TEXT, language TEXT, url TEXT, author TEXT, format TEXT, sha256 TEXT, form BLOB NOT NULL,
      recurring BLOB NOT NULL, found_by TEXT NOT NULL, found BLOB NOT NULL, lead TEXT NOT NULL);
    CREATE INDEX document_of_file ON document (file, place);
    CREATE TABLE paragraph (
      key INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document (number), number INTEGER NOT NULL,
      role TEXT NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL);
    CREATE UNIQUE INDEX paragraph_of_document ON paragraph (document, number);
    CREATE VIRTUAL TABLE paragraph_words USING fts5 (
      text, content='paragraph', content_rowid='key', tokenize='unicode61 remove_diacritics 2');
    CREATE TABLE sentence (
      document INTEGER NOT NULL, number INTEGER NOT NULL, paragraph INTEGER NOT NULL, start INTEGER NOT NULL,
      length INTEGER NOT NULL, PRIMARY KEY (document, number)) WITHOUT ROWID;

    CREATE TABLE decision (
      number INTEGER PRIMARY KEY, verb TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, document TEXT,
      is_forced INTEGER NOT NULL, decided_at TEXT NOT NULL, origin TEXT NOT NULL);

    CREATE TABLE entity (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL,
      mentions INTEGER NOT NULL, documents INTEGER NOT NULL, first TEXT, last TEXT, node INTEGER);
    CREATE TABLE alias (
      entity INTEGER NOT NULL, form TEXT NOT NULL, folded TEXT NOT NULL, count INTEGER NOT NULL,
      is_name INTEGER NOT NULL, PRIMARY KEY (entity, form)) WITHOUT ROWID;
    CREATE INDEX alias_folded ON alias (folded);
    CREATE TABLE joining (
      entity INTEGER NOT NULL, number INTEGER NOT NULL, form TEXT NOT NULL, target TEXT NOT NULL,
      reason TEXT NOT NULL, document INTEGER, PRIMARY KEY (entity, number)) WITHOUT ROWID;
    CREATE TABLE mention (
      document INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, sentence INTEGER NOT NULL,
      entity INTEGER NOT NULL, PRIMARY KEY (document, start)) WITHOUT ROWID;
    CREATE TABLE tie (
      source INTEGER NOT NULL, target INTEGER NOT NULL, weight REAL NOT NULL, count INTEGER NOT NULL,
      documents INTEGER NOT NULL, evidence TEXT NOT NULL, keywords TEXT NOT NULL, PRIMARY KEY (source, target)
    ) WITHOUT ROWID;
    CREATE TABLE copied_passage (
      document INTEGER NOT NULL, paragraph INTEGER NOT NULL, passage INTEGER NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (document, paragraph)) WITHOUT ROWID;
    CREATE INDEX copied_passage_places ON copied_passage (passage, place);
    CREATE TABLE saved (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;

    CREATE TABLE position (
      layout TEXT NOT NULL, entity TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL, PRIMARY KEY (layout, entity)
    ) WITHOUT ROWID;
    CREATE TABLE named_view (name TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at TEXT NOT NULL) WITHOUT ROWID;

    CREATE VIEW documents AS
      SELECT d.id, d.title, d.date, d.language, d.url, d.author, d.format, d.sha256, f.path,
        d.lead || coalesce((SELECT group_concat(text, '') FROM
          (SELECT text FROM paragraph p WHERE p.document = d.number ORDER BY p.number)), '') AS text
      FROM document d JOIN file f ON f.number = d.file ORDER BY d.id;
    CREATE VIEW entities AS
      SELECT e.id, e.name, e.type, e.mentions, e.documents, e.first, e.last,
        (SELECT group_concat(form, '; ') FROM (SELECT form FROM alias a
          WHERE a.entity = e.number AND a.form <> e.name ORDER BY a.count DESC, a.form)) AS aliases
      FROM entity e WHERE e.node IS NOT NULL ORDER BY e.mentions DESC, e.id;
    CREATE VIEW ties AS
      SELECT a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, t.weight, t.count,
        t.documents, (SELECT min(substr(d.date, 1, 10)) FROM json_each(t.evidence) x JOIN document d
          ON d.number = json_extract(x.value, '$[0]')) AS first,
        (SELECT max(substr(d.date, 1, 10)) FROM json_each(t.evidence) x JOIN document d
          ON d.number = json_extract(x.value, '$[0]')) AS last,
        (SELECT group_concat(term, ', ') FROM (SELECT json_extract(x.value, '$[0]') AS term
          FROM json_each(t.keywords) x ORDER BY x.key)) AS keywords
      FROM tie t JOIN entity a ON a.number = t.source JOIN entity b ON b.number = t.target ORDER BY t.weight DESC;
    CREATE VIEW evidence AS
      SELECT a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, d.id AS document, d.date,
        (SELECT group_concat(text, ' ') FROM (
          SELECT substr(p.text, s.start - p.start + 1, s.length) AS text
          FROM sentence s JOIN paragraph p ON p.document = s.document AND p.number = s.paragraph
          WHERE s.document = d.number AND s.number BETWEEN json_extract(e.value, '$[1]')
            AND json_extract(e.value, '$[1]') + json_extract(e.value, '$[2]')
          ORDER BY s.number)) AS text
      FROM tie t JOIN entity a ON a.number = t.source JOIN entity b ON b.number = t.target
        JOIN json_each(t.evidence) e JOIN document d ON d.number = json_extract(e.value, '$[0]');
    CREATE VIEW mentions AS
      SELECT d.id AS document, m.start, m.start + m.length AS end,
        substr(p.text, m.start - p.start + 1, m.length) AS text, e.id AS entity, e.name, e.type
      FROM mention m JOIN document d ON d.number = m.document JOIN entity e ON e.number = m.entity
        JOIN sentence s ON s.document = m.document AND s.number = m.sentence
        JOIN paragraph p ON p.document = m.document AND p.number = s.paragraph;
    """
}
