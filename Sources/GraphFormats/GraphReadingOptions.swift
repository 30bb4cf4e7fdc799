/// What the reading of a graph file is to do where the file leaves a choice.
public struct GraphReadingOptions: Hashable, Sendable {
  /// The attribute of edges whose numbers are their weights, spelled as in the file.
  ///
  /// The default is nil: the weights are those of the format's own field, and of a file that gives none, those of an
  /// attribute that is called `weight` in any spelling, or else of the first of a short list of names, `value`, `count`
  /// and the like, whose values can all be weights. A remark says which was taken. It is then no attribute any more.
  public var weightAttribute: String?

  /// What becomes of edges whose weight is zero. The default refuses the file.
  public var zeroWeights = ZeroWeights.refuse

  /// What becomes of edges whose weight is negative. The default refuses the file.
  public var negativeWeights = NegativeWeights.refuse

  /// What becomes of edges whose weight is outside of ``measurableWeights``. The default refuses the file.
  public var extremeWeights = ExtremeWeights.refuse

  /// The weights that measures take: of as many as there may be, the sum, its square and the inverses are finite numbers.
  public static let measurableWeights = 1e-140...1e140

  /// What becomes of edges whose weight is too large or too small for measures.
  public enum ExtremeWeights: String, Hashable, Sendable, CaseIterable {
    /// The file is refused, with the first of them.
    case refuse
    /// They stay as they are, for a graph that is only written again.
    case keep
  }

  /// What becomes of edges whose weight is zero.
  public enum ZeroWeights: String, Hashable, Sendable, CaseIterable {
    /// The file is refused, with the number of such edges and the place of the first.
    case refuse
    /// They are left out, with a remark; their nodes stay.
    case drop
    /// They stay as they are, for a graph that is only written again: algorithms need positive weights, see
    /// `WeightedGraph.hasPositiveWeights`.
    case keep
  }

  /// What becomes of edges whose weight is negative, such as those between people who distrust each other.
  public enum NegativeWeights: String, Hashable, Sendable, CaseIterable {
    /// The file is refused, with the number of such edges and the place of the first.
    case refuse
    /// They are left out, with a remark; their nodes stay.
    case drop
    /// The sign is left out, with a remark: -3 becomes 3.
    case absolute
    /// They stay as they are, for a graph that is only written again: algorithms need positive weights, see
    /// `WeightedGraph.hasPositiveWeights`.
    case keep
  }

  /// The default options.
  public init() {}
}
