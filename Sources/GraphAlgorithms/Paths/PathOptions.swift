/// What a search for paths between two nodes goes by.
///
///     var options = PathOptions()
///     options.avoided = [12]
///     options.hubCost = 2
///     let paths = graph.shortestPaths(from: 0, to: 33, count: 5, options)
public struct PathOptions: Hashable, Sendable {
  /// What a weight says. The default is strength: an edge has length 1/*w*.
  public var weightsAs: WeightMeaning = .strength

  /// Nodes that no path touches. The default is none; between two nodes of which one is avoided there is no path.
  public var avoided: Set<Int> = []

  /// What it costs to pass through the node of highest degree, in the unit of the lengths; passing through another one
  /// costs as much less as its degree is lower. It is zero or more, and finite; the default is 0.
  ///
  /// The ends of a path cost nothing. In a co-mention graph the length of an edge of weight 1 is 1, so that a cost of 2
  /// makes a path through the largest hub as long as two such edges more. With a cost, lengths are rounded to 53 bits
  /// before they are compared.
  public var hubCost = 0.0

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}
