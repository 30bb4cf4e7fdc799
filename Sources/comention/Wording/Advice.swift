import ComentionKit
import GraphDrawing

/// An error of a library, with the options of this program that would help.
struct AdvisedError: Error, CustomStringConvertible {
  let description: String

  /// The error with advice; nil where the library says all there is to say.
  init?(_ error: any Error) {
    switch error {
    case let error as GraphvizError: description = error.description(calling: \.optionWords)
    case let error as TimelineError: description = "\(error); \(error.advice)"
    default: return nil
    }
  }
}

extension GraphvizError.Remedy {
  /// What to do, with the option that does it.
  fileprivate var optionWords: String {
    switch self {
    case .moreTime: "allow it more (--time-limit)"
    case .moreMemory: "allow it more (--memory-limit)"
    case .fewerNodes: "\(words) (--top)"
    case .otherEngine: "\(words) (--engine)"
    case .noPositions: "\(words) (--positions)"
    case .noBoxes: "\(words) (another --style)"
    default: words
    }
  }
}

extension SavedPositionsError {
  /// What writes such files.
  var advice: String {
    switch code {
    case .malformedLine: ", as --save-positions writes"
    case .foreignPicture: "; give one that render has written"
    case .badPlace, .noPlaces: ""
    }
  }
}

extension TimelineError {
  fileprivate var advice: String {
    nextUnit.map { "say --by \($0.rawValue)" }
      ?? "give \"date\" in JSON Lines, or date: in front matter, or dates in the names of files (2024-03-04)"
  }
}
