import Primitives
import Testing

@Suite struct ConcurrentMapTests {
  @Test("results are in order, and progress reaches the end", arguments: [0, 1, 2, 500], 1...3)
  func order(count: Int, threads: Int) async {
    var told: [Int] = []
    let doubled = await Array(0..<count).concurrentMap(threads: threads, progress: { told.append($0) }) { 2 * $0 }
    #expect(doubled == (0..<count).map { 2 * $0 })
    #expect(told == told.sorted() && (count == 0 || told.last == count))
  }
}
