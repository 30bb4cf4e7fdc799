internal import Graphs

/// What there is to say of a measure beside its name.
///
/// It stands in the file of the algorithm; ``Measure/descriptor`` is the place that registers it.
struct MeasureDescriptor: Sendable {
  /// One line that says what the measure tells, without a full stop.
  var summary: String

  /// What weights are to the measure.
  var weights: Weights

  /// Whether it can be divided by its largest possible value. The default is false.
  var canBeNormalized = false

  /// Whether its scores, not normalized, are whole numbers. The default is false.
  var isCount = false

  /// Whether it is computed faster with more threads. The default is false.
  var canUseThreads = false

  /// Whether it is estimated beyond a budget. The default is false.
  var hasBudget = false

  /// Computes one score per node, in node order, with weights read as they were asked for.
  var scores: @Sendable (_ graph: WeightedGraph, _ weights: WeightMeaning, _ options: Measure.Options) -> NodeScores

  /// What weights are to a measure.
  enum Weights {
    /// They play no part.
    case ignored
    /// They are read, unless told otherwise with this meaning.
    case read(as: WeightMeaning)
  }
}
