import GraphAlgorithms
import Graphs
import Testing

@Suite struct EigenvectorTests {
  private func weighted(_ graph: WeightedGraph) -> NodeScores {
    var options = EigenvectorOptions()
    options.weightsAs = .strength
    return graph.eigenvectorCentrality(options)
  }

  @Test("satisfies A x = λ x with a positive x of length 1", arguments: 0..<80)
  func definition(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 40, weights: [1, 2, 50, 3_000])
    guard graph.edgeCount > 0 else { return }
    let scores = weighted(graph)
    #expect(scores.converged)
    #expect(abs(scores.values.reduce(0) { $0 + $1 * $1 } - 1) <= 1e-9)
    let image = graph.nodes { node in graph.arcs(of: node).reduce(0) { $0 + $1.weight * scores[$1.neighbor] } }
    let eigenvalue = zip(image, scores.values).reduce(0) { $0 + $1.0 * $1.1 }
    for (node, value) in image.enumerated() { #expect(abs(value - eigenvalue * scores[node]) <= 1e-9 * eigenvalue) }
    #expect(scores.values.allSatisfy { $0 >= 0 })
    // No eigenvalue is larger than λ if, on every component, a non-negative vector fits it; the mean is a lower bound.
    let strength = graph.strength().values
    #expect(eigenvalue >= strength.reduce(0, +) / Double(graph.nodeCount) - 1e-9)
    #expect(eigenvalue >= (graph.edges.map(\.weight).max() ?? 0) - 1e-9)
  }

  @Test("of a star by hand") func star() throws {
    let scores = try unitGraph(5, [(0, 1), (0, 2), (0, 3), (0, 4)]).eigenvectorCentrality()
    let half = 0.5.squareRoot()
    expectEqual(scores, [half, half / 2, half / 2, half / 2, half / 2])
  }

  @Test("lies in the component of the largest eigenvalue") func disconnected() throws {
    // A triangle has λ = 2, an edge of weight 1 has λ = 1; at weight 3 it has λ = 3.
    let edges = [(0, 1, 1.0), (1, 2, 1), (0, 2, 1)]
    let third = (1 / 3.0).squareRoot()
    let triangle = try WeightedGraph(nodeCount: 6, edges: edges + [(3, 4, 1)])
    expectEqual(weighted(triangle), [third, third, third, 0, 0, 0])
    let pair = try WeightedGraph(nodeCount: 6, edges: edges + [(3, 4, 3)])
    expectEqual(weighted(pair), [0, 0, 0, 0.5.squareRoot(), 0.5.squareRoot(), 0])
    expectEqual(pair.eigenvectorCentrality(), [third, third, third, 0, 0, 0])
    let twins = try unitGraph(5, [(0, 1), (2, 3)])
    expectEqual(twins.eigenvectorCentrality(), [0.5, 0.5, 0.5, 0.5, 0])
  }

  @Test("is right where one tie outweighs the rest") func heavyTail() throws {
    // λ² − λ·0 − … of a path with weights w and 1: x₀ = w/√2λ, x₁ = 1/√2, x₂ = 1/√2λ with λ² = w² + 1.
    let weight = 1e6
    let graph = try WeightedGraph(nodeCount: 3, edges: [(0, 1, weight), (1, 2, 1)])
    let eigenvalue = (weight * weight + 1).squareRoot()
    expectEqual(weighted(graph), [weight, eigenvalue, 1].map { $0 / (2.0.squareRoot() * eigenvalue) })
  }

  @Test("is the same for all in a graph without edges") func edgeless() {
    #expect(WeightedGraph.Builder(nodeCount: 4).build().eigenvectorCentrality().values == [0.5, 0.5, 0.5, 0.5])
    #expect(WeightedGraph.Builder(nodeCount: 1).build().eigenvectorCentrality().values == [1])
    #expect(WeightedGraph.Builder().build().eigenvectorCentrality().values == [])
  }

  @Test("of a long path by formula") func path() throws {
    let count = 60
    let scores = try unitGraph(count, (1..<count).map { ($0 - 1, $0) }).eigenvectorCentrality()
    // x_k ∝ sin(kπ/(n + 1)); the product-to-sum recurrence gives sines without a library.
    let cosine = cosineOfPi(dividedBy: count + 1), sine = (1 - cosine * cosine).squareRoot()
    var sines = [0, sine]
    for k in 2...count { sines.append(2 * cosine * sines[k - 1] - sines[k - 2]) }
    let length = sines.reduce(0) { $0 + $1 * $1 }.squareRoot()
    expectEqual(scores, sines.dropFirst().map { $0 / length })
  }

  private func cosineOfPi(dividedBy divisor: Int) -> Double {
    let x = Double.pi / Double(divisor)
    return 1 - x * x / 2 * (1 - x * x / 12 * (1 - x * x / 30 * (1 - x * x / 56)))
  }
}
