import Graphs
import Primitives

extension GraphFormat {
  /// LGL of the Large Graph Layout: nodes, each followed by its neighbours, as igraph reads and writes it.
  public static let lgl = GraphFormat(LGLFormat())
}

struct LGLFormat: ReadableGraphFormat {
  let name = "lgl"
  let title = "LGL"
  let suffixes = ["lgl"]
  let holdsPlaces = false
  let mayBeWindows1252 = true

  func recognition(of start: FileStart, isNamed: Bool) -> Recognition? {
    guard start.first == UInt8(ascii: "#") else { return nil }
    return isNamed ? .suffix : Self.areNeighborhoods(start) ? .likely : nil
  }

  /// Whether all lines are `# node`, or a word and perhaps a number, and some neighbour has neighbours of its own further down.
  private static func areNeighborhoods(_ start: FileStart) -> Bool {
    var neighbors: Set<[UInt8]> = []
    var hasAgain = false
    for line in start.lines(most: 200) {
      let words = line.split { $0.isBlank }
      guard let first = words.first, words.count <= 2 else { return false }
      if first.elementsEqual("#".utf8), let name = words.dropFirst().first {
        hasAgain = hasAgain || neighbors.contains(Array(name))
      } else {
        let isWeighted = words.count == 2 && Double(String(decoding: words[1], as: UTF8.self)) != nil
        guard first.first != UInt8(ascii: "#"), words.count == 1 || isWeighted else { return false }
        neighbors.insert(Array(first))
      }
    }
    return hasAgain
  }

  func read(
    _ input: consuming ChunkedInput, from source: GraphSource, limits: GraphReadingLimits
  ) throws(GraphFormatError) -> GraphReading {
    var reader = LGLReader(source: source, limits: limits, input: input)
    return try reader.read()
  }

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try LGLWriter(graph).write(to: sink)
  }
}
