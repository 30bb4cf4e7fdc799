public import ArgumentParser
public import ComentionKit

/// How measures read the weights.
struct MeasureOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What a weight says: strength (an edge is the shorter the heavier), distance, or none (every edge the same). \
      The default is strength for \(Measure.names { $0.defaultWeights == .strength }), none for the others.
      """, valueName: "meaning"))
  var weightAs: WeightMeaning?

  @Flag(help: "Divide by the largest possible value: \(Measure.names(where: \.canBeNormalized)).")
  var normalized = false

  /// The options as a value.
  func options(threads: Int = 1) -> Measure.Options {
    Measure.Options(weights: weightAs, isNormalized: normalized, threads: threads)
  }
}

/// Measures separated by commas.
struct MeasureList: ExpressibleByArgument, CustomStringConvertible {
  var measures: [Measure]

  init(measures: [Measure]) { self.measures = measures }

  init?(argument: String) {
    let parsed = argument.split(separator: ",").map { Measure(rawValue: $0.lowercased()) }
    let measures = parsed.compactMap { $0 }
    guard !measures.isEmpty, measures.count == parsed.count else { return nil }
    self.measures = measures
  }

  var description: String { measures.map(\.name).joined(separator: ",") }

  static var allValueStrings: [String] { Measure.allCases.map(\.name) }
}

extension Measure {
  /// The names of some measures, for a sentence.
  fileprivate static func names(where isIncluded: (Measure) -> Bool) -> String {
    allCases.filter(isIncluded).map(\.name).joined(separator: ", ")
  }
}

extension WeightMeaning: ExpressibleByArgument {}
