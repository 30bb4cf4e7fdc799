import ArgumentParser
import GraphDrawing

/// How large a picture is.
struct PageOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Size of the picture with legend and title: A4, A3 or letter (upright or on its side, whichever fits), pixels such as 1600x900, or none. (default: none)",
      valueName: "size"), completion: .list(["A4", "A3", "letter", "1600x900", "none"]), transform: PageSize.ofOption)
  var size: PageSize = .natural
}

extension PageSize {
  /// Reads the name of a size.
  @Sendable fileprivate static func ofOption(_ text: String) throws -> PageSize {
    if let size = PageSize(text) { return size }
    throw ValidationError(
      "it must be A4, A3, letter, none, or pixels such as 1600x900, from 100 to \(maximumPixels) each way")
  }
}
