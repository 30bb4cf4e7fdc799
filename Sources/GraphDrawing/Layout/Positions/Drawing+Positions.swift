import Graphs

/// Where the middle of a node stands, in points, from the lower left corner.
public struct NodePosition: Hashable, Sendable {
  /// The index of the node in the graph.
  public var node: Int
  /// To the right.
  public var x: Double
  /// Upwards.
  public var y: Double
}

/// A picture with what is known of its layout.
public struct LaidOutPicture: Hashable, Sendable {
  /// The whole file.
  public var bytes: [UInt8]
  /// How readable the layout is, and which others were tried.
  public var report: LayoutReport
  /// Where the drawn nodes stand, in node order.
  public var positions: [NodePosition]
}

extension Drawing {
  /// Lays the graph out and tells where its nodes stand, for programs that draw it themselves.
  ///
  /// - Parameter process: Where the layout is computed.
  /// - Returns: The drawn nodes in node order.
  /// - Throws: ``GraphvizError``, as ``render(as:using:)`` does.
  public func positions(using process: LayoutProcess = .inProcess) throws(GraphvizError) -> [NodePosition] {
    positions(of: try process.render(layoutRequest(answeringWith: .positions)))
  }

  /// Lays the graph out and renders it, and tells how readable it became.
  ///
  /// - Parameters:
  ///   - format: The kind of picture.
  ///   - process: Where the layout is computed.
  /// - Returns: The whole file, what was measured, and where the nodes stand.
  /// - Throws: ``GraphvizError``, as ``render(as:using:)`` does.
  public func picture(
    as format: PictureFormat, using process: LayoutProcess = .inProcess
  ) throws(GraphvizError) -> LaidOutPicture {
    let result = try process.render(layoutRequest(answeringWith: .picture(format)))
    return LaidOutPicture(
      bytes: dressed(result.picture, as: format), report: result.header.report, positions: positions(of: result))
  }

  /// The positions of a picture by the ids of its nodes, for ``LayoutOptions/previous`` of a later one.
  public func saved(_ positions: [NodePosition]) -> SavedPositions {
    SavedPositions(
      Dictionary(uniqueKeysWithValues: positions.map { (id(of: $0.node), SavedPositions.Place(x: $0.x, y: $0.y)) }))
  }

  private func positions(of result: LayoutResult) -> [NodePosition] {
    zip(drawnNodes, result.header.positions).map { NodePosition(node: $0, x: $1.x, y: $1.y) }
  }
}
