extension LookWords {
  /// The words in Danish.
  public static let danish = LookWords(
    blue: "blå", orange: "orange", green: "grøn", pink: "lyserød", red: "rød", lightBlue: "lyseblå", yellow: "gul",
    grey: "grå", strongBlue: "kraftig blå", strongOrange: "kraftig orange", strongGreen: "kraftig grøn",
    strongPink: "kraftig lyserød", paleYellow: "bleggul", white: "hvid", lightGrey: "lysegrå", darkGrey: "mørkegrå",
    lightest: "meget lys", light: "lys", middle: "mellem", dark: "mørk", darkest: "meget mørk",
    bareText: "kun tekst", border: "kant {0}", solid: "fuldt optrukket", dashed: "stiplet", dotted: "prikket",
    bold: "tyk", ellipse: "ellipse", roundedBox: "afrundet rektangel", hexagon: "sekskant", box: "rektangel",
    coloredShape: "{1} {0}")
}
