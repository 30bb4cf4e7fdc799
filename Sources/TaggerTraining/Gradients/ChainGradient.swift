import EntityExtraction
import Primitives

/// How the loss of one sentence, the negative logarithm of its labels' probability, changes with scores and transitions.
struct ChainGradient {
  /// For each word, how the loss changes with the score of each label.
  private(set) var labels: [SIMD16<Float>]
  /// How it changes with the transitions from each label, from the start, and to the end.
  private(set) var transitions = [SIMD16<Float>](repeating: .zero, count: TagLabel.count + 2)
  /// The loss, at least 0 but for rounding.
  let loss: Double

  init(_ scores: [SIMD16<Float>], labels gold: [UInt8], chain: LinearChain, steps: ChainSteps) {
    let marginals = scores.withUnsafeBufferPointer { ChainMarginals($0, chain: chain, steps: steps) }
    let total = marginals.total(0)
    labels = scores.indices.map { marginals.forward[$0] * marginals.backward[$0] / total }
    var goldScore = Double(chain.starts[Int(gold[0])] + chain.ends[Int(gold[gold.count - 1])])
    var logarithm = portableLogarithm(Double(total)) + Double(marginals.maxima)
    transitions[TagLabel.count] = labels[0]
    transitions[TagLabel.count + 1] = labels[labels.count - 1]
    for index in scores.indices {
      logarithm += portableLogarithm(Double(marginals.scales[index]))
      let label = Int(gold[index])
      goldScore += Double(scores[index][label])
      labels[index][label] -= 1
      guard index > 0 else { continue }
      let behind = marginals.weights[index] * marginals.backward[index] / (marginals.scales[index] * total)
      for from in 0..<TagLabel.count {
        transitions[from] += marginals.steps[from] * behind * marginals.forward[index - 1][from]
      }
      let previous = Int(gold[index - 1])
      transitions[previous][label] -= 1
      goldScore += Double(chain.transitions[previous][label])
    }
    transitions[TagLabel.count][Int(gold[0])] -= 1
    transitions[TagLabel.count + 1][Int(gold[gold.count - 1])] -= 1
    loss = logarithm - goldScore
  }
}
