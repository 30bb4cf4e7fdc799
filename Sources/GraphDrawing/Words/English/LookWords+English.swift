extension LookWords {
  /// The words in English.
  public static let english = LookWords(
    blue: "blue", orange: "orange", green: "green", pink: "pink", red: "red", lightBlue: "light blue",
    yellow: "yellow", grey: "grey", strongBlue: "strong blue", strongOrange: "strong orange",
    strongGreen: "strong green",
    strongPink: "strong pink", paleYellow: "pale yellow", white: "white", lightGrey: "light grey",
    darkGrey: "dark grey", lightest: "lightest", light: "light",
    middle: "middle", dark: "dark", darkest: "darkest", bareText: "bare text", border: "{0} border", solid: "solid",
    dashed: "dashed", dotted: "dotted", bold: "bold", ellipse: "ellipse", roundedBox: "rounded box",
    hexagon: "hexagon", box: "box", coloredShape: "{0} {1}")
}
