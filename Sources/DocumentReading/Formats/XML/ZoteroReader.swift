/// The works in an export of Zotero as RDF: titles, abstracts, people, dates and what they stood in.
final class ZoteroReader: MarkupHandler {
  /// What only such exports name, in their first lines.
  static let mark = Array("http://www.zotero.org/namespaces/export".utf8)

  private(set) var entries: [BibliographyEntry] = []
  private var open: [String] = []
  private var entry: BibliographyEntry?
  private var editors: [String] = []
  private var person: [String: String]?
  private var value: [UInt8] = []
  /// Of journals that stand beside the works, by their address: their titles.
  private var containers: [String: String] = [:]
  /// Of works, by their number: the address of what they stood in.
  private var containerOfEntry: [Int: String] = [:]
  private var container: String?

  /// What stands below the root and is no work: files, notes, folders of works.
  private static let others: Set<String> = ["Attachment", "Memo", "Collection", "UserItem"]
  /// What works stand in, also where it stands beside them.
  private static let publications: Set<String> = [
    "Journal", "Book", "Newspaper", "Periodical", "Proceedings", "Series", "ConferenceProceedings", "Website", "Blog",
    "Magazine",
  ]

  func start(_ element: MarkupElement) {
    open.append(element.name)
    value.removeAll(keepingCapacity: true)
    if open.count == 2 {
      container = element["about"]
      entry = Self.others.contains(element.name) ? nil : BibliographyEntry(line: element.line)
      editors = []
    }
    if element.name == "Person" { person = [:] }
    if open.count == 3, element.name == "isPartOf", let address = element["resource"] {
      containerOfEntry[entries.count] = address
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { value.append(contentsOf: bytes) }

  func end(_ name: String) {
    let text = String(decoding: value, as: UTF8.self).squeezed
    if open.count == 3, let text { take(name, text) }
    if let text { takeInside(name, text) }
    if name == "Person" { endPerson() }
    if open.count == 2 { endEntry(name) }
    open.removeLast()
    value.removeAll(keepingCapacity: true)
  }

  private func take(_ name: String, _ text: String) {
    switch name {
    case "title": set(\.title, text)
    case "abstract": set(\.abstract, text)
    case "date": set(\.date, text)
    case "language": set(\.language, text)
    default: break
    }
  }

  /// Sets what isn't told yet.
  private func set(_ field: WritableKeyPath<BibliographyEntry, String?>, _ text: String) {
    if entry?[keyPath: field] == nil { entry?[keyPath: field] = text }
  }

  /// What stands deeper: names of people, the title of what a work stood in, its address.
  private func takeInside(_ name: String, _ text: String) {
    switch name {
    case "surname", "givenName", "givenname": person?[name.lowercased()] = text
    case "title" where open.contains("isPartOf"): set(\.publication, text)
    case "value" where open.suffix(2).first == "URI" && open.contains("identifier"): set(\.url, text)
    default: break
    }
  }

  private func endPerson() {
    guard let person else { return }
    self.person = nil
    let name = [person["givenname"], person["surname"]].compactMap(\.self).joined(separator: " ")
    guard !name.isEmpty else { return }
    if open.contains("authors") {
      entry?.authors.append(name)
    } else if open.contains("editors") {
      editors.append(name)
    }
  }

  /// A journal that stands beside the works says of itself nothing but its name.
  private func endEntry(_ name: String) {
    guard var entry else { return }
    if let container, let title = entry.title, Self.publications.contains(name) { containers[container] = title }
    let isContainer = Self.publications.contains(name) && entry.abstract == nil && entry.authors.isEmpty
    if name == "Journal" || isContainer && name != "Book" { return self.entry = nil }
    if entry.authors.isEmpty { entry.authors = editors }
    entries.append(entry)
    self.entry = nil
  }

  /// The works, each with the name of what it stood in.
  func finished() -> [BibliographyEntry] {
    entries.enumerated().map { index, entry in
      var entry = entry
      entry.publication = entry.publication ?? containerOfEntry[index].flatMap { containers[$0] }
      return entry
    }
  }
}
