extension LookWords {
  /// The words in German.
  public static let german = LookWords(
    blue: "blau", orange: "orange", green: "grün", pink: "rosa", red: "rot", lightBlue: "hellblau",
    yellow: "gelb", grey: "grau", strongBlue: "kräftig blau", strongOrange: "kräftig orange",
    strongGreen: "kräftig grün",
    strongPink: "kräftig rosa", paleYellow: "blassgelb", white: "weiß", lightGrey: "hellgrau",
    darkGrey: "dunkelgrau", lightest: "sehr hell", light: "hell",
    middle: "mittel", dark: "dunkel", darkest: "sehr dunkel", bareText: "bloßer Text", border: "Rand {0}",
    solid:
      "durchgezogen",
    dashed: "gestrichelt", dotted: "gepunktet", bold: "dick", ellipse: "Ellipse", roundedBox: "abgerundetes Rechteck",
    hexagon: "Sechseck", box: "Rechteck", coloredShape: "{1} {0}")
}
