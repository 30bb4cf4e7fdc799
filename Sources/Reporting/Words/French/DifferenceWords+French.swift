extension DifferenceWords {
  /// The words in French.
  public static let french = DifferenceWords(
    title: "Ce qui distingue « {0} » et « {1} »",
    picture: "Les deux graphes selon une même disposition",
    side: "**{0}** : {1}, {2}, {3}.", sideWithoutDocuments: "**{0}** : {1}, {2}.",
    nothing: "Rien ne diffère : mêmes entités, aux mêmes rangs, et mêmes liens.",
    entitySummary: "Parmi les entités : {0} apparues, {1} disparues, {2} en hausse, {3} en baisse.",
    tieSummary: "Parmi les liens : {0} nouveaux, {1} rompus, {2} plus forts, {3} plus faibles.",
    clear: """
      Au-delà du hasard, {0} et {1} figurent dans une part plus grande ou plus petite des documents ; ils viennent \
      en tête, en gras.
      """,
    noneClear: "Aucune part de documents ne diffère au-delà du hasard.",
    document: Noun("document", "documents"), entity: Noun("entité", "entités"), tie: Noun("lien", "liens"),
    member: Noun("membre", "membres"),
    appeared: "Qui apparaît", vanished: "Qui disparaît", rose: "Qui monte", fell: "Qui descend",
    new: "Nouveaux liens", gone: "Liens rompus", stronger: "Liens plus forts", weaker: "Liens plus faibles",
    communities: "Communautés", none: "Aucun.", more: "… et {0} de plus.",
    name: "Nom", type: "Type", documents: "Documents", rank: "Rang", probability: "p ajusté",
    tieLine: "{0} : documents {1}, poids {2}", tieLineWithoutDocuments: "{0} : poids {1}",
    split: "Scindée : {0} – en {1}", joined: "Réunies : {0} – en {1}", communityAppeared: "Apparue : {0}",
    dissolved: "Dissoute : {0}", continued: "Retrouvée : {0} – devenue {1}",
    method: "Comment ceci a été fait",
    ranks: """
      Les flèches mènent du premier côté au second. Les rangs sont ceux selon {0} ; à valeur égale, rang égal.
      """,
    shares: """
      Les noms sont résolus sur l'ensemble des documents, puis chaque côté est compté à part. G² est le rapport de \
      log-vraisemblance de la part des documents qui nomment quelqu'un, ou lient deux noms (Dunning 1993 ; Rayson et \
      Garside 2000) ; les documents qui racontent la même chose comptent une fois. Sa probabilité, exacte là où peu de \
      documents sont à attendre, est ajustée au \
      nombre d'entités, ou de liens, selon Benjamini et Hochberg (1995) : de tous ceux à 0,05 au plus, un sur vingt \
      est à attendre du hasard. Quand un côté n'a que peu de documents, peu de choses peuvent dépasser le hasard. Un \
      lien est plus fort s'il figure dans une plus grande part des documents ou, à part égale d'autant de documents, \
      s'il a plus de poids.
      """,
    matching: """
      Les communautés d'au moins {1} sont appariées quand l'indice de Jaccard de leurs membres est d'au moins {0} \
      (Greene, Doyle et Cunningham 2010).
      """
  )
}
