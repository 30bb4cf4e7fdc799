extension CorpusResolution {
  /// Joins the groups that bear names which a decision says are the same.
  mutating func joinDecided() {
    let decisions = context.decisions
    guard !decisions.joined.isEmpty else { return }
    var bearers: [DecidedName: [Int]] = [:]
    for index in groups.indices {
      let names = groups[index].references.reduce(into: Set<DecidedName>()) { $0.formUnion(self[$1].decidedFullNames) }
      for name in names where decisions.joined.contains(name) { bearers[name, default: []].append(index) }
    }
    for (_, groups) in bearers.sorted(by: { $0.key < $1.key }) {
      // A full name leads, then the first key.
      let ordered = groups.sorted {
        let (a, b) = (self.groups[$0].identity == .full, self.groups[$1].identity == .full)
        return a != b ? a : $0 < $1
      }
      for other in ordered.dropFirst() { join(root(other), to: ordered[0], because: .decision) }
    }
  }
}
