import Primitives

/// Ids that hold several names, such as all who got a letter: `bert@enron.com; carl@enron.com`.
enum NamesInOne {
  /// What is said of ids whose parts are ids of other nodes, too, or all addresses; nil where there are none.
  ///
  /// - Complexity: O(*b*) for *b* bytes of ids.
  static func remark(_ assembly: GraphAssembly) -> String? {
    var candidates: [(id: String, parts: [String])] = []
    for node in 0..<assembly.nodeCount {
      var id = assembly.id(of: node)
      let mayBe = id.withUTF8 { bytes in
        bytes.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") }
      }
      guard mayBe, let parts = parts(of: id) else { continue }
      candidates.append((id, parts))
    }
    guard !candidates.isEmpty else { return nil }
    let ids = Set((0..<assembly.nodeCount).lazy.map { assembly.id(of: $0) })
    let found = candidates.filter { _, parts in
      parts.allSatisfy { $0.contains("@") } || parts.allSatisfy(ids.contains)
    }
    guard let first = found.first else { return nil }
    let names = counted(found.count, "id holds several names", "ids hold several names")
    return "\(names), such as \(first.id.quoted), and \(found.count == 1 ? "is one node" : "are one node each"); "
      + "for a tie to each of them give each a row of its own"
  }

  private static func parts(of id: String) -> [String]? {
    for separator in [";", "|", ","] where id.contains(separator) {
      let parts = id.split(separator: Character(separator), omittingEmptySubsequences: true).map {
        String($0).trimmingQuotes
      }
      let given = parts.filter { !$0.isEmpty }
      if given.count > 1, given.count <= 200 { return given }
    }
    return nil
  }
}
