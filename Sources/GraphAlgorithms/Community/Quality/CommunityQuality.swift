/// What a search for communities maximizes.
public enum CommunityQuality: String, Hashable, Sendable, CaseIterable {
  /// ``Graphs/WeightedGraph/modularity(of:resolution:weightsAs:)``: more weight inside than strengths alone would put
  /// there.
  case modularity
  /// ``Graphs/WeightedGraph/constantPotts(of:resolution:weightsAs:)``: more weight inside than a given density.
  case constantPotts = "cpm"
}
