extension LookWords {
  /// The words in Swedish.
  public static let swedish = LookWords(
    blue: "blå", orange: "orange", green: "grön", pink: "rosa", red: "röd", lightBlue: "ljusblå", yellow: "gul",
    grey: "grå", strongBlue: "starkt blå", strongOrange: "starkt orange", strongGreen: "starkt grön",
    strongPink: "starkt rosa", paleYellow: "blekgul", white: "vit", lightGrey: "ljusgrå", darkGrey: "mörkgrå",
    lightest: "mycket ljus", light: "ljus", middle: "mellan", dark: "mörk", darkest: "mycket mörk",
    bareText: "endast text", border: "kant {0}", solid: "heldragen", dashed: "streckad", dotted: "prickad",
    bold: "tjock", ellipse: "ellips", roundedBox: "rundad rektangel", hexagon: "sexhörning", box: "rektangel",
    coloredShape: "{1} {0}")
}
