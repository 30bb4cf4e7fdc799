extension PersonWords {
  /// The words of Swedish.
  static let swedish = PersonWords(
    interjections: """
      o oh åh ack hej hejsan hallå tjena goddag godmorgon godkväll adjö bravo tack välkommen kära käre käraste min \
      stackars nå jaha
      """,
    pluralTitles: "herrarna bröderna systrarna doktorerna professorerna paret",
    epithets: """
      äldre yngre gamle gamla unge unga store stora gode goda onde onda kloke fromme rättfärdige tjocke skallige \
      långe korte starke grymme galne blinde lame vackre sköna röde svarte vite vita helige heliga fredlige djärve \
      modige erövraren bekännaren lejonhjärta döparen evangelisten sjöfararen tyste förste andre tredje fjärde \
      femte skötkonung
      """,
    generations: "jr sr jun sen ii iii iv junior senior d.ä d.y",
    pastForms: """
      sade sa gick kom tog lät satt stod fann visste tänkte började talade skrev fick gav sprang höll slog såg låg \
      ledde förlorade läste ropade sände sköt bar föll flög glömde växte hörde hängde sov stal sjöng sjönk simmade \
      hoppade blev vann förde köpte band bet blåste bröt valde skar drack åt dog försvann tittade gjorde hade var \
      är har blir kan kunde ska skall skulle vill ville måste bör får går kommer står sitter ligger säger ser \
      finner vet tror ger tar håller springer anser menar
      """,
    verbEndings: ["ade", "te", "de"],
    surnameEndings: ["sson"],
    closings: """
      hälsning hälsningar vänlig vänliga mvh kram kramar tack puss högaktningsfullt med de bästa många varma
      """,
    headers: """
      från till cc bcc närvarande frånvarande förhinder deltagare ledamöter vittnen författare redaktör redaktion \
      namn talare ordförande sekreterare gäster gäst avsändare mottagare kärande svarande regi manus medverkande
      """,
    motions: """
      gick går gå gått kom kommer komma kommit reste reser resa rest flög flyger flyga flugit körde kör köra kört \
      åkte åker åka åkt seglade seglar segla flyttade flyttar flytta flyttat vände vänder återvände återvänder \
      tillbaka flydde flyr fly flytt emigrerade utvandrade resan tåg tåget flyg flyget buss bussen färja båt \
      överförd utlämnad utvisad deporterad skickad skickade förd förde anlände anländer
      """,
    ranks: "ltn kapt öv kol gen sgt maj kamr",
    notes: "ps nb bla tex mht pga dvs mfl mm obs")
}
