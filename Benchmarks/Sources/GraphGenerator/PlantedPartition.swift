extension GeneratedGraph {
  /// A degree-corrected planted partition: heavy-tailed degrees and weights, communities of heavy-tailed sizes, three ties
  /// in ten drawn without regard to them.
  static func planted(nodeCount: Int, edgeCount: Int, seed: UInt64, smallest: Int = 15) -> GeneratedGraph {
    var random = RandomStream(seed: seed)
    let largest = max(3 * smallest, min(nodeCount / 8, 4000))
    let sizes = communitySizes(nodeCount, smallest: smallest, largest: largest, &random)
    var model = PlantedModel(sizes: sizes, nodeCount: nodeCount, &random)
    let keys = model.pairs(edgeCount, &random)
    let pairs = keys.map { (source: $0 / nodeCount, target: $0 % nodeCount) }
    let inside = random.weights(pairs.count, exponent: 1.1), across = random.weights(pairs.count, exponent: 1.8)
    // New numbers, so that those of a community don't follow one another.
    let order = random.integers(nodeCount).enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
    var number = [Int](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { number[old.offset] = new }
    var communities = number
    for node in 0..<nodeCount { communities[number[node]] = model.community[node] }
    let edges = pairs.enumerated().map { place, pair in
      let (a, b) = (number[pair.source], number[pair.target])
      let isInside = model.community[pair.source] == model.community[pair.target]
      return (source: min(a, b), target: max(a, b), weight: isInside ? inside[place] : across[place])
    }
    return GeneratedGraph(edges: edges, communities: communities)
  }

  private static func communitySizes(
    _ nodeCount: Int, smallest: Int, largest: Int, _ random: inout RandomStream
  ) -> [Int] {
    var sizes: [Int] = []
    var total = 0
    while total < nodeCount {
      let size = Int(min(Double(largest), Double(smallest) * power(1 - random.reals(1)[0], -1 / 1.2)))
      sizes.append(size)
      total += size
    }
    sizes[sizes.count - 1] -= total - nodeCount
    if let last = sizes.last, last < smallest, sizes.count > 1 {
      sizes.removeLast()
      sizes[sizes.count - 1] += last
    }
    return sizes
  }
}

/// Nodes in communities, each drawn as often as its expected degree says.
private struct PlantedModel {
  let community: [Int]
  private let starts: [Int]
  private let sums: [Double]
  private let nodeCount: Int

  init(sizes: [Int], nodeCount: Int, _ random: inout RandomStream) {
    self.nodeCount = nodeCount
    community = sizes.enumerated().flatMap { [Int](repeating: $0, count: $1) }
    starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    let highest = 0.5 * Double(nodeCount).squareRoot() * 3
    var sum = 0.0
    sums = random.reals(nodeCount).map { draw in
      sum += min(power(1 - draw, -1 / 1.6), highest)
      return sum
    }
  }

  /// The first `count` different pairs, as numbers, ascending.
  mutating func pairs(_ count: Int, _ random: inout RandomStream) -> [Int] {
    let partners = within(Array(0..<nodeCount), &random)
    var keys = Set(
      partners.enumerated().map { node, drawn in
        // Who drew itself takes the next of its community, or the one before.
        let next = node + 1 < starts[community[node] + 1] ? node + 1 : node - 1
        return key(node, drawn == node ? next : drawn)
      })
    while keys.count < count {
      let missing = count - keys.count
      let draws = Int(Double(missing) * 1.1) + 16
      let sources = anywhere(draws, &random)
      let isAcross = random.reals(draws).map { $0 < 0.3 }
      let across = anywhere(draws, &random), inside = within(sources, &random)
      var added = 0
      for (place, source) in sources.enumerated() where added < missing {
        let target = isAcross[place] ? across[place] : inside[place]
        if source != target, keys.insert(key(source, target)).inserted { added += 1 }
      }
    }
    return keys.sorted()
  }

  private func key(_ a: Int, _ b: Int) -> Int { min(a, b) * nodeCount + max(a, b) }

  private func anywhere(_ count: Int, _ random: inout RandomStream) -> [Int] {
    random.reals(count).map { min(place(of: $0 * sums[nodeCount - 1]), nodeCount - 1) }
  }

  private func within(_ nodes: [Int], _ random: inout RandomStream) -> [Int] {
    zip(nodes, random.reals(nodes.count)).map { node, draw in
      let first = starts[community[node]], last = starts[community[node] + 1] - 1
      let low = first == 0 ? 0 : sums[first - 1]
      return min(max(place(of: low + draw * (sums[last] - low)), first), last)
    }
  }

  /// How many sums are at most a value.
  private func place(of value: Double) -> Int {
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
