extension GivenNames {
  /// What Spanish speakers are commonly called for short, and forms of the same name in Catalan, Basque and Galician.
  static let spanish = """
    francis francisco paco pancho paquito curro kiko frasco francesc patxi
    joseph jose pepe pepito chepe josep joseba xose
    juan juanito juancho xoan
    manuel manolo manolito lolo
    ignacio nacho inaki
    henry enrique quique kike
    edward eduardo lalo edu
    william guillermo memo guille guillem
    robert roberto beto berto
    albert alberto albertito
    anthony antonio tono antonito antoni
    michael miguel mikel miquel miguelito
    george jorge jordi coque
    charles carlos carles carlitos charly
    louis luis lucho luisito lluis
    paul pablo pau pablito
    peter pedro perico pedrito periko
    xavier javier javi xavi xabier xabi
    rafael rafa rafi rafita
    raimundo ramon moncho
    jesus chus chuchu
    jose-maria chema txema
    joaquin quino quim ximo
    gregory gregorio goyo
    alphonse alfonso fonso poncho alfons
    vicente chente vicent
    sergio sergi checho
    fernando nando fer ferran
    lawrence lorenzo llorenc
    santiago santi iago yago
    sebastian sebas
    salvador salva chava
    arthur arturo artur
    gabriel gabi gabo
    agustin agus agusti
    cristina cris
    daniel dani
    david davo
    nicholas nicolas nicolau
    matthew mateo mateu
    bartolome bartolo
    baltasar balta
    rosario charito
    concepcion concha conchita conchi
    dolores lolita dolors
    consuelo chelo
    mercedes merche meche merce
    guadalupe lupe lupita
    encarnacion encarna encarni
    inmaculada inma
    purificacion puri
    asuncion asun
    milagros mila
    rosa rosita rosi
    pilar pili
    teresa tere teresita
    francisca paca paquita
    josefina josefa pepa pepita fina
    isabel isa chabela
    montserrat montse
    eulalia laia
    magdalena magda malena
    catherine catalina cata
    beatriz bea beatriu
    patricia paty
    gertrudis tula
    graciela chela
    natividad nati
    esperanza espe
    soledad sole
    maria-jose marijose
    maria-teresa maite mayte
    maria-isabel maribel
    maria-luisa marisa
    susana susi
    margarita marga
    veronica vero
    victoria vicky
    yolanda yoli
    carmen carmela carmina menchu
    aranzazu arantxa arantza
    """
}
