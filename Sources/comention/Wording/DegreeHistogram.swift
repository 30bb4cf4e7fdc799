import ComentionKit
import Primitives

/// How many nodes have which degree, in classes that double: 0, 1, 2–3, 4–7 and so on.
struct DegreeHistogram {
  /// The classes from the lowest to the highest that has a node.
  let classes: [(degrees: ClosedRange<Int>, count: Int)]

  init(_ graph: WeightedGraph) {
    var counts: [Int] = []
    for node in 0..<graph.nodeCount {
      let place = Int.bitWidth - graph.degree(of: node).leadingZeroBitCount
      while counts.count <= place { counts.append(0) }
      counts[place] += 1
    }
    let all: [(degrees: ClosedRange<Int>, count: Int)] = counts.enumerated().map { place, count in
      (place == 0 ? 0...0 : (1 << (place - 1))...((1 << place) - 1), count)
    }
    classes = Array(all.drop { $0.count == 0 })
  }

  /// A line for each class, with a bar of at most `width` cells; the last line break included.
  func text(width: Int) -> String {
    let names = classes.map { Self.name($0.degrees) }
    let nameWidth = max(names.map(\.count).max() ?? 0, "degree".count)
    let most = classes.map(\.count).max() ?? 0
    let countWidth = max(String(most).count, "nodes".count)
    let lines = zip(names, classes).map { name, entry in
      let cells = most == 0 ? 0 : Double(entry.count) / Double(most) * Double(width)
      return name.padded(to: nameWidth) + "  " + String(entry.count).padded(to: countWidth) + "  " + Self.bar(cells)
    }
    let heading = "degree".padded(to: nameWidth) + "  " + "nodes".padded(to: countWidth)
    return ([heading] + lines).map { $0.trimmingSpaces + "\n" }.joined()
  }

  private static func name(_ degrees: ClosedRange<Int>) -> String {
    degrees.count == 1 ? String(degrees.lowerBound) : "\(degrees.lowerBound)–\(degrees.upperBound)"
  }

  /// A bar in eighths of a cell; a class with a node in it shows something.
  private static func bar(_ cells: Double) -> String {
    guard cells > 0 else { return "" }
    let eighths = max(1, Int((cells * 8).rounded()))
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
