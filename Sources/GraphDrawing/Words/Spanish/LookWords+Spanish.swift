extension LookWords {
  /// The words in Spanish.
  public static let spanish = LookWords(
    blue: "azul", orange: "naranja", green: "verde", pink: "rosa", red: "rojo", lightBlue: "azul claro",
    yellow: "amarillo", grey: "gris", strongBlue: "azul intenso", strongOrange: "naranja intenso",
    strongGreen: "verde intenso",
    strongPink: "rosa intenso", paleYellow: "amarillo pálido", white: "blanco", lightGrey: "gris claro",
    darkGrey: "gris oscuro", lightest: "muy claro", light: "claro",
    middle: "medio", dark: "oscuro", darkest: "muy oscuro", bareText: "solo texto", border: "borde {0}",
    solid:
      "continuo",
    dashed: "a rayas", dotted: "a puntos", bold: "grueso", ellipse: "elipse", roundedBox: "rectángulo redondeado",
    hexagon: "hexágono", box: "rectángulo", coloredShape: "{1} {0}")
}
