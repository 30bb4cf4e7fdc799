extension TextRules {
  /// The rules of French.
  static let french = TextRules(
    abbreviations: [
      .title: "mm mme mmes mlle mlles dr drs pr prof mgr mgrs col cdt cne lt sgt gal vve",
      .nameTail: "jr cie co ltd inc corp bd av boul",
      .namePart: "st ste sts stes fg fbg",
      .month: "janv avr juil sept oct nov",
      .numbered: "n no nos art p pp vol t chap fig liv tel",
      .joining: "cf env vs ex approx id ibid",
      .closing: "etc al",
    ],
    dottedTails: "s.a s.a.s s.a.r.l s.n.c",
    elisions: "l d j m t s n c qu jusqu lorsqu puisqu quoiqu",
    openers: """
      le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je tu qui que quoi qu où \
      quand comment pourquoi mais et ou donc or ni car si comme lorsque lorsqu puisque puisqu bien avant après \
      pendant depuis dès jusqu à au aux en dans par pour sur sous sans avec chez entre contre vers selon \
      malgré parmi durant hors son sa ses leur leurs notre nos votre vos mon ma mes c s n aujourd'hui hier \
      demain maintenant alors ainsi aussi cependant pourtant toutefois néanmoins enfin ensuite puis déjà \
      encore toujours jamais plus moins très tout tous toute toutes chaque plusieurs quelques certains \
      certaines beaucoup aucun aucune rien personne ici là quant outre afin tandis celui celle ceux celles \
      cela ça deux trois quatre cinq
      """,
    courtesyTitles: "mm mme mmes mlle mlles monsieur madame mademoiselle dr me",
    ties: """
      de du des d le la les l et ou à au aux en dans pour par sur sous avec chez van von der den di da dos al \
      el y e
      """,
    tailTies: "et",
    relatives: "qui que qu dont lequel laquelle où",
    speechVerbs: """
      dit disait déclare déclara déclaré explique expliquait expliqua affirme affirmait affirma ajoute ajouta \
      ajoutait répond répondit souligne demande demanda précise assure estime lance lança note rappelle \
      raconte confie écrit écrivait poursuit conclut
      """,
    unfinished: """
      le la les l un une des du de d et ou ni à au aux en dans par pour sur sous sans avec chez entre contre \
      vers son sa ses leur leurs notre votre qui que dont ce cet cette ces
      """,
    timeWords: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi \
      mercredi jeudi vendredi samedi dimanche
      """,
    mailHeaders: "de envoyé date objet sujet from sent subject re tr fwd pièces",
    addressHeaders: "à cc cci bcc to",
    captionLabels: "photo photos image images vidéo légende archives"
  )
}
