extension PersonContextLexicon {
  /// The words around people's names in Swedish texts.
  static let swedish = PersonContextLexicon(
    conjunctions: "och &",
    articles: "den det de",
    familyWords: """
      familjen familj slakten broderna systrarna syskonen syskonparet tvillingarna klanen dynastin hushallet \
      flickorna pojkarna barnen sonerna dottrarna foraldrarna paret makarna huset atten
      """,
    familyName: "familjen",
    maleKin: """
      son soner far fader pappa bror broder make maken man farbror morbror brorson systerson sonson dotterson \
      farfar morfar styvson styvfar styvbror halvbror svarson svarfar svager ankling gudfar gudson fastman
      """,
    femaleKin: """
      dotter dottrar mor moder mamma syster maka makan hustru hustrun fru faster moster brorsdotter systerdotter \
      sondotter dotterdotter farmor mormor styvdotter styvmor styvsyster halvsyster svardotter svarmor svagerska \
      anka gudmor vaninna exfru fastmo
      """,
    otherKin: "tvilling namne arvinge attling forfader barn barnbarn slakting kusin partner sambo syskon",
    unrelated: """
      inte slakt
      inte slakt med
      ej slakt
      inte beslaktad med
      inte att forvaxla med
      """,
    possessives: """
      hans hennes deras min mitt mina var vart vara din sin sitt sina vars den det en ett framlidne avlidne avlidna \
      aldsta aldste yngsta yngste aldre yngre enda tidigare ex
      """,
    kinLinks: "till av",
    copulas: "ar var blir blev varit",
    surnameLinks: """
      fodd
      f.
      flicknamn
      med flicknamnet
      tidigare
      """,
    nameLinks: """
      alias
      aven kand som
      aven kallad
      ocksa kand som
      ocksa kallad
      mer kand som
      battre kand som
      mer kand under namnet
      kand som
      kand under namnet
      kallad
      med smeknamnet
      med oknamnet
      med tillnamnet
      riktiga namn
      egentligen
      egentliga namn
      artistnamn
      artistnamnet
      pseudonym
      under pseudonymen
      under namnet
      under artistnamnet
      som skriver under namnet
      som skriver som
      som upptrader som
      ar kand som
      var kand som
      fullstandigt namn
      med det fullstandiga namnet
      senare kand som
      tidigare kand som
      """,
    pausedLinks: """
      fodd
      tidigare
      kallad
      egentligen
      riktiga namn
      artistnamn
      pseudonym
      flicknamn
      fullstandigt namn
      """
  )
}
