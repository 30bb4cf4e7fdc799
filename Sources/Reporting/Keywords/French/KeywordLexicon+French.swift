extension KeywordLexicon {
  /// The lexicon of French, without a table of word forms: words stand for themselves, plurals for their singular.
  static let french = KeywordLexicon(
    lemma: { Lemma(text: singular(french: $0), wordClass: .unknown) },
    generalWords: Set(frenchGeneralWords.split(separator: " ").map(String.init)))

  /// A word without the ending of a plural.
  private static func singular(french word: String) -> String {
    guard word.utf8.count > 4, word.hasSuffix("s") || word.hasSuffix("x"),
      !["ss", "us", "is", "os", "as", "eux", "oix", "ix"].contains(where: word.hasSuffix)
    else { return word }
    return word.hasSuffix("aux") && !word.hasSuffix("eaux") ? word.dropLast(3) + "al" : String(word.dropLast())
  }

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let frenchGeneralWords = """
    le la les un une des du de au aux à en et ou où ni mais donc or car que qu qui quoi dont lequel laquelle \
    lesquels lesquelles auquel duquel desquels je tu il elle on nous vous ils elles me te se lui leur moi toi soi \
    eux mon ma mes ton ta tes son sa ses notre nos votre vos leurs mien mienne tien tienne sien sienne nôtre vôtre \
    ce cet cette ces ceci cela ça celui celle ceux celles ci là dans par pour sur sous avec sans chez vers entre \
    parmi contre depuis pendant durant dès jusque jusqu avant après devant derrière selon malgré outre hormis sauf \
    envers hors lors afin via si comme quand lorsque lorsqu puisque puisqu quoique quoiqu parce tandis alors ainsi \
    aussi puis ensuite enfin cependant toutefois pourtant néanmoins néammoins certes bref voici voilà ne pas plus \
    moins très trop peu assez tant autant tellement non oui jamais toujours souvent parfois déjà encore bientôt hier \
    aujourd aujourdhui demain maintenant ici ailleurs partout dessus dessous dehors dedans même mêmes autre autres \
    tout toute tous toutes chaque chacun chacune quelque quelques plusieurs certains certaines certain certaine \
    aucun aucune nul nulle tel telle tels telles quel quelle quels quelles combien comment pourquoi est sont était \
    étaient fut furent sera seront serait seraient suis es sommes êtes soit soient été étant être ont avait avaient \
    eut eurent aura auront aurait auraient ai as avons avez ait aient eu ayant avoir peut peuvent pouvait pourrait \
    doit doivent devait devrait faut fallait va vont fait font bien mal mieux beaucoup presque environ seulement \
    surtout notamment également désormais dorénavant récemment actuellement finalement grâce concernant quant face \
    suite faute excepté vu autour auprès près loin rien personne quelqu quelquun deux trois quatre cinq six sept \
    huit neuf dix onze douze premier première second seconde deuxième troisième dernier dernière derniers dernières \
    prochain prochaine bonjour bonsoir merci salut ah oh eh hélas ok dommage pourvu sitôt peut-être autrement \
    parallèlement justement heureusement malheureusement évidemment effectivement naturellement voire soudain tantôt \
    jadis naguère autrefois chers chère cher janvier février mars avril mai juin juillet août septembre octobre \
    novembre décembre janv févr avr juil oct nov déc lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer \
    jeu ven sam dim dit disait a-t-il a-t-elle affirme affirmait assure assurait explique expliquait déclare \
    déclarait déclaré ajoute ajoutait ajouté estime estimait estimé indique indiquait indiqué précise précisait \
    précisé souligne soulignait souligné répond répondait répondu réplique rétorque demande demandait note notait \
    rappelle rappelait rappelé raconte racontait raconté confie confiait confié juge jugeait regrette regrettait \
    conclut poursuit reprend écrit écrivait tweete prévient insiste martèle résume plaide dénonce dénonçait dénoncé \
    témoigne soupire s-exclame commente reconnaît reconnu admet admis observe constate relève annonce annonçait \
    annoncé promet promis réclame réclamait exige accuse accusait accusé critique critiquait nie avoue révèle \
    révélait affirmé expliqué assuré salue saluait salué se-félicite appelle propose croit pense espère craint \
    avertit faire dire aller venir voir savoir pouvoir vouloir devoir falloir prendre mettre donner trouver passer \
    rester tenir porter parler demander laisser suivre croire penser sembler devenir revenir arriver partir entrer \
    sortir rendre perdre commencer finir continuer montrer appeler attendre entendre connaître reconnaître recevoir \
    servir vivre rappeler permettre créer ouvrir prévoir annoncer expliquer affirmer indiquer préciser ajouter \
    estimer souligner faite faits pris prise mis mise dite venu fois jour jours semaine semaines mois an ans année \
    années heure heures minute minutes matin soir nuit midi temps moment fin début cours partie parties place point \
    côté cas chose choses exemple façon manière sorte type genre nombre pourcent pour-cent million millions milliard \
    milliards millier centaine dizaine moitié tiers quart homme hommes femme femmes gens personnes enfant enfants \
    monsieur madame monde vie question questions réponse raison mot nom idée lieu lieux pays ville grand grande \
    grands grandes petit petite petits petites nouveau nouvelle nouveaux nouvelles ancien ancienne bon bonne bons \
    bonnes mauvais jeune jeunes vieux long longue haut haute bas basse gros plein possible important importante \
    différent différents différentes général générale particulier seul seule vrai vraie simple tard tôt
    """
}
