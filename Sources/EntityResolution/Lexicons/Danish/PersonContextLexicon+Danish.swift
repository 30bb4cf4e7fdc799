extension PersonContextLexicon {
  /// The words around people's names in Danish texts.
  static let danish = PersonContextLexicon(
    conjunctions: "og &",
    articles: "den det de",
    familyWords: """
      familien familie slaegten brodrene sostrene soskendeparret soskende tvillingerne klanen dynastiet husstanden \
      pigerne drengene bornene sonnerne dotrene foraeldrene aegteparret parret huset
      """,
    familyName: "familien",
    maleKin: """
      son sonner far fader bror broder mand aegtemand onkel farbror morbror nevo faetter sonneson datterson farfar \
      morfar bedstefar oldefar stedson stedfar stedbror halvbror svigerson svigerfar svoger enkemand gudfar gudson \
      forlovede
      """,
    femaleKin: """
      datter dotre mor moder soster kone hustru tante moster faster niece kusine sonnedatter datterdatter farmor \
      mormor bedstemor oldemor steddatter stedmor stedsoster halvsoster svigerdatter svigermor svigerinde enke \
      gudmor veninde ekskone
      """,
    otherKin: """
      tvilling navnebror arving efterkommer forfader barn born barnebarn slaegtning partner samlever kaereste \
      aegtefaelle soskende
      """,
    unrelated: """
      ikke i familie
      ikke i familie med
      ingen familie
      ikke beslaegtet
      ikke beslaegtet med
      ikke at forveksle med
      """,
    possessives: """
      hans hendes deres min mit mine vores din sin sit sine hvis den det en et afdode aeldste yngste aeldre yngre \
      eneste tidligere eks
      """,
    kinLinks: "til af",
    copulas: "er var bliver blev vaeret",
    surnameLinks: """
      fodt
      foedt
      f.
      pigenavn
      med pigenavnet
      tidligere
      """,
    nameLinks: """
      alias
      ogsa kendt som
      ogsa kaldet
      bedre kendt som
      bedre kendt under navnet
      kendt som
      kendt under navnet
      kaldet
      kaldt
      med tilnavnet
      med kaelenavnet
      med ogenavnet
      rigtige navn
      egentlig
      egentlige navn
      kunstnernavn
      kunstnernavnet
      pseudonym
      under pseudonymet
      under navnet
      under kunstnernavnet
      under aliasset
      der skriver som
      der skrev som
      som skriver under navnet
      der optraeder som
      er kendt som
      var kendt som
      fulde navn
      med det fulde navn
      senere kendt som
      tidligere kendt som
      """,
    pausedLinks: """
      fodt
      tidligere
      kaldet
      kaldt
      egentlig
      rigtige navn
      kunstnernavn
      pseudonym
      pigenavn
      fulde navn
      """
  )
}
