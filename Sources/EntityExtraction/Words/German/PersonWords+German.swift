extension PersonWords {
  /// The words of German.
  static let german = PersonWords(
    interjections: "o ach lieber liebe liebes hallo",
    pluralTitles: "herren",
    epithets: """
      alte alten ältere älteren jüngere jüngeren große großen starke starken kühne kühnen weise weisen fromme frommen \
      schöne schönen dicke dicken kahle kahlen gute guten böse bösen bärtige bärtigen schreckliche schrecklichen \
      streitbare streitbaren beständige beständigen gerechte gerechten milde milden lange langen kurze kurzen kleine \
      kleinen reiche reichen rote roten schwarze schwarzen weiße weißen blinde blinden lahme lahmen stammelnde \
      stammelnden einfältige einfältigen dumme dummen grausame grausamen strenge strengen friedfertige friedfertigen \
      prächtige prächtigen freigebige freigebigen sanftmütige sanftmütigen großmütige großmütigen siegreiche \
      siegreichen standhafte standhaften unglückliche unglücklichen zänkische zänkischen erlauchte erlauchten heilige \
      heiligen selige seligen täufer eroberer bekenner seefahrer löwe löwen bär bastard salier erste ersten zweite \
      zweiten dritte dritten vierte vierten fünfte fünften bären
      """,
    generations: "jr sr jun sen ii iii iv junior senior",
    closings: "grüße gruß grüßen grüssen gruss danke dank lg vg mfg",
    headers: "von an cc bcc anwesend abwesend teilnehmer gäste",
    motions: """
      ging gingen gehen geht kam kamen kommen kommt reiste reisten reisen reist fuhr fuhren fahren fährt flog flogen fliegen fliegt \
      zog zogen ziehen zieht kehrte kehrten zurück floh flohen fliehen flüchtete flüchteten brachte brachten schickte
      """,
    notes: "ps nb zb dh ua")
}
