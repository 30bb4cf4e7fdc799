extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Spanish texts.
  static let spanish = NonPersonNameLexicon(
    articles: "el la los las lo", nameArticles: "el la los las",
    ofWords: "de del",
    legalForms: """
      sa sau sl slu sll slp sas srl sab sapi cv rl scl scoop coop ltda cia cia eirl spa inc ltd llc plc corp \
      corporation co company gmbh ag kg nv bv ab asa se sociedad anonima limitada
      """,
    unmistakableLegalForms: "sau slu sll srl sab sapi ltda cia eirl inc ltd llc plc corp gmbh",
    companyWords: """
      aceros aeronautica aerolineas agricola aguas alimentacion alimentos almacenes aluminio arquitectos aseguradora \
      aseguradores astilleros automocion aviacion azucarera bancaria banca banco bebidas bodegas calzados capital \
      carbones carnicas cementos ceramicas cervecera cervezas cine combustibles comercial comunicacion \
      comunicaciones conservas construccion construcciones constructora consultores consultoria cosmeticos curtidos \
      desarrollo desarrollos digital diseno distribucion distribuciones editores editorial electricidad electrica \
      electronica embutidos energia energias envases equipos farma farmaceutica ferrocarriles fertilizantes \
      financiera finanzas forestal ganadera gas gestion graficas hermanos hidrocarburos hierros hilaturas hoteles \
      imprenta industria industrias informatica ingenieria ingenieros inmobiliaria innovacion instalaciones \
      inversiones joyeros laboratorios lacteos limpiezas logistica maderas maquinaria marmoles materiales medios \
      metales minas minera mineria moda motor motores muebles naviera obras papelera pesquera petroleo petroleos \
      petroquimica plasticos prensa producciones productos promociones promotora proyectos publicaciones quimica \
      quimicas radio refineria restauracion salinas sanidad seguridad seguros semillas servicios siderurgica \
      sistemas sociedad soluciones supermercados tabacos talleres tecnologia tecnologias telecomunicaciones \
      television textil textiles transportes turismo viajes vidrios vinedos viviendas
      """,
    companyHeads: "compania empresa sociedad grupo firma casa",
    definitionWords: """
      adelante denominado denominada denominados denominadas llamado llamada conocido conocida anteriormente antes \
      antigua antiguo antiguamente conjuntamente colectivamente juntos ex alias tambien abreviado
      """,
    plainDefinitionWords: "alias",
    renamingWords: "anteriormente antes antigua antiguo antiguamente ex",
    renamings: """
      pasó a llamarse
      fue rebautizado como
      fue rebautizada como
      se llama ahora
      se llama hoy
      """,
    pausedRenamings: """
      hoy
      hoy en día
      ahora
      actual
      actualmente
      rebautizado
      rebautizada
      rebautizado como
      rebautizada como
      renombrada
      renombrado
      """,
    looseDefinitionWords: "el la los las o u y de del en abreviado por sus siglas para simplemente como bajo nombre",
    whereWords: "en cerca hacia desde hasta por fuera dentro junto",
    stopWords: "de del la las los el lo y e en a al para por con un una of and the du des d",
    departmentHeads: ["ministerio", "departamento", "secretaria", "consejeria"],
    bodies: """
      corte cortes tribunal tribunales ministerio departamento parlamento senado asamblea gobierno consejo comite \
      congreso policia guardia ayuntamiento diputacion gabinete fiscalia procuraduria comision autoridad agencia \
      camara juzgado audiencia junta
      """,
    spellings: [
      "&": "y", "sta": "santa", "sto": "santo", "cia": "compania", "univ": "universidad",
      "dpto": "departamento", "depto": "departamento",
      "avda": "avenida", "av": "avenida", "avd": "avenida", "c/": "calle", "pza": "plaza", "tv": "television",
      "hnos": "hermanos", "gral": "general", "min": "ministerio",
      "fed": "federacion", "asoc": "asociacion", "admon": "administracion", "mejico": "mexico",
      "subscripcion": "suscripcion",
    ],
    pluralEnding: "s",
    designators: """
      grupo group holding banco airlines motors technologies sistemas fc cf club ud cd sd futbol baloncesto \
      editorial editores ediciones prensa television tv radio producciones films estudios hermanos internacional \
      espana
      """,
    placeDesignators: "ciudad capital",
    dividedCountries: "corea vietnam yemen alemania sudan",
    halves: "norte sur este oeste",
    placeHeads: """
      estado ciudad republica reino provincia region departamento canton municipio comunidad isla islas territorio \
      principado condado ducado villa comuna
      """,
    leads: "cooperativa hermandad cofradia deportivo sporting",
    headPrepositions: "de del para por contra sobre",
    placePrepositions: "de del la las los el sobre en y",
    neverShortened: [
      "estado de palestina", "ciudad de londres", "ciudad de mexico", "estado de mexico", "republica de corea",
      "republica de china", "republica del congo", "estado de washington", "ciudad de panama", "ciudad de guatemala",
      "isla de pascua", "comunidad de madrid",
    ],
    neverShortForms: [
      "casa", "calle", "camara", "publico", "publica", "federal", "estatal", "municipal", "regional", "general",
      "civil", "militar",
    ],
    weakLeads: """
      norte sur este oeste alto alta bajo baja gran grande nuevo nueva viejo vieja antiguo antigua primer primera \
      primero segundo segunda tercer dos tres cuatro cinco estado estados general internacional global mundial real \
      imperial federal publico publica privado independiente unido unida unidos unidas nacional universal moderno \
      moderna bueno buena mejor libre rojo roja azul verde negro negra blanco blanca oro plata san santa santo los \
      las la el fuerte monte lago puerto ciudad rio bahia americano americana britanico ingles espanol espanola \
      frances aleman europeo europea africano asiatico mexicano mexicana argentino argentina super ultra inter trans \
      pan euro compania sociedad grupo casa union banco
      """,
    genericNames: """
      corte tribunal universidad colegio escuela iglesia gobierno departamento ministerio agencia administracion \
      consejo comite comision autoridad banco compania sociedad partido union asociacion fundacion instituto club \
      estado estados ciudad pueblo condado provincia region distrito canton municipio isla islas grupo aeropuerto \
      estacion puerto terminal norte sur este oeste viejo nuevo centro museo parque hospital hotel biblioteca puente \
      rio lago montana casa calle plaza fuerza ejercito armada marina policia parlamento senado asamblea liga equipo \
      oficina servicio red federacion catedral templo mezquita campus palacio castillo abadia monasterio torre \
      estadio canal capilla sinagoga carcel prision zoo zoologico ayuntamiento alcaldia camara fiscalia sindicato \
      juzgado congreso cortes junta diputacion cabildo
      """,
    genericPhrases: [
      "tribunal supremo", "corte suprema", "tribunal constitucional", "corte constitucional", "audiencia provincial",
      "audiencia nacional", "tribunal superior", "tribunal superior de justicia", "corte de apelaciones",
      "consejo de administracion", "consejo de ministros", "consejo municipal", "concejo municipal", "policia local",
      "policia municipal", "policia nacional", "guardia nacional", "ministerio de asuntos exteriores",
      "ministerio de defensa", "ministerio de justicia", "ministerio del interior", "ministerio de hacienda",
      "ministerio de salud", "ministerio de educacion", "ministerio publico", "asamblea nacional", "banco central",
      "museo nacional", "fuerza aerea", "camara de comercio", "camara de diputados", "comite central",
      "fiscalia general", "defensoria del pueblo", "casa consistorial", "partido socialista", "partido comunista",
      "partido liberal", "partido conservador",
    ],
    droppedHeads: "iglesia orden",
    roads: "a n ap cv m ruta carretera autopista autovia nacional"
  )
}
