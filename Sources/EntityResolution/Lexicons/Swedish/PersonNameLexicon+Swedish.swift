extension PersonNameLexicon {
  /// The words of people's names in Swedish texts.
  static let swedish = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "jun": "jr", "junior": "jr", "sr": "sr", "sen": "sr", "senior": "sr", "ii": "ii", "iii": "iii",
      "iv": "iv",
    ],
    epithets: "aldre yngre gamle unge", epithetArticles: "den",
    titles: """
      president presidenten vicepresident statsminister statsministern premiarminister premiarministern minister \
      ministern utrikesminister utrikesministern inrikesminister finansminister finansministern forsvarsminister \
      justitieminister utbildningsminister skolminister kulturminister naringsminister miljominister klimatminister \
      socialminister sjukvardsminister arbetsmarknadsminister infrastrukturminister landsbygdsminister \
      bostadsminister migrationsminister bistandsminister civilminister energiminister statssekreterare \
      generalsekreterare ordforande ordforanden partiledare partiledaren partisekreterare sprakror gruppledare \
      ledare riksdagsledamot riksdagsman talman talmannen europaparlamentariker senator borgmastare kommunalrad \
      kommunalradet regionrad borgarrad finansborgarrad oppositionsrad landshovding landshovdingen guvernor \
      kommissionar kansler forbundskansler ambassador konsul talesman talesperson pressekreterare direktor \
      direktoren vd generaldirektor koncernchef styrelseordforande chef general overste overstelojtnant major \
      kapten lojtnant sergeant amiral kommendor soldat overbefalhavare overbefalhavaren aklagare kammaraklagare \
      overaklagare riksaklagare chefsaklagare domare radman lagman justitierad justitiekansler advokat \
      konkursforvaltare jurist polis polisman kommissarie kriminalkommissarie polisinspektor polischef herr hr fru \
      frk froken dr doktor lakare overlakare ing prof professor docent lektor adjunkt rektor magister pastor prast \
      kyrkoherde prost domprost biskop arkebiskop kardinal pave paven imam rabbin schejk ayatolla ayatollah kejsare \
      kejsarinnan tsar kung kungen konung drottning drottningen prins prinsen prinsessan prinsessa kronprins \
      kronprinsen kronprinsessan kronprinsessa hertig hertiginnan greve grevinnan friherre baron hovmarskalk \
      tidigare vice forfattare forfattaren journalist redaktor chefredaktor historiker ekonom chefsekonom filosof \
      sangare sangerska skadespelare skadespelerska regissor forbundskapten tranare ankefru sir lord lady mrs miss \
      ms monsieur madame frau grosshandlare fabrikor
      """,
    titleJoiners: "for av den det i och tillforordnad tf verkstallande bitradande",
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      president presidenten statsminister statsministern premiarminister premiarministern kung kungen konung \
      drottning drottningen kejsare kejsarinnan forbundskansler kansler pave paven sultan emir diktator partiledare \
      partiledaren tsar
      """,
    lesserTitles: """
      vice vicepresident tidigare forre forra ex framlidne avlidne davarande tillforordnad tf bitradande
      """,
    titleStopWords: """
      av for den det de en ett och i pa till hans hennes deras tidigare forre forra ex framlidne avlidne ny nya nye \
      nuvarande davarande
      """,
    maleHonorifics: """
      herr hr herrar broder pater fader kung kungen konung prins prinsen kronprins kronprinsen kejsare tsar sultan \
      emir hertig hertigen greve friherre baron riddare farbror morbror farfar morfar pave paven kardinal affarsman \
      sir lord mister monsieur senor signor don talesman magister general overste major kapten lojtnant ryttmastare \
      amiral kammarherre
      """,
    femaleHonorifics: """
      fru frk froken syster moder drottning drottningen prinsessan prinsessa kronprinsessan kronprinsessa \
      kejsarinnan hertiginnan grevinnan grevinna friherrinnan tant moster faster mormor farmor anka ankefru \
      affarskvinna skadespelerska sangerska mrs miss ms lady madame frau senora signora dona
      """,
    marriedHonorifics: "fru ankefru mrs madame frau senora signora",
    unmarriedHonorifics: "frk froken mamsell miss mademoiselle fraulein senorita signorina",
    callings: [
      "domare radman lagman aklagare kammaraklagare overaklagare chefsaklagare",
      "polis polisman polisinspektor kommissarie kriminalkommissarie polischef",
      "biskop arkebiskop kardinal prast kyrkoherde prost pastor rabbin imam",
    ],
    courtesyTitles: """
      herr hr fru frk froken dr doktor prof sir lord lady mrs ms miss monsieur madame frau senor senora signor \
      signora don dona
      """,
    shownTitles: [
      "herr": "herr", "hr": "herr", "fru": "fru", "frk": "fröken", "froken": "fröken", "kung": "kung",
      "kungen": "kung", "konung": "konung", "drottning": "drottning", "drottningen": "drottning", "prins": "prins",
      "prinsen": "prins", "prinsessan": "prinsessan", "kronprins": "kronprins", "kronprinsen": "kronprins",
      "kronprinsessan": "kronprinsessan", "tant": "tant", "farbror": "farbror", "morbror": "morbror",
      "moster": "moster", "faster": "faster", "farmor": "farmor", "mormor": "mormor", "farfar": "farfar",
      "morfar": "morfar", "pastor": "pastor", "biskop": "biskop", "pave": "påve", "syster": "syster",
      "greve": "greve", "grevinnan": "grevinnan", "baron": "baron", "dr": "dr.",
    ],
    honours: "phd md mba msc ma ba llm ledamot",
    particles: """
      af av von van de den der la le du des del della di da do dos las los el al bin ibn ben abu y e und zu ter ten \
      of
      """,
    originWords: "fran",
    abbreviations: ["st": "sankt"],
    surnamesFirst: english.surnamesFirst.joined(separator: " "),
    unmistakableSurnamesFirst: english.unmistakableSurnamesFirst.joined(separator: " "),
    givenNames: .swedish)
}
