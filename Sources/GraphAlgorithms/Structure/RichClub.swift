public import Graphs

/// Settings of ``Graphs/WeightedGraph/normalizedRichClub(_:)``.
public struct RichClubOptions: Hashable, Sendable {
  /// How many random graphs. The default is 10.
  public var samples = 10

  /// How often, per edge, two edges try to exchange ends. The default is 10.
  public var swapsPerEdge = 10

  /// Where the random numbers start. The default is 1.
  public var seed: UInt64 = 1

  /// The defaults.
  public init() {}
}

extension WeightedGraph {
  /// For every degree *k* the share of pairs that are tied among the nodes of more than *k* ties.
  ///
  /// - Returns: The shares by *k*, from 0 as long as at least two nodes have more than *k* ties.
  /// - Complexity: O(*n* + *m*).
  ///
  /// NetworkX: `rich_club_coefficient` with `normalized=False`. As hubs meet each other by chance too, compare with
  /// ``normalizedRichClub(_:)``.
  ///
  /// Reference: S. Zhou, R. J. Mondragón, "The rich-club phenomenon in the Internet topology", *IEEE Commun. Lett.* 8,
  /// 2004, [doi:10.1109/LCOMM.2004.823426](https://doi.org/10.1109/LCOMM.2004.823426).
  public func richClub() -> [Double] {
    let degrees = (0..<nodeCount).map { degree(of: $0) }
    return Self.richClub(degrees: degrees, ends: edges.map { ($0.source, $0.target) })
  }

  /// The rich club coefficient divided by its mean over random graphs of the same degrees: above 1 the hubs are tied
  /// to each other more than by chance.
  ///
  /// - Parameter options: The random graphs to compare with.
  /// - Returns: The ratios by *k*, as long as the random graphs have an edge among the nodes of more than *k* ties.
  /// - Precondition: There is at least one sample.
  /// - Complexity: O(*m*) times samples and swaps.
  ///
  /// The random graphs are made by swaps that keep every degree and make neither self-loops nor parallel edges.
  ///
  /// Reference: V. Colizza, A. Flammini, M. A. Serrano, A. Vespignani, "Detecting rich-club ordering in complex
  /// networks", *Nat. Phys.* 2, 2006, [doi:10.1038/nphys209](https://doi.org/10.1038/nphys209).
  public func normalizedRichClub(_ options: RichClubOptions = RichClubOptions()) -> [Double] {
    precondition(options.samples > 0, "There must be at least one sample")
    let degrees = (0..<nodeCount).map { degree(of: $0) }
    let observed = richClub()
    var sums = [Double](repeating: 0, count: observed.count)
    for sample in 0..<options.samples {
      var random = SplitMix64(seed: options.seed &+ UInt64(sample) &* 0xD134_2543_DE82_EF95)
      let shares = Self.richClub(degrees: degrees, ends: rewiredEnds(swaps: options.swapsPerEdge * edgeCount, &random))
      for degree in shares.indices { sums[degree] += shares[degree] }
    }
    return zip(observed, sums).prefix { $0.1 > 0 }.map { $0.0 / ($0.1 / Double(options.samples)) }
  }

  private static func richClub(degrees: [Int], ends: [(Int, Int)]) -> [Double] {
    let highest = degrees.max() ?? 0
    var nodes = [Int](repeating: 0, count: highest + 2), edges = nodes
    for degree in degrees { nodes[degree] += 1 }
    for (a, b) in ends { edges[min(degrees[a], degrees[b])] += 1 }
    var shares: [Double] = []
    var richNodes = degrees.count, richEdges = ends.count
    for degree in 0...highest {
      richNodes -= nodes[degree]
      richEdges -= edges[degree]
      guard richNodes > 1 else { break }
      shares.append(2 * Double(richEdges) / (Double(richNodes) * Double(richNodes - 1)))
    }
    return shares
  }

  /// The ends of as many edges after so many attempts to let two of them exchange ends.
  private func rewiredEnds(swaps: Int, _ random: inout SplitMix64) -> [(Int, Int)] {
    var ends = edges.map { ($0.source, $0.target) }
    func key(_ a: Int, _ b: Int) -> Int { min(a, b) * nodeCount + max(a, b) }
    var present = Set(ends.map { key($0.0, $0.1) })
    guard ends.count > 1 else { return ends }
    for _ in 0..<swaps {
      let (i, j) = (random.below(ends.count), random.below(ends.count))
      let (a, b) = ends[i]
      let (c, d) = random.next() & 1 == 0 ? ends[j] : (ends[j].1, ends[j].0)
      guard a != c, a != d, b != c, b != d, !present.contains(key(a, d)), !present.contains(key(c, b)) else { continue }
      present.remove(key(a, b))
      present.remove(key(c, d))
      present.insert(key(a, d))
      present.insert(key(c, b))
      ends[i] = (a, d)
      ends[j] = (c, b)
    }
    return ends
  }
}
