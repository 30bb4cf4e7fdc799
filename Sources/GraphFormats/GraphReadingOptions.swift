/// What the reading of a graph file is to do where the file leaves a choice.
public struct GraphReadingOptions: Hashable, Sendable {
  /// The attribute of edges whose numbers are their weights, spelled as in the file.
  ///
  /// The default is nil: the weights are those of the format's own field, and of a file that gives none, those of an attribute
  /// that is called `weight` in any spelling, or else of the first of a short list of names, `value`, `count` and the like,
  /// whose values can all be weights. A remark says which was taken. It is then no attribute any more.
  public var weightAttribute: String?

  /// The default options.
  public init() {}
}
