extension PersonWords {
  /// The words of Spanish.
  static let spanish = PersonWords(
    interjections: """
      oh ah ay eh hola adiós querido querida queridos queridas estimado estimada estimados estimadas mi bravo \
      gracias vamos oye oiga mira pobre bienvenido bienvenida señor señora
      """,
    pluralTitles: "sres señores sras señoras srtas señoritas dres doctores hermanos hermanas infantes",
    epithets: """
      grande magno viejo joven mayor menor bueno malo bravo bello hermoso gordo santo santa casto sabio justo cruel \
      temerario terrible piadoso católico católica conquistador conquistadora batallador ceremonioso deseado \
      hechizado impotente doliente prudente velloso breve calvo largo rojo negro blanco bastardo loco loca apóstata \
      mártir navegante confesor bautista evangelista cojo manco ciego tuerto beato venerable magnífico primero \
      segundo tercero cuarto quinto
      """,
    generations: "jr sr hijo padre ii iii iv júnior junior sénior",
    pastForms: """
      dijo hizo quiso pudo puso supo tuvo estuvo vino anduvo trajo condujo produjo tradujo fue era es está ha había \
      hay va iba vio dio oyó cayó leyó creyó huyó rió sonrió murió durmió pidió sintió siguió prefirió mintió sirvió \
      vistió tiene tenía viene venía dice decía hace hacía sabe sabía puede podía quiere quería debe debía sale \
      salía vive vivía sigue será tendrá hará
      """,
    verbEndings: ["ó", "aba", "ía", "aron", "ieron"],
    closings: """
      saludos atentamente cordialmente atte afectuosamente sinceramente abrazo abrazos besos gracias cordiales \
      respetuosamente despido suyo suya cariñosamente fraternalmente
      """,
    headers: """
      de para a cc cco presentes presente ausentes ausente asistentes asistente excusados participantes participante \
      miembros testigos autor autora autores redactor redactora nombre nombres ponentes ponente presidente \
      presidenta secretario secretaria invitados invitado remitente destinatario destinatarios demandante demandado \
      director guion reparto intérpretes firmantes
      """,
    acronyms: "amlo epn fch zp jfk cfk crg lfc",
    motions: """
      va van fue fueron iba ir ido viene vienen vino venir venido viaja viajó viajar viajado parte partió partir \
      llega llegó llegar llegado regresa regresó regresar vuelve volvió volver vuelto vuela voló marcha marchó \
      marchar huyó huir huido emigró emigrar emigrado exilió exiliado trasladó trasladar trasladado traslado mudó \
      mudarse envió enviado deportado deportada extraditado extraditada expulsado camino viaje vuelo tren avión \
      autobús barco rumbo llevó trajo
      """,
    ranks: "cnel gral tte cap sgto cmte alm cbo tcol tcnel mayor",
    notes: "pd ps nb ej av apdo ac dc eeuu")
}
