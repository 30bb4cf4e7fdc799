extension PersonWords {
  /// The words of Danish.
  static let danish = PersonWords(
    interjections: """
      o oh åh ak hej hejsa hallo halløj davs goddag godmorgen godaften farvel bravo tak velkommen kære kæreste min \
      stakkels nå ih
      """,
    pluralTitles: "herrerne d'herrer brødrene søstrene doktorerne professorerne ægteparret",
    epithets: """
      ældre yngre gamle unge store gode onde kloge fromme retfærdige tykke skaldede lange korte stærke grusomme \
      vanvittige blinde lamme smukke røde sorte hvide hellige fredelige dristige modige erobreren bekenderen \
      løvehjerte døberen evangelisten navigatøren tavse første anden tredje fjerde femte blåtand tveskæg hårdråde
      """,
    generations: "jr sr jun sen ii iii iv junior senior d.æ d.y",
    pastForms: """
      sagde gik kom tog lod sad stod fandt vidste tænkte begyndte talte skrev fik gav løb holdt slog så lå førte \
      tabte læste råbte sendte skød bar faldt sloges fløj glemte voksede hørte hang sov stjal sang sank svømmede \
      sprang blev vandt bragte købte bandt bed blæste brød valgte skar drak spiste døde forsvandt kiggede gjorde \
      havde var er har bliver kan kunne skal skulle vil ville må måtte bør får går kommer står sidder ligger siger \
      ser finder ved tror giver tager holder løber mener
      """,
    verbEndings: ["ede", "te"],
    surnameEndings: ["sen"],
    closings: """
      hilsen hilsner venlig venlige kærlig kærlige mvh kh vh hilsenen tak knus kys ærbødigst med de bedste mange
      """,
    headers: """
      fra til cc bcc tilstede stede fraværende afbud deltagere deltager medlemmer vidner forfatter forfattere \
      redaktør redaktion navn navne talere taler formand sekretær referent gæster gæst afsender modtager sagsøger \
      sagsøgte instruktør instruktion manuskript medvirkende
      """,
    motions: """
      gik går gå gået kom kommer komme kommet rejste rejser rejse rejst fløj flyver flyve fløjet kørte kører køre \
      kørt sejlede sejler sejle tog flyttede flytter flytte flyttet vendte vender vende tilbage flygtede flygter \
      flygte flygtet emigrerede udvandrede rejsen turen toget fly flyet bus bussen færge båd overført udleveret \
      udvist deporteret sendt sendte bragt bragte ankom ankommer
      """,
    ranks: "ltn kapt obl kol gen sgt maj kadm opb",
    notes: "ps nb bla fx mht pga ift dvs mfl mv", hasRegnalFigures: true)
}
