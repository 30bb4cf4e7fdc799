import Primitives

/// The first comment of a KONECT network: what its edges are and what their weights.
struct KONECTHeader {
  let isDirected: Bool
  let isBipartite: Bool

  private static let weights: Set<Substring> = [
    "unweighted", "positive", "posweighted", "signed", "multisigned", "weighted", "multiweighted", "multiposweighted",
    "dynamic",
  ]

  /// Reads a line such as `% asym posweighted`; nil for any other.
  init?(_ line: some Collection<UInt8>) {
    let words = Self.words(line)
    guard words.count == 2, ["sym", "asym", "bip"].contains(words[0]), Self.weights.contains(words[1]) else {
      return nil
    }
    isDirected = words[0] == "asym"
    isBipartite = words[0] == "bip"
  }

  /// The numbers of a comment of nothing else: of edges, of nodes, and of nodes of both kinds.
  static func sizes(_ line: some Collection<UInt8>) -> [Int]? {
    let words = words(line)
    let numbers = words.compactMap { Int($0) }.filter { $0 >= 0 }
    return numbers.count == words.count && !words.isEmpty ? numbers : nil
  }

  private static func words(_ line: some Collection<UInt8>) -> [Substring] {
    guard line.first == UInt8(ascii: "%") else { return [] }
    return String(decoding: line.dropFirst().prefix(200), as: UTF8.self).split(whereSeparator: \.isWhitespace)
  }
}
