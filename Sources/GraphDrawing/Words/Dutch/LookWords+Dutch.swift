extension LookWords {
  /// The words in Dutch.
  public static let dutch = LookWords(
    blue: "blauw", orange: "oranje", green: "groen", pink: "roze", red: "rood", lightBlue: "lichtblauw",
    yellow: "geel", grey: "grijs", strongBlue: "felblauw", strongOrange: "feloranje",
    strongGreen: "felgroen",
    strongPink: "felroze", paleYellow: "bleekgeel", white: "wit", lightGrey: "lichtgrijs",
    darkGrey: "donkergrijs", lightest: "zeer licht", light: "licht",
    middle: "middelmatig", dark: "donker", darkest: "zeer donker", bareText: "kale tekst", border: "rand {0}",
    solid:
      "doorgetrokken",
    dashed: "gestreept", dotted: "gestippeld", bold: "dik", ellipse: "ellips", roundedBox: "afgeronde rechthoek",
    hexagon: "zeshoek", box: "rechthoek", coloredShape: "{1} {0}")
}
