import Primitives
import Testing

@testable import EntityExtraction

/// Compares the chain with trying out every sequence of labels.
struct LinearChainTests {
  /// Every allowed sequence of labels of a length, with its score.
  private func sequences(_ scores: [SIMD16<Float>], _ chain: LinearChain) -> [(labels: [Int], score: Double)] {
    var partial: [(labels: [Int], score: Double)] = [([], 0)]
    for (index, row) in scores.enumerated() {
      partial = partial.flatMap { sequence in
        (0..<TagLabel.count).compactMap { label -> (labels: [Int], score: Double)? in
          if let last = sequence.labels.last {
            guard TagLabel(index: last).allows(TagLabel(index: label)) else { return nil }
            return (
              sequence.labels + [label], sequence.score + Double(chain.transitions[last][label]) + Double(row[label])
            )
          }
          guard index == 0, TagLabel(index: label).maySentenceStart else { return nil }
          return ([label], Double(chain.starts[label]) + Double(row[label]))
        }
      }
    }
    return partial.filter { $0.labels.last.map { TagLabel(index: $0).maySentenceEnd } ?? false }
      .map { ($0.labels, $0.score + Double(chain.ends[$0.labels[$0.labels.count - 1]])) }
  }

  private func randomRow(_ random: inout SplitMix64) -> SIMD16<Float> {
    var row = SIMD16<Float>.zero
    for lane in 0..<TagLabel.count { row[lane] = Float.random(in: -3...3, using: &random) }
    return row
  }

  private func randomChain(_ random: inout SplitMix64) -> LinearChain {
    var rows: [SIMD16<Float>] = []
    for _ in 0..<TagLabel.lanes { rows.append(randomRow(&random)) }
    return LinearChain(transitions: rows, starts: randomRow(&random), ends: randomRow(&random))
  }

  /// To the last bit, label by label: files must not change with the order of sums.
  @Test(arguments: 0..<20) func sumsFromBehindAreThoseOfTheDefinition(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let chain = randomChain(&random)
    let scores = (0..<1 + seed * 3).map { _ in randomRow(&random) }
    let steps = ChainSteps(chain)
    let marginals = scores.withUnsafeBufferPointer { ChainMarginals($0, chain: chain, steps: steps) }
    var row = steps.ends
    for index in scores.indices.reversed() {
      #expect(marginals.backward[index] == row)
      let weighted = row * marginals.weights[index] / marginals.scales[index]
      for from in 0..<TagLabel.count { row[from] = (steps.transitions[from] * weighted).sum() }
    }
  }

  @Test(arguments: 0..<20) func findsTheBestSequenceAndItsProbabilities(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let chain = randomChain(&random)
    let scores = (0..<1 + seed % 4).map { _ in randomRow(&random) }
    let all = sequences(scores, chain)
    let best = all.max { $0.score < $1.score }
    let marginals = scores.withUnsafeBufferPointer { buffer in
      #expect(chain.best(buffer).map(Int.init) == best?.labels)
      return ChainMarginals(buffer, chain: chain, steps: ChainSteps(chain))
    }
    let weights = all.map { (labels: $0.labels, weight: exponential($0.score)) }
    let total = weights.reduce(0) { $0 + $1.weight }
    for index in scores.indices {
      let marginal = marginals.marginal(index)
      for label in 0..<TagLabel.count {
        let expected = weights.filter { $0.labels[index] == label }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(Double(marginal[label]) - expected) < 1e-4)
      }
    }
    for type in EntityType.allCases {
      for start in scores.indices {
        for end in start + 1...scores.count {
          let path = (start..<end).map { index in
            TagLabel(
              type, end - start == 1 ? .single : index == start ? .begin : index == end - 1 ? .end : .inside
            ).index
          }
          let expected =
            weights.filter { Array($0.labels[start..<end]) == path }.reduce(0) { $0 + $1.weight } / total
          #expect(abs(Double(marginals.probability(of: type, in: start..<end)) - expected) < 1e-4)
        }
      }
    }
  }

  /// e to the power of x by its series, halved and squared.
  private func exponential(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in 1...30 {
      term *= x / 64 / Double(step)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }

  @Test func labelsFollowOneAnotherAsNamesDo() {
    let begin = TagLabel(.person, .begin)
    #expect(begin.allows(TagLabel(.person, .inside)) && begin.allows(TagLabel(.person, .end)))
    #expect(!begin.allows(.outside) && !begin.allows(TagLabel(.place, .end)) && !begin.allows(begin))
    #expect(TagLabel.outside.allows(begin) && !TagLabel.outside.allows(TagLabel(.person, .end)))
    #expect(TagLabel(.organization, .single).allows(TagLabel(.place, .begin)))
    for index in 0..<TagLabel.count {
      let label = TagLabel(index: index)
      if let type = label.type, let place = label.place { #expect(TagLabel(type, place) == label) }
    }
  }

  @Test func aLongSentenceNeitherVanishesNorOverflows() {
    var random = SplitMix64(seed: 9)
    let chain = randomChain(&random)
    let scores = (0..<5000).map { _ in randomRow(&random) * 10 }
    scores.withUnsafeBufferPointer { buffer in
      let marginals = ChainMarginals(buffer, chain: chain, steps: ChainSteps(chain))
      for index in stride(from: 0, to: 5000, by: 97) { #expect(abs(marginals.marginal(index).sum() - 1) < 1e-3) }
    }
  }
}
