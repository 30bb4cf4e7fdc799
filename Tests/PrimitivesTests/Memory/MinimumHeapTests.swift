import Primitives
import Testing

@Suite struct MinimumHeapTests {
  @Test("gives back what went in, smallest first", arguments: 0..<50)
  func sorts(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let heap = MinimumHeap()
    let keys = (0..<Int(random.next() % 60)).map { _ in random.next() % 20 }
    for (node, key) in keys.enumerated() { heap.insert(node, key: key) }
    var taken: [(UInt64, Int)] = []
    while let entry = heap.popMinimum() { taken.append((entry.key, Int(entry.node))) }
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(taken.map(\.1) == expected)
    #expect(taken.map(\.0) == expected.map { keys[$0] })
  }
}
