extension TextRules {
  /// The rules of Spanish.
  static let spanish = TextRules(
    abbreviations: [
      .title: """
      sr sra srta sres sras dr dra dres prof profa lic ing arq gral cnel cap tte sgto excmo excma ilmo ilma \
      mons pbro fr hno hna don d
      """,
      .nameTail: "hnos jr cia cía co ltd inc corp bros uu",
      .namePart: "sto sta ntra ee ff cc avda av ctra pza",
      .month: "ene feb abr jun jul ago sep sept oct nov dic",
      .numbered: "n no nro art arts p pp vol cap fig tel",
      .joining: "aprox vs cf ej ud uds",
      .closing: "etc al",
    ],
    degrees: [("ee", "uu"), ("ff", "aa"), ("cc", "oo")],
    dottedTails: "s.a s.l s.a.u s.l.u s.a.d c.v",
    openers: """
      el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella él ella ellos \
      ellas yo tú usted ustedes nosotros su sus mi mis tu nuestro nuestra que quien quienes qué quién cuando \
      cuándo donde dónde como cómo por porque para pero y e o u ni si sí no aunque mientras tras ante bajo con \
      contra de del desde durante en entre hacia hasta según sin sobre a al así también tampoco además después \
      antes luego entonces ahora hoy ayer mañana ya aún todavía siempre nunca jamás muy más menos todo todos \
      toda todas cada varios varias algunos algunas muchos muchas ningún ninguna nada nadie algo alguien aquí \
      allí esto eso ello sólo solo incluso finalmente asimismo obstante embargo dos tres cuatro cinco pese se \
      le les me te nos
      """,
    courtesyTitles: "sr sra srta sres señor señora señorita don doña dr dra",
    ties: "de del la las los el y e o u en para por con a al da do dos van von der den di le du bin",
    tailTies: "y e de",
    relatives: "que quien quienes cuyo cuya cuyos cuyas donde",
    speechVerbs: """
      dijo dice decía declaró declara explicó explica afirmó afirma añadió añade señaló señala aseguró asegura \
      indicó manifestó preguntó pregunta respondió responde comentó agregó subrayó destacó insistió escribió \
      recordó precisó apuntó sostuvo
      """,
    unfinished: """
      el la los las un una unos unas y e o u ni de del a al en con por para sin sobre entre desde hacia hasta \
      su sus que cuyo cuya se lo le
      """,
    timeWords: """
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes \
      miércoles jueves viernes sábado domingo
      """,
    mailHeaders: "de enviado fecha asunto adjuntos from sent date subject re rv fwd",
    addressHeaders: "para cc cco bcc to",
    captionLabels: "foto fotos imagen imágenes vídeo video archivo"
  )
}
