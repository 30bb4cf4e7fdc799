internal import EntityExtraction
internal import TextModel

/// The names that decisions speak of, and where they stand in the documents.
struct DecidedForms {
  /// ``Swift/String/decisionKey`` of a name in a decision → the mentions that are written so, in corpus order.
  private let mentions: [String: [MentionReference]]
  private let documents: [ExtractedDocument]
  private let numberOfDocument: [String: Int]

  /// Looks for the names of `lines` in the documents; for all names where no lines are given.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  init(_ lines: [Decisions.Line]?, in documents: [ExtractedDocument]) {
    self.documents = documents
    numberOfDocument = Dictionary(documents.enumerated().map { ($1.document.id, $0) }) { first, _ in first }
    let wanted = lines.map { Set($0.flatMap { [$0.name.decisionKey, $0.value.decisionKey] }) }
    var found: [String: [MentionReference]] = [:]
    var keys: [Substring: String] = [:]
    for (number, document) in documents.enumerated() {
      for (place, mention) in document.mentions.enumerated() {
        let (surface, spelling) = (document.surface(of: mention), document.spelling(of: mention))
        for form in surface == spelling ? [surface] : [surface, spelling] {
          let key = keys[form] ?? String(form).decisionKey
          keys[form] = key
          guard wanted?.contains(key) ?? true else { continue }
          let reference = MentionReference(document: number, mention: place)
          if found[key]?.last != reference { found[key, default: []].append(reference) }
        }
      }
    }
    mentions = found
  }

  /// The mentions that are written as `name`, ignoring case, diacritics, stops and hyphens; of one document where one is given.
  func mentions(of name: String, in document: Int?) -> [MentionReference] {
    let all = mentions[name.decisionKey] ?? []
    guard let document else { return all }
    return all.filter { $0.document == document }
  }

  /// The letters of a mention as they would stand in one line.
  func text(of mention: MentionReference) -> String {
    let document = documents[mention.document]
    return document.spelling(of: document.mentions[mention.mention]).split(whereSeparator: \.isBlank)
      .joined(separator: " ")
  }

  /// The document with that id, else the only one whose id ends with it behind a slash: "07.txt" for "articles/07.txt".
  func document(_ id: String) -> Int? {
    if let number = numberOfDocument[id] { return number }
    let ends = numberOfDocument.filter { $0.key.hasSuffix("/" + id) }
    return ends.count == 1 ? ends.first?.value : nil
  }

  /// The forms of mentions with their counts, most frequent first, then in code point order.
  func aliases(of mentions: [MentionReference]) -> [Alias] {
    var counts: [String: Int] = [:]
    for mention in mentions { counts[text(of: mention), default: 0] += 1 }
    return [Alias](counts: counts)
  }
}

extension [Alias] {
  /// The most frequent first, then in code point order.
  init(counts: [String: Int]) {
    self = counts.map { Alias(form: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.form < $1.form
    }
  }
}
