public import Graphs

/// One HTML file in which a graph can be explored: searched, filtered, ranked anew, and read down to its sentences.
///
///     let page = ExplorePage(of: analysis.graph, positions: positions, evidence: PageEvidence(of: analysis.coMentions))
///     let bytes = page.html
///
/// Everything is in the file: it works without a network, and its Content-Security-Policy forbids every request and every
/// script but its own, whose hash it names. Names, titles and sentences are data there, whatever they contain.
public struct ExplorePage: Sendable {
  /// A place in the plane; only the proportions matter.
  public struct Point: Hashable, Sendable {
    /// To the right.
    public var x: Double
    /// Downwards.
    public var y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The heading. The default is empty: the page says what the graph is.
  public var title = ""

  /// Resolution of modularity with which the page divides what its filters leave; above 1 gives more and smaller
  /// communities. The default is 1.
  public var resolution = 1.0

  /// What nodes and ties are about; nil where nobody has looked.
  public var keywords: Keywords?

  /// The server that answers for the page; nil for a file that stands alone.
  public var live: Live?

  let graph: AttributedGraph
  let positions: [Point]
  let evidence: PageEvidence?

  /// A page of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph with the attributes to show; `community` decides the colours, `type` the shapes.
  ///   - positions: Where the nodes stand, in node order.
  ///   - evidence: The documents and sentences behind the graph; nil for a graph without texts.
  /// - Precondition: One position per node; the evidence is of this graph.
  public init(of graph: AttributedGraph, positions: [Point], evidence: PageEvidence? = nil) {
    precondition(positions.count == graph.graph.nodeCount, "One position per node")
    precondition(evidence.map { $0.edges.count == graph.graph.edgeCount } ?? true, "The evidence is of this graph")
    self.graph = graph
    self.positions = positions
    self.evidence = evidence
  }

  /// What the page may do, as its Content-Security-Policy says; a server sends it along as a field.
  public var policy: String { PageAssembly(title: title, data: [], live: live).policy }

  /// The whole file, UTF-8; the same graph gives the same bytes.
  ///
  /// - Complexity: O(length).
  public var html: [UInt8] { html(threads: 1) }

  /// The whole file, written by several threads.
  ///
  /// - Parameter threads: How many; the bytes are the same for any number.
  /// - Returns: The bytes.
  /// - Complexity: O(length).
  public func html(threads: Int) -> [UInt8] {
    let data = PageData(of: self).json(threads: threads)
    return PageAssembly(title: title.isEmpty ? "Who is mentioned with whom" : title, data: data, live: live).html
  }

  /// The data alone, as they stand in the page: a JSON object that a live page reads anew after a correction.
  ///
  /// - Complexity: O(length).
  public var json: [UInt8] { PageData(of: self).json(threads: 1).reduce(into: []) { $0 += $1 } }
}
