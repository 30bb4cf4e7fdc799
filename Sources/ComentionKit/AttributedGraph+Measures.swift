public import GraphAlgorithms
public import Graphs

extension AttributedGraph {
  /// Stores a measure as an attribute of the nodes, under its name, or that name after `approximate-` where the scores
  /// are estimated; whole-number measures as integers.
  ///
  /// - Complexity: That of the measure.
  public mutating func attach(_ measure: Measure, _ options: Measure.Options = Measure.Options()) {
    attach(measure.scores(of: graph, options), as: measure, options)
  }

  /// Stores the scores of a measure, computed before with the same options, as an attribute of the nodes under its name,
  /// or that name after `approximate-` where they are estimated; they take the place of what stood under its name.
  public mutating func attach(_ scores: NodeScores, as measure: Measure, _ options: Measure.Options = Measure.Options())
  {
    nodeAttributes[measure.name] = nil
    nodeAttributes[measure.attributeName(of: scores)] = measure.column(scores, options)
  }

  /// Stores a partition as the attribute `community` of the nodes, numbered from 1.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  public mutating func attach(_ communities: Partition) {
    nodeAttributes["community"] = .integer(communities.communityOf.map { $0 + 1 })
  }
}

extension Measure {
  /// Scores as an attribute column: those of measures that count are integers, the others real numbers.
  public func column(_ scores: NodeScores, _ options: Options = Options()) -> AttributeColumn {
    isCount(options) ? .integer(scores.values.map { Int($0) }) : .real(scores.values)
  }
}
