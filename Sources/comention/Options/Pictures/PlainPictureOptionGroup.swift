import ArgumentParser
import GraphDrawing

/// The looks of a picture that says what it says in its own way.
struct PlainPictureOptionGroup: ParsableArguments {
  @Option(help: ArgumentHelp("A heading for the picture.", valueName: "text"))
  var title = ""
  @Option(help: "Light, dark, or auto: as the reader's system says; PNG and PDF cannot ask and are light.")
  var theme: DrawingStyle.Theme = .automatic
  @OptionGroup var engine: EngineOptionGroup
  @OptionGroup var page: PageOptionGroup
  @OptionGroup var position: PositionOptionGroup

  /// The options of a layout, with the earlier positions read.
  func layout(in context: CommandContext) throws -> LayoutOptions {
    var options = engine.options
    options.page = page.size
    options.threads = context.threads
    options.previous = try position.places(in: context)
    return options
  }
}
