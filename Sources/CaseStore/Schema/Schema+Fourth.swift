extension Schema {
  /// Documents have the publication that they stood in, which earlier versions did not keep: it is known of those that are read from now on.
  /// What tells whether rows of documents are to be written stands by itself, so that a correction which concerns a great many of them
  /// doesn't write anew all that is said of them. Reasons leave out names that are those of their entity. All that is derived is derived
  /// anew.
  static let fourth = """
    DROP VIEW documents;
    DROP VIEW ties;
    DROP VIEW sentences;
    DROP VIEW evidence;
    DROP VIEW mentions;
    DELETE FROM tie;
    DELETE FROM alias;
    DELETE FROM mention;
    DELETE FROM entity;
    DELETE FROM copied_passage;
    DELETE FROM term_count;
    DELETE FROM saved;
    DELETE FROM setting WHERE name = 'terms';
    DROP TABLE joining;
    CREATE TABLE joining (
      entity INTEGER NOT NULL, number INTEGER NOT NULL, form TEXT, target TEXT, reason TEXT NOT NULL, document INTEGER,
      PRIMARY KEY (entity, number)) WITHOUT ROWID;

    CREATE TABLE new_document (
      number INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES file (number), place INTEGER NOT NULL,
      line INTEGER, own_file TEXT NOT NULL, own_id TEXT NOT NULL, id TEXT NOT NULL UNIQUE, title TEXT, date TEXT,
      date_origin TEXT, language TEXT, url TEXT, author TEXT, publication TEXT, format TEXT, sha256 TEXT,
      form BLOB NOT NULL, recurring BLOB NOT NULL, found_by TEXT NOT NULL, found BLOB NOT NULL, lead TEXT NOT NULL);
    INSERT INTO new_document
      SELECT number, file, place, line, own_file, own_id, id, title, date, date_origin, language, url, author, NULL,
        format, sha256, form, recurring, substr(found_by, 1, 32), found, lead
      FROM document;
    DROP TABLE document;
    ALTER TABLE new_document RENAME TO document;
    CREATE INDEX document_of_file ON document (file, place);
    CREATE TABLE document_state (
      document INTEGER PRIMARY KEY, mention_digest INTEGER NOT NULL DEFAULT 0,
      term_digest INTEGER NOT NULL DEFAULT 0);

    CREATE VIEW documents AS
      SELECT d.id, d.title, iif(d.date GLOB '[0-9][0-9][0-9][0-9]' OR d.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
          OR d.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*', d.date, NULL) AS date,
        d.language, d.url, d.author, d.publication, d.format, d.sha256, f.path,
        d.lead || coalesce((SELECT group_concat(text, '') FROM
          (SELECT text FROM paragraph p WHERE p.document = d.number ORDER BY p.number)), '') AS text
      FROM document d JOIN file f ON f.number = d.file ORDER BY d.id;
    CREATE VIEW ties AS
      SELECT a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, t.weight,
        CAST(t.weight AS INTEGER) AS count, (SELECT count(DISTINCT iif(x.type = 'integer', x.value >> 12,
          json_extract(x.value, '$[0]'))) FROM json_each(t.evidence) x) AS documents,
        (SELECT min(substr(d.date, 1, 10)) FROM json_each(t.evidence) x JOIN document d
          ON d.number = iif(x.type = 'integer', x.value >> 12, json_extract(x.value, '$[0]'))
            AND d.date GLOB '[0-9][0-9][0-9][0-9]*') AS first,
        (SELECT max(substr(d.date, 1, 10)) FROM json_each(t.evidence) x JOIN document d
          ON d.number = iif(x.type = 'integer', x.value >> 12, json_extract(x.value, '$[0]'))
            AND d.date GLOB '[0-9][0-9][0-9][0-9]*') AS last
      FROM tie t LEFT JOIN entity a ON a.number = t.source LEFT JOIN entity b ON b.number = t.target;
    CREATE VIEW sentences AS
      SELECT d.id AS document, p.first_sentence + x.key AS number, p.start + x.value AS start,
        rtrim(substr(p.text, x.value + 1, coalesce(json_extract(p.sentences, '$[' || (x.key + 1) || ']'),
          length(p.text)) - x.value), CAST(x'090A0B0C0D20C285C2A0' AS TEXT)) AS text
      FROM paragraph p CROSS JOIN json_each(p.sentences) x LEFT JOIN document d ON d.number = p.document;
    CREATE VIEW evidence AS
      SELECT a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, d.id AS document, d.date,
        (SELECT rtrim(substr(p.text, first + 1, coalesce(next, length(p.text)) - first),
            CAST(x'090A0B0C0D20C285C2A0' AS TEXT))
          FROM (SELECT q.text, json_extract(q.sentences, '$[' || (e.first_sentence - q.first_sentence) || ']') AS first,
              json_extract(q.sentences, '$[' || (e.first_sentence + e.more + 1 - q.first_sentence) || ']') AS next
            FROM paragraph q WHERE q.document = e.document AND q.first_sentence <= e.first_sentence
              AND q.sentences <> '[]' ORDER BY q.number DESC LIMIT 1) p) AS text
      FROM places e LEFT JOIN document d ON d.number = e.document LEFT JOIN entity a ON a.number = e.source
        LEFT JOIN entity b ON b.number = e.target;
    CREATE VIEW mentions AS
      SELECT d.id AS document, m.start, m.start + m.length AS end,
        substr(p.text, m.start - p.start + 1, m.length) AS text, e.id AS entity, e.name, e.type
      FROM mention m LEFT JOIN document d ON d.number = m.document LEFT JOIN entity e ON e.number = m.entity
        LEFT JOIN paragraph p ON p.document = m.document AND p.number = m.paragraph;
    """
}
