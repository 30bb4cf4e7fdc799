import CaseStore
import ComentionKit

/// Finds entities of a case by the names people give.
struct CaseNames {
  private let reader: CaseReader
  private let path: String

  init(_ reader: CaseReader, _ path: String) { (self.reader, self.path) = (reader, path) }

  /// The one that goes by `name`, ignoring case and diacritics.
  func node(named name: String) throws -> CaseReader.NamedNode {
    let found = try reader.nodes(named: name)
    if let node = found.first, found.count == 1 { return node }
    let (nodes, matcher) = try reader.names()
    let result = matcher.lookup(name)
    if let match = result.matches.first, result.matches.count == 1 { return nodes[match] }
    throw LookupError(
      name, result, input: path, name: { nodes[$0].name }, id: { nodes[$0].id })
  }
}
