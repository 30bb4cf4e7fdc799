extension LookWords {
  /// The words in English.
  public static let english = LookWords(
    blue: "blue", orange: "orange", green: "green", pink: "pink", red: "red", lightBlue: "light blue",
    yellow: "yellow", grey: "grey", white: "white", lightGrey: "light grey", lightest: "lightest", light: "light",
    middle: "middle", dark: "dark", darkest: "darkest", bareText: "bare text", border: "{0} border", solid: "solid",
    dashed: "dashed", dotted: "dotted", bold: "bold", ellipse: "ellipse", roundedBox: "rounded box",
    hexagon: "hexagon", box: "box", coloredShape: "{0} {1}")
}
