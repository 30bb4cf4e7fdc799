extension PersonWords {
  /// The words of Dutch.
  static let dutch = PersonWords(
    interjections: """
      o oh ach hé hee hey hallo hoi dag beste lieve geachte waarde dierbare goedemorgen goedemiddag goedenavond \
      gegroet vaarwel bravo bedankt welkom arme mijn
      """,
    pluralTitles: "heren dames mevrouwen gebroeders gezusters doctoren professoren broeders zusters",
    epithets: """
      oudere jongere oude jonge grote goede kwade slechte stoute dappere wijze vrome rechtvaardige eenvoudige dikke \
      kale lange korte sterke verschrikkelijke wrede waanzinnige krankzinnige blinde lamme schone rode zwarte witte \
      bastaard veroveraar belijder leeuwenhart prachtige katholieke afvallige martelaar zeevaarder zwijger stille \
      heilige doper evangelist eerbiedwaardige eerste tweede derde vierde vijfde
      """,
    generations: "jr sr ii iii iv junior senior zoon",
    pastForms: """
      zei ging kwam nam liet zat stond vond wist dacht begon sprak schreef kreeg gaf liep hield sloeg zag lag leidde \
      verloor las reed riep zond schoot droeg viel vocht vloog vergat groeide hoorde hing sliep stal zong zonk zwom \
      sprong werd won bracht kocht bond beet blies brak ving koos sneed dronk at stierf verdween bleef keek deed had \
      was is heeft wordt kan kon moet moest mag mocht wil wilde zal zou gaat komt staat zit ligt blijft ziet zegt \
      vindt weet denkt geeft neemt houdt loopt
      """,
    verbEndings: ["de", "te"],
    closings: """
      groeten groet groetjes groetend hoogachtend vriendelijke hartelijke dank bedankt liefs kus kusjes mvg gr grt \
      met beste warme
      """,
    headers: """
      van aan cc bcc aanwezig aanwezigen afwezig afwezigen verhinderd deelnemers deelnemer leden getuigen auteur \
      auteurs redacteur redactie naam namen sprekers spreker voorzitter secretaris notulist genodigden gast gasten \
      afzender ontvanger eiser eisers gedaagde gedaagden verweerder verzoeker regie scenario
      """,
    motions: """
      ging gingen gaan gaat kwam kwamen komen komt gekomen gegaan reisde reisden reizen reist gereisd vloog vlogen \
      vliegen vliegt gevlogen reed reden rijden rijdt voer varen vertrok vertrokken vertrekken vertrekt verhuisde \
      verhuisden verhuizen verhuist verhuisd keerde keerden terug terugkeer teruggekeerd vluchtte vluchtten vluchten \
      gevlucht emigreerde emigreerden geëmigreerd trok trokken weg reis tocht trein vlucht bus boot overgeplaatst \
      uitgeleverd uitgezet gedeporteerd gestuurd gebracht bracht
      """,
    ranks: "lt kap kol gen sgt maj adj kpl",
    notes: "ps nb bv mn ivm tav ovv evt")
}
