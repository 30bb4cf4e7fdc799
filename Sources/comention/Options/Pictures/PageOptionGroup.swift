public import ArgumentParser
public import GraphDrawing

/// How large a picture is.
struct PageOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Size of the picture with legend and title: A4, A3 or letter (upright or on its side, whichever fits), pixels such as 1600x900, or none.",
      valueName: "size"), completion: .list(["A4", "A3", "letter", "1600x900", "none"]))
  var size: PageSize = .natural
}

extension PageSize: ExpressibleByArgument {
  /// Reads the name of a size.
  public init?(argument: String) { self.init(argument) }
}
