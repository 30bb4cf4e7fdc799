extension KeywordLexicon {
  /// The lexicon of Dutch, without a table of word forms: words stand for themselves.
  static let dutch = KeywordLexicon(
    lemma: { Lemma(text: $0, wordClass: .unknown) },
    generalWords: Set(dutchGeneralWords.split(separator: " ").map(String.init)))

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let dutchGeneralWords = """
    de het een 't 'n der des den dit dat deze die ik jij je hij zij ze wij we jullie hem haar hen hun ons mij me jou \
    mijn m'n jouw uw zijn z'n onze wie wat welke welk waar wanneer waarom hoe hoeveel als indien dan toen omdat \
    doordat want maar en of noch dus toch ook zowel niet geen wel nog al reeds steeds altijd nooit soms vaak meestal \
    zelden weer opnieuw zelfs juist slechts alleen in op aan bij van voor met naar uit om over onder tegen tijdens \
    tot te ten ter tussen sinds vanaf vanwege volgens wegens door zonder binnen buiten boven beneden naast langs \
    rond rondom achter voorbij ondanks dankzij behalve per via inzake omtrent aangaande jegens nabij richting na \
    achteraf vooraf eerst daarna daarom daardoor daarbij daarmee daarop daarvan daarvoor daarin daarnaast daartegen \
    daarover hierdoor hierbij hiermee hierna hierop hier daar er ginds nu straks later eerder vroeger gisteren \
    vandaag morgen overmorgen eergisteren vanavond vannacht inmiddels intussen ondertussen echter evenwel niettemin \
    desondanks bovendien verder voorts tevens overigens immers namelijk kennelijk blijkbaar misschien wellicht \
    mogelijk waarschijnlijk hopelijk helaas gelukkig natuurlijk zeker vooral name ongeveer circa bijna ruim zo'n \
    meer minder veel weinig enkele sommige verschillende diverse alle elk elke ieder iedere iedereen iemand niemand \
    niets iets alles beide beiden ander andere anderen zelf dezelfde hetzelfde zulke zo zulk heel zeer erg is was \
    waren ben bent wordt worden werd werden geworden geweest heeft had hebben hadden heb gehad kan kon kunnen konden \
    zal zou zullen zouden moet moest moeten moesten mag mocht mogen mochten wil wilde willen wilden gaat ging gaan \
    gingen doet deed doen deden laat liet laten komt kwam blijft bleef lijkt leek ja nee hallo hoi dag beste geachte \
    lieve dank ach oh twee drie vier vijf zes zeven acht negen tien elf twaalf eerste tweede derde laatste volgende \
    vorige vorig komend komende afgelopen nadat voordat zodra zolang terwijl hoewel ofschoon tenzij mits opdat zodat \
    totdat alsof hetzij aldus evenals alhoewel mede onlangs recent recentelijk destijds voortaan uiteindelijk \
    tenslotte allereerst anderzijds enerzijds kortom ofwel oftewel gezien gelet betreffende januari februari maart \
    april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov \
    dec maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zei zegt zeggen zeiden vertelde \
    vertelt verklaarde verklaart voegde voegt benadrukte benadrukt stelde stelt vond vindt vroeg vraagt antwoordde \
    antwoordt reageerde reageert schreef schrijft twitterde meldde meldt waarschuwde waarschuwt beweerde beweert \
    erkende erkent gaf geeft bekende ontkende ontkent concludeerde concludeert vervolgde vervolgt legde legt lichtte \
    noemde noemt herinnerde herinnert riep roept grapte verzuchtte klaagde bevestigde bevestigt kondigde beloofde \
    belooft eiste eist beschuldigde beschuldigt bekritiseerde hekelde gelooft denkt hoopt vreest vermoedt \
    constateerde merkte oordeelde oordeelt pleitte pleit betoogde betoogt getuigde komen maken zien weten geven \
    nemen houden vinden blijven staan zitten liggen lopen vragen denken geloven lijken krijgen brengen zetten leggen \
    beginnen stoppen eindigen tonen noemen wachten horen kennen leven openen verklaren stellen melden gemaakt gedaan \
    gegeven genomen gekomen gegaan gezegd gevonden dagen week weken maand maanden jaar jaren uur uren minuut minuten \
    ochtend middag avond nacht tijd moment begin einde deel delen plaats plek punt kant zijde geval gevallen zaak \
    ding dingen voorbeeld wijze manier soort type aantal procent miljoen miljoenen miljard duizend honderd tiental \
    helft kwart man mannen vrouw vrouwen mensen mens persoon personen kind kinderen meneer mevrouw wereld vraag \
    antwoord reden woord naam idee land stad groot grote klein kleine nieuw nieuwe oud oude goed goede slecht \
    slechte jong jonge lang lange hoog hoge laag lage mogelijke belangrijk belangrijke verschillend algemeen \
    algemene eigen echte eenvoudig
    """
}
