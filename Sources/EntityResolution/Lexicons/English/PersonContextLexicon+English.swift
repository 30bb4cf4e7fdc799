extension PersonContextLexicon {
  /// The words around people's names in English texts.
  static let english = PersonContextLexicon(
    conjunctions: "and &",
    articles: "the",
    familyWords: """
      family families brothers sisters siblings twins clan dynasty household girls boys children sons daughters \
      cousins kids couple parents women men
      """,
    familyName: "family",
    maleKin: """
      son sons father brother husband uncle nephew grandson grandfather stepson stepfather stepbrother widower \
      godfather godson great-grandson
      """,
    femaleKin: """
      daughter daughters mother sister wife aunt niece granddaughter grandmother stepdaughter stepmother stepsister \
      widow godmother goddaughter
      """,
    otherKin: "cousin cousins twin namesake heir descendant ancestor sibling child grandchild relative spouse",
    kinLeads: "great", kinTails: "in law", longPlurals: ["ses", "xes", "zes", "ches", "shes"],
    unrelated: """
      no relation
      not related
      no relative
      unrelated
      not to be confused with
      """,
    possessives: "his her their its my our your whose the a an late eldest elder younger youngest only",
    malePossessives: "his", femalePossessives: "her",
    siblingWords: "elder older eldest oldest younger youngest other second",
    wives: "wife widow bride",
    sameness: """
      are the same
      were the same
      are one man
      are one woman
      are one person
      are one and the same
      were one man
      were one person
      is the same
      """,
    estateWords: "farm farms homestead papers estate estates fortune plantation ranch vineyard lands",
    regnalLinks: """
      became pope
      who became pope
      as pope
      became patriarch
      became emperor
      """,
    peerages: """
      duke duchess earl marquess marquis marchioness viscount viscountess baron baroness count countess lord lady
      """,
    peerageLeads: "the later then now created first second third fourth fifth sixth seventh eighth ninth tenth",
    placeLinks: "at from to",
    kinLinks: "of to", femalePronouns: "she",
    lifeWords: "b. d. bp. bap. bapt. m. born died baptized baptised", birthOpeners: "born",
    copulas: "is was being became are were",
    surnameLinks: """
      nee
      née
      born
      born as
      formerly
      the former
      maiden name
      whose maiden name was
      """,
    nameLinks: """
      aka
      a/k/a
      alias
      also known as
      also called
      better known as
      best known as
      known as
      known simply as
      known to * as
      better known to * as
      best known to * as
      known professionally as
      known on stage as
      known in religion as
      known publicly as
      known formally as
      known today as
      known popularly as
      known affectionately as
      known locally as
      commonly known as
      popularly known as
      generally known as
      usually known as
      widely known as
      professionally known as
      formerly known as
      formerly called
      previously known as
      once known as
      later known as
      later identified as
      later called
      now known as
      now called
      later
      now
      called
      often called
      usually called
      always called
      commonly called
      whom everyone called
      whom friends called
      whom everybody called
      nicknamed
      dubbed
      is called
      was called
      was always called
      is known as
      was known as
      was better known as
      is better known as
      became known as
      who became known as
      who later became
      later became known as
      was nicknamed
      is nicknamed
      goes by
      goes by the name
      went by
      went by the name
      went by the name of
      who goes by
      who went by
      real name
      birth name
      stage name
      pen name
      whose real name is
      whose real name was
      whose birth name was
      whose stage name is
      whose stage name was
      whose pen name was
      writing as
      wrote as
      wrote under the name
      wrote under the name of
      wrote under the pen name
      who wrote under the name
      who wrote under the name of
      who wrote under the pen name
      publishing as
      who published as
      published as
      in the world
      in religion
      performed as
      sang as
      who wrote as
      who writes as
      who performs as
      performing as
      recording as
      under the name
      under the pen name
      under the name of
      under the alias
      signed as
      signed himself
      signed herself
      changed his name to
      changed her name to
      who changed his name to
      who changed her name to
      took the name
      took the name of
      took the pen name
      took the stage name
      adopted the pen name
      adopted the stage name
      became known to * as
      adopted the name
      uses the name
      used the name
      """,
    pausedLinks: """
      born
      in the world
      in religion
      formerly
      the former
      later
      now
      called
      dubbed
      real name
      birth name
      stage name
      pen name
      maiden name
      """
  )
}
