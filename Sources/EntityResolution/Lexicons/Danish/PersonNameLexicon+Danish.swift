extension PersonNameLexicon {
  /// The words of people's names in Danish texts.
  static let danish = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "jun": "jr", "junior": "jr", "sr": "sr", "sen": "sr", "senior": "sr", "ii": "ii", "iii": "iii",
      "iv": "iv",
    ],
    epithets: "aeldre yngre gamle unge", epithetArticles: "den",
    titles: """
      praesident praesidenten vicepraesident statsminister statsministeren premierminister premierministeren \
      minister ministeren udenrigsminister udenrigsministeren indenrigsminister finansminister finansministeren \
      forsvarsminister justitsminister skatteminister undervisningsminister kulturminister erhvervsminister \
      miljominister klimaminister sundhedsminister socialminister beskaeftigelsesminister transportminister \
      trafikminister fodevareminister landbrugsminister integrationsminister kirkeminister statssekretaer \
      generalsekretaer formand formanden forkvinde naestformand partiformand partileder leder folketingsmedlem \
      folketingsformand europaparlamentariker senator borgmester borgmesteren overborgmester viceborgmester radmand \
      amtsborgmester regionsradsformand guvernor kommissaer eukommissaer kansler forbundskansler ambassador konsul \
      talsmand talskvinde ordforer direktor direktoren topchef koncernchef bestyrelsesformand chef general oberst \
      oberstlojtnant major kaptajn lojtnant premierlojtnant sergent admiral kommandor soldat anklager \
      senioranklager specialanklager statsadvokat rigsadvokat dommer landsdommer hojesteretsdommer advokat kurator \
      betjent politibetjent politikommissaer politiinspektor vicepolitiinspektor politidirektor vagtchef \
      kriminalkommissaer hr herr fru frk froken dr doktor laege overlaege adm dir ing cand mag prof professor \
      lektor adjunkt rektor pastor praest sognepraest provst domprovst biskop aerkebiskop kardinal pave imam \
      rabbiner sheik ayatollah kejser kejserinde zar kong kongen konge dronning dronningen prins prinsen prinsesse \
      prinsessen kronprins kronprinsen kronprinsesse kronprinsessen kammerherre hofmarskal tidligere eksminister \
      vice forfatter forfatteren journalist redaktor chefredaktor historiker okonom chefokonom filosof sanger \
      sangerinde skuespiller skuespillerinde instruktor landstraener traener enkefru sir lord lady mrs miss ms \
      monsieur madame frau gardejer godsejer etatsrad konferensrad justitsrad kancellirad kammerrad
      """,
    titleJoiners: "for af den det i og fungerende konstitueret adm administrerende",
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      praesident praesidenten statsminister statsministeren premierminister premierministeren kong kongen dronning \
      dronningen kejser kejserinde forbundskansler kansler pave sultan emir diktator partileder partiformand \
      formand zar
      """,
    lesserTitles: """
      vice vicepraesident viceborgmester naestformand tidligere forhenvaerende fhv eks afdode davaerende \
      konstitueret fungerende
      """,
    titleStopWords: """
      af for den det de en et og i pa til hans hendes deres tidligere forhenvaerende fhv eks afdode ny nye \
      nuvaerende davaerende
      """,
    maleHonorifics: """
      hr herr herrer broder pater fader kong konge kongen prins prinsen kronprins kronprinsen kejser zar sultan \
      emir hertug greve baron ridder onkel farbror morbror farfar morfar bedstefar pave kardinal forretningsmand \
      sir lord mister monsieur senor signor don talsmand etatsrad konferensrad justitsrad kammerherre general oberst \
      major kaptajn ritmester lojtnant admiral
      """,
    femaleHonorifics: """
      fru frk froken soster moder dronning dronningen prinsesse prinsessen kronprinsesse kronprinsessen kejserinde \
      hertuginde grevinde baronesse tante moster faster mormor farmor bedstemor enke enkefru forretningskvinde \
      talskvinde forkvinde skuespillerinde sangerinde mrs miss ms lady madame frau senora signora dona
      """,
    marriedHonorifics: "fru enkefru mrs madame frau senora signora",
    unmarriedHonorifics: "frk froken jomfru miss mademoiselle fraulein senorita signorina",
    callings: [
      "dommer landsdommer hojesteretsdommer byretsdommer anklager senioranklager",
      "betjent politibetjent politikommissaer politiinspektor vicepolitiinspektor vagtchef",
      "biskop aerkebiskop kardinal praest sognepraest provst pastor rabbiner imam",
    ],
    courtesyTitles: """
      hr herr fru frk froken dr doktor prof sir lord lady mrs ms miss monsieur madame frau senor senora signor \
      signora don dona
      """,
    shownTitles: [
      "hr": "hr.", "herr": "hr.", "fru": "fru", "frk": "frk.", "froken": "frøken", "kong": "kong", "kongen": "kong",
      "dronning": "dronning", "dronningen": "dronning", "prins": "prins", "prinsen": "prins",
      "prinsesse": "prinsesse", "prinsessen": "prinsesse", "kronprins": "kronprins", "kronprinsen": "kronprins",
      "kronprinsesse": "kronprinsesse", "kronprinsessen": "kronprinsesse", "tante": "tante", "onkel": "onkel",
      "moster": "moster", "faster": "faster", "farmor": "farmor", "mormor": "mormor", "farfar": "farfar",
      "morfar": "morfar", "pastor": "pastor", "biskop": "biskop", "pave": "pave", "soster": "søster",
      "greve": "greve", "grevinde": "grevinde", "baron": "baron", "dr": "dr.",
    ],
    honours: "mf mep phd md mba msc ma ba llm r k dbe",
    particles: """
      af von van de den der la le du des del della di da do dos las los el al bin ibn ben abu y e und zu av ter ten \
      of
      """,
    originWords: "fra",
    abbreviations: ["st": "sankt", "skt": "sankt", "sct": "sankt", "chr": "christian", "fr": "frederik"],
    surnamesFirst: english.surnamesFirst.joined(separator: " "),
    unmistakableSurnamesFirst: english.unmistakableSurnamesFirst.joined(separator: " "),
    givenNames: .danish)
}
