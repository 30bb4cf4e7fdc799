public import ArgumentParser
public import ComentionKit

/// A value of which all that it can be is known; shells complete it. Of several with commas, the first.
public protocol ListedArgument: ExpressibleByArgument {}

extension ListedArgument {
  /// The values that help lists.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension BackboneMethod: ExpressibleByArgument {}

extension CommunityMethod: ExpressibleByArgument {}

extension CommunityQuality: ExpressibleByArgument {}

extension LinkPredictor: ExpressibleByArgument {}
