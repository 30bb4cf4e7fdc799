extension PersonContextLexicon {
  /// The words around people's names in French texts.
  static let french = PersonContextLexicon(
    conjunctions: "et &",
    articles: "la le les l",
    familyWords: """
      famille familles freres soeurs jumeaux jumelles clan dynastie epoux enfants fils filles cousins cousines \
      parents couple menage maison fratrie
      """,
    familyName: "famille",
    maleKin: """
      fils pere frere mari epoux oncle neveu grand-pere petit-fils beau-pere beau-fils gendre beau-frere demi-frere \
      veuf parrain filleul papa arriere-grand-pere arriere-petit-fils compagnon fiance ex-mari
      """,
    femaleKin: """
      fille mere soeur femme epouse tante niece grand-mere petite-fille belle-mere belle-fille bru belle-soeur \
      demi-soeur veuve marraine filleule maman arriere-grand-mere arriere-petite-fille compagne fiancee ex-femme
      """,
    otherKin: """
      cousin cousine cousins cousines jumeau jumelle jumeaux homonyme heritier heritiere descendant descendante \
      ancetre enfant enfants conjoint conjointe parent parente aieul aieule
      """,
    unrelated: """
      aucun lien de parenté
      aucun lien de parente
      sans lien de parenté
      sans lien de parente
      sans lien familial
      aucun lien familial
      aucun rapport
      homonyme
      à ne pas confondre avec
      a ne pas confondre avec
      """,
    possessives: """
      son sa ses leur leurs mon ma mes notre nos votre vos le la les l un une feu feue aine ainee cadet cadette seul \
      seule jeune defunt defunte ex
      """,
    kinLinks: "de du d des",
    copulas: "est etait devient devint fut sont etaient furent etant",
    surnameLinks: """
      née
      nee
      né
      ne
      nées
      nees
      née sous le nom de
      nee sous le nom de
      né sous le nom de
      ne sous le nom de
      nom de jeune fille
      de son nom de jeune fille
      de son nom de naissance
      anciennement
      """,
    nameLinks: """
      alias
      dit
      dite
      dits
      dit aussi
      dite aussi
      aussi appelé
      aussi appele
      aussi appelée
      aussi appelee
      également appelé
      egalement appele
      également appelée
      egalement appelee
      aussi connu sous le nom de
      aussi connue sous le nom de
      également connu sous le nom de
      egalement connu sous le nom de
      également connue sous le nom de
      egalement connue sous le nom de
      connu sous le nom de
      connue sous le nom de
      connus sous le nom de
      connu sous le pseudonyme de
      connue sous le pseudonyme de
      plus connu sous le nom de
      plus connue sous le nom de
      mieux connu sous le nom de
      mieux connue sous le nom de
      plus connu sous le pseudonyme de
      plus connue sous le pseudonyme de
      surnommé
      surnomme
      surnommée
      surnommee
      que l'on surnomme
      que l'on appelle
      que tout le monde appelle
      que ses amis appellent
      appelé
      appele
      appelée
      appelee
      rebaptisé
      rebaptise
      rebaptisée
      rebaptisee
      de son vrai nom
      de son nom complet
      de son état civil
      de son etat civil
      de son nom de scène
      de son nom de scene
      de son nom de plume
      de son nom de guerre
      vrai nom
      nom de scène
      nom de scene
      nom de plume
      sous le nom de
      sous le pseudonyme de
      sous le nom de scène de
      sous le nom de scene de
      sous le nom de plume de
      qui signe
      qui se fait appeler
      qui se faisait appeler
      se fait appeler
      devenu
      devenue
      ou encore
      """,
    pausedLinks: """
      né
      ne
      née
      nee
      anciennement
      dit
      dite
      appelé
      appele
      appelée
      appelee
      devenu
      devenue
      vrai nom
      nom de scène
      nom de scene
      nom de plume
      nom de jeune fille
      ou encore
      """
  )
}
