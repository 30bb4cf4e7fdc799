import Primitives
import Testing

@Suite struct EditDistanceTests {
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("", "ab", 2),
    ("pompeo", "ponpeo", 1), ("abcdef", "badcfe", 3),
  ])
  func knownDistances(a: String, b: String, distance: Int) {
    #expect(EditDistance.distance(scalars(a), scalars(b), limit: 5) == distance)
    #expect(EditDistance.distance(scalars(b), scalars(a), limit: distance) == distance)
    if distance > 0 { #expect(EditDistance.distance(scalars(a), scalars(b), limit: distance - 1) == nil) }
  }

  /// Against the plain recursion, on all words of up to four letters out of two.
  @Test func agreesWithTheRecursion() {
    var words = [""]
    var last = words
    for _ in 0..<4 {
      last = last.flatMap { [$0 + "a", $0 + "b"] }
      words += last
    }
    for a in words {
      for b in words {
        let expected = naive(scalars(a)[...], scalars(b)[...])
        for limit in 0...4 {
          let found = EditDistance.distance(scalars(a), scalars(b), limit: limit)
          #expect(found == (expected <= limit ? expected : nil), "\(a) \(b) \(limit)")
        }
      }
    }
  }

  private func naive(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Int {
    guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
    var best = naive(a.dropLast(), b.dropLast()) + (lastA == lastB ? 0 : 1)
    best = min(best, naive(a.dropLast(), b) + 1, naive(a, b.dropLast()) + 1)
    if a.count > 1, b.count > 1, a.dropLast().last == lastB, b.dropLast().last == lastA {
      best = min(best, naive(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }
}
