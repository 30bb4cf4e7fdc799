/// What the tags of a list of literature stand for.
struct LiteratureTags: Sendable {
  typealias Field = (tag: String, value: String)

  /// The tag that begins an entry, and those that end one or stand between entries.
  var first: String
  var last: Set<String> = []
  var ids: [String] = []
  var titles: [String]
  var abstracts: [String]
  /// Those of people; of the lists the first counts of which there are any: authors by their full names, by initials, editors.
  var people: [Set<String>]
  /// Whether each line of a field of people is a name.
  var hasNameInLine = false
  var days: [String] = []
  var years: [String]
  var publications: [String]
  var urls: [String] = []
  var languages: [String] = []

  static let ris = LiteratureTags(
    first: "TY", last: ["ER"], ids: ["ID"], titles: ["TI", "T1", "CT", "BT"], abstracts: ["AB", "N2"],
    people: [["AU", "A1"], ["A2", "ED"]], days: ["DA"], years: ["PY", "Y1"], publications: ["JO", "JF", "T2", "JA"],
    urls: ["UR"], languages: ["LA"])

  static let medline = LiteratureTags(
    first: "PMID", ids: ["PMID"], titles: ["TI", "BTI", "TT"], abstracts: ["AB"],
    people: [["FAU", "CN"], ["AU"], ["FED"], ["ED"]], years: ["DP"], publications: ["JT", "TA"])

  static let endNote = LiteratureTags(
    first: "%0", titles: ["%T"], abstracts: ["%X"], people: [["%A"], ["%E"]], days: ["%8"], years: ["%D"],
    publications: ["%J", "%B"], urls: ["%U"])

  static let webOfScience = LiteratureTags(
    first: "PT", last: ["ER", "EF", "FN", "VR"], ids: ["UT"], titles: ["TI"], abstracts: ["AB"],
    people: [["AF"], ["AU"], ["CA"], ["BE"], ["ED"]], hasNameInLine: true, days: ["PD"], years: ["PY"],
    publications: ["SO"])

  /// The entry that fields make, which begins at a line.
  func entry(_ fields: [Field], line start: Int) -> BibliographyEntry {
    let value = { (tags: [String]) in
      tags.lazy.compactMap { tag in fields.first { $0.tag == tag && !$0.value.isEmpty }?.value }.first
    }
    let line = { (tags: [String]) in value(tags).map(Self.line) }
    return BibliographyEntry(
      id: line(ids), title: line(titles), abstract: value(abstracts).map(paragraphs), authors: authors(fields),
      date: Self.date(line(days), line(years)), publication: line(publications), url: line(urls),
      language: line(languages), line: start)
  }

  /// Only abstracts have paragraphs; what goes on in the next line elsewhere is one.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// An abstract, in which MEDLINE and Web of Science break lines anywhere.
  private func paragraphs(_ text: String) -> String { first == "PMID" || first == "PT" ? Self.line(text) : text }

  private func authors(_ fields: [Field]) -> [String] {
    for tags in people {
      let values = fields.filter { tags.contains($0.tag) }.map(\.value)
      let names = hasNameInLine ? values.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) } : values
      let found = names.map(Self.line).filter { !$0.isEmpty }.map { BibliographyEntry.name($0, .suffixLast) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The day of an entry; EndNote writes one without its year, "Mar 4", beside the year.
  private static func date(_ day: String?, _ year: String?) -> String? {
    guard let day, let year else { return (day ?? year).map(date) }
    let hasYear = day.split(whereSeparator: { !$0.isNumber }).contains { $0.count == 4 }
    return hasYear ? date(day) : DownloadDate.iso("\(day) \(year.prefix(4))") ?? date(year)
  }

  /// "2020/03/04/", "2020///" and "2020 Mar 4" after ISO 8601; anything else as it is.
  private static func date(_ text: String) -> String {
    let words = text.split(separator: " ")
    if words.count > 1, let date = ArticleDate(year: words[0], month: words[1], day: words.dropFirst(2).first) {
      return date.iso
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) || parts.count == 4
    else { return text }
    let rest = parts.dropFirst().prefix(2).prefix { !$0.isEmpty && $0.count <= 2 }
    return ([String(year)] + rest.map { $0.count == 1 ? "0\($0)" : String($0) }).joined(separator: "-")
  }
}
