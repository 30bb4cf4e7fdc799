extension Schema {
  /// The same in less room: sentences stand with their paragraphs, a place that ties two is one number, forms of names are indexed once,
  /// and what follows of the rest is not written. All that is derived is derived anew.
  ///
  /// The view of ties is in no order: to count its rows SQLite would look at the evidence of each in a sorted one. DuckDB, which reads the
  /// views through SQLite, parses them too: it knows no join without a condition but a cross join, and no function `char`.
  static let third = """
    DROP VIEW documents;
    DROP VIEW entities;
    DROP VIEW ties;
    DROP VIEW evidence;
    DROP VIEW mentions;
    DROP TABLE alias;
    DROP TABLE tie;
    DROP TABLE mention;
    DELETE FROM entity;
    DELETE FROM joining;
    DELETE FROM copied_passage;
    DELETE FROM term_count;
    DELETE FROM saved;
    DELETE FROM setting WHERE name = 'terms';
    UPDATE document SET mention_digest = 0, term_digest = 0;

    ALTER TABLE paragraph ADD COLUMN first_sentence INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE paragraph ADD COLUMN sentences TEXT NOT NULL DEFAULT '[]';
    UPDATE paragraph SET first_sentence = s.first, sentences = s.starts
      FROM (SELECT o.document, o.paragraph, min(o.number) AS first, json_group_array(o.start - p.start) AS starts
        FROM (SELECT * FROM sentence ORDER BY document, number) o
          JOIN paragraph p ON p.document = o.document AND p.number = o.paragraph GROUP BY o.document, o.paragraph) s
      WHERE s.document = paragraph.document AND s.paragraph = paragraph.number;
    DROP TABLE sentence;

    CREATE TABLE alias (
      entity INTEGER NOT NULL, number INTEGER NOT NULL, form TEXT NOT NULL, folded TEXT, count INTEGER NOT NULL,
      is_name INTEGER NOT NULL, PRIMARY KEY (entity, number)) WITHOUT ROWID;
    CREATE INDEX alias_folded ON alias (coalesce(folded, lower(form)));
    CREATE TABLE tie (
      source INTEGER NOT NULL, target INTEGER NOT NULL, weight REAL NOT NULL, evidence NOT NULL,
      PRIMARY KEY (source, target)) WITHOUT ROWID;
    CREATE TABLE mention (
      document INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, paragraph INTEGER NOT NULL,
      entity INTEGER NOT NULL, PRIMARY KEY (document, start)) WITHOUT ROWID;

    CREATE VIEW documents AS
      SELECT d.id, d.title, iif(d.date GLOB '[0-9][0-9][0-9][0-9]' OR d.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
          OR d.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*', d.date, NULL) AS date,
        d.language, d.url, d.author, d.format, d.sha256, f.path,
        d.lead || coalesce((SELECT group_concat(text, '') FROM
          (SELECT text FROM paragraph p WHERE p.document = d.number ORDER BY p.number)), '') AS text
      FROM document d JOIN file f ON f.number = d.file ORDER BY d.id;
    CREATE VIEW entities AS
      SELECT e.id, e.name, e.type, e.mentions, e.documents, e.first, e.last,
        (SELECT group_concat(form, '; ') FROM (SELECT form FROM alias a
          WHERE a.entity = e.number AND a.form <> e.name ORDER BY a.count DESC, a.form)) AS aliases
      FROM entity e WHERE e.is_node ORDER BY e.mentions DESC, e.id;
    CREATE VIEW places AS
      SELECT t.source, t.target, iif(x.type = 'integer', x.value >> 12, json_extract(x.value, '$[0]')) AS document,
        iif(x.type = 'integer', x.value >> 4 & 255, json_extract(x.value, '$[1]')) AS first_sentence,
        iif(x.type = 'integer', x.value & 15, json_extract(x.value, '$[2]')) AS more
      FROM tie t CROSS JOIN json_each(t.evidence) x;
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
