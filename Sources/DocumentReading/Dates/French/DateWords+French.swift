extension DateWords {
  /// The words in French.
  static let french = DateWords(
    months: [
      ["janvier", "janv", "jan"], ["février", "fevrier", "févr", "fevr", "fév", "fev"], ["mars"], ["avril", "avr"],
      ["mai"], ["juin"],
      ["juillet", "juil", "juill"], ["août", "aout"], ["septembre", "sept", "sep"], ["octobre", "oct"],
      ["novembre", "nov"],
      ["décembre", "decembre", "déc", "dec"],
    ],
    weekdays: [
      "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer", "jeu", "ven", "sam",
      "dim",
    ],
    joining: ["du", "de", "la", "le", "les", "des", "et"], ordinals: ["er", "e", "eme", "ème"],
    labels: [
      "date", "daté", "daté du", "publié", "publié le", "publication", "date de publication", "date de parution",
      "parution",
      "paru le", "mis en ligne", "mis en ligne le", "mis à jour le", "mise à jour", "envoyé", "envoyé le", "émis le",
      "posté le",
      "écrit le", "diffusé le", "fait le",
    ],
    leads: [
      ["publié"], ["publié", "le"], ["publiée", "le"], ["publié", "à"], ["paru"], ["paru", "le"], ["posté", "le"],
      ["écrit", "le"], ["daté", "du"], ["date"], ["le"], ["du"],
      ["mis", "en", "ligne", "le"], ["mis", "à", "jour", "le"], ["mise", "à", "jour", "le"], ["modifié", "le"],
      ["diffusé", "le"],
      ["par"], ["fait", "le"], ["ce"],
    ],
    timeWords: [
      "à", "a", "h", "heure", "heures", "min", "mn", "minutes", "midi", "minuit", "matin", "soir", "locale", "locales",
      "de", "paris",
    ])
}
