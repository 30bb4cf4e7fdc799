import CaseStore
import ComentionKit

/// Finds entities of a case by the names people give.
struct CaseNames {
  private let reader: CaseReader
  private let path: String

  init(_ reader: CaseReader, _ path: String) { (self.reader, self.path) = (reader, path) }

  /// The one that goes by `name`, ignoring case and diacritics.
  func node(named name: String) throws -> CaseReader.NamedNode {
    let (found, nodes) = try reader.lookup(name)
    if let match = found.matches.first, found.matches.count == 1 { return nodes[match] }
    throw LookupError(name, found, input: path, name: { nodes[$0].name }, id: { nodes[$0].id })
  }
}
