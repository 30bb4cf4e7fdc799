import Primitives

/// How many nodes and edges a comment above a list says that there are, as SNAP's do: `# Nodes: 334863 Edges: 925872`.
struct SaidCounts {
  /// The edges.
  let edges: Int

  /// The counts in the comments that a file starts with; nil where there are none.
  init?(_ start: ArraySlice<UInt8>) {
    var at = start.startIndex
    while at < start.endIndex, start[at] == UInt8(ascii: "#") || start[at] == UInt8(ascii: "%") || start[at].isBlank {
      let end = start[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? start.endIndex
      if let edges = Self.edges(String(decoding: start[at..<end].prefix(400), as: UTF8.self).lowercased()) {
        self.edges = edges
        return
      }
      at = end + 1
    }
    return nil
  }

  private static func edges(_ comment: String) -> Int? {
    guard comment.contains("nodes:"), let mark = comment.firstRange(of: "edges:") else { return nil }
    let digits = comment[mark.upperBound...].drop { $0 == " " || $0 == "\t" }.prefix { $0.isNumber || $0 == "," }
    return Int(digits.replacing(",", with: ""))
  }

  /// What is said where a file has fewer.
  func remark(found: Int) -> String? {
    guard found < edges else { return nil }
    return
      "a comment says that there are \(edges) edges, and the file has \(counted(found, "line", "lines")) with edges; "
      + "is it complete?"
  }
}
