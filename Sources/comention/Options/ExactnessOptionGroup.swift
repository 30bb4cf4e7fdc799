import ArgumentParser
import ComentionKit

/// Whether measures are exact whatever they cost.
struct ExactnessOptionGroup: ParsableArguments {
  @Flag(
    help: """
      Compute exactly, however long it takes, what is estimated for graphs of more than some thousands of nodes: \
      \(Measure.namesWithBudget).
      """)
  var exact = false
}
