extension Measure {
  /// Whether it is computed faster with more ``Options/threads``.
  public var canUseThreads: Bool {
    switch self {
    case .pageRank, .betweenness, .approximateBetweenness, .closeness, .componentCloseness, .harmonic, .eccentricity,
      .triangles, .clustering, .barratClustering:
      true
    case .eigenvector, .degree, .strength, .core, .weightedCore, .katz, .hits, .constraint, .effectiveSize,
      .participation, .withinModuleZScore, .averageNeighborDegree:
      false
    }
  }
}
