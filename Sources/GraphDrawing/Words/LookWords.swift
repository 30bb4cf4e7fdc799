/// What marks look like, in one language.
public struct LookWords: Hashable, Sendable {
  /// The colours of communities, types and values.
  public var blue, orange, green, pink, red, lightBlue, yellow, grey: String
  /// Those that come a second time, stronger or paler.
  public var strongBlue, strongOrange, strongGreen, strongPink, paleYellow: String
  /// The greys of pictures for paper, besides.
  public var white, lightGrey, darkGrey: String
  /// The steps of a scale.
  public var lightest, light, middle, dark, darkest: String
  /// A name without an outline.
  public var bareText: String

  /// A border of a pattern `{0}`.
  public var border: String
  /// The patterns.
  public var solid, dashed, dotted, bold: String

  /// The shapes of nodes.
  public var ellipse, roundedBox, hexagon, box: String
  /// A shape `{1}` of a colour `{0}`.
  public var coloredShape: String

  subscript(color: Look.ColorName) -> String {
    switch color {
    case .blue: blue
    case .orange: orange
    case .green: green
    case .pink: pink
    case .red: red
    case .lightBlue: lightBlue
    case .yellow: yellow
    case .grey: grey
    case .white: white
    case .lightGrey: lightGrey
    case .darkGrey: darkGrey
    case .strongBlue: strongBlue
    case .strongOrange: strongOrange
    case .strongGreen: strongGreen
    case .strongPink: strongPink
    case .paleYellow: paleYellow
    case .lightest: lightest
    case .light: light
    case .middle: middle
    case .dark: dark
    case .darkest: darkest
    case .bareText: bareText
    }
  }

  subscript(pattern: Look.Border) -> String {
    switch pattern {
    case .solid: solid
    case .dashed: dashed
    case .dotted: dotted
    case .bold: bold
    }
  }

  subscript(shape: NodeShape) -> String {
    switch shape {
    case .ellipse: ellipse
    case .roundedBox: roundedBox
    case .hexagon: hexagon
    case .box: box
    }
  }
}
