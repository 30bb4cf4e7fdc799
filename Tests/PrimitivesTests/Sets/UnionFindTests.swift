import Primitives
import Testing

@Suite struct UnionFindTests {
  /// A naive twin: every element carries the name of its set, and a merge renames all of one set.
  @Test("sets are those of renaming", arguments: 0..<200) func sameSets(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 1 + random.below(40)
    var names = Array(0..<count)
    var sets = UnionFind(count: count)
    for _ in 0..<random.below(2 * count) {
      let (a, b) = (random.below(count), random.below(count))
      #expect(sets.areJoined(a, b) == (names[a] == names[b]))
      #expect(sets.merge(a, b) == (names[a] != names[b]))
      let (old, new) = (names[a], names[b])
      for element in names.indices where names[element] == old { names[element] = new }
    }
    for a in 0..<count {
      #expect(names[sets.root(of: a)] == names[a])
      for b in 0..<count { #expect((sets.root(of: a) == sets.root(of: b)) == (names[a] == names[b])) }
    }
    #expect(sets.leastMembers() == names.map { name in names.firstIndex(of: name) })
  }

  @Test("of two sets of one size the first's root stays, else that of the larger") func roots() {
    var sets = UnionFind(count: 5)
    sets.merge(3, 1)
    #expect(sets.root(of: 1) == 3)
    sets.merge(0, 3)
    #expect(sets.root(of: 0) == 3)
    sets.merge(4, 2)
    sets.merge(2, 0)
    #expect((0..<5).allSatisfy { sets.root(of: $0) == 3 })
  }

  @Test("a long chain of merges stays shallow enough", .timeLimit(.minutes(1))) func longChain() {
    let count = 200_000
    var sets = UnionFind(count: count)
    for element in 1..<count { sets.merge(element - 1, element) }
    #expect((0..<count).allSatisfy { sets.root(of: $0) == 0 })
  }

  @Test("none of nothing") func empty() {
    var sets = UnionFind(count: 0)
    #expect(sets.leastMembers().isEmpty)
  }
}
