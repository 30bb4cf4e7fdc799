/// How readable a picture is, in figures that are computed from where its nodes stand and how its edges run.
///
/// What they measure follows H. C. Purchase, "Metrics for Graph Drawing Aesthetics", 2002, doi:10.1006/jvlc.2002.0232.
public struct LayoutQuality: Codable, Hashable, Sendable {
  /// Pairs of nodes whose boxes overlap, so that one may cover the label of the other.
  public var overlaps: Int

  /// Pairs of an edge and a node that isn't its end, but which the edge passes through.
  public var nodesOnEdges: Int

  /// Pairs of edges that cross.
  public var crossings: Int

  /// The size of the smallest label in points, in the picture's final size; 0 where there are no labels.
  public var smallestLabel: Double

  /// The standard deviation of the lengths of edges divided by their mean; 0 for equal lengths.
  public var edgeLengthSpread: Double

  /// The drawing without legend, in points, before it is made to fit a page.
  public var width: Double
  /// Its height.
  public var height: Double

  /// The order by which the better of two layouts is chosen: the fewest overlaps, then nodes on edges, then crossings, then the
  /// largest smallest label, the least spread of lengths, the smallest area.
  static func isBetter(_ a: LayoutQuality, than b: LayoutQuality) -> Bool { a.order.lexicographicallyPrecedes(b.order) }

  private var order: [Double] {
    [
      Double(overlaps), Double(nodesOnEdges), Double(crossings), -smallestLabel, edgeLengthSpread, width * height,
    ]
  }
}

/// What was measured of a picture and of the layouts it was chosen from.
public struct LayoutReport: Codable, Hashable, Sendable {
  /// One layout that was tried.
  public struct Candidate: Codable, Hashable, Sendable {
    /// What placed the nodes.
    public var name: String
    /// What came of it.
    public var quality: LayoutQuality
  }

  /// The layouts that were tried, in order.
  public var candidates: [Candidate]
  /// The place of the chosen one among them.
  public var chosen: Int

  /// The figures of the picture.
  public var quality: LayoutQuality { candidates[chosen].quality }
}
