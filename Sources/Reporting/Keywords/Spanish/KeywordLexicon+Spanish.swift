extension KeywordLexicon {
  /// The lexicon of Spanish, without a table of word forms: words stand for themselves, plurals for their singular.
  static let spanish = KeywordLexicon(
    lemma: { Lemma(text: singular(spanish: $0), wordClass: .unknown) },
    generalWords: Set(spanishGeneralWords.split(separator: " ").map(String.init)))

  /// A word without the ending of a plural.
  private static func singular(spanish word: String) -> String {
    guard word.utf8.count > 4, word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else {
      return word
    }
    if word.hasSuffix("ces") { return word.dropLast(3) + "z" }
    if word.hasSuffix("iones") { return word.dropLast(5) + "ión" }
    let hasConsonant = ["dades", "tades", "ores", "eres", "ales", "eles", "iles", "ines"]
      .contains(where: word.hasSuffix)
    return String(word.dropLast(hasConsonant ? 2 : 1))
  }

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let spanishGeneralWords = """
    el la los las lo un una unos unas al del de en ni pero mas sino que qué quien quién quienes quiénes cual cuál \
    cuales cuáles cuyo cuya cuyos cuyas yo tú tu él ella ello usted ustedes nosotros nosotras vosotros vosotras \
    ellos ellas me te se nos os le les mí ti sí mi mis tus su sus nuestro nuestra nuestros nuestras vuestro vuestra \
    vuestros vuestras mío mía suyo suya suyos suyas este esta estos estas ese esa esos esas aquel aquella aquellos \
    aquellas esto eso aquello éste ésta ése ésa con sin por para según sobre tras entre hacia hasta desde ante bajo \
    contra durante mediante excepto salvo incluso cabe so vía como cómo cuando cuándo donde dónde adonde cuanto \
    cuánto cuanta cuantos si porque pues aunque mientras así entonces luego después antes ya aún todavía también \
    tampoco sólo solo solamente muy más menos mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos \
    tantas todo toda todos todas cada cualquier cualquiera alguno alguna algunos algunas algún ninguno ninguna \
    ningún otro otra otros otras mismo misma mismos mismas tal tales varios varias ambos ambas demás no nunca jamás \
    siempre hoy ayer mañana anoche ahora aquí allí ahí allá acá es son era eran fue fueron será serán sería serían \
    soy eres somos sois sea sean siendo sido ser está están estaba estaban estuvo estuvieron estará estarán estoy \
    estar ha han había habían hubo he hemos habrá habrán habría hay haya hayan haber tiene tienen tenía tenían tuvo \
    puede pueden podía podrá podría pudo debe deben debía debería va van iba iban hace hacen hizo bien mal casi \
    además embargo obstante asimismo igualmente finalmente actualmente recientemente posteriormente quizá quizás vez \
    acaso apenas cerca lejos dentro fuera arriba abajo delante detrás encima debajo alrededor acerca respecto pese \
    debido gracias frente junto aparte dado dada nada nadie algo alguien uno dos tres cuatro cinco seis siete ocho \
    nueve diez once doce primero primera primer segundo segunda tercero tercera tercer último última últimos últimas \
    próximo próxima hola adiós oh ah ay eh bueno vale claro ojalá conforme cuantas aun inclusive entretanto siquiera \
    vaya queridos querida querido enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre \
    noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic lunes martes miércoles jueves viernes \
    sábado domingo lun mié jue vie sáb dom dijo dice decía dicho afirmó afirma aseguró asegura explicó explica \
    declaró declara añadió añade agregó agrega señaló señala indicó indica precisó precisa subrayó subraya respondió \
    responde contestó contesta replicó replica preguntó pregunta apuntó apunta recordó recuerda relató relata contó \
    cuenta confesó confiesa consideró considera lamentó lamenta concluyó concluye prosiguió prosigue escribió \
    escribe tuiteó advirtió advierte insistió insiste recalcó recalca remarcó resaltó resumió alegó alega denunció \
    denuncia testificó suspiró exclamó comentó comenta reconoció reconoce admitió admite observó constató destacó \
    destaca anunció anuncia prometió reclamó reclama exigió exige acusó acusa criticó critica negó niega reveló \
    revela sostuvo sostiene manifestó manifiesta expresó expresa aclaró aclara argumentó argumenta opinó opina \
    puntualizó espetó zanjó celebró agradeció pidió pide propuso cree piensa espera teme asegurado explicado \
    señalado tener hacer decir ir venir ver saber poder querer deber poner dar encontrar pasar quedar llevar hablar \
    preguntar dejar seguir creer pensar parecer volver llegar salir entrar perder empezar comenzar terminar \
    continuar mostrar llamar esperar conocer reconocer recibir servir vivir recordar permitir abrir anunciar \
    explicar afirmar indicar señalar añadir hecho hecha visto puesto veces semana semanas día días mes meses año \
    años hora horas minuto minutos noche tarde momento tiempo fin principio parte partes lugar punto lado caso casos \
    cosa cosas ejemplo forma manera tipo número ciento millón millones mil miles cientos decenas mitad tercio cuarto \
    hombre hombres mujer mujeres gente persona personas niño niños niña niñas señor señora mundo vida preguntas \
    respuesta razón palabra nombre idea país países ciudad gran grande grandes pequeño pequeña pequeños nuevo nueva \
    nuevos nuevas antiguo antigua buen buena buenos malo mala mejor peor joven viejo largo larga alto alta baja \
    posible importante importantes diferente diferentes distinto distintos general particular cierto cierta \
    verdadero simple propio propia pasado pasada través
    """
}
