import Primitives

/// The first line of a METIS graph: how many nodes and edges there are, and which weights.
struct METISHeader {
  let nodeCount: Int
  let edgeCount: Int
  /// Whether a weight follows each neighbour.
  let hasEdgeWeights: Bool
  /// The names of the values before the neighbours of a node.
  let nodeValues: [String]

  /// Reads the words of the line: `nodes edges [fmt [ncon]]`, where `fmt` has a digit each for sizes and weights of nodes, and weights of
  /// edges.
  init(_ words: [UnsafeBufferPointer<UInt8>], line: Int, in assembly: GraphAssembly) throws(GraphFormatError) {
    let source = assembly.source
    let numbers = words.compactMap { Int(decimal: $0) }
    guard 2...4 ~= words.count, numbers.count == words.count, numbers.allSatisfy({ $0 >= 0 }) else {
      throw source.error(
        .syntax, line: line,
        "expected the numbers of nodes and edges, and perhaps which weights there are, as in 34 78 1")
    }
    guard numbers[0] <= min(assembly.limits.nodes, Int(Int32.max) - 1) else {
      throw source.error(
        .limit, line: line, "more than \(assembly.limits.nodes) nodes; raise the limit or take a part of the graph")
    }
    let format = numbers.count > 2 ? numbers[2] : 0
    guard [0, 1, 10, 11, 100, 101, 110, 111].contains(format) else {
      throw source.error(
        .syntax, line: line,
        "\(words[2].quoted) doesn't say which weights there are; expected digits 0 and 1, as in 011")
    }
    let weightCount = numbers.count > 3 ? numbers[3] : 1
    guard weightCount <= assembly.limits.attributes, format / 10 % 10 == 0 || weightCount > 0 else {
      throw source.error(
        .limit, line: line, "nodes with \(weightCount) weights each; expected 1 to \(assembly.limits.attributes)")
    }
    let weights = weightCount == 1 ? ["weight"] : (0..<weightCount).map { "weight\($0 + 1)" }
    (nodeCount, edgeCount) = (numbers[0], numbers[1])
    hasEdgeWeights = format % 10 == 1
    nodeValues = (format >= 100 ? ["size"] : []) + (format / 10 % 10 == 1 ? weights : [])
  }
}
