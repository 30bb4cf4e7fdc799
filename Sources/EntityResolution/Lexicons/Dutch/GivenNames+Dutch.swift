extension GivenNames {
  /// What Dutch speakers are commonly called for short, and the official forms of the same name.
  static let dutch = """
    john johannes johan joop
    william willem wim wilhelmus willy
    henry hendrik henk hein hendricus rik
    cornelis kees cees cor
    peter pieter piet petrus pier
    jacob jacobus jaap sjaak koos kobus
    nicolaas nico klaas niek
    gerard gerrit geert gerardus ger
    joseph jozef jef joep jos sjef
    anthony antoon toon ton antonius teun theunis
    adrianus adriaan arie aad janus
    albert albertus bert appie
    lambertus lambert
    hubertus huub bertus
    thomas tom tomas
    theodore theodoor theodorus theo dorus
    francis franciscus frans
    louis lodewijk lode
    charles karel carel
    frederick frederik fred freek frits
    richard ries
    robert rob robbert bob
    michael michiel michel maikel
    matthijs mathijs thijs ties
    martin maarten martijn marten
    leonard leendert leen leo
    lawrence laurens lau
    philip filip flip
    edward eduard ed
    herman hermanus
    wilhelmina willemina mien mientje
    evert eef
    simon siemen siem
    stephen stefan steven stef
    christopher christiaan chris
    benjamin ben
    daniel daan
    david daaf
    alphonse alfons fons
    gustave gustaaf staf gust
    arnold arnoldus nol
    reinier rein
    roelof roel
    rudolf ruud rudolph dolf
    koenraad koen
    sebastiaan bas bastiaan
    alexander lex sander alex
    ferdinand ferdi
    elizabeth elisabeth liesbeth lies betsy bep els
    catharina trijntje trien katrien
    margaret margaretha greet griet margriet gretha
    mary maria marie mieke mies rie ria
    johanna jo joke hanna jopie
    cornelia corrie neeltje
    geertruida geertje truus trudy
    hendrika henny riek hendrikje
    petronella nel nelly
    adriana adri
    jacoba coba
    antonia toos
    helen helena
    anne anna antje annie
    alida alie
    aleida aleid
    josephine josefien fien
    caroline carolien lien
    dorothy dorothea doortje
    susan susanna suzan suze
    christina stien christien
    frances francisca cisca
    theresa theresia trees
    magdalena leentje
    """
}
