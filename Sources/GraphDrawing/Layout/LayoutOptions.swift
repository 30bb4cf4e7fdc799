/// How a picture is laid out.
///
///     var options = DrawingOptions()
///     options.layout.page = .a4
///     options.layout.seed = 7
///
/// Limits of time and memory belong to the process that lays out: see ``LayoutLimits``.
public struct LayoutOptions: Hashable, Sendable {
  /// The layout engine. The default is ``LayoutEngine/automatic``.
  public var engine = LayoutEngine.automatic

  /// Where random numbers start. The default is 1; another gives another picture.
  public var seed = 1

  /// The size of the picture with its legend and title. The default is ``PageSize/natural``.
  public var page = PageSize.natural

  /// Where nodes stood in an earlier picture, by their ids. They stay there, whatever the engine; new ones are placed near their
  /// neighbours, and only these make room. With boxes around communities, this is refused where they would cover one another or
  /// strangers. The default is empty.
  public var previous = SavedPositions()

  /// How many threads compare layouts; the picture is the same for any number. The default is 1.
  public var threads = 1

  /// The default options.
  public init() {}
}

extension DrawingOptions {
  /// The layout engine.
  public var engine: LayoutEngine {
    get { layout.engine }
    set { layout.engine = newValue }
  }
}
