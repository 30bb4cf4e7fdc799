extension PersonNameLexicon {
  /// The words of people's names in German texts.
  static let german = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "jun": "jr", "junior": "jr", "sr": "sr", "sen": "sr", "senior": "sr", "ii": "ii", "iii": "iii",
      "iv": "iv",
    ],
    epithets: "altere jungere", epithetArticles: "der die",
    titles: """
      herr herrn frau fraulein frl dr doktor prof professor professorin dipl ing mag prasident prasidentin bundesprasident \
      bundesprasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler minister ministerin ministerprasident \
      ministerprasidentin premierminister premierministerin premier aussenminister aussenministerin innenminister \
      innenministerin finanzminister finanzministerin wirtschaftsminister justizminister verteidigungsminister \
      umweltminister gesundheitsminister staatssekretar staatssekretarin senator senatorin burgermeister \
      burgermeisterin oberburgermeister oberburgermeisterin landrat landratin abgeordnete abgeordneter vorsitzende \
      vorsitzender direktor direktorin chef chefin richter richterin staatsanwalt staatsanwaltin anwalt rechtsanwalt \
      rechtsanwaltin kommissar kommissarin general oberst major leutnant hauptmann admiral kapitan trainer trainerin \
      bischof bischofin erzbischof kardinal papst pfarrer pfarrerin pastor pastorin pater bruder schwester konig \
      konigin kaiser kaiserin zar prinz prinzessin oma opa tante onkel botschafter botschafterin sprecher sprecherin \
      mr mrs ms miss sir lady lord monsieur madame mme kommerzienrat geheimrat hofrat kommissionsrat medizinalrat \
      generalmajor oberstleutnant rittmeister
      """,
    titleJoiners: "der des fur von a d",
    leaderTitles: """
      prasident prasidentin bundesprasident bundesprasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin \
      ministerprasident ministerprasidentin premierminister premierministerin parteichef parteichefin vorsitzender \
      vorsitzende papst konig konigin kaiser kaiserin
      """,
    lesserTitles:
      "vize ex altkanzler ehemaliger ehemalige fruherer fruhere damaliger damalige stellvertretender stellvertretende",
    titleStopWords:
      "der die das des den dem und fur von im in am ein eine sein seine ihr ihre neue neuer fruhere fruherer",
    maleHonorifics: """
      herr herrn monsieur mr mister sir lord konig prinz kaiser zar bruder vater onkel opa grossvater pater monch graf furst \
      herzog freiherr baron kanzler bundeskanzler minister prasident sprecher kardinal bischof papst \
      kommerzienrat geheimrat hofrat kommissionsrat medizinalrat general generalmajor oberst oberstleutnant major \
      hauptmann rittmeister leutnant kapitan admiral
      """,
    femaleHonorifics: """
      frau fraulein frl madame mme miss mrs ms lady konigin prinzessin kaiserin zarin schwester mutter tante oma grossmutter \
      grafin furstin herzogin baronin kanzlerin bundeskanzlerin ministerin prasidentin sprecherin professorin bischofin
      """,
    unmarriedHonorifics: "fraulein frl miss",
    callings: ["richter richterin", "kommissar kommissarin", "bischof erzbischof kardinal rabbiner imam"],
    courtesyTitles: "herr herrn frau fraulein frl dr mr mrs ms miss monsieur madame mme",
    shownTitles: [
      "herr": "Herr", "herrn": "Herr", "frau": "Frau", "fraulein": "Fräulein", "konig": "König", "konigin": "Königin",
      "prinz": "Prinz", "prinzessin": "Prinzessin", "tante": "Tante", "onkel": "Onkel", "bruder": "Bruder",
      "schwester": "Schwester", "kaiser": "Kaiser", "kaiserin": "Kaiserin", "oma": "Oma", "opa": "Opa",
    ],
    honours: "mdb mdl mdep phd md msc ba ma mba llm",
    particles: """
      van von vom zu zum zur der den de del della di da do dos du la le ter ten bin ibn al el abu ben und y af av
      """,
    originWords: "aus",
    abbreviations: ["st": "sankt"],
    surnamesFirst: english.surnamesFirst.joined(separator: " "),
    unmistakableSurnamesFirst: english.unmistakableSurnamesFirst.joined(separator: " "),
    givenNames: .german)
}
