extension WeightedGraph: Codable {
  private enum CodingKeys: String, CodingKey {
    case nodeCount, sources, targets, weights
  }

  /// Reads a graph as ``encode(to:)`` writes it; edges may be in any order.
  ///
  /// - Throws: `DecodingError` if the lists differ in length, an end is not a node, or a weight is not positive and
  ///   finite.
  /// - Complexity: O(*n* + *m*).
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func corrupted(_ key: CodingKeys, _ what: String) -> DecodingError {
      DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: what)
    }
    let nodeCount = try container.decode(Int.self, forKey: .nodeCount)
    guard (0..<Int(Int32.max)).contains(nodeCount) else { throw corrupted(.nodeCount, "\(nodeCount) nodes") }
    let sources = try container.decode([Int].self, forKey: .sources)
    let targets = try container.decode([Int].self, forKey: .targets)
    let weights = try container.decode([Double].self, forKey: .weights)
    guard targets.count == sources.count else { throw corrupted(.targets, "One target per source is needed") }
    guard weights.count == sources.count else { throw corrupted(.weights, "One weight per edge is needed") }
    var builder = Builder(nodeCount: nodeCount)
    for edge in sources.indices {
      let (source, target) = (sources[edge], targets[edge])
      guard (0..<nodeCount).contains(source) else { throw corrupted(.sources, "There is no node \(source)") }
      guard (0..<nodeCount).contains(target) else { throw corrupted(.targets, "There is no node \(target)") }
      do { try builder.addEdge(source, target, weight: weights[edge]) } catch {
        throw corrupted(.weights, error.description)
      }
    }
    self = builder.build()
  }

  /// Writes the number of nodes, and the ends and weights of the edges as three lists.
  ///
  /// - Throws: What the encoder throws.
  /// - Complexity: O(*n* + *m*).
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(nodeCount, forKey: .nodeCount)
    try container.encode(edgeSources(), forKey: .sources)
    try container.encode(edgeTargets(), forKey: .targets)
    try container.encode(edgeWeights(), forKey: .weights)
  }
}
