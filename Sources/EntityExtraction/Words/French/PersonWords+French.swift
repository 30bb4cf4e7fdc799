extension PersonWords {
  /// The words of French.
  static let french = PersonWords(
    interjections: """
      ô oh ah hé hélas bonjour bonsoir salut coucou cher chère chers chères mon ma adieu allô bravo merci tiens \
      allons voyons pauvre bienvenue
      """,
    pluralTitles: "mm messieurs mmes mesdames mlles mesdemoiselles messires drs profs frères sœurs",
    epithets: """
      grand grande petit petite gros grosse bel beau belle bon bonne mauvais jeune vieux ancien aîné cadet puîné \
      père fils bref chauve bègue pieux hardi téméraire terrible cruel juste sage simple fou folle saint sainte \
      vénérable victorieux magnifique lion conquérant confesseur catholique apostat martyr navigateur croisé rouge \
      noir blanc roux débonnaire hutin long bâtard boiteux aveugle lionne baptiste évangéliste magnanime batailleur \
      premier deuxième troisième quatrième cinquième
      """,
    generations: "jr sr fils père ii iii iv junior senior aîné cadet",
    pastForms: """
      dit fit prit vit mit sut put dut fut eut vint tint crut lut but vécut reçut parut mourut courut naquit écrivit \
      sourit rit sortit partit sentit servit ouvrit offrit perdit rendit répondit attendit entendit descendit \
      comprit apprit surprit promit permit remit finit choisit réussit obtint devint revint maintint soutint voulut \
      fallut connut reconnut conduisit construisit produisit est était a avait va allait vient venait fait faisait \
      sera aura ira peut pouvait doit devait veut voulait sait savait voit voyait croit croyait prend prenait dort \
      dormait sort sortait part partait sent sentait écrit écrivait lit lisait vit vivait meurt
      """,
    verbEndings: ["ait", "aient", "èrent", "era"],
    closings: """
      cordialement bien amicalement sincèrement respectueusement amitiés bises bisous merci salutations sentiments \
      affectueusement tendrement confraternellement cdt cdlt bàv dévoué dévouée veuillez
      """,
    headers: """
      de à cc cci présents présent présente présentes absents absent excusés excusé excusée participants participant \
      membres témoins auteur auteurs autrice rédacteur rédactrice nom noms intervenants intervenant orateurs \
      président présidente secrétaire invités invité expéditeur destinataire destinataires demandeur demandeurs \
      défendeur défendeurs réalisation scénario avec interprètes distribution
      """,
    acronyms: "vge dsk nkm bhl fog ppda jfk jjss mlp jlm",
    motions: """
      va vont alla allait aller allé allée vient viennent vint venait venir venu venue part partent partit partir \
      parti partie arrive arriva arriver arrivé arrivée retourne retourna retourner rentre rentra rentrer rentré \
      voyage voyagea voyager vole vola atterrit déménage déménagea installe installa rend rendit rendre gagna \
      rejoint rejoignit fuit fuir quitta émigra émigré immigra exila exilé route train avion vol bateau trajet \
      voyages transféré transférée extradé extradée expulsé expulsée muté mutée envoyé envoyée ramené
      """,
    ranks: "cdt cne col gal ltn lt sgt adj cap bgd mdl gd opj apj",
    notes: "ps nb ns svp rsvp cf ie eg av ap jc")
}
