/// What a document is about: the sum of the first components of its words' vectors, damped by its length.
package enum TopicVector {
  /// The sum over `rows` divided by *n*^0.75.
  package static func sum(_ rows: [Int32], component: (Int, Int) -> Float) -> [Float] {
    var sum = [Float](repeating: 0, count: FeatureLayout.topicSize)
    guard !rows.isEmpty else { return sum }
    for row in rows {
      for place in 0..<FeatureLayout.topicSize { sum[place] += component(Int(row), place) }
    }
    let count = Float(rows.count)
    let damping = 1 / (count.squareRoot() * count.squareRoot().squareRoot())
    for place in sum.indices { sum[place] *= damping }
    return sum
  }
}
