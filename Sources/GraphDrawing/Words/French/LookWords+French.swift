extension LookWords {
  /// The words in French.
  public static let french = LookWords(
    blue: "bleu", orange: "orange", green: "vert", pink: "rose", red: "rouge", lightBlue: "bleu clair",
    yellow: "jaune", grey: "gris", strongBlue: "bleu soutenu", strongOrange: "orange soutenu",
    strongGreen: "vert soutenu",
    strongPink: "rose soutenu", paleYellow: "jaune pâle", white: "blanc", lightGrey: "gris clair",
    darkGrey: "gris foncé", lightest: "très clair", light: "clair",
    middle: "moyen", dark: "foncé", darkest: "très foncé", bareText: "texte seul", border: "contour {0}",
    solid:
      "plein",
    dashed: "en tirets", dotted: "en pointillés", bold: "épais", ellipse: "ellipse", roundedBox: "rectangle arrondi",
    hexagon: "hexagone", box: "rectangle", coloredShape: "{1} {0}")
}
