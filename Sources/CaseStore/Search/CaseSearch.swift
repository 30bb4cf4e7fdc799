public import ComentionKit
internal import Primitives

/// What is looked for in the texts of a case.
public struct CaseSearch: Hashable, Sendable {
  /// Words one behind the other, in any case and without accents; the last may end in `*` for any ending.
  public var phrase: String
  /// Somebody or something that the passage has to name.
  public var companion: CaseReader.NamedNode?
  /// The first day that a document may be from.
  public var since: CalendarDate?
  /// The last day that a document may be from.
  public var until: CalendarDate?
  /// The most passages. The default is 20.
  public var limit = 20

  /// Looks for a phrase.
  public init(_ phrase: String) { self.phrase = phrase }
}

/// A passage that was found.
public struct FoundPassage: Hashable, Sendable {
  /// The id of the document.
  public var document: String
  /// Its title.
  public var title: String?
  /// Its date.
  public var date: String?
  /// The number of the paragraph in the document, from 0.
  public var paragraph: Int
  /// Where the paragraph begins in the text, in Unicode scalars.
  public var start: Int
  /// The words around what was found, white space folded.
  public var text: String
  /// Where in ``text`` the words stand that were looked for, in Unicode scalars.
  public var matches: [Range<Int>]
  /// Who and what is named in the paragraph, in its order, each once.
  public var entities: [CaseReader.NamedNode]
}

extension CaseReader {
  /// The signs that stand around what was found, which no text has.
  private static let marks: (start: Unicode.Scalar, end: Unicode.Scalar) = ("\u{1}", "\u{2}")

  /// Looks for a phrase in all paragraphs: the most fitting first, by Okapi BM25; ties by document and place.
  ///
  /// Of dates that are known to the month or the year only, a document counts that may be from the days asked for.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*m* log *m*) for *m* paragraphs with the phrase.
  public func search(_ search: CaseSearch) throws(CaseError) -> [FoundPassage] {
    guard let (conditions, values) = Self.conditions(search) else { return [] }
    let statement = try connection.prepare(
      """
      SELECT d.id, d.title, d.date, p.start, snippet(paragraph_words, 0, char(1), char(2), '…', 40), p.document,
        p.start + length(p.text), p.number
      FROM paragraph_words JOIN paragraph p ON p.key = paragraph_words.rowid JOIN document d ON d.number = p.document
      WHERE \(conditions) ORDER BY rank, d.id, p.number LIMIT ?
      """)
    try statement.bind(values + [.integer(search.limit)])
    var passages: [FoundPassage] = []
    while try statement.step() {
      let (text, matches) = Self.folded(statement.text(4))
      passages.append(
        FoundPassage(
          document: statement.text(0), title: statement.optionalText(1), date: statement.optionalText(2),
          paragraph: statement.integer(7), start: statement.integer(3), text: text, matches: matches,
          entities: try entities(in: statement.integer(5), from: statement.integer(3), to: statement.integer(6))))
    }
    return passages
  }

  /// How many paragraphs have a phrase.
  ///
  /// - Parameter search: What is looked for; its limit doesn't matter.
  /// - Throws: Where the case can't be read.
  /// - Returns: The number of paragraphs.
  /// - Complexity: O(*m*) for *m* paragraphs with the phrase.
  public func passageCount(_ search: CaseSearch) throws(CaseError) -> Int {
    guard let (conditions, values) = Self.conditions(search) else { return 0 }
    let statement = try connection.prepare(
      """
      SELECT count(*) FROM paragraph_words JOIN paragraph p ON p.key = paragraph_words.rowid
        JOIN document d ON d.number = p.document WHERE \(conditions)
      """)
    try statement.bind(values)
    return try statement.step() ? statement.integer(0) : 0
  }

  /// What a paragraph has to fulfil; nil where a phrase has no words.
  private static func conditions(_ search: CaseSearch) -> (sql: String, values: [Value])? {
    guard let query = Self.query(search.phrase) else { return nil }
    var conditions = ["paragraph_words MATCH ?"]
    var values = [Value.text(query)]
    if let companion = search.companion {
      conditions.append(
        """
        EXISTS (SELECT 1 FROM mention m WHERE m.document = p.document AND m.start >= p.start
          AND m.start < p.start + length(p.text) AND m.entity = ?)
        """)
      values.append(.integer(companion.number))
    }
    let date = "d.date GLOB '[0-9][0-9][0-9][0-9]*' AND substr(d.date, 1, 10) ||"
    if let since = search.since {
      conditions.append("\(date) CASE length(d.date) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= ?")
      values.append(.text(since.first.description))
    }
    if let until = search.until {
      conditions.append("\(date) CASE length(d.date) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END <= ?")
      values.append(.text(until.last.description))
    }
    return (conditions.joined(separator: " AND "), values)
  }

  private func entities(in document: Int, from start: Int, to end: Int) throws(CaseError) -> [NamedNode] {
    try connection.rows(
      """
      SELECT e.number, e.id, e.name, e.type FROM mention m JOIN entity e ON e.number = m.entity
      WHERE m.document = ? AND m.start >= ? AND m.start < ? GROUP BY e.number ORDER BY min(m.start)
      """, .integer(document), .integer(start), .integer(end)
    ) { row in
      NamedNode(
        number: row.integer(0), id: row.text(1), name: row.text(2),
        type: EntityType(rawValue: row.text(3)) ?? .person)
    }
  }

  /// The phrase as FTS5 takes it, every sign in it taken as it is; nil where it has no words.
  private static func query(_ phrase: String) -> String? {
    guard phrase.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return nil }
    let isPrefix = phrase.hasSuffix("*")
    let words = (isPrefix ? String(phrase.dropLast()) : phrase).replacing("\"", with: "\"\"").replacing("\0", with: "")
    return "\"\(words)\"" + (isPrefix ? " *" : "")
  }

  /// A marked text with white space folded, without its marks, and where they stood.
  private static func folded(_ marked: String) -> (text: String, matches: [Range<Int>]) {
    var scalars = String.UnicodeScalarView()
    var matches: [Range<Int>] = []
    var (count, needsSpace) = (0, false)
    var start: Int?
    for scalar in marked.unicodeScalars {
      if scalar == marks.end {
        if let begun = start { matches.append(begun..<count) }
        start = nil
      } else if scalar.properties.isWhitespace {
        needsSpace = count > 0
      } else {
        if needsSpace {
          scalars.append(" ")
          (count, needsSpace) = (count + 1, false)
        }
        if scalar == marks.start {
          start = count
        } else {
          scalars.append(scalar)
          count += 1
        }
      }
    }
    return (String(scalars), matches)
  }
}
