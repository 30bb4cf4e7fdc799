/// Where the middle of a node stands, in points, from the lower left corner.
public struct NodePosition: Hashable, Sendable {
  /// The index of the node in the graph.
  public var node: Int
  /// To the right.
  public var x: Double
  /// Upwards.
  public var y: Double
}

extension Drawing {
  /// Lays the graph out and tells where its nodes stand, for programs that draw it themselves.
  ///
  /// - Parameter process: Where the layout is computed.
  /// - Returns: The drawn nodes in node order.
  /// - Throws: ``GraphvizError``, as ``render(as:using:)`` does.
  public func positions(using process: LayoutProcess = .inProcess) throws(GraphvizError) -> [NodePosition] {
    let answer = try process.render(layoutRequest(answeringWith: .positions))
    return NodePositions.decoded(answer)
  }
}

/// Positions as a layout process writes them: a line per node with its name in DOT, x and y.
enum NodePositions {
  /// The positions of the nodes of a graph that was laid out and has them as attributes.
  static func encoded(_ graph: borrowing GraphvizGraph) -> [UInt8] {
    var text = ""
    graph.forEachNode { name, position in
      let numbers = position.split(separator: ",").prefix(2).joined(separator: " ")
      text += "\(name) \(numbers)\n"
    }
    return Array(text.utf8)
  }

  static func decoded(_ bytes: [UInt8]) -> [NodePosition] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let positions = lines.compactMap { line -> NodePosition? in
      let parts = line.split(separator: " ")
      guard parts.count == 3, let node = Int(parts[0].dropFirst()), let x = Double(parts[1]), let y = Double(parts[2])
      else { return nil }
      return NodePosition(node: node, x: x, y: y)
    }
    return positions.sorted { $0.node < $1.node }
  }
}
