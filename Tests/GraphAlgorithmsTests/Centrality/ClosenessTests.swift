import GraphAlgorithms
import Graphs
import Testing

@Suite struct ClosenessTests {
  private static func naive(_ graph: WeightedGraph, _ meaning: WeightMeaning, isScaled: Bool) -> [Double] {
    let distances = allDistances(graph) { meaning == .none ? 1 : meaning == .strength ? 1 / $0 : $0 }
    return distances.map { row in
      let reached = row.filter { $0.isFinite && $0 > 0 }
      let total = reached.reduce(0, +), count = Double(reached.count)
      guard count > 0 else { return 0 }
      return count / total * (isScaled ? count / Double(graph.nodeCount - 1) : 1)
    }
  }

  @Test("equals Floyd and Warshall's distances", arguments: 0..<200)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for meaning in WeightMeaning.allCases {
      expectEqual(graph.closeness(.init(weightsAs: meaning)), Self.naive(graph, meaning, isScaled: true))
      expectEqual(
        graph.closeness(.component(weightsAs: meaning)), Self.naive(graph, meaning, isScaled: false))
    }
  }

  @Test("of more nodes than a word has bits") func manyNodes() throws {
    // A path of 150: the distances from node k sum to k(k+1)/2 to the left and likewise to the right.
    let count = 150
    let path = try unitGraph(count, (1..<count).map { ($0 - 1, $0) })
    let expected = (0..<count).map { k in
      let left = Double(k * (k + 1) / 2), right = Double((count - 1 - k) * (count - k) / 2)
      return Double(count - 1) / (left + right)
    }
    expectEqual(path.closeness(), expected)
    expectEqual(path.closeness(.init(weightsAs: .strength)), expected)
  }

  @Test("is 0 where nobody is in reach") func isolates() throws {
    #expect(WeightedGraph.Builder().build().closeness().values == [])
    #expect(WeightedGraph.Builder(nodeCount: 1).build().closeness().values == [0])
    #expect(try unitGraph(3, [(0, 2)]).closeness().values == [0.5, 0, 0.5])
    #expect(try unitGraph(3, [(0, 2)]).closeness(.component()).values == [1, 0, 1])
  }
}

@Suite struct HarmonicTests {
  @Test("equals Floyd and Warshall's distances", arguments: 0..<200)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for meaning in WeightMeaning.allCases {
      let distances = allDistances(graph) { meaning == .none ? 1 : meaning == .strength ? 1 / $0 : $0 }
      let expected = distances.map { $0.reduce(0) { $1 > 0 ? $0 + 1 / $1 : $0 } }
      expectEqual(graph.harmonic(.init(weightsAs: meaning)), expected)
    }
  }

  @Test("of a star by hand") func star() throws {
    let star = try WeightedGraph(nodeCount: 5, edges: [(0, 1, 2), (0, 2, 2), (0, 3, 2)])
    #expect(star.harmonic().values == [3, 2, 2, 2, 0])
    var options = HarmonicOptions()
    options.isNormalized = true
    #expect(star.harmonic(options).values == [0.75, 0.5, 0.5, 0.5, 0])
    #expect(star.harmonic(.init(weightsAs: .strength)).values == [6, 4, 4, 4, 0])
    #expect(WeightedGraph.Builder(nodeCount: 1).build().harmonic(options).values == [0])
  }
}

extension ClosenessOptions {
  /// Within the node's component.
  static func component(weightsAs: WeightMeaning = .none) -> ClosenessOptions {
    var options = ClosenessOptions(weightsAs: weightsAs)
    options.scaling = .component
    return options
  }
}
