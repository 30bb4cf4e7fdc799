extension LookWords {
  /// The words in Portuguese.
  public static let portuguese = LookWords(
    blue: "azul", orange: "laranja", green: "verde", pink: "rosa", red: "vermelho", lightBlue: "azul-claro",
    yellow: "amarelo", grey: "cinza", strongBlue: "azul forte", strongOrange: "laranja forte",
    strongGreen: "verde forte",
    strongPink: "rosa forte", paleYellow: "amarelo pálido", white: "branco", lightGrey: "cinza-claro",
    darkGrey: "cinza-escuro", lightest: "muito claro", light: "claro",
    middle: "médio", dark: "escuro", darkest: "muito escuro", bareText: "só texto", border: "contorno {0}",
    solid:
      "contínuo",
    dashed: "tracejado", dotted: "pontilhado", bold: "grosso", ellipse: "elipse", roundedBox: "retângulo arredondado",
    hexagon: "hexágono", box: "retângulo", coloredShape: "{1} {0}")
}
