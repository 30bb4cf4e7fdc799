public import ArgumentParser
public import ComentionKit

/// What annotated texts are written in.
struct TextLanguageOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language of the texts: en, de, fr and so on.", valueName: "code"))
  var language: Language = .english
}

extension Language: ExpressibleByArgument {
  /// The language of a tag after BCP 47; nil where it is none.
  public init?(argument: String) { self.init(code: argument) }

  /// The tag.
  public var defaultValueDescription: String { code }
}
