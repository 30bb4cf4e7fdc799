extension PersonContextLexicon {
  /// The words around people's names in Spanish texts.
  static let spanish = PersonContextLexicon(
    conjunctions: "y e &",
    articles: "la los las el",
    familyWords: """
      familia familias hermanos hermanas mellizos gemelos gemelas clan dinastia esposos hijos hijas primos primas \
      padres pareja matrimonio casa saga
      """,
    familyName: "familia",
    maleKin: """
      hijo hijos padre hermano marido esposo tio sobrino abuelo nieto bisabuelo bisnieto suegro yerno cunado \
      hijastro padrastro hermanastro viudo padrino ahijado papa novio prometido exmarido companero
      """,
    femaleKin: """
      hija hijas madre hermana mujer esposa tia sobrina abuela nieta bisabuela bisnieta suegra nuera cunada hijastra \
      madrastra hermanastra viuda madrina ahijada mama novia prometida exmujer exesposa companera
      """,
    otherKin: """
      primo prima primos gemelo gemela mellizo melliza tocayo tocaya homonimo heredero heredera descendiente \
      antepasado ancestro nino nina conyuge pareja pariente familiar
      """,
    unrelated: """
      sin parentesco
      sin relación de parentesco
      sin relacion de parentesco
      sin relación familiar
      sin relacion familiar
      ningún parentesco
      ningun parentesco
      no es familiar
      sin vínculo familiar
      sin vinculo familiar
      no confundir con
      """,
    possessives: """
      su sus mi mis tu tus nuestro nuestra nuestros vuestro cuyo cuya el la los las un una difunto difunta mayor \
      menor unico unica joven ex
      """,
    kinLinks: "de del",
    copulas: "es era fue siendo son eran fueron sera",
    surnameLinks: """
      nacida
      nacido
      nacida como
      nacido como
      de soltera
      nombre de soltera
      cuyo nombre de soltera era
      de nacimiento
      """,
    nameLinks: """
      alias
      apodado
      apodada
      apodados
      alias el
      alias la
      más conocido como
      mas conocido como
      más conocida como
      mas conocida como
      mejor conocido como
      mejor conocida como
      conocido como
      conocida como
      conocidos como
      también conocido como
      tambien conocido como
      también conocida como
      tambien conocida como
      conocido también como
      conocido tambien como
      conocida también como
      conocida tambien como
      conocido artísticamente como
      conocido artisticamente como
      conocida artísticamente como
      conocida artisticamente como
      conocido popularmente como
      conocida popularmente como
      popularmente conocido como
      popularmente conocida como
      conocido simplemente como
      conocida simplemente como
      conocido en el mundo del hampa como
      conocido por
      conocida por todos como
      conocido por todos como
      llamado
      llamada
      también llamado
      tambien llamado
      también llamada
      tambien llamada
      al que llamaban
      a quien llamaban
      a quien todos llaman
      a quien todos llamaban
      al que todos llaman
      a la que todos llaman
      de nombre real
      cuyo nombre real es
      cuyo nombre real era
      cuyo verdadero nombre era
      cuyo verdadero nombre es
      de nombre artístico
      de nombre artistico
      nombre real
      verdadero nombre
      nombre artístico
      nombre artistico
      seudónimo de
      seudonimo de
      con el seudónimo de
      con el seudonimo de
      bajo el seudónimo de
      bajo el seudonimo de
      bajo el seudónimo
      bajo el seudonimo
      bajo el nombre de
      con el nombre de
      con el alias de
      bajo el alias de
      que firma como
      que firmaba como
      que se hacía llamar
      que se hacia llamar
      que se hace llamar
      se hace llamar
      se hacía llamar
      se hacia llamar
      es conocido como
      es conocida como
      era conocido como
      era conocida como
      bautizado como
      bautizada como
      rebautizado como
      rebautizada como
      """,
    pausedLinks: """
      llamado
      llamada
      nacido
      nacida
      nombre real
      verdadero nombre
      nombre artístico
      nombre artistico
      conocido por
      """
  )
}
