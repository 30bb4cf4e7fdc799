import Graphs
import Primitives
import Testing

@testable import GraphDrawing

@Suite struct SeriationTests {
  @Test func aPathIsFoundAgain() throws {
    // 3 – 0 – 4 – 1 – 2 – 5, every tie of another weight.
    let path = [3, 0, 4, 1, 2, 5]
    let edges = zip(path, path.dropFirst()).enumerated().map { ($1.0, $1.1, Double($0 + 1)) }
    let graph = try WeightedGraph(nodeCount: 6, edges: edges)
    let order = Seriation(Array(0..<6), in: graph).order
    #expect(order == path || order == path.reversed())
    #expect(Seriation.cost(of: order, in: graph) == 15)
  }

  @Test func costByHand() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (0, 3, 5), (1, 2, 1)])
    // 0 1 2 3: 2·1 + 5·3 + 1·1
    #expect(Seriation.cost(of: [0, 1, 2, 3], in: graph) == 18)
    #expect(Seriation.cost(of: [3, 0, 1, 2], in: graph) == 8)
    #expect(Seriation.cost(of: Seriation([0, 1, 2, 3], in: graph).order, in: graph) == 8)
  }

  @Test(arguments: 1...12) func noMoveOfOneNodeHelps(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 3...14, using: &generator)
    let graph = try SampleGraphs.random(nodeCount: count, edgesPerNode: 2).graph
    let nodes = Array(0..<count).shuffled(using: &generator)
    let order = Seriation(nodes, in: graph).order
    #expect(order.sorted() == nodes.sorted())
    let cost = Seriation.cost(of: order, in: graph)
    for from in order.indices {
      for to in order.indices {
        var moved = order
        moved.insert(moved.remove(at: from), at: to)
        #expect(Seriation.cost(of: moved, in: graph) >= cost)
      }
    }
  }

  @Test func nodesWithoutTiesKeepTheirOrder() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1)])
    #expect(Seriation([2, 3], in: graph).order == [2, 3])
    #expect(Seriation([], in: graph).order.isEmpty)
  }
}

@Suite struct WeightStepsTests {
  @Test func countsDouble() {
    let steps = WeightSteps(weights: (1...40).map(Double.init))
    #expect(steps.limits == [1, 2, 4, 8, 16, 32])
    #expect(steps.texts == ["1", "2–3", "4–7", "8–15", "16–31", "32–40"])
    #expect([1.0, 3, 4, 31, 32, 40].map(steps.step) == [0, 1, 2, 4, 5, 5])
  }

  @Test func fewCountsHaveAStepEach() {
    let steps = WeightSteps(weights: [1.0, 3, 4])
    #expect(steps.limits == [1, 2, 3, 4])
    #expect(steps.texts == ["1", "2", "3", "4"])
    #expect(WeightSteps(weights: [5.0, 5]).texts == ["5"])
    #expect(WeightSteps(weights: []).texts.isEmpty)
  }

  @Test(arguments: [[0.083, 0.83, 0.2], [1, 7_300_000], [1e-9, 1e9], [0.5, 0.51], [3.5, 1e15]])
  func everyWeightHasAStepInOrder(weights: [Double]) {
    let steps = WeightSteps(weights: weights)
    #expect(steps.limits.count <= ChartStyleSheet.stepCount)
    #expect(steps.limits == steps.limits.sorted() && Set(steps.limits).count == steps.limits.count)
    #expect(steps.step(of: weights.min() ?? 0) == 0)
    for weight in weights {
      let step = steps.step(of: weight)
      #expect(steps.limits[step] <= weight)
      if step + 1 < steps.limits.count { #expect(weight < steps.limits[step + 1]) }
    }
    #expect(steps.texts.count == steps.limits.count)
  }
}
