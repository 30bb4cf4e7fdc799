import ArgumentParser
import ComentionKit

/// What is taken of a graph file that leaves a choice.
struct GraphFileOptionGroup: ParsableArguments {
  /// What becomes of edges whose weight is zero.
  enum ZeroWeights: String, CaseIterable, ExpressibleByArgument { case refuse, drop }

  /// What becomes of edges whose weight is below zero.
  enum NegativeWeights: String, CaseIterable, ExpressibleByArgument { case refuse, drop, absolute }

  @Option(
    help: ArgumentHelp(
      "The column or attribute of a graph file that holds the weights, where it isn't found by its name.",
      valueName: "name"))
  var weightColumn: String?

  @Option(help: "What becomes of a graph file's edges of weight 0, which no measure can take; convert copies them.")
  var zeroWeights: ZeroWeights?

  @Option(
    help: "What becomes of a graph file's edges of negative weight, which no measure can take; convert copies them.")
  var negativeWeights: NegativeWeights?

  /// As the reader of graph files wants it; without a word of the person, weights that measures can't take are refused.
  var options: GraphReadingOptions { options(zero: .refuse, negative: .refuse) }

  /// For a graph that is only written again.
  var optionsOfCopy: GraphReadingOptions {
    var options = options(zero: .keep, negative: .keep)
    options.extremeWeights = .keep
    return options
  }

  private func options(
    zero: GraphReadingOptions.ZeroWeights, negative: GraphReadingOptions.NegativeWeights
  ) -> GraphReadingOptions {
    var options = GraphReadingOptions()
    options.weightAttribute = weightColumn
    options.zeroWeights = zeroWeights.flatMap { .init(rawValue: $0.rawValue) } ?? zero
    options.negativeWeights = negativeWeights.flatMap { .init(rawValue: $0.rawValue) } ?? negative
    return options
  }

  /// Refuses what says something of graph files where documents are read.
  func checkUnused() throws {
    let given = [
      weightColumn.map { _ in "--weight-column" }, zeroWeights.map { _ in "--zero-weights" },
      negativeWeights.map { _ in "--negative-weights" },
    ]
    if let option = given.compactMap({ $0 }).first {
      throw ValidationError("\(option): documents have no weights; it is for graph files")
    }
  }
}
